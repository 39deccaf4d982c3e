/** The drop folder: looks, decides, makes, says. */
@NullMarked
package dk.overblik.app.folder;

import org.jspecify.annotations.NullMarked;
