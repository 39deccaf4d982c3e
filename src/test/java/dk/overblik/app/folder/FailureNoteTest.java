package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureNoteTest {

    private static final byte[] LETTER = "Kære Søren\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path root;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
    }

    @Test
    void theNoteSaysInDanishWhatIsWrongAndWhatToDoAndNotepadShowsIt() throws IOException {
        folder.drop("brev.txt", LETTER);
        assertThat(folder.once()).isEqualTo(3);
        assertThat(folder.results()).containsExactly("brev - FEJL.txt");
        byte[] bytes = Files.readAllBytes(folder.result("brev - FEJL.txt"));
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text)
                .contains("Fil:     Indbakke/brev.txt")
                .contains("Hvorfor: Filen \"brev.txt\"")
                .contains("Læg den rettede fil")
                .doesNotContain("Exception");
        assertThat(folder.said()).contains("brev.txt").contains("Se brev - FEJL.txt.");
        assertThat(folder.printed()).isEmpty();
    }

    @Test
    void theNextSuccessTakesTheNoteAway() throws IOException {
        folder.drop("maj.csv", LETTER);
        folder.once();
        assertThat(folder.results()).containsExactly("maj - FEJL.txt");
        folder.drop("maj.csv", Exports.csv(1));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void aFailureLeavesTheLastResultAsItIs() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        byte[] result = Files.readAllBytes(folder.result("maj - overblik.xlsx"));
        folder.drop("maj.csv", LETTER);
        folder.once();
        assertThat(folder.results()).containsExactly("maj - FEJL.txt", "maj - overblik.xlsx");
        assertThat(folder.result("maj - overblik.xlsx")).hasBinaryContent(result);
    }

    @Test
    void twoFilesOfOneStemHaveANoteEachAndEachTakesItsOwnAway() throws IOException {
        folder.drop("maj.csv", LETTER);
        folder.once();
        folder.drop("maj.xlsx", Arrays.copyOf(Exports.hedensted(), 3000));
        folder.once();
        assertThat(folder.results()).containsExactly("maj - FEJL (2).txt", "maj - FEJL.txt");
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        assertThat(folder.results())
                .containsExactly("maj (csv) - overblik.xlsx", "maj - FEJL (2).txt");
        folder.drop("maj.xlsx", Exports.HEDENSTED);
        folder.once();
        assertThat(folder.results())
                .containsExactly("maj (csv) - overblik.xlsx", "maj - overblik.xlsx");
    }

    @Test
    void aFailureIsNotTriedAgainUntilTheFileChanges() throws IOException {
        folder.drop("brev.txt", LETTER);
        folder.once();
        folder.said();
        byte[] journal = Files.readAllBytes(folder.places.journal());
        assertThat(folder.once()).isEqualTo(3);
        assertThat(folder.places.journal()).hasBinaryContent(journal);
    }

    @Test
    void anUnknownMunicipalityIsWrongUse() throws IOException {
        folder.choose(WatchedFolder.own("Hedenstad"));
        folder.drop("maj.xlsx", Exports.HEDENSTED);
        assertThat(folder.once()).isEqualTo(2);
        assertThat(Files.readString(folder.result("maj - FEJL.txt")))
                .contains("Hedensted", "Ret \"Overblik indstillinger.xlsx\"");
    }
}
