/** The drop folder: exports that are put in it become overviews, each once, and nothing is lost. */
@NullMarked
package dk.overblik.app.folder;

import org.jspecify.annotations.NullMarked;
