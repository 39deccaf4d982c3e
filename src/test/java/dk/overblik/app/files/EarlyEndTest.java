package dk.overblik.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.folder.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that are told to stop in the middle, in processes of their own. */
class EarlyEndTest {

    @TempDir Path folder;

    private Path temporary = Path.of("");

    @BeforeEach
    void room() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP"})
    void theCopyOfAnExportGoesWithTheRun(String sign) throws Exception {
        assumeTrue(!isPassedOver(sign), sign + " is not passed over, as under nohup");
        Path export = Files.writeString(folder.resolve("maj.csv"), "maj");
        Path others = Files.createDirectory(temporary.resolve("overblik-1-andens"));
        Process run = start(StoppedRun.class, export);
        assertThat(names(temporary)).hasSize(2);
        stop(run, sign);
        assertThat(others).isEmptyDirectory();
        assertThat(names(temporary)).containsExactly("overblik-1-andens");
        assertThat(export).hasContent("maj");
    }

    @Test
    void whatIsBeingWrittenIsFinishedFirst() throws Exception {
        Path target = folder.resolve("maj.txt");
        Process run = start(StoppedWrite.class, target);
        kill(run, "TERM");
        assertThat(run.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
        run.getOutputStream().write('\n');
        run.getOutputStream().flush();
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(target).hasContent("hel");
        assertThat(names(folder)).doesNotContain("~ny-halv.tmp");
    }

    @Test
    void whatIsNeverFinishedIsTakenAway() throws Exception {
        Path target = folder.resolve("maj.txt");
        Process run = start(StoppedWrite.class, target);
        stop(run, "TERM");
        assertThat(names(folder)).doesNotContain("~ny-halv.tmp", "maj.txt");
    }

    /** What is passed over here is passed over by all that is started from here. */
    private static boolean isPassedOver(String sign) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!sign.equals("HUP") || Files.notExists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
                .anyMatch(ignored -> (ignored & 1) == 1);
    }

    /** Started, and as far as it says. */
    private Process start(Class<?> main, Path about) throws Exception {
        Path ready = folder.resolve("klar");
        Path err = folder.resolve("fejl");
        Process run = Processes.start(main, temporary, err, about, ready);
        for (int i = 0; i < 600 && Files.notExists(ready); i++) {
            assertThat(run.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(ready).exists();
        return run;
    }

    private static void stop(Process run, String sign) throws Exception {
        kill(run, sign);
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void kill(Process run, String sign) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + sign, Long.toString(run.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperf"))
                    .sorted()
                    .toList();
        }
    }
}
