package dk.overblik.start;

import dk.overblik.app.CommandLineProgram;
import dk.overblik.app.folder.WatchCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The program as it is started from the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code =
                new CommandLineProgram(out, err, Map.of("overvaag", new WatchCommand())).run(args);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }
}
