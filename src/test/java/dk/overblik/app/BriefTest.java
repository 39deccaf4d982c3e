package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.DatedExport.Made;
import dk.overblik.examples.LibreOffice;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet that answers in five sentences, against arithmetic of its own. */
class BriefTest {

    private static final String BRIEF = "Kort fortalt";
    private static final String REST = "Øvrige/ikke fordelt";
    private static final String ALL = "Ydelsesgrupper i alt";
    private static final List<String> GROUPS =
            List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob", "Ledighedsydelse");

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    /**
     * A year of each group in the own area, with the official total.
     *
     * @param rest how much the groups that are not in the export have changed
     */
    private void year(Map<String, Integer> changes, int rest) {
        int before = 0;
        int now = 0;
        for (Map.Entry<String, Integer> group : changes.entrySet()) {
            int level = 200 + 10 * group.getKey().length();
            export.add("Hedensted", group.getKey(), "2022M09", level);
            export.add("Hedensted", group.getKey(), "2023M09", level + group.getValue());
            before += level;
            now += level + group.getValue();
        }
        int others = rest == 0 ? 0 : 300;
        export.add("Hedensted", ALL, "2022M09", before + others);
        export.add("Hedensted", ALL, "2023M09", now + others + rest);
    }

    private Map<String, Integer> changes(int... numbers) {
        Map<String, Integer> changes = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            changes.put(GROUPS.get(i), numbers[i]);
        }
        return changes;
    }

    private Made made() {
        return export.made(folder, "--kommune", "Hedensted");
    }

    private static String inside(String group) {
        return group.startsWith("A-") ? group : group.toLowerCase(Locale.ROOT);
    }

    /** What a reader who looks at the changes would say; the changes differ from each other. */
    private static String drivers(Map<String, Integer> changes) {
        List<Map.Entry<String, Integer>> rising = new ArrayList<>(changes.entrySet());
        rising.sort(Map.Entry.comparingByValue());
        int total = changes.values().stream().mapToInt(c -> c).sum();
        List<Map.Entry<String, Integer>> with = new ArrayList<>(rising);
        if (total > 0) {
            with.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        }
        int sign = total < 0 ? -1 : 1;
        with.removeIf(group -> group.getValue() * sign <= 0);
        int all = with.stream().mapToInt(group -> Math.abs(group.getValue())).sum();
        int two = with.stream().limit(2).mapToInt(group -> Math.abs(group.getValue())).sum();
        List<String> named =
                with.stream()
                        .limit(2 * two >= all ? 2 : 3)
                        .map(
                                group ->
                                        inside(group.getKey())
                                                + " ("
                                                + Math.abs(group.getValue())
                                                + (total < 0 ? " færre)" : " flere)"))
                        .toList();
        int last = named.size() - 1;
        String names =
                last == 0
                        ? named.get(0)
                        : String.join(", ", named.subList(0, last)) + " og " + named.get(last);
        Map.Entry<String, Integer> against =
                total < 0 ? rising.get(rising.size() - 1) : rising.get(0);
        String other =
                against.getValue() * sign > -5
                        ? ""
                        : (total < 0 ? "; den største stigning er " : "; det største fald er ")
                                + (against.getKey().equals("Fleksjob") ? "i " : "på ")
                                + inside(against.getKey())
                                + " ("
                                + Math.abs(against.getValue())
                                + (total < 0 ? " flere)" : " færre)");
        return (total < 0 ? "Faldet" : "Stigningen") + " kommer især fra " + names + other + ".";
    }

    @Test
    void itIsTheFirstSheetOfAReportOnMoreThanThreeGroups() {
        year(changes(-40, -25, 12, 3), 0);
        assertThat(made().sheets().get(0)).isEqualTo(BRIEF);
    }

    /** On the first sheet, or on the overview where that is the first. */
    @Test
    void noReaderMeetsTheSameBarsTwice() throws IOException {
        year(changes(-40, -25, 12), 0);
        assertThat(charts(made(), "Overblik")).isEqualTo(1);
        year(changes(-40, -25, 12, 3), 0);
        Made longer = made();
        assertThat(charts(longer, BRIEF)).isEqualTo(1);
        assertThat(charts(longer, "Overblik")).isZero();
    }

    private static int charts(Made made, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(made.run().out().strip()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFDrawing drawing = workbook.getSheet(sheet).getDrawingPatriarch();
            return drawing == null ? 0 : drawing.getCharts().size();
        }
    }

    /** The charts of a sheet, as they are stored. */
    private static String drawn(Made made, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(made.run().out().strip()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFDrawing drawing = workbook.getSheet(sheet).getDrawingPatriarch();
            return drawing == null
                    ? ""
                    : drawing.getCharts().stream()
                            .map(chart -> chart.getCTChart().xmlText())
                            .collect(Collectors.joining());
        }
    }

    /** Bars of persons who come and go by chance say nothing: then the total is drawn, if any. */
    @ParameterizedTest
    @CsvSource({"4, -3, false", "4, -4, false", "5, -3, true", "4, -5, true"})
    void aFewPersonsMakeNoBars(int most, int least, boolean bars) throws IOException {
        year(changes(most, least, 1, 0, -1), 0);
        Made made = made();
        assertThat(drawn(made, BRIEF).contains("Ledighedsydelse")).isEqualTo(bars);
        assertThat(drawn(made, "Overblik")).isEmpty();
        assertThat(made.text(BRIEF).contains("Antallet er ikke ændret med 5 eller mere på nogen"))
                .isNotEqualTo(bars);
    }

    @Test
    void oneTableOfThreeGroupsNeedsNone() {
        year(changes(-40, -25, 12), 0);
        assertThat(made().sheets()).doesNotContain(BRIEF);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLargestChangesDriveTheTotal(int seed) {
        Random random = new Random(seed);
        Map<String, Integer> drawn = new TreeMap<>();
        for (String group : GROUPS) {
            int number = random.nextInt(160) - (seed % 2 == 0 ? 100 : 60);
            while (number == 0 || drawn.containsValue(number)) {
                number++;
            }
            drawn.put(group, number);
        }
        int total = drawn.values().stream().mapToInt(c -> c).sum();
        year(drawn, 0);
        String text = made().text(BRIEF);
        int now = 200 * 5 + 10 * String.join("", GROUPS).length() + total;
        // A change that chance may have made has nothing that drives it.
        boolean driven = total * total > now;
        assertThat(text).contains(driven ? drivers(drawn) : "Det største fald er ");
        assertThat(text.contains("især")).isEqualTo(driven);
        assertThat(text)
                .contains(
                        "I september 2023 var der "
                                + String.format(Locale.forLanguageTag("da-DK"), "%,d", now)
                                + " fuldtidspersoner på offentlige ydelser i Hedensted, "
                                + (total == 0
                                        ? "lige så mange som i september 2022."
                                        : Math.abs(total)
                                                + (total < 0 ? " færre" : " flere")
                                                + " end i september 2022."));
    }

    /** A single one that has changed as much as the last one named has a name as well. */
    @ParameterizedTest
    @CsvSource({
        "-25, -12, ', sygedagpenge (25 færre) og fleksjob (25 færre)'",
        "-24, -12, ' og sygedagpenge (25 færre)'",
        "-25, -25, ', sygedagpenge (25 færre) og andre ydelser (25 færre på hver)'"
    })
    void whoHasChangedAsMuchIsNamed(int fourth, int fifth, String also) {
        year(changes(-30, -29, -25, fourth, fifth), 0);
        String text = made().text(BRIEF).replace("\n", " ");
        assertThat(text).contains(also + ".");
    }

    @Test
    void contributionsAreInPersonsAndInPointsOfTheTotal() {
        year(changes(-40, -25, 12, 3), 0);
        Made made = made();
        assertThat(made.row(BRIEF, "A-dagpenge")).startsWith("-40", "-3,3");
        assertThat(made.row(BRIEF, "Fleksjob")).startsWith("3", "0,2");
        assertThat(made.text(BRIEF)).as("what leaves nothing has no line").doesNotContain(REST);
        assertThat(made.row(BRIEF, ALL)).startsWith("-50", "-4,1");
    }

    @Test
    void whatTheExportDoesNotDistributeIsNamedAndKeepsTheSentenceFromJudging() {
        year(changes(-40, -25, 12, 3), -90);
        Made made = made();
        assertThat(made.row(BRIEF, REST)).startsWith("-90");
        assertThat(made.row(BRIEF, ALL)).startsWith("-140");
        assertThat(made.text(BRIEF))
                .doesNotContain("især")
                .contains(
                        "Blandt ydelserne med tal er det største fald på A-dagpenge (40 færre) og"
                                + " den største stigning på sygedagpenge (12 flere).");
    }

    private void hide(String group, String period) {
        export.add("Hedensted", group, period, DatedExport.FULL_TIME, ".");
    }

    @Test
    void aSingleHiddenGroupIsNotGivenAwayByARest() {
        for (List<String> hidden :
                List.of(List.of("2023M09"), List.of("2022M09"), List.of("2022M09", "2023M09"))) {
            year(changes(-40, -25, 12, 3, 31), 0);
            hidden.forEach(period -> hide("Ledighedsydelse", period));
            Made made = made();
            assertThat(made.rows(BRIEF, REST)).isEmpty();
            assertThat(made.rows(BRIEF, "Ledighedsydelse")).isEmpty();
            assertThat(made.text(BRIEF).replace('\n', ' '))
                    .contains(
                            "Resten er ikke fordelt: Ledighedsydelse er ikke oplyst"
                                    + when(hidden)
                                    + " i udtrækket.")
                    .doesNotContain("røbe")
                    .doesNotContain("især");
        }
    }

    private static String when(List<String> hidden) {
        return hidden.size() > 1
                ? ""
                : " for september " + hidden.get(0).substring(0, hidden.get(0).indexOf('M'));
    }

    @Test
    void onlyOneHiddenAtEitherTimeIsGivenAwayJustAsLittle() {
        year(changes(-40, -25, 12, 3, 31), 0);
        hide("Ledighedsydelse", "2023M09");
        hide("Fleksjob", "2022M09");
        Made made = made();
        assertThat(made.rows(BRIEF, REST)).isEmpty();
        assertThat(made.text(BRIEF).replace('\n', ' '))
                .contains(
                        "Resten er ikke fordelt: Ledighedsydelse og Fleksjob er ikke oplyst i"
                                + " udtrækket.");
    }

    /** A cell that cannot be read is there, and so it is not said to lack. */
    @Test
    void aSingleFigureThatCannotBeUsedIsNotCalledUntold() {
        year(changes(-40, -25, 12, 3, 31), 0);
        export.add("Hedensted", "Ledighedsydelse", "2023M09", DatedExport.FULL_TIME, "#N/A");
        Made made = made();
        assertThat(made.rows(BRIEF, REST)).isEmpty();
        assertThat(made.text(BRIEF).replace('\n', ' '))
                .contains(
                        "Resten er ikke fordelt: Ledighedsydelse kan ikke opgøres for september"
                                + " 2023.");
    }

    @Test
    void severalHiddenOnesAreTheRestTogether() {
        year(changes(-40, -25, 12, 3, 31), 0);
        for (String group : List.of("Fleksjob", "Ledighedsydelse")) {
            hide(group, "2022M09");
            hide(group, "2023M09");
        }
        Made made = made();
        assertThat(made.row(BRIEF, REST)).startsWith("34");
        assertThat(made.text(BRIEF).replace('\n', ' ')).contains("de er med i \"" + REST + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {-52, -13, 0, 8, 13, 27})
    void theOwnChangeIsHeldAgainstTheComparison(int own) {
        String area = "RAR Østjylland";
        for (int other : new int[] {-260, -130, 0, 130, 340}) {
            year(changes(own, 0, 0, 0, 0), 0);
            export.add(area, ALL, "2022M09", 13000).add(area, ALL, "2023M09", 13000 + other);
            double mine = 100.0 * own / (1000 + 10 * String.join("", GROUPS).length());
            double theirs = other / 130.0;
            assertThat(made().text(BRIEF))
                    .contains("I Hedensted er antallet " + words(mine, theirs));
        }
    }

    private static String words(double own, double other) {
        String mine = String.format(Locale.forLanguageTag("da"), "%.1f", Math.abs(own));
        String theirs = String.format(Locale.forLanguageTag("da"), "%.1f", Math.abs(other));
        String where = " i RAR Østjylland";
        boolean still = mine.equals("0,0");
        boolean alike = own < 0 == other < 0;
        String verb = own < 0 ? "faldet" : "steget";
        String moved =
                "mens det er " + (other < 0 ? "faldet " : "steget ") + theirs + " pct." + where;
        if (still) {
            return theirs.equals("0,0")
                    ? "uændret ligesom" + where + "."
                    : "uændret, " + moved + ".";
        }
        if (theirs.equals("0,0")) {
            return verb + " " + mine + " pct., mens det er uændret" + where + ".";
        }
        if (!alike) {
            return verb + " " + mine + " pct., " + moved + ".";
        }
        if (mine.equals(theirs)) {
            return verb + " lige så meget som" + where + ", " + mine + " pct.";
        }
        boolean more = Math.abs(own) > Math.abs(other);
        return verb
                + (more ? " mere end" : " mindre end")
                + where
                + ", "
                + mine
                + " mod "
                + theirs
                + " pct.";
    }

    /**
     * Corrected in the export's own cell, the sentence names another group; the total was not
     * corrected with it, and what is left over is more than any group has changed.
     */
    @Test
    void theSentenceFollowsACorrectedFigure() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        year(changes(-40, -25, 12, 3), 0);
        made();
        Path overview = folder.resolve("udtraek - overblik.xlsx");
        Path corrected = folder.resolve("rettet.xlsx");
        try (InputStream in = Files.newInputStream(overview);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(corrected)) {
            for (Row row : workbook.getSheetAt(workbook.getNumberOfSheets() - 1)) {
                boolean wanted =
                        row.getCell(1).toString().equals("Fleksjob")
                                && row.getCell(2).toString().equals("2023M09");
                if (wanted) {
                    row.getCell(4).setCellValue(200);
                }
            }
            workbook.write(out);
        }
        Path recalculated = LibreOffice.recalculated(corrected, folder, "da-DK");
        assertThat(WorkbookText.lines(recalculated))
                .anyMatch(
                        line ->
                                line.contains(
                                        "Det største fald er i fleksjob (80 færre); den største"
                                                + " stigning er på sygedagpenge (12 flere)."));
    }

    @Test
    void aRegionIsDividedIntoItsMunicipalities() {
        Map<String, Integer> moved = new TreeMap<>(Comparator.naturalOrder());
        moved.put("Hedensted", -40);
        moved.put("Horsens", -90);
        moved.put("Odder", 15);
        String region = "Region Midtjylland";
        for (Map.Entry<String, Integer> area : moved.entrySet()) {
            export.add(area.getKey(), ALL, "2025M09", 2000);
            export.add(area.getKey(), ALL, "2026M01", 2000);
            export.add(area.getKey(), ALL, "2024M09", 2000 - area.getValue());
        }
        export.add(region, ALL, "2024M09", 60000).add(region, ALL, "2025M09", 59700);
        for (String group : GROUPS) {
            export.add(region, group, "2024M09", 9000).add(region, group, "2025M09", 8990);
        }
        Made made = export.made(folder, "--kommune", region, "--periode", "2025M09");
        assertThat(made.sheets().get(0)).isEqualTo(BRIEF);
        assertThat(made.row(BRIEF, "Horsens")).startsWith("-90", "-0,2");
        assertThat(made.text(BRIEF))
                .contains(
                        "Blandt kommunerne med tal er det største fald i Horsens (90 færre) og den"
                                + " største stigning i Odder (15 flere).");
    }

    /** A chart beside long tables does not push them from the paper of the sentences. */
    @Test
    void theSentencesOnARegionStandOverTheTableOfItsMunicipalities() throws IOException {
        List<String> areas =
                List.of(
                        ("Hedensted,Skanderborg,Odder,Samsø,Syddjurs,Favrskov,Lemvig,Struer,Horsens,"
                                        + "Ikast-Brande,Randers,Skive,Norddjurs,Herning,Viborg,"
                                        + "Holstebro,Ringkøbing-Skjern,Silkeborg,Aarhus")
                                .split(",", -1));
        for (int i = 0; i < areas.size(); i++) {
            export.add(areas.get(i), ALL, "2024M09", 1000);
            export.add(areas.get(i), ALL, "2025M09", 990 - 3 * i);
        }
        String share = "Fuldtidspersoner i pct. af arbejdsstyrken";
        for (String area : List.of("Region Midtjylland", "Hele landet")) {
            export.add(area, ALL, "2024M09", 20_000).add(area, ALL, "2025M09", 19_297);
            export.add(area, ALL, "2024M09", share, "12,2").add(area, ALL, "2025M09", share, "12");
            for (String group : GROUPS) {
                export.add(area, group, "2024M09", 3000).add(area, group, "2025M09", 2900);
            }
        }
        Made made = export.made(folder, "--kommune", "Region Midtjylland");
        assertThat(drawn(made, BRIEF)).contains("Fleksjob").doesNotContain("Aarhus");
        assertThat(drawn(made, "Kommuner")).contains("Aarhus").doesNotContain("Fleksjob");
        assertThat(drawn(made, "Overblik")).isEmpty();
        try (InputStream in = Files.newInputStream(Path.of(made.run().out().strip()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheet(BRIEF);
            int last = 0;
            for (Row row : sheet) {
                String label = row.getCell(0) == null ? "" : row.getCell(0).toString();
                last = label.equals("Aarhus") ? row.getRowNum() : last;
            }
            assertThat(last).isGreaterThan(areas.size());
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            for (int broken : sheet.getRowBreaks()) {
                assertThat(broken).isGreaterThanOrEqualTo(last);
            }
        }
    }

    /** Its curve would be the third of the same figures; that of its changes is the first. */
    @Test
    void theOverviewOfOneBenefitLeavesItsCurveToOthers() throws IOException {
        for (int month = 1; month <= 24; month++) {
            int year = 2023 + (month - 1) / 12;
            String period = String.format(Locale.ROOT, "%dM%02d", year, 1 + (month - 1) % 12);
            for (String area : List.of("Hedensted", "Horsens", "Hele landet")) {
                export.add(area, "Kontanthjælp", period, 500 + month * area.length());
            }
        }
        Made made = made();
        assertThat(charts(made, "Kort fortalt")).isEqualTo(1);
        assertThat(charts(made, "Udvikling")).isEqualTo(1);
        assertThat(titles(made, "Overblik"))
                .singleElement()
                .asString()
                .startsWith("Fuldtidspersoner på kontanthjælp, udvikling seneste 12 mdr.:");
        // What is drawn beside the sentences is of the year that they are of.
        assertThat(made.text("Kort fortalt")).contains("17,8 mod 20,9 pct.");
        assertThat(titles(made, "Kort fortalt"))
                .containsExactly(
                        "Antal fuldtidspersoner på kontanthjælp siden december 2023 (indeks 100):"
                                + " Hedensted steg 17,8 pct., hele landet steg 20,9 pct.");
        assertThat(titles(made, "Udvikling").get(0))
                .startsWith("Antal fuldtidspersoner på kontanthjælp siden januar 2023");
    }

    /**
     * The bars of a region's municipalities are those of its list, where the total has a course.
     */
    @ParameterizedTest
    @CsvSource({"24, 1, true", "24, 12, false", "12, 12, false"})
    void theListOfMunicipalitiesKeepsItsBars(int months, int step, boolean course)
            throws IOException {
        for (int month = 0; month <= months; month += step) {
            String period =
                    String.format(Locale.ROOT, "%dM%02d", 2021 + month / 12, 1 + month % 12);
            for (String area : List.of("Hedensted", "Horsens", "Odder")) {
                export.add(area, "Fleksjob", period, 500 + month * area.length());
            }
            for (String area : List.of("Region Midtjylland", "Hele landet")) {
                export.add(area, "Fleksjob", period, 9000 + month * area.length());
            }
        }
        Made made = export.made(folder, "--kommune", "Region Midtjylland");
        String title = "Antal fuldtidspersoner i fleksjob siden januar 2022 (indeks 100):";
        assertThat(drawn(made, "Kommuner")).contains("Horsens");
        assertThat(drawn(made, BRIEF).contains("Horsens")).isNotEqualTo(course);
        assertThat(titles(made, BRIEF))
                .singleElement()
                .satisfies(said -> assertThat(said.startsWith(title)).isEqualTo(course));
    }

    private static List<String> titles(Made made, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(made.run().out().strip()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return workbook.getSheet(sheet).getDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getCTChart().getTitle().getTx().getStrRef())
                    .map(title -> title.getStrCache().getPtArray(0).getV().replace('\u00a0', ' '))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"-60, 23, 21", "1, 7, 7", "2, 7, 8", "0, 5, 98", "., 5, 4", "-1, 12, ."})
    void theBenchmarkIsTheDifferenceAndThePlaces(String difference, String now, String then) {
        year(changes(-40, -25, 12, 3), 0);
        for (String area : List.of("Hedensted", "Odder")) {
            String at = "2023QMAT02";
            export.add(area, ALL, at, "Forskel mellem forventet og faktisk antal", difference);
            export.add(area, ALL, at, "Placering på benchmarkranglisten", now);
            export.add(area, ALL, "2022QMAT04", "Placering på benchmarkranglisten", then);
        }
        String whom = "på offentlig forsørgelse i Hedensted";
        String told =
                switch (difference) {
                    case "." -> "var Hedensted samlet nr. ";
                    case "0" -> "var der lige så mange " + whom + " som forventet";
                    case "1" -> "var der 1 mere " + whom + " end forventet";
                    case "2" -> "var der 2 flere " + whom + " end forventet";
                    default -> "var der " + difference.substring(1) + " færre " + whom + " end f";
                };
        String place = "nr. " + now + " af 98 på benchmarkranglisten (nr. 1 er bedst)";
        String before =
                then.equals(".") ? "." : then.equals(now) ? " ligesom i 2022." : " mod nr. " + then;
        String brief = made().text(BRIEF);
        assertThat(brief).contains("I 3. kvartal 2022 - 2. kvartal 2023 " + told, place + before);
        assertThat(brief.contains("har 6 måneder til fælles")).isEqualTo(!then.equals("."));
    }

    @Test
    void thereAreAtMostFiveSentencesAndOneChart() {
        year(changes(-40, -25, 12, 3), 0);
        export.add("Hedensted", ALL, "2023QMAT02", "Placering på benchmarkranglisten", "12");
        export.add("Hedensted", ALL, "2022QMAT02", "Placering på benchmarkranglisten", "17");
        Made made = made();
        assertThat(made.text(BRIEF))
                .contains("var Hedensted samlet nr. 12 af 98 på benchmarkranglisten (nr. 1 er")
                .contains(" mod nr. 17 i ");
        long sentences =
                made.lines().stream()
                        .map(line -> line.split(" \\| ", -1))
                        .filter(parts -> parts[0].equals(BRIEF) && parts[1].startsWith("A"))
                        .filter(parts -> parts[4].startsWith("="))
                        .count();
        assertThat(sentences).isLessThanOrEqualTo(5);
    }

    /** Nobody is counted, and yet there is a level, a change, and others to hold it against. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "20,6; 20,5; 24,0; til 20,5 pct. af arbejdsstyrken i Hedensted, 0,1 pct.point mindre"
                        + " end i september 2022. I hele landet er andelen 24,0 pct.",
                "18,0; 20,5; 20,5; til 20,5 pct. af arbejdsstyrken i Hedensted, 2,5 pct.point mere"
                        + " end i september 2022. Andelen er den samme i hele landet.",
                "20,5; 20,5; 24,0; til 20,5 pct. af arbejdsstyrken i Hedensted, den samme andel som"
                        + " i september 2022. I hele landet er andelen 24,0 pct.",
                "; 20,5; 24,0; til 20,5 pct. af arbejdsstyrken i Hedensted mod 24,0 pct. i hele"
                        + " landet.",
            })
    void sharesAloneAreTold(String before, String now, String country, String said) {
        for (String group :
                List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob", ALL)) {
            if (before != null) {
                export.add("Hedensted", group, "2022M09", DatedExport.SHARE, before);
            }
            export.add("Hedensted", group, "2023M09", DatedExport.SHARE, now);
            export.add("Hele landet", group, "2023M09", DatedExport.SHARE, country);
        }
        Made made = made();
        assertThat(made.sheets().get(0)).isEqualTo(BRIEF);
        assertThat(made.text(BRIEF).replace('\n', ' ').replace('\u00a0', ' '))
                .contains("I september 2023 svarede fuldtidspersoner på offentlige ydelser " + said)
                .contains("Overblik", "Grundlag");
    }

    /** Groups that other exports have stand beside the total's, and are as many to a reader. */
    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void groupsOfOtherExportsCountAsWell(int number, boolean brief) {
        List<Object> words =
                new ArrayList<>(List.of("--samlet", "--kommune", "Hedensted", "--ud", folder));
        List<String> groups = new ArrayList<>(GROUPS.subList(0, number));
        groups.add(ALL);
        for (String group : groups) {
            DatedExport one = new DatedExport();
            one.add("Hedensted", group, "2022M09", DatedExport.SHARE, "3,1");
            one.add("Hedensted", group, "2023M09", DatedExport.SHARE, "3,0");
            words.add(one.write(folder, group + ".csv"));
        }
        Run run = Run.of(words.toArray());
        List<String> lines = WorkbookText.lines(Path.of(run.out().strip()));
        assertThat(lines.stream().anyMatch(line -> line.startsWith(BRIEF + " | ")))
                .isEqualTo(brief);
        assertThat(String.join("\n", lines)).contains("Ydelser fra andre udtræk");
    }
}
