/** All of it put together: Main, and the class archive for quicker starts. */
@NullMarked
package dk.overblik.start;

import org.jspecify.annotations.NullMarked;
