/** Arithmetic over observations, each expression read as a value and as a formula. */
@NullMarked
package dk.overblik.calculation;

import org.jspecify.annotations.NullMarked;
