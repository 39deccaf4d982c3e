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
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.appendTo(err.toFile()))
                .start();
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
