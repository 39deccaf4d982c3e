package dk.overblik.app.command;

import java.io.PrintStream;

/** What a word of its own on the command line stands for, such as "overvaag". */
@FunctionalInterface
public interface Command {

    /** Does what was asked for and sums it up in an exit code. */
    int run(Request request, PrintStream out, PrintStream err);
}
