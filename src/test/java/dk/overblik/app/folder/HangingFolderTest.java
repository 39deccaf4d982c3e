package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.access.HangingPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drives that are away under the watcher. */
@Timeout(60)
@SuppressWarnings("try") // A place that hangs need only be there.
class HangingFolderTest {

    @TempDir private Path root;

    @TempDir private Path elsewhere;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
        folder.drop("maj.csv", Exports.csv(1));
    }

    /** What holds for all that is dropped cannot be passed over; it is blamed by its name. */
    @ParameterizedTest
    @ValueSource(strings = {"Overblik indstillinger.xlsx", "Sidste overblik.xlsx"})
    void whatHoldsForAllIsBlamedAndReadOnceItComes(String name) throws IOException {
        folder.once();
        Path result = folder.result("maj - overblik.xlsx");
        Path wish = folder.places.inbox().resolve(name);
        if (name.startsWith("Sidste")) {
            Files.copy(result, wish);
        } else {
            Files.write(wish, Exports.settings(elsewhere, "Hedensted"));
        }
        folder.drop("juni.csv", Exports.csv(2));
        folder.said();
        assertThat(HangingPlace.during(wish, folder::once)).isIn(1, 2, 4);
        assertThat(folder.said()).contains(name, "kunne ikke læses færdig");
        assertThat(folder.results()).contains("juni - FEJL.txt");
        folder.drop("juni.csv", Exports.csv(3));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("juni - overblik.xlsx", "maj - overblik.xlsx");
    }

    @Test
    void oneExportDoesNotKeepTheOthers() throws IOException {
        Path other = folder.drop("juni.csv", Exports.csv(2));
        HangingPlace.during(other, folder::once);
        assertThat(folder.said()).contains("juni.csv");
        assertThat(folder.results()).containsExactly("juni - FEJL.txt", "maj - overblik.xlsx");
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("juni - overblik.xlsx", "maj - overblik.xlsx");
    }

    /** Without its journal a watcher would make everything anew. */
    @Test
    void aJournalThatCannotBeReadEndsTheRun() throws IOException {
        folder.once();
        assertThatThrownBy(() -> HangingPlace.during(folder.places.journal(), folder::once))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder.once()).isZero();
    }

    @Test
    void aFolderThatDoesNotAnswerIsAway() throws IOException {
        assertThat(HangingPlace.during(folder.places.root(), folder::once)).isEqualTo(4);
        assertThat(folder.said()).contains("kan ikke nås");
        assertThat(folder.once()).isZero();
    }
}
