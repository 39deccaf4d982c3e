/** Understands an export: sheets in, a dataset and a list of problems out. */
@NullMarked
package dk.overblik.importing;

import org.jspecify.annotations.NullMarked;
