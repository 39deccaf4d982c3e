/** From files to finished workbooks. */
@NullMarked
package dk.overblik.app;

import org.jspecify.annotations.NullMarked;
