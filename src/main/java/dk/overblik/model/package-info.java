/** The statistics as immutable values; depends on nothing. */
@NullMarked
package dk.overblik.model;

import org.jspecify.annotations.NullMarked;
