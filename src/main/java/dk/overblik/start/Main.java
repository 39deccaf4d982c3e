package dk.overblik.start;

import dk.overblik.app.command.CommandLineProgram;
import dk.overblik.app.command.StandardOutput;
import dk.overblik.app.files.EarlyEnd;
import dk.overblik.app.files.LeftOvers;
import dk.overblik.app.folder.WatchCommand;
import dk.overblik.app.window.WindowProgram;
import dk.overblik.option.Task;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The program as it is started: from the command line, or by a double-click. */
public final class Main {

    /** Set by the starter, so that files dropped on it open the window. */
    private static final String WINDOW = "overblik.vindue";

    private Main() {}

    public static void main(String[] args) {
        if (Boolean.getBoolean(Rehearsal.WANTED)) {
            Rehearsal.run();
            System.exit(0);
        }
        if (wantsWindow(args) && hasWindow(args)) {
            return;
        }
        PrintStream out = new StandardOutput(System.out);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = commandLine(out, err).run(args);
        out.flush();
        err.flush();
        ClassArchive.own().ifPresent(ClassArchive::refresh);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLineProgram commandLine(PrintStream out, PrintStream err) {
        return new CommandLineProgram(out, err, Map.of(Task.WATCH, new WatchCommand()));
    }

    private static boolean wantsWindow(String[] args) {
        return args.length == 0 || Boolean.getBoolean(WINDOW);
    }

    private static boolean hasWindow(String[] args) {
        try {
            boolean opened = WindowProgram.open(List.of(args), watcher(), Main::whenCalm);
            if (opened) {
                EarlyEnd.begin();
            }
            return opened;
        } catch (IOException e) {
            return false;
        }
    }

    /** After the first export may have come: the machine is the user's until then. */
    private static void whenCalm() {
        LeftOvers.removeWorkingCopies();
        ClassArchive.own().ifPresent(ClassArchive::refresh);
    }

    /** This very program, as a process that watches the folder that follows. */
    private static List<String> watcher() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .reduce((one, next) -> one + File.pathSeparator + next)
                        .orElse("");
        return List.of(java, "-cp", classes, Main.class.getName(), Task.WATCH.word());
    }
}
