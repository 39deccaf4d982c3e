package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.IfKnown;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.sheet.CellAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence in lines is the same sentence, whatever its figures become. */
final class SentenceLinesTest {

    private static final int FIGURES = 4;
    private static final int WORDS = 30;

    @Test
    void aSentenceThatFitsIsLeftAsItIs() {
        Wording sentence = Wording.of("I maj 2025 var der ingen.");
        assertThat(SentenceLines.of(table(1, 2, 3, 4), sentence)).containsExactly(sentence);
    }

    /** Paper that lies holds more of it, and not all. */
    @ParameterizedTest
    @CsvSource({"20, 1, 1", "28, 2, 1", "40, 2, 2", "60, 3, 2"})
    void howManyLinesFollowsFromThePaper(int count, int standing, int lying) {
        Wording sentence = Wording.of(words(count, "faldet"));
        Table table = table(1, 2, 3, 4);
        List<Wording> across = SentenceLines.of(table, sentence, SentenceLines.WIDEST_ACROSS);
        assertThat(SentenceLines.of(table, sentence)).hasSize(standing);
        assertThat(across).hasSize(lying);
        for (Wording line : across) {
            double width = PageGrid.points(TextWidth.of(table.said(line), 10, false));
            assertThat(width).isLessThanOrEqualTo(DiagramPlaces.WIDEST_PAGE);
        }
        assertThat(across.stream().map(table::said).collect(Collectors.joining(" ")))
                .isEqualTo(table.said(sentence));
    }

    @Test
    void aSentenceIsBrokenBehindItsSemicolonWhereBothSidesFit() {
        List<Part> fall = List.of(new Words("; " + words(18, "det")), new Amount(place(1), 0));
        Wording sentence =
                new Wording(
                        List.of(
                                new Words(words(17, "faldet")),
                                new When(place(0).isLess(0), fall, List.of()),
                                new Words(".")),
                        "Det kan ikke opgøres.");
        assertThat(said(table(-1, 7, 0, 0), sentence))
                .containsExactly(words(17, "faldet") + ";", words(18, "det") + "7.");
    }

    /** Two sentences in one part; no words of it can be broken. */
    private record Both(Words first, Words second) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return first.text() + " " + second.text();
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return first.formula(addresses) + "&\" \"&" + second.formula(addresses);
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble(text(at -> 0));
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return this;
        }

        @Override
        public List<Part> sentences() {
            return List.of(first, second);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 1", "17, 18, 2", "17, 0, 1"})
    void sentencesThatDoNotFitTogetherHaveALineEach(int first, int second, int lines) {
        Both both = new Both(new Words(words(first, "mål")), new Words(words(second, "mål")));
        assertThat(said(table(1, 2, 3, 4), new Wording(List.of(both), ""))).hasSize(lines);
    }

    /**
     * Endings behind each other that have the same words, as those of many areas have: a break in
     * all of them would make each take in all that follow, twice as much with every one.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 6, 18, 60})
    void manyEndingsWithTheSameWordsAreNoReasonToGoOnForEver(int number) {
        List<Part> parts = new ArrayList<>(List.of(new Words(words(12, "mål"))));
        for (int i = 0; i < number; i++) {
            Place change = place(i % FIGURES);
            parts.add(new Words(", "));
            parts.add(
                    new When(
                            change.isLess(0),
                            List.of(new Words("et fald på "), new Amount(change, 1)),
                            List.of(new Words("en stigning på "), new Amount(change, 1))));
            parts.add(new Words(" pct. i nummer " + i));
        }
        Wording sentence = new Wording(parts, "Det kan ikke opgøres.");
        Table table = table(-1, 2, -3, 4);
        List<Wording> lines =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> SentenceLines.of(table, sentence));
        assertThat(lines.stream().map(table::said).collect(Collectors.joining(" ")))
                .isEqualTo(table.said(sentence));
        int longest = sentence.formula(at -> "AB999").length();
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line.formula(at -> "AB999").length())
                                        .isLessThanOrEqualTo(
                                                Math.max(
                                                        longest,
                                                        PageCell.Content.Formula.LONGEST)));
    }

    /** What no cell has room for would be a text that no corrected figure changes. */
    @ParameterizedTest
    @CsvSource({"20, true", "2000, false"})
    void whatIsTooLongToFollowFiguresIsNotSaid(int amounts, boolean said) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < amounts; i++) {
            parts.add(new When(place(i % FIGURES).isLess(0), List.of(new Words("a")), List.of()));
        }
        Table table = table(-1, 2, -3, 4);
        List<Wording> lines = SentenceLines.of(table, new Wording(parts, "Det mangler."));
        assertThat(lines.isEmpty()).isEqualTo(!said);
        Wording still = Wording.of("a".repeat(9000));
        assertThat(SentenceLines.of(table, still)).isNotEmpty();
    }

    /** The lines were made for other figures than they are computed from later. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLinesSayTheSentenceWhateverTheFiguresBecome(int seed) throws Exception {
        Random random = new Random(seed);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet().createRow(0);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (int round = 0; round < 40; round++) {
                Wording sentence =
                        new Wording(parts(random, 3), words(random.nextInt(WORDS), "mangler"));
                List<Wording> lines = SentenceLines.of(table(figures(random)), sentence);
                for (int turn = 0; turn < 5; turn++) {
                    fill(row, figures(random));
                    evaluator.clearAllCachedResultValues();
                    String whole = computed(row, evaluator, sentence);
                    String joined =
                            lines.stream()
                                    .map(line -> computed(row, evaluator, line))
                                    .filter(line -> !line.isEmpty())
                                    .collect(Collectors.joining(" "));
                    assertThat(joined).isEqualTo(whole.strip());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyLineGoesOntoPaperThatStands(int seed) {
        Random random = new Random(seed);
        int broken = 0;
        for (int round = 0; round < 60; round++) {
            Table table = table(figures(random));
            Wording sentence =
                    new Wording(parts(random, 3), words(random.nextInt(WORDS), "mangler"));
            List<String> lines = said(table, sentence);
            assertThat(String.join(" ", lines)).isEqualTo(table.said(sentence));
            for (String line : lines) {
                double width = PageGrid.points(TextWidth.of(line, 10, false));
                assertThat(width).isLessThanOrEqualTo(DiagramPlaces.WIDEST_UPRIGHT);
            }
            broken += lines.size() > 1 ? 1 : 0;
        }
        assertThat(broken).isPositive();
    }

    @Test
    void aNumberKeepsToTheWordBehindIt() {
        Table table = table(24, 7, 0, 0);
        for (int before = 1; before < 60; before++) {
            Wording sentence =
                    new Wording(
                            List.of(
                                    new Words(words(before, "et") + " mod "),
                                    new Amount(place(0), 1),
                                    new Words(" pct. i Hedensted og "),
                                    new Amount(place(1), 0),
                                    new Words(" personer " + words(30, "her") + ".")),
                            "Det kan ikke opgøres.");
            List<String> lines = said(table, sentence);
            assertThat(String.join(" ", lines)).isEqualTo(table.said(sentence));
            assertThat(lines).hasSizeGreaterThan(1).noneMatch(line -> line.matches(".*\\d"));
        }
    }

    /** Any sentence: words without an end at the spaces, numbers, nouns and endings in endings. */
    private static List<Part> parts(Random random, int depth) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(words(1 + random.nextInt(WORDS / 3), "ord")));
        for (int i = random.nextInt(4); i > 0; i--) {
            Place place = place(random.nextInt(FIGURES));
            int kind = random.nextInt(depth > 0 ? 5 : 3);
            if (kind == 0) {
                parts.add(new Words("; " + words(random.nextInt(WORDS / 3), "så")));
            } else if (kind == 1) {
                parts.add(new Words(" ("));
                parts.add(new Amount(place, random.nextInt(2)));
                parts.add(new Noun(place, " person)", " personer)"));
            } else if (kind == 2) {
                parts.add(new Words(" og " + words(1 + random.nextInt(9), "mere")));
            } else if (kind == 3) {
                parts.add(
                        new When(place.isLess(0), parts(random, depth - 1), ending(random, depth)));
            } else {
                parts.add(new IfKnown(place, parts(random, depth - 1), List.of(new Words(" x"))));
            }
        }
        parts.add(new Words("."));
        return parts;
    }

    private static List<Part> ending(Random random, int depth) {
        return random.nextBoolean() ? List.of() : parts(random, depth - 1);
    }

    private static String words(int count, String word) {
        return String.join(" ", Collections.nCopies(count, word));
    }

    private static Place place(int column) {
        return new Place(0, column);
    }

    private static double[] figures(Random random) {
        return random.ints(FIGURES, -3, 4).mapToDouble(i -> i * 0.7).toArray();
    }

    private static void fill(Row row, double[] figures) {
        for (int i = 0; i < figures.length; i++) {
            row.createCell(1 + i).setCellValue(figures[i]);
        }
        // Any of them may be missing.
        if (figures[0] == 0) {
            row.getCell(1).setCellValue(Table.MISSING);
        }
    }

    private static String computed(Row row, FormulaEvaluator evaluator, Wording wording) {
        Cell cell = row.createCell(1 + FIGURES);
        cell.setCellFormula(
                wording.formula(place -> CellAddress.of(place.line(), 1 + place.column())));
        evaluator.notifyUpdateCell(cell);
        return evaluator.evaluate(cell).getStringValue();
    }

    private static List<String> said(Table table, Wording sentence) {
        return SentenceLines.of(table, sentence).stream().map(table::said).toList();
    }

    private static Table table(double... figures) {
        List<Column> columns = Collections.nCopies(figures.length, new Column("Tal", Unit.COUNT));
        List<Expression> cells = new ArrayList<>();
        for (double figure : figures) {
            cells.add(new Given(figure));
        }
        return new Table(
                "Tal",
                "Område",
                List.of(new Block("", columns)),
                List.of(Line.of("Hedensted", Role.OWN, cells, "")),
                List.of());
    }
}
