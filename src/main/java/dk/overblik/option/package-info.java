/**
 * What a user can ask for: one table of options and one of commands, for the command line, the help
 * text, the window and the settings workbook. In come the words of a command line; out comes what
 * they ask for, or what is wrong with them in one Danish sentence, and what every other way in says
 * of the same choices. A new option or command is one more entry.
 *
 * <p>Read first: {@link Option}, then {@link CommandLine} and {@link Task}.
 */
@NullMarked
package dk.overblik.option;

import org.jspecify.annotations.NullMarked;
