package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export that is divided once more: its totals are read, and that there is more is said. */
class DividedTest {

    @TempDir Path folder;

    /** By whatever an export is divided, in however many parts, on long or on wide tables. */
    @ParameterizedTest
    @CsvSource({
        "A-kasse, A-kasse i alt, 3F, FOA",
        "A-kasse, I alt, 3F, FOA",
        "Køn, Køn i alt, Mænd, Kvinder",
        "Varighed, Varighed i alt, Under 13 uger, Over 13 uger",
        "Oprindelsesland, Oprindelsesland i alt, Ukraine, Syrien"
    })
    void itsPartsAreNamedWhereTheTotalsAreRead(
            String dimension, String total, String first, String second) throws IOException {
        Path export = folder.resolve("delt.csv");
        StringBuilder rows = new StringBuilder("Periode;Område;Ydelse;");
        rows.append(dimension).append(";Antal fuldtidspersoner\n");
        for (String year : new String[] {"2023", "2024"}) {
            int value = 300;
            for (String member : new String[] {total, first, second}) {
                rows.append(year).append("M06;Hedensted;A-dagpenge;");
                rows.append(member).append(';').append(value).append('\n');
                value -= 110;
            }
        }
        Files.writeString(export, rows);
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder, export);
        String said =
                "Tallene er også delt på \""
                        + dimension
                        + "\" (2 dele, fx \""
                        + first
                        + "\"); kun \""
                        + total
                        + "\" er læst.";
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains(said);
        assertThat(WorkbookText.lines(folder.resolve("delt - overblik.xlsx")))
                .anyMatch(line -> line.startsWith("Noter") && line.contains(said));
    }

    /** A sheet that shows an export as it is says so itself: its parts are what one looks for. */
    @ParameterizedTest
    @CsvSource({"A-kasse, A-kasse i alt, 3F", "Køn, Køn i alt, Mænd"})
    void theSheetOfOtherMeasuresSaysThatItShowsTheTotal(String dimension, String total, String part)
            throws IOException {
        Path export = folder.resolve("ledige.csv");
        StringBuilder rows = new StringBuilder("Periode;Område;" + dimension + ";");
        rows.append("Antal dimittendledige personer\n");
        for (String year : new String[] {"2023", "2024"}) {
            rows.append(year).append("M06;Hele landet;").append(total).append(";300\n");
            rows.append(year).append("M06;Hele landet;").append(part).append(";100\n");
        }
        Files.writeString(export, rows);
        Run run = Run.of("--ud", folder, export);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines = WorkbookText.lines(folder.resolve("ledige - overblik.xlsx"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Noter") && line.contains(dimension))
                .hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Andre målinger"))
                .anyMatch(
                        line ->
                                line.contains(
                                        "Anm.: Tallene er \""
                                                + total
                                                + "\"; udtrækket har dem også delt på \""
                                                + dimension
                                                + "\", og delene vises ikke."));
    }
}
