package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.files.FileState;
import dk.overblik.app.folder.Settling.Readiness;
import dk.overblik.app.folder.drop.Drop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Instant START = Instant.parse("2025-05-12T08:00:00Z");

    private FileState state = FileState.OTHER;
    private final Settling settling = new Settling(file -> state);

    @Test
    void twoEqualLooksSettleAFileThatIsWhole() {
        assertThat(look("10", 0)).isEqualTo(Readiness.WAITING);
        assertThat(look("10", 3)).isEqualTo(Readiness.SETTLED);
    }

    @Test
    void aGrowingFileIsWaitedForHoweverLongItTakes() {
        for (int i = 1; i < 1000; i++) {
            assertThat(look(Integer.toString(i), 3L * i)).isEqualTo(Readiness.WAITING);
        }
        assertThat(look("999", 3000)).isEqualTo(Readiness.SETTLED);
    }

    @Test
    void aFileThatCannotBeOpenedIsGivenUpAfterFifteenSeconds() {
        state = FileState.NOT_WHOLE;
        look("10", 0);
        assertThat(look("10", 14)).isEqualTo(Readiness.WAITING);
        assertThat(look("10", 15)).isEqualTo(Readiness.GIVEN_UP);
        state = FileState.OTHER;
        assertThat(look("10", 18)).isEqualTo(Readiness.SETTLED);
    }

    @Test
    void anEmptyFileIsGivenUpAfterFifteenSeconds() {
        look("0", 0);
        assertThat(look("0", 3)).isEqualTo(Readiness.WAITING);
        assertThat(look("0", 15)).isEqualTo(Readiness.GIVEN_UP);
    }

    @Test
    void aClockThatIsSetBackOnlyMakesThePatienceBeginAnew() {
        state = FileState.NOT_WHOLE;
        look("10", 0);
        assertThat(look("10", -86_400)).isEqualTo(Readiness.WAITING);
        assertThat(look("10", -86_400 + 14)).isEqualTo(Readiness.WAITING);
        assertThat(look("10", -86_400 + 15)).isEqualTo(Readiness.GIVEN_UP);
    }

    @Test
    void aFolderIsWholeWhenEveryFileInItIs() {
        Drop.DroppedFile first = file("maj/a.csv", "10");
        settling.of(Drop.of("maj", Path.of("maj"), List.of(first)), START);
        Drop both = Drop.of("maj", Path.of("maj"), List.of(first, file("maj/b.csv", "0")));
        assertThat(settling.of(both, START)).isEqualTo(Readiness.WAITING);
        assertThat(settling.of(both, START)).isEqualTo(Readiness.WAITING);
        Drop filled = Drop.of("maj", Path.of("maj"), List.of(first, file("maj/b.csv", "7")));
        settling.of(filled, START);
        assertThat(settling.of(filled, START)).isEqualTo(Readiness.SETTLED);
    }

    private Readiness look(String size, long seconds) {
        return settling.of(
                Drop.of(file("maj.xlsx", size)), START.plus(Duration.ofSeconds(seconds)));
    }

    private static Drop.DroppedFile file(String path, String size) {
        return new Drop.DroppedFile(
                path, Path.of(path), new Drop.Stamp(Long.parseLong(size), size));
    }
}
