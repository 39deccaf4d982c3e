/** The program put together: the one place that knows all its commands. */
@NullMarked
package dk.overblik.start;

import org.jspecify.annotations.NullMarked;
