/** The statistics as values: figures, their coordinates, and where each of them was read. */
@NullMarked
package dk.overblik.model;

import org.jspecify.annotations.NullMarked;
