package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.journal.Journal;
import dk.overblik.app.folder.journal.JournalEntry;
import dk.overblik.app.folder.journal.JournalEntry.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The watcher killed at random moments, as by {@code kill -9}, until all is made. A sample in every
 * build; all 200 exports with {@code mvn -Plang verify}.
 */
class KilledWatcherIT {

    private static final int EXPORTS = Processes.LONG ? 200 : 24;
    private static final int MOST_KILLS = Processes.LONG ? 1000 : 6;

    /** About how long a line of the journal is. */
    private static final long LINE = 200;

    @TempDir Path root;
    @TempDir Path temporary;

    private final Random random = new Random(20250512);
    private DropFolder places;

    @BeforeEach
    void drop() throws IOException {
        places = DropFolder.in(root.resolve("drop"));
        places.make();
        for (int i = 0; i < EXPORTS; i++) {
            Files.write(places.inbox().resolve(name(i)), export(i));
        }
    }

    @Test
    void everyExportEndsWithExactlyOneRightResult() throws Exception {
        int kills = 0;
        int code = -1;
        while (code < 0) {
            Process watcher = start();
            boolean ended =
                    kills < MOST_KILLS
                            ? endedBefore(watcher, 1 + random.nextInt(5), random.nextInt(80))
                            : watcher.waitFor(2, TimeUnit.MINUTES);
            if (ended) {
                code = watcher.exitValue();
            } else {
                assertThat(kills).as(said()).isLessThan(MOST_KILLS);
                watcher.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertThat(code).as(said()).isZero();
        // Once more, to take away what the last kill left behind.
        assertThat(start().waitFor()).isZero();
        assertEverythingIsRight();
        System.out.println(
                EXPORTS
                        + " exports, "
                        + kills
                        + " kills, "
                        + interrupted()
                        + " of them during a conversion: each with one right result");
    }

    /** Whether a process ends before the journal has grown so much, and a time after. */
    private boolean endedBefore(Process watcher, int lines, int milliseconds) throws Exception {
        long enough = journalSize() + lines * LINE;
        while (journalSize() < enough) {
            if (watcher.waitFor(5, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return watcher.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    private long journalSize() throws IOException {
        return Files.exists(places.journal()) ? Files.size(places.journal()) : 0;
    }

    private void assertEverythingIsRight() throws IOException {
        assertThat(WatchedFolder.names(places.results())).hasSize(EXPORTS);
        for (int i = 0; i < EXPORTS; i++) {
            Path result = places.results().resolve("udtræk " + i + " - overblik.xlsx");
            assertThat(Exports.isRight(result, name(i), export(i))).as(name(i)).isTrue();
            assertThat(places.inbox().resolve(name(i))).hasBinaryContent(export(i));
        }
        Map<String, Integer> done = new HashMap<>();
        for (JournalEntry entry : new Journal(places.journal()).entries()) {
            assertThat(entry.event()).isNotIn(Event.FAILED, Event.GONE, Event.RESULTS_GONE);
            if (entry.is(Event.DONE)) {
                done.merge(entry.path(), 1, Integer::sum);
            }
        }
        assertThat(done).hasSize(EXPORTS).allSatisfy((path, times) -> assertThat(times).isOne());
        assertThat(WatchedFolder.names(temporary))
                .filteredOn(n -> n.startsWith("overblik-"))
                .isEmpty();
    }

    /** How many kills came in the middle of a conversion. */
    private long interrupted() throws IOException {
        List<JournalEntry> entries = new Journal(places.journal()).entries();
        return IntStream.range(0, entries.size() - 1)
                .filter(i -> entries.get(i).is(Event.STARTED))
                .filter(i -> !entries.get(i + 1).is(Event.DONE))
                .count();
    }

    private Process start() throws IOException {
        return Processes.start(
                QuickWatcher.class,
                temporary,
                root.resolve("err"),
                places.root(),
                "--kommune",
                "Hedensted");
    }

    private String said() throws IOException {
        return Files.readString(root.resolve("err"));
    }

    private static String name(int number) {
        return "udtræk " + number + (number % 4 == 0 ? ".xlsx" : ".csv");
    }

    /** A quarter are workbooks, whose conversion takes longer. */
    private static byte[] export(int number) throws IOException {
        return number % 4 == 0 ? Exports.hedensted() : Exports.csv(number);
    }
}
