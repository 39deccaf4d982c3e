package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A folder that cannot be looked into is dropped as a file is, and is none. */
    @ParameterizedTest
    @CsvSource({
        "fil, Læg den rettede fil samme sted under samme navn.",
        "mappe, Læg de rettede filer i mappen.",
        "genvej, Læg selve filen samme sted under samme navn."
    })
    void whatWasDroppedIsCalledWhatItIs(String kind, String remedy) throws IOException {
        Path entry = root.resolve("x");
        switch (kind) {
            case "fil" -> Files.createFile(entry);
            case "mappe" -> Files.createDirectory(entry);
            default -> Files.createSymbolicLink(entry, root.resolve("borte"));
        }
        Drop drop = Drop.of(new Drop.DroppedFile("x", entry, Drop.Stamp.of(entry)));
        Failed failed = new Failed(entry, Cause.NO_ACCESS, "Sådan.");
        String note = FolderText.note(drop, failed, Instant.EPOCH);
        List<String> lines = Arrays.asList(note.split("\r\n", -1));
        assertThat(lines.get(0)).endsWith("af denne " + kind + ".");
        assertThat(lines.get(2)).containsIgnoringCase(kind + ":").endsWith(" Indbakke/x");
        assertThat(note).contains(remedy);
        assertThat(FolderText.isNoteOf(lines, "x")).isTrue();
        assertThat(FolderText.isNoteOf(lines, "y")).isFalse();
    }

    /** What somebody has written in a note is theirs, wherever it stands. */
    @Test
    void aNoteThatSomebodyHasWrittenInIsKept() throws IOException {
        String note = "maj - FEJL.txt";
        folder.drop("maj.csv", LETTER);
        folder.once();
        List<String> written = List.of(Files.readString(folder.result(note)).split("\r\n", -1));
        Files.delete(folder.result(note));
        for (int line = 0; line <= written.size(); line++) {
            for (String own : List.of("Ring til Bo", "")) {
                List<String> edited = new ArrayList<>(written);
                edited.add(line, own);
                assertThat(FolderText.isNoteOf(edited, "maj.csv")).isFalse();
            }
        }
        assertThat(FolderText.isNoteOf(written, "maj.csv")).isTrue();
        String mine = String.join("\r\n", written) + "Ring til Bo\r\n";
        Files.writeString(folder.result(note), mine);
        folder.drop("maj.csv", Exports.csv(1));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(note, "maj - overblik.xlsx");
        assertThat(folder.result(note)).hasContent(mine);
        folder.drop("maj.csv", LETTER);
        folder.once();
        assertThat(folder.results())
                .containsExactly("maj - FEJL (2).txt", note, "maj - overblik.xlsx");
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        assertThat(folder.results()).containsExactly(note, "maj - overblik.xlsx");
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
