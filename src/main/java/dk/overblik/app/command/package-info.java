/**
 * The command line, one of the three ways in. In comes a command line that was read; out come lines
 * on standard output and standard error, and an exit code that sums up what became of all exports.
 * There is a class for each command: convert, {@code laes}, {@code indstillinger}. A command that
 * needs more than this package knows, such as {@code overvaag}, is handed in from outside.
 *
 * <p>Read first: {@link CommandLineProgram}, then {@link ConvertCommand}.
 */
@NullMarked
package dk.overblik.app.command;

import org.jspecify.annotations.NullMarked;
