/** Pure functions over figures: changes, shares and sums, each as a value and as a live formula. */
@NullMarked
package dk.overblik.calculation;

import org.jspecify.annotations.NullMarked;
