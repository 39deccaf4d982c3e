package dk.overblik.app.folder;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of this build, started as processes of their own. */
public final class Processes {

    /** Whether the full counts are asked for, as by the profile "lang". */
    public static final boolean LONG = Integer.getInteger("overblik.tries", 0) > 1000;

    private Processes() {}

    /** A class of the program or its tests, with its temporary files in a folder of its own. */
    public static Process start(Class<?> main, Path temporary, Path err, Object... words)
            throws IOException {
        return new ProcessBuilder(command(main, temporary, words))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.appendTo(err.toFile()))
                .start();
    }

    /** What starts such a program. */
    public static List<String> command(Class<?> main, Path temporary, Object... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-cp");
        command.add(classPath());
        command.add(main.getName());
        for (Object word : words) {
            command.add(word.toString());
        }
        return command;
    }

    /** Whether the tests were started with the classes of the program on their class path. */
    public static boolean areStartable() {
        return classPath().contains("classes");
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
