/**
 * Danish numbers, periods and alphabetical order, written and read; one class for each direction.
 */
@NullMarked
package dk.overblik.danish;

import org.jspecify.annotations.NullMarked;
