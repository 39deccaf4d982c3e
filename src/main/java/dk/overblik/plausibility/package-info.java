/** Which of the figures that were read cannot be true, and which are worth a remark. */
@NullMarked
package dk.overblik.plausibility;

import org.jspecify.annotations.NullMarked;
