package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.files.FileName;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.examples.Parts;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every export under workbooks has its overview beside it, and makes it again, every part the same.
 */
class WorkbookPairsTest {

    @TempDir Path folder;

    static List<Path> exports() throws IOException {
        return files(Run.EXPORTS).stream().filter(f -> !SettingsFiles.isNamed(f)).toList();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void theExportMakesItsOverview(Path export) throws IOException {
        Path expected = Run.OVERVIEWS.resolve(overview(export));
        assertThat(expected).exists();
        Run run = Run.of("--kommune", municipality(export), "--ud", folder, export);
        assertThat(run.code()).as(run.err()).isZero();
        Path made = folder.resolve(expected.getFileName());
        assertThat(run.out().strip()).isEqualTo(made.toString());
        assertThat(WorkbookText.lines(made)).isEqualTo(WorkbookText.lines(expected));
        assertThat(Parts.of(made)).isEqualTo(Parts.of(expected));
    }

    @Test
    void thereIsNoOverviewWithoutAnExport() throws IOException {
        List<String> expected = exports().stream().map(WorkbookPairsTest::overview).toList();
        assertThat(files(Run.OVERVIEWS).stream().map(f -> Run.OVERVIEWS.relativize(f).toString()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** In the same sub-folder as the export. */
    static String overview(Path export) {
        String name = FileName.of(export).stem() + " - overblik.xlsx";
        return Run.EXPORTS.relativize(export).resolveSibling(name).toString();
    }

    /** A sub-folder is named after the municipality that its exports are about. */
    static String municipality(Path export) {
        Path folder = Run.EXPORTS.relativize(export).getParent();
        return folder == null ? "Hedensted" : folder.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
