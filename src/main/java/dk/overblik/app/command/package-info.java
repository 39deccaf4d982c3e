/** The command line: a class for each command that makes or reads workbooks. */
@NullMarked
package dk.overblik.app.command;

import org.jspecify.annotations.NullMarked;
