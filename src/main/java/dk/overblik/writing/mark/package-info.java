/** What tells a result of ours, and whether somebody edited it. */
@NullMarked
package dk.overblik.writing.mark;

import org.jspecify.annotations.NullMarked;
