/** Understands an export: finds the tables in its sheets by their members and reads the figures. */
@NullMarked
package dk.overblik.importing;

import org.jspecify.annotations.NullMarked;
