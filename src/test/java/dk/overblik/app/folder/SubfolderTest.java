package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in the inbox is one combined report. */
class SubfolderTest {

    private static final String RESULT = "maj - samlet overblik.xlsx";

    @TempDir Path root;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
    }

    @Test
    void theFilesOfAFolderGiveOneResult() throws IOException {
        folder.drop("maj/a.csv", benefit("A-dagpenge"));
        folder.drop("maj/b.csv", benefit("Sygedagpenge"));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
        assertThat(sheets()).contains("a", "b");
    }

    @Test
    void itIsMadeAgainWhenAFileIsAddedChangedOrRemovedAndOnlyThen() throws IOException {
        Path first = folder.drop("maj/a.csv", benefit("A-dagpenge"));
        assertThat(made()).isEqualTo(1);
        assertThat(made()).isZero();
        folder.drop("maj/b.csv", benefit("Sygedagpenge"));
        assertThat(made()).isEqualTo(1);
        assertThat(sheets()).contains("a", "b");
        folder.drop("maj/b.csv", benefit("Kontanthjælp"));
        assertThat(made()).isEqualTo(1);
        Files.delete(first);
        assertThat(made()).isEqualTo(1);
        assertThat(sheets()).contains("b").doesNotContain("a");
        assertThat(folder.results()).containsExactly(RESULT);
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersAreCombined() throws IOException {
        folder.drop("maj/a.csv", benefit("A-dagpenge"));
        folder.drop("maj/halv.xlsx", Arrays.copyOf(Exports.hedensted(), 3000));
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.results()).containsExactly("halv - FEJL.txt", RESULT);
        folder.drop("maj/halv.xlsx", Exports.HEDENSTED);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
    }

    @Test
    void aFolderOfWhichNothingCanBeReadSaysSo() throws IOException {
        folder.drop("maj/halv.xlsx", Arrays.copyOf(Exports.hedensted(), 3000));
        assertThat(folder.once()).isEqualTo(4);
        assertThat(folder.results()).containsExactly("halv - FEJL.txt", "maj - FEJL.txt");
        folder.drop("maj/halv.xlsx", Exports.HEDENSTED);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
    }

    @Test
    void aFileThatIsLockedIsSaidAndTakenInWhenItIsFree() throws IOException {
        folder.drop("maj/a.csv", benefit("A-dagpenge"));
        Path locked = folder.drop("maj/b.csv", benefit("Sygedagpenge"));
        LockedFiles locks = new LockedFiles(locked);
        folder.reading(locks::state, locks::copy);
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.results()).containsExactly("b - FEJL.txt", RESULT);
        assertThat(sheets()).contains("a").doesNotContain("b");
        assertThat(folder.said()).contains("\"b.csv\" er åben i et andet program");
        assertThat(folder.once()).isEqualTo(1);
        locks.free(locked);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
        assertThat(sheets()).contains("a", "b");
    }

    @Test
    void whatIsNoExportInAFolderIsLeftAlone() throws IOException {
        folder.drop("maj/a.csv", benefit("A-dagpenge"));
        folder.drop("maj/notat.docx", new byte[] {1, 2, 3});
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
    }

    @Test
    void anEmptyFolderIsNothing() throws IOException {
        Files.createDirectory(folder.places.inbox().resolve("tom"));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).isEmpty();
    }

    @Test
    void aFolderWithNothingButFoldersInItSaysWhereExportsBelong() throws IOException {
        folder.drop("maj/uge 1/a.csv", benefit("A-dagpenge"));
        assertThat(folder.once()).isEqualTo(3);
        assertThat(folder.results()).containsExactly("maj - FEJL.txt");
        assertThat(folder.said()).contains("Mappen \"maj\" har ingen udtræk.");
        assertThat(Files.readString(folder.result("maj - FEJL.txt")))
                .contains("denne mappe.", "Mappe:   Indbakke/maj", "Læg de rettede filer i mappen");
        folder.drop("maj/b.csv", benefit("Sygedagpenge"));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
        assertThat(folder.said()).contains("har mapper i sig, som ikke læses");
    }

    private long made() {
        folder.printed();
        folder.once();
        return folder.printed().lines().count();
    }

    private List<String> sheets() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(folder.result(RESULT)))) {
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .toList();
        }
    }

    private static byte[] benefit(String name) {
        return new String(Exports.csv(1), StandardCharsets.UTF_8)
                .replace("A-dagpenge", name)
                .getBytes(StandardCharsets.UTF_8);
    }
}
