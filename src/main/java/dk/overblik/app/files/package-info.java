/** Copies in, results out: names, places, whole files, our own results. */
@NullMarked
package dk.overblik.app.files;

import org.jspecify.annotations.NullMarked;
