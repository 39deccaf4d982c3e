package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.FolderLine;
import dk.overblik.app.folder.drop.FolderLine.Kind;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watcher tells the window that started it: how each file stands, from first to last. */
class TellingWindowTest {

    @TempDir Path root;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
        folder.choose(WatchedFolder.own("Hedensted").with(Option.FROM_WINDOW));
    }

    @Test
    void aFileIsSeenWorkedOnAndMade() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        List<FolderLine> told = told();
        assertThat(told).extracting(FolderLine::path).containsOnly("maj.csv");
        assertThat(told)
                .extracting(FolderLine::kind)
                .startsWith(Kind.WAITS, Kind.WORKS, Kind.MADE)
                .containsOnlyOnce(Kind.WAITS, Kind.WORKS);
        assertThat(told.get(1).text()).isEqualTo("Arbejder på maj.csv …");
        assertThat(told.get(2).text()).isEqualTo("er lavet, maj - overblik.xlsx");
    }

    @Test
    void everyRefusedFileIsToldWithItsReasonAlsoAtTheNextStart() throws IOException {
        folder.drop("indkøb.csv", "mælk;2\n".getBytes(StandardCharsets.UTF_8));
        folder.drop("brev.txt", new byte[] {'h', 'e', 'j'});
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        assertThat(refused()).containsExactlyInAnyOrder("indkøb.csv", "brev.txt");
        folder.once();
        assertThat(refused()).containsExactlyInAnyOrder("indkøb.csv", "brev.txt");
    }

    @Test
    void whatIsPutRightOrTakenAwayIsNoLongerRefused() throws IOException {
        folder.drop("maj.csv", new byte[] {'h', 'e', 'j'});
        Path letter = folder.drop("brev.txt", new byte[] {'h', 'e', 'j'});
        int[] rounds = new int[1];
        folder.time.always(
                () -> {
                    rounds[0]++;
                    if (rounds[0] == 20) {
                        folder.drop("maj.csv", Exports.csv(1));
                        Files.delete(letter);
                    }
                    if (rounds[0] == 40) {
                        folder.stop.give();
                    }
                });
        folder.untilStopped();
        List<FolderLine> told = told();
        for (String path : List.of("maj.csv", "brev.txt")) {
            assertThat(told)
                    .filteredOn(line -> line.path().equals(path))
                    .extracting(FolderLine::kind)
                    .containsSubsequence(Kind.REFUSED, Kind.CLEARED)
                    .containsOnlyOnce(Kind.REFUSED, Kind.CLEARED);
        }
        assertThat(told).filteredOn(line -> line.kind() == Kind.MADE).isNotEmpty();
        assertThat(told.get(told.size() - 1).kind()).isEqualTo(Kind.ENDED);
    }

    @Test
    void whatIsInTheWayStaysTheLastThatIsReadWhileItLasts() throws IOException {
        folder.copying(
                (from, to) -> {
                    throw new AccessDeniedException(to.toString());
                });
        folder.drop("maj.csv", Exports.csv(1));
        int[] rounds = new int[1];
        folder.time.always(
                () -> {
                    if (++rounds[0] == 20) {
                        folder.stop.give();
                    }
                });
        folder.untilStopped();
        List<FolderLine> told = told().stream().filter(line -> line.kind() != Kind.ENDED).toList();
        assertThat(told)
                .extracting(FolderLine::kind)
                .containsSubsequence(Kind.WORKS, Kind.SAID)
                .endsWith(Kind.SAID);
    }

    @Test
    void whatIsTakenAwayOrPassedOverIsNotWaitedForAnyMore() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        folder.drop("mit.xlsx", Files.readAllBytes(folder.result("maj - overblik.xlsx")));
        Path gone = folder.drop("juni.csv", Exports.csv(2));
        folder.time.then(() -> Files.delete(gone)).then(() -> {}).then(folder.stop::give);
        folder.said();
        folder.untilStopped();
        List<FolderLine> told = told();
        for (String path : List.of("mit.xlsx", "juni.csv")) {
            assertThat(told)
                    .filteredOn(line -> line.path().equals(path))
                    .extracting(FolderLine::kind)
                    .containsExactly(Kind.WAITS, Kind.CLEARED);
        }
    }

    private List<String> refused() {
        return told().stream()
                .filter(line -> line.kind() == Kind.REFUSED)
                .peek(line -> assertThat(line.text()).contains(" - FEJL.txt."))
                .map(FolderLine::path)
                .toList();
    }

    /** All that was said, which is nothing but such lines. */
    private List<FolderLine> told() {
        return folder.said().lines().map(line -> FolderLine.read(line).orElseThrow()).toList();
    }
}
