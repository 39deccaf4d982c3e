/**
 * What a user can ask for: the one table of options and the one of commands.
 *
 * <p>In come the words of a command line; out come a {@link dk.overblik.option.CommandLine}, the
 * help text, and what the window and the settings workbook say of the same choices. A new option or
 * command is one more entry. Read {@link dk.overblik.option.Option} first.
 */
@NullMarked
package dk.overblik.option;

import org.jspecify.annotations.NullMarked;
