package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sheet {@code Andre målinger}, each of its cells and sentences against an arithmetic of its
 * own over the text of random exports.
 */
class OtherMeasuresTest {

    private static final String SHEET = "Andre målinger";
    private static final int TRIES = 6;

    private static final List<String> AREAS =
            List.of("Hedensted", "Region Midtjylland", "Hele landet");
    private static final List<String> BENEFITS =
            List.of("Kontanthjælp", "Sygedagpenge", "Ydelsesgrupper i alt");
    private static final String NOW = "2026M07";
    private static final String BEFORE = "2025M07";

    /** A measure, how many decimals its figures have and show, and what its change is in. */
    private record Counted(String label, int decimals, int shown, String unit, boolean percent) {}

    private static final List<Counted> MEASURES =
            List.of(
                    new Counted("Gennemsnitlig varighed, uger", 1, 1, "", false),
                    new Counted("Aktiveringsgrad", 1, 1, "pct.", false),
                    new Counted("Samarbejdsgrad", 2, 2, "pct.", false),
                    new Counted("Antal sanktioner", 0, 0, "antal", true),
                    new Counted("Nettoafgang", 0, 0, "", false),
                    new Counted("Udgifter til kurser (kr.)", 2, 2, "kr.", true),
                    new Counted("Trivselsindeks", 1, 1, "", false),
                    new Counted("Afstand til målet (pct.point)", 1, 1, "pct.point", false));

    @TempDir Path folder;

    /** Figures as they are written, by measure, benefit, area and period. */
    private final Map<List<String>, String> written = new TreeMap<>(OtherMeasuresTest::byText);

    private static int byText(List<String> one, List<String> other) {
        return one.toString().compareTo(other.toString());
    }

    @Test
    void everyCellAndSentenceFollowsFromTheExport() throws IOException {
        for (int seed = 1; seed <= TRIES; seed++) {
            Path made = made(seed);
            List<String> wrong = wrong(sheet(made));
            assertThat(wrong).as("seed " + seed).isEmpty();
            RecalculationTest.assertRecalculates(made);
        }
    }

    /** The sheet's title is its only table's, too; every made workbook is held to that. */
    @Test
    void theOnlyTableHasNoTitleOfItsOwn() {
        String measure = "Antal fuldtidspersoner (Unge)";
        DatedExport export = new DatedExport();
        for (String area : List.of("Hedensted", "Hele landet")) {
            export.add(area, "Kontanthjælp", "2026M06", measure, "181");
            export.add(area, "Kontanthjælp", "2025M06", measure, "183");
        }
        DatedExport.Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text(made.sheets().get(0)).split("\n", -1)).containsOnlyOnce(measure);
    }

    @Test
    void libreOfficeFindsTheSameFiguresAndSentences() throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path made = made(3);
        for (String language : List.of("da-DK", "en-US")) {
            Path again = LibreOffice.recalculated(made, folder.resolve(language), language);
            Map<String, String> cells = sheet(again);
            Map<String, String> before = sheet(made);
            if (language.equals("da-DK")) {
                assertThat(cells).isEqualTo(before);
            } else {
                assertThat(cells.keySet()).isEqualTo(before.keySet());
            }
        }
    }

    private Path made(int seed) throws IOException {
        Random random = new Random(seed);
        written.clear();
        StringBuilder text = new StringBuilder("Område;Ydelse;Periode");
        MEASURES.forEach(measure -> text.append(';').append(measure.label));
        List<String> benefits = random.nextBoolean() ? BENEFITS : BENEFITS.subList(0, 1);
        for (String area : AREAS) {
            for (String benefit : benefits) {
                for (String period : List.of(NOW, BEFORE)) {
                    text.append('\n').append(String.join(";", area, benefit, period));
                    for (Counted measure : MEASURES) {
                        String figure = figure(measure, random, seed % 3 == 0);
                        written.put(List.of(measure.label, benefit, area, period), figure);
                        text.append(';').append(figure);
                    }
                }
            }
        }
        Path export = folder.resolve("andre " + seed + ".csv");
        Files.writeString(export, text.append('\n'), StandardCharsets.UTF_8);
        Run run = Run.of("--kommune", "Hedensted", "--sammenlign", AREAS.get(1), export);
        assertThat(run.code()).as(run.err()).isZero();
        return folder.resolve("andre " + seed + " - overblik.xlsx");
    }

    /**
     * @param below whether what is counted and paid may be below zero too
     */
    private static String figure(Counted measure, Random random, boolean below) {
        int kind = random.nextInt(12);
        if (kind == 0) {
            return ".";
        }
        int least = measure.percent && !below ? 0 : -6_000;
        int digits = kind == 1 ? 0 : random.nextInt(20_000) + least;
        return BigDecimal.valueOf(digits, measure.decimals).toPlainString().replace('.', ',');
    }

    /** What each cell of the sheet shows, and its formula where it has one. */
    private static Map<String, String> sheet(Path made) {
        Map<String, String> cells = new HashMap<>();
        for (String line : WorkbookText.lines(made)) {
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals(SHEET)) {
                cells.put(parts[1], parts[3]);
                if (!parts[4].isEmpty()) {
                    cells.put(parts[1] + "=", "formula");
                }
            }
        }
        return cells;
    }

    private List<String> wrong(Map<String, String> cells) {
        List<String> wrong = new ArrayList<>();
        for (Counted measure : MEASURES) {
            Optional<Integer> caption = row(cells, measure.label);
            if (caption.isPresent()) {
                wrong.addAll(wrong(cells, measure, caption.get()));
            } else if (isKnownSomewhere(measure)) {
                wrong.add(measure.label + " is not there");
            }
        }
        return wrong;
    }

    private boolean isKnownSomewhere(Counted measure) {
        return written.entrySet().stream()
                .anyMatch(
                        e ->
                                e.getKey().get(0).equals(measure.label)
                                        && e.getKey().get(2).equals(AREAS.get(0))
                                        && e.getKey().get(3).equals(NOW)
                                        && !e.getValue().equals("."));
    }

    private static Optional<Integer> row(Map<String, String> cells, String label) {
        return cells.entrySet().stream()
                .filter(e -> e.getKey().matches("A\\d+") && e.getValue().equals(label))
                .map(e -> Integer.valueOf(e.getKey().substring(1)))
                .findFirst();
    }

    private List<String> wrong(Map<String, String> cells, Counted measure, int caption) {
        return cells.containsKey(at(1, caption))
                ? joined(cells, measure, caption)
                : alone(cells, measure, caption);
    }

    /** A line among those of other measures of the same benefit, whose name stands above them. */
    private List<String> joined(Map<String, String> cells, Counted measure, int row) {
        int headings = row;
        while (!"Måling".equals(cells.get("A" + headings))) {
            headings--;
        }
        String benefit = cells.get("A" + (headings - 2));
        Map<Integer, String> areas = blocks(cells, headings - 1);
        List<String> wrong = new ArrayList<>();
        for (int column = 1; cells.containsKey(at(column, headings)); column++) {
            String heading = cells.get(at(column, headings));
            String expected = expected(measure, benefit, areas.get(column), heading);
            String shown = cells.getOrDefault(at(column, row), "");
            boolean live = cells.containsKey(at(column, row) + "=");
            boolean empty = expected.startsWith("heading ") && shown.isEmpty() && !live;
            if (!empty && !(expected.equals(shown) && live)) {
                wrong.add(measure.label + " " + at(column, row) + " " + expected + " " + shown);
            }
        }
        if (row == headings + 1) {
            wrong.addAll(lacking(cells, measure, benefit, areas));
        }
        return wrong;
    }

    private List<String> alone(Map<String, String> cells, Counted measure, int caption) {
        List<String> wrong = new ArrayList<>();
        Map<Integer, String> areas = blocks(cells, caption + 1);
        int row = caption + 3;
        String last = "";
        while (cells.containsKey("A" + row) && BENEFITS.contains(cells.get("A" + row))) {
            last = cells.get("A" + row);
            for (int column = 1; cells.containsKey(at(column, caption + 2)); column++) {
                String area = areas.get(column);
                String heading = cells.get(at(column, caption + 2));
                String expected = expected(measure, last, area, heading);
                String shown = cells.get(at(column, row));
                if (!expected.equals(shown) || !cells.containsKey(at(column, row) + "=")) {
                    wrong.add(measure.label + " " + at(column, row) + " " + expected + " " + shown);
                }
            }
            row++;
        }
        wrong.addAll(lacking(cells, measure, last, areas));
        return wrong;
    }

    private List<String> lacking(
            Map<String, String> cells,
            Counted measure,
            String benefit,
            Map<Integer, String> areas) {
        String sentences =
                cells.entrySet().stream()
                        .filter(e -> e.getKey().startsWith("A") && !e.getKey().endsWith("="))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("\n"));
        return sentences(measure, benefit, areas.values().stream().distinct().toList()).stream()
                .filter(sentence -> !sentences.contains(sentence))
                .map(sentence -> "lacks: " + sentence)
                .toList();
    }

    private static String at(int column, int row) {
        return (char) ('A' + column) + "" + row;
    }

    /** The area of each column: a block's name stands over its first. */
    private static Map<Integer, String> blocks(Map<String, String> cells, int row) {
        Map<Integer, String> areas = new HashMap<>();
        String area = "";
        for (int column = 1; column < 20; column++) {
            String named = cells.getOrDefault(at(column, row), "");
            area = named.isEmpty() ? area : named;
            areas.put(column, area);
        }
        areas.values().removeIf(String::isEmpty);
        return areas;
    }

    private Optional<BigDecimal> level(Counted m, String benefit, String area, String period) {
        String text = written.get(List.of(m.label, benefit, area, period));
        return text == null || text.equals(".")
                ? Optional.empty()
                : Optional.of(new BigDecimal(text.replace(',', '.')));
    }

    private Optional<BigDecimal> change(Counted measure, String benefit, String area) {
        return level(measure, benefit, area, NOW)
                .flatMap(
                        now ->
                                level(measure, benefit, area, BEFORE)
                                        .map(before -> now.subtract(before)));
    }

    /** Of an earlier figure below zero there is no percentage, and no column with one. */
    private boolean hasPercent(Counted measure) {
        return measure.percent
                && written.keySet().stream()
                        .filter(key -> key.get(0).equals(measure.label))
                        .filter(key -> key.get(3).equals(BEFORE))
                        .noneMatch(key -> written.get(key).startsWith("-"));
    }

    private Optional<BigDecimal> percent(Counted measure, String benefit, String area) {
        return change(measure, benefit, area)
                .flatMap(
                        change ->
                                level(measure, benefit, area, BEFORE)
                                        .filter(before -> before.signum() != 0)
                                        .map(
                                                before ->
                                                        change.multiply(BigDecimal.valueOf(100))
                                                                .divide(
                                                                        before,
                                                                        MathContext.DECIMAL64)));
    }

    private String expected(Counted measure, String benefit, String area, String heading) {
        if (heading.equals("juli 2026")) {
            return shown(level(measure, benefit, area, NOW), measure.shown);
        }
        String unit = heading.replaceAll("Udviklingen( i)? ?| ?seneste 12 mdr\\.", "");
        if (unit.equals("pct.") && hasPercent(measure)) {
            return shown(percent(measure, benefit, area), 1);
        }
        boolean own = unit.equals(measure.unit.replaceAll("^pct\\.$", "pct.point"));
        return own ? shown(change(measure, benefit, area), measure.shown) : "heading " + heading;
    }

    private static String shown(Optional<BigDecimal> value, int decimals) {
        return value.map(v -> danish(v, decimals)).orElse(".");
    }

    private static String danish(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.", -1);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return (rounded.signum() < 0 ? "-" : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
    }

    /** The own level and change, held against those of the other areas. */
    private List<String> sentences(Counted measure, String benefit, List<String> areas) {
        String own = areas.get(0);
        String whose = benefit.equals("Ydelsesgrupper i alt") ? " i alt" : " for kontanthjælp";
        boolean named = !measure.unit.isEmpty() && !measure.unit.equals("antal");
        String unit = named ? measure.unit : "";
        String subject = measure.label.replace(" (" + unit + ")", "") + whose + where(own);
        Optional<BigDecimal> level = level(measure, benefit, own, NOW);
        if (level.isEmpty()) {
            return List.of(subject + " er ikke oplyst for juli 2026.");
        }
        String behind = named ? " " + unit : "";
        List<String> others = new ArrayList<>();
        for (String other : areas.subList(1, areas.size())) {
            level(measure, benefit, other, NOW)
                    .filter(any -> !measure.unit.equals("antal"))
                    .ifPresent(l -> others.add(danish(l, measure.shown) + behind + where(other)));
        }
        String first =
                subject
                        + (" var " + danish(level.get(), measure.shown) + behind + " i juli 2026")
                        + (others.isEmpty() ? "" : " mod " + String.join(" og ", others))
                        + ".";
        return List.of(first, changed(measure, benefit, areas));
    }

    private static String where(String area) {
        return " i " + (area.equals("Hele landet") ? "hele landet" : area);
    }

    private String changed(Counted measure, String benefit, List<String> areas) {
        Optional<BigDecimal> change = change(measure, benefit, areas.get(0));
        Optional<BigDecimal> percent =
                hasPercent(measure) ? percent(measure, benefit, areas.get(0)) : Optional.empty();
        if (change.isEmpty()) {
            return "siden juli 2025 kan ikke opgøres, da et tal mangler.";
        }
        String unit =
                switch (measure.unit) {
                    case "pct.", "pct.point" -> " pct.point";
                    case "kr." -> " kr.";
                    default -> "";
                };
        String own = danish(change.get().abs(), measure.shown) + unit;
        String size = percent.map(p -> danish(p.abs(), 1) + " pct. (" + own + ")").orElse(own);
        int sign =
                percent.map(OtherMeasuresTest::sign)
                        .orElse(
                                change.get()
                                        .setScale(measure.shown, RoundingMode.HALF_UP)
                                        .signum());
        boolean moved = change.get().setScale(measure.shown, RoundingMode.HALF_UP).signum() != 0;
        String since = " i forhold til juli 2025";
        String others = percent.isPresent() ? compared(measure, benefit, areas) : "";
        if (sign == 0 && percent.isPresent() && moved) {
            return since + others + ".";
        }
        return sign == 0
                ? "Det er uændret" + since + others + "."
                : "Det er " + moved(sign, size) + since + others + ".";
    }

    private static int sign(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).signum();
    }

    private static String moved(int sign, String size) {
        return (sign < 0 ? "et fald" : "en stigning") + " på " + size;
    }

    private String compared(Counted measure, String benefit, List<String> areas) {
        List<String> others = new ArrayList<>();
        for (String other : areas.subList(1, areas.size())) {
            percent(measure, benefit, other)
                    .map(p -> against(p, change(measure, benefit, other).get()) + where(other))
                    .ifPresent(others::add);
        }
        return others.isEmpty() ? "" : " mod " + String.join(" og ", others);
    }

    private static String against(BigDecimal percent, BigDecimal change) {
        return sign(percent) != 0
                ? moved(sign(percent), danish(percent.abs(), 1) + " pct.")
                : change.signum() == 0 ? "et uændret niveau" : "et stort set uændret niveau";
    }

    // Which measures it takes, and when.

    private List<String> sheets(String export, String... options) throws IOException {
        Path file = folder.resolve("tal.csv");
        Files.writeString(file, export, StandardCharsets.UTF_8);
        List<Object> words = new ArrayList<>(List.of(options));
        words.add(file);
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        try (var workbook = FilledSettings.open(folder.resolve("tal - overblik.xlsx"))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    @Test
    void whatOtherSheetsTakeIsNotRepeated() throws IOException {
        String export =
                """
                        Område;Ydelse;Periode;Antal personer;Antal fuldtidspersoner;Ventetid, dage
                        Hedensted;Fleksjob;2026M07;50;40;12
                        Hedensted;Fleksjob;2025M07;45;38;14
                        """;
        assertThat(sheets(export)).startsWith("Overblik", SHEET, "Grundlag", "Noter");
        Map<String, String> cells = sheet(folder.resolve("tal - overblik.xlsx"));
        assertThat(cells.get("A1")).isEqualTo("Ventetid, dage");
        assertThat(cells.values()).doesNotContain("Antal personer", "Antal fuldtidspersoner");
        assertThat(sheets(export.replace(";Ventetid, dage", "").replaceAll(";1[24]\n", "\n")))
                .doesNotContain(SHEET);
    }

    /** Of two shares of the same people one is told; the other one is left to its places. */
    @Test
    void theOtherBaseOfAShareHasNoSheetWhereItsPlaceShowsIt() throws IOException {
        List<String> many = List.of("Hedensted", "Horsens", "Vejle", "Odder", "Samsø", "Favrskov");
        String one = shares(many, List.of("Fleksjob"), "");
        assertThat(sheets(one, "--kommune", "Hedensted")).contains("Placering");
        assertThat(texts("Placering")).contains("Fuldtidspersoner i pct. af befolkningen");
        assertThat(texts("Noter"))
                .contains(
                        "Fuldtidspersoner i pct. af befolkningen står i arket Placering; de øvrige"
                                + " ark har andelen af arbejdsstyrken.");
        Map<String, String> shown =
                Map.of(
                        "no places",
                        shares(many.subList(0, 1), List.of("Fleksjob"), ""),
                        "another measure beside it",
                        shares(many, List.of("Fleksjob"), ";Ventetid, dage"),
                        "benefits that have no places",
                        shares(many, List.of("Fleksjob", "Efterløn", "Revalidering"), ""),
                        "no other share",
                        one.replace("Fuldtidspersoner i pct. af arbejdsstyrken", "Ventetid, dage"));
        assertThat(sheets(one, "--kommune", "Hedensted")).doesNotContain(SHEET);
        for (Map.Entry<String, String> other : shown.entrySet()) {
            assertThat(sheets(other.getValue(), "--kommune", "Hedensted"))
                    .as(other.getKey())
                    .contains(SHEET);
        }
    }

    /**
     * People and both of their shares.
     *
     * @param more headings of measures more, each behind its semicolon
     */
    private static String shares(List<String> areas, List<String> benefits, String more) {
        StringBuilder export =
                new StringBuilder(
                        "Område;Ydelse;Periode;Antal fuldtidspersoner;"
                                + "Fuldtidspersoner i pct. af arbejdsstyrken;"
                                + "Fuldtidspersoner i pct. af befolkningen"
                                + more);
        for (int area = 0; area < areas.size(); area++) {
            for (String benefit : benefits) {
                for (String period : List.of(NOW, BEFORE)) {
                    export.append('\n')
                            .append(String.join(";", areas.get(area), benefit, period))
                            .append(";" + (100 + 7 * area) + ";2," + area + ";1," + area)
                            .append(more.replaceAll("[^;]+", "9"));
                }
            }
        }
        return export.append('\n').toString();
    }

    private String texts(String sheet) throws IOException {
        return String.join(
                "\n",
                WorkbookText.lines(folder.resolve("tal - overblik.xlsx")).stream()
                        .filter(line -> line.startsWith(sheet + " | "))
                        .toList());
    }

    @Test
    void aMeasureWithoutAnyFigureIsNamedAndNotShown() throws IOException {
        String export =
                """
                        Område;Ydelse;Periode;Ventetid, dage;Trivsel
                        Hedensted;Fleksjob;2026M07;12;.
                        Hedensted;Fleksjob;2025M07;14;.
                        """;
        assertThat(sheets(export)).startsWith(SHEET);
        String texts = String.join("\n", sheet(folder.resolve("tal - overblik.xlsx")).values());
        assertThat(texts).contains("Trivsel er ikke vist, da områderne ikke har tal.");
        String dots = export.replace("12;.", ".;.").replace("14;.", ".;.");
        assertThat(sheets(dots)).doesNotContain(SHEET).startsWith("Grundlag", "Noter");
    }

    /** Shares that a percent format was lost of: some show as more than all, the others do not. */
    @Test
    void aMeasureOfWhichManyFiguresAreImpossibleIsNotShownAndSaysWhy() throws IOException {
        String export =
                """
                        Område;Ydelse;Periode;Ventetid, dage;Fuldtidspersoner i pct. af befolkningen (Unge)
                        Hedensted;Fleksjob;2026M07;12;SHARE
                        Hedensted;Fleksjob;2025M07;14;19
                        Horsens;Fleksjob;2026M07;12;279
                        Horsens;Fleksjob;2025M07;14;281
                        """;
        sheets(export.replace("SHARE", "19"));
        String texts = String.join("\n", sheet(folder.resolve("tal - overblik.xlsx")).values());
        assertThat(texts)
                .contains(
                        "Fuldtidspersoner i pct. af befolkningen (Unge) er ikke vist, da udtrækkets"
                                + " tal ikke kan være rigtige.",
                        "Grunden står i arket Noter.")
                .doesNotContain("19,0", "områderne ikke har tal");
        assertThat(texts("Noter"))
                .contains("står i en kolonne, hvor flere andre andele er over", "rigtige.")
                .doesNotContain("i arket Noter");
        sheets(export.replace("SHARE", "19").replace("279", "27").replace("281", "28"));
        texts = String.join("\n", sheet(folder.resolve("tal - overblik.xlsx")).values());
        assertThat(texts).contains("19,0").doesNotContain("ikke vist");
    }

    @Test
    void eachMeasureHasItsOwnNewestPeriodAndNoColumnOfDots() throws IOException {
        String export =
                """
                        Område;Ydelse;Periode;Måling;Værdi
                        Hedensted;Fleksjob;2026M07;Ventetid, dage;12
                        Hedensted;Fleksjob;2025M07;Ventetid, dage;14
                        Hedensted;Fleksjob;2026M07;Trivsel;.
                        Hedensted;Fleksjob;2026M04;Trivsel;7
                        """;
        assertThat(sheets(export)).startsWith(SHEET);
        Map<String, String> cells = sheet(folder.resolve("tal - overblik.xlsx"));
        int trivsel = row(cells, "Trivsel, april 2026").orElseThrow();
        assertThat(cells.get("B" + (trivsel + 3))).isEqualTo("7");
        assertThat(cells).doesNotContainKey("C" + (trivsel + 3));
        assertThat(row(cells, "Ventetid, dage, juli 2026")).isPresent();
        assertThat(String.join("\n", cells.values()))
                .contains("Trivsel er uden udvikling, da tal fra året før mangler.");
    }

    /** Where the own area has none, those that it is compared with are shown. */
    @Test
    void theComparisonAloneIsSomething() throws IOException {
        String export =
                """
                        Område;Ydelse;Periode;Ventetid, dage
                        Hedensted;Fleksjob;2026M07;.
                        Hele landet;Fleksjob;2026M07;14
                        """;
        assertThat(sheets(export, "--kommune", "Hedensted")).startsWith(SHEET);
        Map<String, String> cells = sheet(folder.resolve("tal - overblik.xlsx"));
        assertThat(cells.get("A2")).startsWith("Hele landet, juli 2026.");
    }

    /** Tables of others alone say nothing about the own area, where there is anything about it. */
    @Test
    void whatOnlyOthersHaveIsNamedAndNotShown() throws IOException {
        String export =
                """
                Område;Ydelse;Periode;Måling;Værdi
                Hedensted;Fleksjob;2026M07;Ventetid, dage;12
                Hele landet;Fleksjob;2026M07;Ventetid, dage;14
                Hele landet;Fleksjob;2026M07;Trivsel;7
                Hedensted;Fleksjob;2026M07;Trivsel;.
                Hele landet;Fleksjob;2026M07;Frafald;5
                """;
        assertThat(sheets(export, "--kommune", "Hedensted")).startsWith(SHEET);
        Map<String, String> cells = sheet(folder.resolve("tal - overblik.xlsx"));
        assertThat(String.join("\n", cells.values()))
                .contains(
                        "Trivsel og Frafald er ikke vist, da der kun er tal for andre områder end"
                                + " Hedensted.");
        assertThat(row(cells, "Ventetid, dage, juli 2026")).isEmpty();
        assertThat(cells.get("A1")).isEqualTo("Ventetid, dage");
        assertThat(row(cells, "Trivsel, juli 2026")).isEmpty();
    }

    /** Whom measures count they say themselves: no heading says that a benefit is not told. */
    @Test
    void measuresOfNoBenefitStandUnderTheirPeriod() throws IOException {
        String export =
                """
                Område;Periode;Måling;Værdi
                Hedensted;2026M07;Antal ledige fuldtidspersoner;12
                Hedensted;2025M07;Antal ledige fuldtidspersoner;11
                Hedensted;2026M07;Ledige fuldtidspersoner i pct. af arbejdsstyrken;1,2
                Hedensted;2026M04;Trivsel;7
                """;
        assertThat(sheets(export, "--kommune", "Hedensted")).startsWith(SHEET);
        Map<String, String> cells = sheet(folder.resolve("tal - overblik.xlsx"));
        assertThat(cells.values())
                .contains("Juli 2026 (udvikling siden juli 2025)")
                .noneMatch(text -> text.startsWith("Ydelse ikke oplyst, "));
    }

    @Test
    void theNoteHasItToo() throws IOException {
        String export =
                """
                        Område;Ydelse;Periode;Ventetid, dage\nHedensted;Fleksjob;2026M07;12
                        """;
        assertThat(sheets(export, "--notat")).startsWith(SHEET);
        assertThat(folder.resolve("tal - notat.docx")).exists();
    }

    /** A level below zero keeps its sign wherever a sentence tells it. */
    @Test
    void sentencesKeepTheSignOfALevel() throws IOException {
        StringBuilder export = new StringBuilder("Område;Ydelse;Periode;Nettoafgang i pct.\n");
        List.of("Hedensted", "Horsens", "Vejle", "Odder", "Samsø", "Skanderborg")
                .forEach(
                        area -> {
                            String start = area + ";Fleksjob;2026M0";
                            export.append(start).append("7;-1,").append(area.length()).append('\n');
                            export.append(start).append("6;-2,0\n");
                        });
        assertThat(sheets(export.toString(), "--kommune", "Hedensted"))
                .startsWith(SHEET, "Placering");
        String all =
                WorkbookText.lines(folder.resolve("tal - overblik.xlsx")).stream()
                        .filter(line -> line.contains(" i Hedensted") || line.contains("har"))
                        .collect(Collectors.joining("\n"));
        assertThat(all)
                .contains("i Hedensted var -1,90 pct.")
                .contains("Nettoafgang i pct.: Hedensted har -1,90 pct., hvilket er");
    }
}
