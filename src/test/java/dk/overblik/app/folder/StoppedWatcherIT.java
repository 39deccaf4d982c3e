package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.journal.Journal;
import dk.overblik.app.folder.journal.JournalEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar, watching a folder as users let it, and told to stop. */
class StoppedWatcherIT {

    @TempDir Path root;
    @TempDir Path elsewhere;

    /** INT is Ctrl+C, TERM the request of a system that shuts down. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aWatcherThatIsToldToStopFinishesAndLeavesNothingBehind(String sign) throws Exception {
        DropFolder places = DropFolder.in(root);
        Process watcher = start("overvaag");
        awaitThat(watcher, () -> Files.exists(places.heartbeat()));
        Files.write(places.inbox().resolve("maj.csv"), Exports.csv(1));
        awaitThat(watcher, () -> Files.exists(places.results().resolve("maj - overblik.xlsx")));
        assertThat(
                        new ProcessBuilder("kill", "-" + sign, Long.toString(watcher.pid()))
                                .start()
                                .waitFor())
                .isZero();
        assertThat(watcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(places.heartbeat()).doesNotExist();
        assertThat(WatchedFolder.names(places.results())).containsExactly("maj - overblik.xlsx");
        Path log = places.logs().resolve("overvaagning-000001.log");
        assertThat(Files.readString(log)).contains("maj - overblik.xlsx", "Overblik er stoppet");
        assertThat(Files.readString(elsewhere.resolve("out")).strip())
                .isEqualTo(places.results().resolve("maj - overblik.xlsx").toString());
        assertThat(Files.readString(elsewhere.resolve("err")))
                .contains("Overblik holder øje med")
                .doesNotContain("\tat ");
    }

    /** The journal is made to look as after a kill in the middle of a conversion. */
    @Test
    void theJarTriesInAProcessOfItsOwnWhatItWasKilledWith() throws Exception {
        DropFolder places = DropFolder.in(root);
        places.make();
        Files.write(places.inbox().resolve("maj.csv"), Exports.csv(1));
        Path result = places.results().resolve("maj - overblik.xlsx");
        assertThat(start("overvaag", "--engang").waitFor()).isZero();
        byte[] expected = Files.readAllBytes(result);
        Files.delete(result);
        List<String> lines = new ArrayList<>(Files.readAllLines(places.journal()));
        lines.removeIf(line -> line.contains("\tDONE\t"));
        Files.write(places.journal(), lines);
        assertThat(start("overvaag", "--engang").waitFor()).isZero();
        assertThat(result).hasBinaryContent(expected);
        assertThat(Files.readString(places.logs().resolve("overvaagning-000002.log")))
                .contains("Second try, in a process of its own: maj.csv");
        assertThat(new Journal(places.journal()).entries())
                .extracting(JournalEntry::event)
                .containsExactly(JournalEntry.Event.STARTED, JournalEntry.Event.DONE);
    }

    /** What is waited for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void awaitThat(Process watcher, Condition condition) throws Exception {
        for (int i = 0; i < 600 && !condition.holds(); i++) {
            assertThat(watcher.waitFor(100, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(condition.holds()).isTrue();
    }

    /** Programs that were started in the background ignore Ctrl+C, and so would the tests' own. */
    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-jar",
                        System.getProperty("overblik.jar"),
                        words[0],
                        root.toString(),
                        "--kommune",
                        "Hedensted"));
        command.addAll(List.of(words).subList(1, words.length));
        return new ProcessBuilder(command)
                .redirectOutput(elsewhere.resolve("out").toFile())
                .redirectError(elsewhere.resolve("err").toFile())
                .start();
    }
}
