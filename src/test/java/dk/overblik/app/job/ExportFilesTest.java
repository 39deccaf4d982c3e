package dk.overblik.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever container can be read by its name is found in a folder, whatever its ending. */
class ExportFilesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "ods", "ots", "fods", "html", "htm",
                "xhtml", "mht", "mhtml", "csv", "tsv", "txt", "json"
            })
    void aFolderHoldsWhatCouldBeNamed(String ending) throws IOException {
        for (String written : List.of(ending, ending.toUpperCase(Locale.ROOT))) {
            Path export = Files.writeString(folder.resolve("maj." + written), "maj");
            assertThat(ExportFiles.of(List.of(folder))).containsExactly(export);
            assertThat(ExportFiles.of(List.of(export))).containsExactly(export);
            Files.delete(export);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maj.docx",
                "maj.pptx",
                "maj.pdf",
                "maj",
                "~$maj.xltx",
                ".maj.ots",
                "~maj.xlsx",
                ".#maj.csv",
                "#maj.csv#",
                "maj.xlsx~",
                "maj.csv.bak",
                ".maj.csv.swp",
                "._maj.xls"
            })
    void othersAreLeftAlone(String name) throws IOException {
        Files.writeString(folder.resolve(name), "maj");
        assertThat(ExportFiles.of(List.of(folder))).isEmpty();
    }
}
