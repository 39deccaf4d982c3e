package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several municipalities are held against stands under them. */
class CouncilComparisonTest {

    private static final List<String> AREAS =
            List.of("Randers", "Viborg", "Aarhus", "Region Midtjylland", "Hele landet");

    /** All of a region, and one beyond it. */
    private static final List<String> MANY =
            List.of(
                    "Favrskov",
                    "Hedensted",
                    "Herning",
                    "Holstebro",
                    "Horsens",
                    "Ikast-Brande",
                    "Lemvig",
                    "Norddjurs",
                    "Odder",
                    "Randers",
                    "Ringkøbing-Skjern",
                    "Samsø",
                    "Silkeborg",
                    "Skanderborg",
                    "Skive",
                    "Struer",
                    "Syddjurs",
                    "Viborg",
                    "Aarhus",
                    "Aalborg");

    @TempDir Path folder;
    private Path export = Path.of("");

    @BeforeEach
    void write() throws IOException {
        DatedExport dated = new DatedExport();
        for (int i = 0; i < AREAS.size(); i++) {
            dated.add(AREAS.get(i), "Ydelsesgrupper i alt", "2023M06", 1000 + 100 * i)
                    .add(AREAS.get(i), "Ydelsesgrupper i alt", "2024M05", 1001 + 100 * i)
                    .add(AREAS.get(i), "Ydelsesgrupper i alt", "2024M06", 1050 + 110 * i);
        }
        export = dated.write(folder, "juni.csv");
    }

    @Test
    void thoseThatWereAskedForAndNotTheCountry() throws IOException {
        assertThat(below("--sammenlign", "Viborg, Region Midtjylland"))
                .containsExactly("Region Midtjylland 1380 80");
        assertThat(below("--sammenlign", "Hele landet, Aarhus, Region Midtjylland"))
                .containsExactly(
                        "Hele landet 1490 90", "Aarhus 1270 70", "Region Midtjylland 1380 80");
    }

    @Test
    void theAreaAroundAllAndTheCountryWhereNobodyAskedForAnother() throws IOException {
        List<String> both = List.of("Region Midtjylland 1380 80", "Hele landet 1490 90");
        assertThat(below()).isEqualTo(both);
        assertThat(below("--sammenlign", "Viborg")).isEqualTo(both);
    }

    /** The line under the title says whose municipalities they are, where they are of one area. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "2026: Randers, Viborg: 2 af de 19 kommuner i Region Midtjylland",
                "2026: Randers, Aalborg: 2 kommuner",
                "2026: alle i Region Midtjylland: 19 kommuner i Region Midtjylland",
                "2026: alle i RAR Østjylland: 11 af de 19 kommuner i Region Midtjylland",
                "2017: Randers, Aarhus: 2 af de 11 kommuner i RAR Østjylland",
                "2017: alle i RAR Østjylland: 11 kommuner i RAR Østjylland",
                "2017: Randers, Viborg: 2 af de 19 kommuner i Region Midtjylland",
            })
    void theSubtitleNamesTheAreaAroundThem(int year, String asked, String told) throws IOException {
        DatedExport dated = new DatedExport();
        for (String area : MANY) {
            dated.add(area, "Ydelsesgrupper i alt", year + "M05", 1000)
                    .add(area, "Ydelsesgrupper i alt", (year - 1) + "M05", 1010);
        }
        Path all = dated.write(folder, "maj.csv");
        Run run = Run.of("--kommune", asked, all);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(XlsxReader.read(run.council()).get(0).grid().cell(1, 0))
                .isEqualTo(
                        new Cell.Text(
                                told
                                        + ", maj "
                                        + year
                                        + ". Udvikling siden maj "
                                        + (year - 1)
                                        + "."));
    }

    /** Ahead of a list that may be long: in how many it has gone which way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9 -8 7 6; steget i 3 og faldet i 1 af 4 kommuner",
                "9 8 7 6; steget i alle 4 kommuner",
                "-9 -8 -7 -6; faldet i alle 4 kommuner",
                "9 0 7 6; ikke faldet i nogen og steget i 3 af 4 kommuner",
                "0 0 -7 0; ikke steget i nogen og faldet i 1 af 4 kommuner",
                "0 0 0 0; uændret i alle 4 kommuner",
                "9 -8 0 .; steget i 1 og faldet i 1 af 3 kommuner med tal",
                "9 8 7 .; steget i alle 3 kommuner med tal",
            })
    void howManyHaveRisenAndFallenIsToldAboveThem(String changes, String told) throws IOException {
        List<String> four = List.of("Randers", "Viborg", "Skive", "Odder");
        DatedExport dated = new DatedExport();
        String[] each = changes.split(" ", -1);
        for (int i = 0; i < four.size(); i++) {
            String at = four.get(i);
            dated.add(at, "Ydelsesgrupper i alt", "2023M06", 1000);
            if (!each[i].equals(".")) {
                int level = 1000 + Integer.parseInt(each[i]);
                dated.add(at, "Ydelsesgrupper i alt", "2024M06", level);
            }
        }
        Run run = Run.of("--kommune", String.join(",", four), dated.write(folder, "fire.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        RecalculationTest.assertRecalculates(run.council());
        Grid grid = XlsxReader.read(run.council()).get(0).grid();
        assertThat(grid.cell(3, 0))
                .isEqualTo(
                        new Cell.Text(
                                "Antallet af fuldtidspersoner på offentlige ydelser er "
                                        + told
                                        + " siden juni 2023."));
    }

    /** The lines below Randers and Viborg: name, level, change. */
    private List<String> below(String... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of("--kommune", "Randers, Viborg"));
        words.addAll(List.of(options));
        words.addAll(List.of("--ud", Files.createTempDirectory(folder, "ud"), export));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        Path all = run.council();
        Grid grid = XlsxReader.read(all).get(0).grid();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            if (grid.cell(row, 0) instanceof Cell.Text name
                    && AREAS.contains(name.text())
                    && grid.cell(row, 1) instanceof Cell.Number level
                    && grid.cell(row, 2) instanceof Cell.Number change) {
                lines.add(name.text() + " " + (int) level.value() + " " + (int) change.value());
            }
        }
        assertThat(lines.subList(0, 2)).containsExactly("Randers 1050 50", "Viborg 1160 60");
        return lines.subList(2, lines.size());
    }
}
