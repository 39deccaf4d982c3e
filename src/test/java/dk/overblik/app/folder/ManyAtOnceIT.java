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

/** Many exports (500 with the profile "lang"), or many watchers, at the same moment. */
class ManyAtOnceIT {

    @TempDir Path root;
    @TempDir Path temporary;

    @Test
    void exportsDroppedAtOnceAreAllMade() throws IOException {
        int exports = Processes.LONG ? 500 : 150;
        WatchedFolder folder = new WatchedFolder(root);
        for (int i = 0; i < exports; i++) {
            folder.drop("udtræk " + i + ".csv", Exports.csv(i));
        }
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).hasSize(exports);
        for (int i = 0; i < exports; i++) {
            Path result = folder.result("udtræk " + i + " - overblik.xlsx");
            String name = "udtræk " + i + ".csv";
            assertThat(Exports.isRight(result, name, Exports.csv(i))).as(name).isTrue();
        }
    }

    @Test
    void ofWatchersStartedTogetherOneWorksAndTheOthersSaySo() throws Exception {
        DropFolder places = DropFolder.in(root);
        places.make();
        int exports = 20;
        for (int i = 0; i < exports; i++) {
            Files.write(places.inbox().resolve("udtræk " + i + ".csv"), Exports.csv(i));
        }
        List<Process> watchers = new ArrayList<>();
        Path err = temporary.resolve("err");
        for (int i = 0; i < 4; i++) {
            watchers.add(
                    Processes.start(
                            QuickWatcher.class, temporary, err, root, "--kommune", "Hedensted"));
        }
        List<Integer> codes = new ArrayList<>();
        for (Process watcher : watchers) {
            assertThat(watcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
            codes.add(watcher.exitValue());
        }
        // A late one may begin when the first has ended, and finds nothing left to do.
        assertThat(codes).contains(0).allMatch(code -> code == 0 || code == 4);
        assertThat(WatchedFolder.names(places.results())).hasSize(exports);
        long done =
                new Journal(places.journal())
                        .entries().stream().filter(e -> e.is(JournalEntry.Event.DONE)).count();
        assertThat(done).isEqualTo(exports);
    }
}
