/** The edge: the command line, and from files to finished workbooks. */
@NullMarked
package dk.overblik.app;

import org.jspecify.annotations.NullMarked;
