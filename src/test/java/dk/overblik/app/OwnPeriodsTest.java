package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sheets show that are of other periods than the report: exports read together differ. */
class OwnPeriodsTest {

    private static final String OWN = "Randers";
    private static final String KRONER = "Offentlige udgifter pr. person i arbejdsstyrken";
    private static final String ALL = "Ydelsesgrupper i alt";

    @TempDir Path folder;

    private Path exports;

    @BeforeEach
    void make() throws IOException {
        exports = Files.createDirectory(folder.resolve("flere"));
    }

    /** The area that is compared with at the time of the figures, of those that have any. */
    @ParameterizedTest
    @CsvSource({
        "2017Q3,RAR Østjylland|Region Midtjylland,RAR Østjylland",
        "2024Q4,RAR Østjylland|Region Midtjylland,RAR Østjylland",
        "2025Q1,RAR Østjylland|Region Midtjylland,Region Midtjylland",
        "2017Q3,RAR Østjylland,RAR Østjylland",
        "2017Q3,Region Midtjylland,Region Midtjylland",
        "2025Q2,RAR Østjylland,"
    })
    void expenditureIsHeldAgainstTheAreaOfItsTime(String quarter, String areas, String expected)
            throws IOException {
        counts("2026M03", "Region Midtjylland").write(exports, "antal.csv");
        DatedExport kroner = new DatedExport();
        for (String area : (OWN + "|" + areas).split("\\|", -1)) {
            kroner.add(area, ALL, before(quarter), KRONER, "9000")
                    .add(area, ALL, quarter, KRONER, "9100");
        }
        kroner.write(exports, "kroner.csv");
        List<String> labels = labels(report(), "Udgifter");
        assertThat(labels).contains(OWN);
        for (String other : List.of("RAR Østjylland", "Region Midtjylland")) {
            assertThat(labels.contains(other)).as(other).isEqualTo(other.equals(expected));
        }
    }

    /** Whoever asks for an area gets that one, and where it has no figures, is told. */
    @Test
    void anAreaThatWasAskedForIsNotExchanged() throws IOException {
        counts("2026M03", "Region Midtjylland").write(exports, "antal.csv");
        new DatedExport()
                .add(OWN, ALL, "2016Q3", KRONER, "9000")
                .add(OWN, ALL, "2017Q3", KRONER, "9100")
                .add("RAR Østjylland", ALL, "2017Q3", KRONER, "9300")
                .write(exports, "kroner.csv");
        List<String> lines = report("--sammenlign", "Region Midtjylland");
        assertThat(labels(lines, "Udgifter"))
                .contains(OWN)
                .doesNotContain("RAR Østjylland", "Region Midtjylland");
        assertThat(text(lines, "Udgifter"))
                .contains(
                        "Region Midtjylland er ikke vist, da udtrækket ikke har udgifter for"
                                + " området.");
    }

    /** Kroner of one export are parts of another's total where they make it up, and else none. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 400, -400, 3000})
    void kronerStandAboveATotalThatTheyMakeUp(int over) throws IOException {
        DatedExport parts = new DatedExport();
        for (String quarter : List.of("2016Q3", "2017Q3")) {
            parts.add(OWN, "A-dagpenge", quarter, KRONER, "1500")
                    .add(OWN, "Kontanthjælp", quarter, KRONER, "2500")
                    .add(OWN, "Sygedagpenge", quarter, KRONER, "1000");
        }
        parts.write(exports, "dele.csv");
        new DatedExport()
                .add(OWN, ALL, "2016Q3", KRONER, Integer.toString(5000 + over))
                .add(OWN, ALL, "2017Q3", KRONER, Integer.toString(5000 + over))
                .write(exports, "total.csv");
        List<String> labels = labels(report(), "Udgifter");
        boolean part = Math.abs(over) <= 3;
        assertThat(labels.contains("Fordelt på ydelser")).isEqualTo(part);
        assertThat(labels.stream().anyMatch(label -> label.contains("fra andre udtræk")))
                .isEqualTo(!part);
        assertThat(labels).contains("A-dagpenge", "Kontanthjælp", "Sygedagpenge");
    }

    /** Goals of an export of its own are judged in its newest period, which is said above them. */
    @ParameterizedTest
    @CsvSource({
        "2024M03,marts 2024",
        "2023M11,november 2023",
        "2024Q1,1. kvartal 2024",
        "2023Y01,2023",
        "2024M06,juni 2024"
    })
    void goalsAreJudgedWhenTheirFiguresComeOut(String period, String said) throws IOException {
        counts("2024M06", "RAR Østjylland").write(exports, "antal.csv");
        new DatedExport()
                .add(OWN, "Sygedagpenge", before(period), DatedExport.SHARE, "2,4")
                .add(OWN, "Sygedagpenge", period, DatedExport.SHARE, "2,1")
                .write(exports, "andele.csv");
        FilledSettings settings = FilledSettings.in(exports);
        int row = settings.below("Mål", "Mål");
        List<String> goal =
                List.of("Sygedagpenge", "Sygedagpenge", DatedExport.SHARE, "højst", "2,2");
        fill(settings, row, goal);
        List<String> lines = report();
        assertThat(text(lines, "Resultatmål")).contains("1 af 1 mål er nået.");
        String line =
                lines.stream()
                        .filter(each -> each.startsWith("Resultatmål | A2 "))
                        .findFirst()
                        .orElseThrow();
        assertThat(line).contains(", " + said + ". Udvikling siden samme periode året før.");
    }

    /**
     * A goal that is followed without a rule does not silence those that have one and no figure.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goalsThatNobodyCanJudgeAreNamedInShortToo(boolean followed) throws IOException {
        counts("2024M06", "RAR Østjylland").write(exports, "antal.csv");
        new DatedExport()
                .add(OWN, ALL, "2023Q1", KRONER, "9000")
                .add(OWN, ALL, "2024Q1", KRONER, "9100")
                .write(exports, "kroner.csv");
        FilledSettings settings = FilledSettings.in(exports);
        int row = settings.below("Mål", "Mål");
        fill(settings, row, List.of("Sygefravær", "Sygedagpenge", DatedExport.SHARE, "højst", "2"));
        if (followed) {
            fill(settings, row + 1, List.of("Udgifter i alt", ALL, KRONER));
        }
        List<String> lines = report();
        String said =
                followed
                        ? "Ingen resultatmål er vurderet: Udtrækket har ikke tal for dem, der har"
                                + " en regel i indstillingerne (Sygefravær)."
                        : "Resultatmålet i indstillingerne er ikke vist, da udtrækket ikke har tal"
                                + " for det.";
        assertThat(text(lines, "Noter")).contains(said);
        assertThat(text(lines, "Kort fortalt").replace("\n", " ").contains(said))
                .isEqualTo(followed);
    }

    private static void fill(FilledSettings settings, int row, List<String> goal)
            throws IOException {
        for (int i = 0; i < goal.size(); i++) {
            settings.fill("Mål", "ABCDE".charAt(i) + "" + row, goal.get(i));
        }
    }

    /** Without a figure of a year before nothing has developed, and nothing is said to have. */
    @Test
    void aPeriodLinePromisesNoDevelopmentThatNoCellShows() throws IOException {
        counts("2024M06", "RAR Østjylland").write(exports, "antal.csv");
        new DatedExport()
                .add(OWN, "Sygedagpenge", "2024Q1", DatedExport.SHARE, "2,1")
                .write(exports, "andele.csv");
        FilledSettings settings = FilledSettings.in(exports);
        int row = settings.below("Mål", "Mål");
        List<String> goal =
                List.of("Sygedagpenge", "Sygedagpenge", DatedExport.SHARE, "højst", "2,2");
        fill(settings, row, goal);
        assertThat(report())
                .filteredOn(line -> line.startsWith("Resultatmål | A2 "))
                .allMatch(line -> line.contains("1. kvartal 2024."))
                .noneMatch(line -> line.contains("Udvikling"));
    }

    /** Kommuner of a month of its own, though the total of the report's month has another name. */
    @Test
    void municipalitiesThatOneExportAloneHasAreShownInItsMonth() throws IOException {
        counts("2024M06", "RAR Østjylland").write(exports, "antal.csv");
        DatedExport others = new DatedExport();
        int persons = 800;
        for (String area :
                List.of("RAR Østjylland", OWN, "Horsens", "Odder", "Favrskov", "Samsø")) {
            others.add(area, "Offentligt forsørgede i alt", "2023M02", persons)
                    .add(area, "Offentligt forsørgede i alt", "2024M02", persons + 7);
            persons += 10;
        }
        others.write(exports, "kommuner.csv");
        List<String> lines = report();
        assertThat(labels(lines, "Kommuner"))
                .contains(OWN, "Horsens", "Odder", "Favrskov", "Samsø");
        assertThat(lines)
                .anyMatch(
                        line -> line.startsWith("Kommuner | A2 ") && line.contains("februar 2024"));
    }

    private static DatedExport counts(String month, String area) {
        DatedExport export = new DatedExport();
        for (String each : List.of(OWN, area)) {
            export.add(each, ALL, before(month), 4000)
                    .add(each, ALL, month, 3900)
                    .add(each, "A-dagpenge", before(month), 400)
                    .add(each, "A-dagpenge", month, 380);
        }
        return export;
    }

    private static String before(String period) {
        return (Integer.parseInt(period.substring(0, 4)) - 1) + period.substring(4);
    }

    private List<String> report(Object... options) {
        List<Object> words = new ArrayList<>(List.of("--samlet", "--kommune", OWN));
        words.addAll(List.of(options));
        words.add(exports);
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return WorkbookText.lines(Path.of(run.out().strip()));
    }

    /** What stands in the first column of a sheet. */
    private static List<String> labels(List<String> lines, String sheet) {
        return lines.stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals(sheet) && parts[1].matches("A\\d+"))
                .map(parts -> parts[3])
                .toList();
    }

    private static String text(List<String> lines, String sheet) {
        return lines.stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals(sheet))
                .map(parts -> parts[3])
                .collect(Collectors.joining("\n"));
    }
}
