package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import dk.overblik.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sheet of ours makes its reader spell out "2025M06". */
class PeriodsInWordsTest {

    private static final Pattern CODE =
            Pattern.compile("\\b(19|20)\\d\\d(M|Q|K|H|Y|QMAT|MYTD)\\d\\d?\\b");

    @TempDir Path folder;

    static List<Path> exports() throws IOException {
        return WorkbookPairsTest.exports();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void noSheetHasACode(Path export) throws IOException {
        String own = WorkbookPairsTest.municipality(export);
        Run run = Run.of("--kommune", own, "--ud", folder, export);
        assertThat(coded(Path.of(run.out().strip()))).isEmpty();
    }

    @Test
    void nothingRevisedOrTurnedHasACode() {
        Path archive = folder.resolve("arkiv");
        DatedExport before = new DatedExport();
        DatedExport after = new DatedExport();
        for (int month = 1; month <= 6; month++) {
            for (String year : List.of("2024", "2025")) {
                String period = year + "M0" + month;
                before.add("Odder", "Fleksjob", period, 500 + month);
                after.add("Odder", "Fleksjob", period, 500 - month);
            }
        }
        after.add("Odder", "Fleksjob", "2024M07", 510).add("Odder", "Fleksjob", "2025M07", 400);
        Path first = before.write(folder, "juni.csv");
        Path report = Path.of(Run.of("--arkiv", archive, first).out().strip());
        Path second = after.write(folder, "juli.csv");
        Run run = Run.of("gentag", "--arkiv", archive, report, second);
        Path made = Path.of(run.out().strip());
        assertThat(sheets(made)).contains("Revisioner", "Siden sidst", "Grundlag");
        assertThat(coded(made)).isEmpty();
    }

    private static List<String> sheets(Path workbook) {
        return WorkbookText.lines(workbook).stream()
                .map(line -> line.split(" \\| ", -1)[0])
                .distinct()
                .toList();
    }

    /** What our sheets show, but for the names of files and sheets. */
    private static List<String> coded(Path workbook) {
        return WorkbookText.lines(workbook).stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(cell -> Report.pageNames().contains(cell[0]))
                .filter(cell -> CODE.matcher(cell[3]).find())
                .map(cell -> cell[0] + " " + cell[1] + " " + cell[3])
                .toList();
    }
}
