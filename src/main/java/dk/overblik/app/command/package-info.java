/** The command line: one table of options, one parser, a class for each command. */
@NullMarked
package dk.overblik.app.command;

import org.jspecify.annotations.NullMarked;
