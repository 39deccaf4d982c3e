package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.examples.WorkbookText;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.vocabulary.GoodEnds;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of arithmetic of the field, one by one, from an export to the finished workbook. */
class RulesOfArithmeticTest {

    private static final String FULL_TIME = "Antal fuldtidspersoner";
    private static final String SHARE = "Fuldtidspersoner i pct. af arbejdsstyrken";
    private static final String BENEFIT = "Kontanthjælp";

    @TempDir Path folder;

    private final List<String> export = new ArrayList<>();

    /** Rule 1: over the earlier value, unrounded, and shown half away from zero. */
    @Test
    void rule01PercentChangeIsOfTheEarlierValueAndOnlyShownRounded() throws IOException {
        add("Hedensted", BENEFIT, "2016M09", FULL_TIME, "2000");
        add("Hedensted", BENEFIT, "2017M09", FULL_TIME, "2002");
        assertThat(shown("Overblik", "D6")).isEqualTo("0,1");
        assertThat(sentences("Overblik")).contains("en stigning på 0,1 pct. (2 fuldtidspersoner)");
        export.clear();
        add("Hedensted", BENEFIT, "2016M09", FULL_TIME, "30");
        add("Hedensted", BENEFIT, "2017M09", FULL_TIME, "40");
        assertThat(shown("Overblik", "D6")).isEqualTo("33,3");
    }

    /** Rule 2: the change of a share is in percentage points, in a column that says so. */
    @Test
    void rule02TheChangeOfAShareIsInPercentagePoints() throws IOException {
        add("Hedensted", BENEFIT, "2016M09", SHARE, "2,5");
        add("Hedensted", BENEFIT, "2017M09", SHARE, "2,0");
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Mål", "Mål");
        settings.fill("Mål", "A" + row, "Kontanthjælp");
        settings.fill("Mål", "B" + row, BENEFIT);
        settings.fill("Mål", "C" + row, SHARE);
        List<String> lines = lines();
        assertThat(lines)
                .anyMatch(line -> line.contains("Udvikling i pct.point"))
                .anyMatch(line -> line.matches("Resultatmål \\|.*\\| -0,5 \\|.*"))
                .noneMatch(line -> line.matches("Resultatmål \\|.*-20.*"));
    }

    /** Rule 3: the exported total stands, and what it differs from its rows is said. */
    @Test
    void rule03TotalsAreTheExportedOnes() throws IOException {
        addNow("Kontanthjælp", "100");
        addNow("Fleksjob", "60");
        addNow("Ydelsesgrupper i alt", "161");
        assertThat(shown("Overblik", "B8")).isEqualTo("161");
        assertThat(sentences("Overblik")).contains("giver ydelserne tilsammen 160");
        addNow("Efterløn", ".");
        assertThat(sentences("Overblik")).contains("da ikke alle ydelser har tal.");
    }

    /** Rule 4: a share that is not exported is of the workforce of that very period. */
    @Test
    void rule04SharesAreOfTheSamePeriodsWorkforceOrNothing() throws IOException {
        addNow(BENEFIT, "100");
        add("Hedensted", BENEFIT, "2017M09", "Arbejdsstyrken", "4000");
        assertThat(shown("Overblik", "C6")).isEqualTo("2,5");
        export.clear();
        addNow(BENEFIT, "100");
        add("Hedensted", BENEFIT, "2017M08", "Arbejdsstyrken", "4000");
        assertThat(shown("Overblik", "C6")).isEmpty();
    }

    /**
     * Rule 4: of 570 persons in a workforce of 22,500 (2.53 pct.) 15 more keep within 2.6 pct.
     * (585). Of the rounded 2.5 pct. alone it would be 22.
     */
    @Test
    void rule04ARoundedShareSaysNoNumberOfPersons() throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Mål", "Mål");
        List<String> goal = List.of("Færre", BENEFIT, SHARE, "højst", "2,6");
        for (int i = 0; i < goal.size(); i++) {
            settings.fill("Mål", "ABCDE".charAt(i) + "" + row, goal.get(i));
        }
        addNow(BENEFIT, "570");
        add("Hedensted", BENEFIT, "2017M09", "Arbejdsstyrken", "22500");
        assertThat(lines())
                .anyMatch(line -> line.contains("Afstand i fuldtidspersoner"))
                .anyMatch(line -> line.matches("Resultatmål \\|.*\\| 15 \\|.*"));
        add("Hedensted", BENEFIT, "2017M09", SHARE, "2,5");
        assertThat(lines())
                .anyMatch(line -> line.startsWith("Resultatmål") && line.contains("nået"))
                .noneMatch(line -> line.contains("Afstand i fuldtidspersoner"));
    }

    /** Rule 5: a missing figure is never zero, keeps its reason, and cannot be computed back. */
    @Test
    void rule05AMissingFigureStaysMissingWithItsReason() throws IOException {
        addNow("Kontanthjælp", "100");
        addNow("Fleksjob", "<3");
        addNow("Ydelsesgrupper i alt", "102");
        List<String> lines = lines();
        assertThat(cell(lines, "Overblik", "B7")).isEqualTo(".");
        assertThat(cell(lines, "Overblik", "C7")).isEmpty();
        assertThat(text(lines, "Noter")).contains("diskretioneret");
        assertThat(text(lines, "Overblik")).doesNotContain("forskellen");
    }

    @Test
    void rule05AChangeOverZeroIsMissing() throws IOException {
        add("Hedensted", BENEFIT, "2016M09", FULL_TIME, "0");
        add("Hedensted", BENEFIT, "2017M09", FULL_TIME, "5");
        List<String> lines = lines();
        assertThat(cell(lines, "Overblik", "C6")).isEqualTo("5");
        assertThat(text(lines, "Overblik")).doesNotContain("Udviklingen i pct.");
        assertThat(text(lines, "Noter")).contains("grundlag 0");
    }

    /** Rule 6: the benchmark's total and places are the official ones. */
    @Test
    void rule06TheBenchmarkIsNeverAddedUpNorRankedAgain() throws IOException {
        benchmark("A-dagpenge mv.", "100", "90", "-10", "30");
        benchmark("Kontanthjælp mv.", "200", "190", "-10", "20");
        benchmark("Sygedagpenge mv.", "50", "60", "10", "60");
        benchmark("Ydelsesgrupper i alt", "360", "350", "-10", "27");
        add(
                "Hedensted",
                "Ydelsesgrupper i alt",
                "2016Y01",
                "Placering på benchmarkranglisten",
                "37");
        List<String> lines = lines();
        assertThat(cell(lines, "Benchmark", "B8")).isEqualTo("360");
        assertThat(cell(lines, "Benchmark", "D8")).isEqualTo("-10");
        assertThat(cell(lines, "Benchmark", "E8")).isEqualTo("27");
        assertThat(cell(lines, "Benchmark", "G8")).isEqualTo("10");
        assertThat(text(lines, "Benchmark"))
                .contains("\"i alt\" ikke altid", "forbedret sig 10 placeringer");
    }

    /** Rule 7: ties share their places. */
    @Test
    void rule07TiesShareTheirPlaces() throws IOException {
        String[] shares = {"2,0", "3,0", "3,0", "3,0", "4,0", "5,0"};
        String[] names = {"Horsens", "Hedensted", "Vejle", "Odder", "Randers", "Aarhus"};
        for (int i = 0; i < names.length; i++) {
            add(names[i], BENEFIT, "2017M09", SHARE, shares[i]);
        }
        assertThat(text(lines("--kommune", "Hedensted"), "Placering")).contains("delt 2.-4. plads");
    }

    /** Rule 8: a fall is negative in every table, and the word carries the sign in sentences. */
    @Test
    void rule08OneSignInTablesAndWordsInSentences() throws IOException {
        add("Hedensted", BENEFIT, "2016M09", FULL_TIME, "100");
        add("Hedensted", BENEFIT, "2017M09", FULL_TIME, "96");
        List<String> lines = lines();
        assertThat(cell(lines, "Overblik", "C6")).isEqualTo("-4");
        assertThat(text(lines, "Overblik"))
                .contains("et fald på 4,0 pct. (4 fuldtidspersoner)")
                .doesNotContain("fald på -");
        export.clear();
        add("Hedensted", BENEFIT, "2016M09", FULL_TIME, "10000");
        add("Hedensted", BENEFIT, "2017M09", FULL_TIME, "10001");
        assertThat(sentences("Overblik")).contains("uændret").doesNotContain("0,0 pct.");
    }

    /** Rule 9: within one file nobody can tell which of two figures is right. */
    @Test
    void rule09UnequalFiguresInOneFileAreMissingAndBothCellsNamed() throws IOException {
        addNow(BENEFIT, "100");
        addNow(BENEFIT, "101");
        addNow("Sygedagpenge", "50");
        List<String> lines = lines();
        assertThat(cell(lines, "Overblik", "B6")).isEqualTo(".");
        assertThat(text(lines, "Noter")).contains("E2").contains("100").contains("101");
    }

    /** Rule 10: a change over fewer than twenty is shown and marked. */
    @Test
    void rule10SmallBasesAreMarked() throws IOException {
        add("Hedensted", BENEFIT, "2016M09", FULL_TIME, "19");
        add("Hedensted", BENEFIT, "2017M09", FULL_TIME, "38");
        List<String> lines = lines();
        assertThat(cell(lines, "Overblik", "D6")).isEqualTo("100,0");
        assertThat(cell(lines, "Overblik", "E6")).isEqualTo("lille grundlag: Hedensted");
        export.clear();
        add("Hedensted", BENEFIT, "2016M09", FULL_TIME, "20");
        add("Hedensted", BENEFIT, "2017M09", FULL_TIME, "38");
        assertThat(cell(lines(), "Overblik", "E6")).isEmpty();
    }

    /** Rule 11: which end is good is data. */
    @Test
    void rule11GoodAndBadFollowTheMeasureAndTheBenefit() {
        GoodEnds rules = Figures.VOCABULARY.goodEnds();
        Measure counted = Figures.VOCABULARY.measures().measure(FULL_TIME);
        assertThat(rules.of(counted, BenefitGroup.group("Kontanthjælp"))).isEqualTo(GoodEnd.LOW);
        for (String neutral :
                List.of(
                        "Fleksjob",
                        "Førtidspension",
                        "Seniorpension",
                        "Tidlig pension",
                        "Efterløn")) {
            assertThat(rules.of(counted, BenefitGroup.group(neutral))).isEqualTo(GoodEnd.NEUTRAL);
        }
        for (String high : List.of("Samarbejdsgrad", "Andel personer med ordinære timer")) {
            Measure measure = Figures.VOCABULARY.measures().measure(high);
            assertThat(rules.of(measure, BenefitGroup.UNNAMED)).isEqualTo(GoodEnd.HIGH);
        }
        for (String low :
                List.of(
                        "Placering på benchmarkranglisten",
                        "Forskel mellem forventet og faktisk antal",
                        "Offentlige udgifter pr. person i arbejdsstyrken")) {
            Measure measure = Figures.VOCABULARY.measures().measure(low);
            assertThat(rules.of(measure, BenefitGroup.UNNAMED)).isEqualTo(GoodEnd.LOW);
        }
    }

    /** Rule 12: quartiles as PERCENTILE.INC, and an index whose base is the first period. */
    @Test
    void rule12QuartilesAndIndices() throws IOException {
        String[] names = {"Horsens", "Hedensted", "Vejle", "Odder", "Randers", "Aarhus"};
        for (int i = 0; i < names.length; i++) {
            add(names[i], BENEFIT, "2017M09", SHARE, (i + 1) + ",0");
        }
        add("Hedensted", BENEFIT, "2017M07", FULL_TIME, "50");
        add("Hedensted", BENEFIT, "2017M08", FULL_TIME, "55");
        add("Hedensted", BENEFIT, "2017M09", FULL_TIME, "45");
        List<String> lines = lines("--kommune", "Hedensted");
        // of 1 … 6 the quartiles are 2.25 and 4.75, the median 3.5; Hedensted has 2
        assertThat(text(lines, "Placering")).contains("| 2,3 |", "| 3,5 |", "| 4,8 |");
        assertThat(text(lines, "Udvikling")).contains("| 100,0 |", "| 110,0 |", "| 90,0 |");
        assertThat(text(lines, "Udvikling")).doesNotContain("Tendens");
    }

    private void addNow(String benefit, String value) {
        add("Hedensted", benefit, "2017M09", FULL_TIME, value);
    }

    private void add(String area, String benefit, String period, String measure, String value) {
        export.add(String.join(";", area, benefit, period, measure, value));
    }

    private void benchmark(String group, String expected, String actual, String gap, String place) {
        add("Hedensted", group, "2017Y01", "Forventet antal", expected);
        add("Hedensted", group, "2017Y01", "Faktisk antal", actual);
        add("Hedensted", group, "2017Y01", "Forskel mellem forventet og faktisk antal", gap);
        add("Hedensted", group, "2017Y01", "Placering på benchmarkranglisten", place);
    }

    private List<String> lines(String... options) throws IOException {
        Path file = folder.resolve("regel.csv");
        Files.writeString(
                file,
                "Område;Ydelse;Periode;Måling;Værdi\n" + String.join("\n", export) + "\n",
                StandardCharsets.UTF_8);
        List<Object> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("--ud", Files.createTempDirectory(folder, "ud"), file));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return WorkbookText.lines(Path.of(run.out().strip()));
    }

    private String shown(String sheet, String address) throws IOException {
        return cell(lines(), sheet, address);
    }

    private String sentences(String sheet) throws IOException {
        return text(lines(), sheet);
    }

    private static String text(List<String> lines, String sheet) {
        return String.join(
                "\n", lines.stream().filter(line -> line.startsWith(sheet + " | ")).toList());
    }

    private static String cell(List<String> lines, String sheet, String address) {
        return lines.stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals(sheet) && parts[1].equals(address))
                .map(parts -> parts[3])
                .findFirst()
                .orElse("");
    }
}
