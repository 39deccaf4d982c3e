package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Mark;
import dk.overblik.page.Mark.Tone;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.sheet.Range;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the eye is led to follows what is good, line by line. */
final class TableMarksTest {

    private static final Column PLAIN = new Column("Antal", Unit.WORDS);

    @Test
    void eachEndHasItsOwnBarsOnOneScale() {
        Table table =
                table(
                        Table.Emphasis.CHANGE,
                        line(GoodEnd.LOW, ""),
                        line(GoodEnd.LOW, ""),
                        line(GoodEnd.NEUTRAL, ""),
                        line(GoodEnd.LOW, ""),
                        line(GoodEnd.HIGH, ""));
        List<Range> all = List.of(new Range(10, 2, 14, 2));
        assertThat(TableMarks.of(table, from(10)))
                .containsExactly(
                        new Mark.Bars(
                                List.of(new Range(10, 2, 11, 2), new Range(13, 2, 13, 2)),
                                all,
                                Tone.GOOD,
                                Tone.BAD),
                        new Mark.Bars(List.of(new Range(14, 2, 14, 2)), all, Tone.BAD, Tone.GOOD),
                        new Mark.Bars(
                                List.of(new Range(12, 2, 12, 2)), all, Tone.NEUTRAL, Tone.NEUTRAL));
    }

    @Test
    void aPercentHasNoBarsForItsLoudestIsOftenAHandfulOfPersons() {
        for (Unit unit : Unit.values()) {
            Line[] lines = {line(GoodEnd.LOW, ""), line(GoodEnd.LOW, ""), line(GoodEnd.LOW, "")};
            Column column = new Column("Udvikling", unit).with(Table.Emphasis.CHANGE);
            Table table = table(column, lines);
            boolean percent = unit.isPercent() || unit == Unit.PERCENTAGE_POINTS;
            assertThat(bars(table)).as("bars on %s", unit).isEqualTo(!percent);
        }
    }

    /** Each of them is over many, and that of a whole is no sum. */
    @Test
    void aRateHasBarsOnAllItsLines() {
        Column column = new Column("Udvikling i pct.", Unit.PERCENT).with(Table.Emphasis.RATE);
        Line part = line(GoodEnd.LOW, "");
        List<Range> all = List.of(new Range(3, 2, 6, 2));
        Line whole = line(GoodEnd.LOW, Role.TOTAL);
        assertThat(TableMarks.of(table(column, part, part, part, whole), from(3)))
                .contains(new Mark.Bars(all, all, Tone.GOOD, Tone.BAD));
    }

    @Test
    void aSumHasNoBarThatWouldHideItsParts() {
        Line total = line(GoodEnd.LOW, Role.TOTAL);
        for (Unit unit : List.of(Unit.COUNT, Unit.MEAN, Unit.KRONER, Unit.WHOLE_KRONER)) {
            Column column = new Column("Udvikling", unit).with(Table.Emphasis.CHANGE);
            Line part = line(GoodEnd.LOW, "");
            List<Range> parts = List.of(new Range(3, 2, 5, 2));
            assertThat(TableMarks.of(table(column, part, part, part, total), from(3)))
                    .as("bars on %s", unit)
                    .contains(new Mark.Bars(parts, parts, Tone.GOOD, Tone.BAD));
        }
    }

    /** Fewer persons come and go by chance: beside an area of many they would be as loud. */
    @Test
    void fewerThanFivePersonsHaveNoBarsHoweverManyTheTotalHas() {
        for (int largest : List.of(-6, -5, -4, -2, 0, 2, 4, 5, 6)) {
            for (Unit unit : List.of(Unit.COUNT, Unit.KRONER)) {
                Column column = new Column("Udvikling", unit).with(Table.Emphasis.CHANGE);
                Table table =
                        table(
                                column,
                                line(1, Role.MEMBER),
                                line(largest, Role.MEMBER),
                                line(-1, Role.MEMBER),
                                line(50, Role.TOTAL));
                boolean few = unit == Unit.COUNT && Math.abs(largest) < 5;
                assertThat(bars(table)).as("%s of %s", unit, largest).isEqualTo(!few);
            }
        }
    }

    @Test
    void eachAreasPersonsAreFewByThemselves() {
        Column column = new Column("Udvikling", Unit.COUNT).with(Table.Emphasis.CHANGE);
        Line line =
                new Line(
                        "Fleksjob",
                        Role.MEMBER,
                        List.of(Cell.of(new Given(2)), Cell.of(new Given(1_902))),
                        "");
        Table table =
                new Table(
                        "",
                        "Ydelsesgruppe",
                        List.of(
                                new Block("Samsø", List.of(column)),
                                new Block("Region Midtjylland", List.of(column))),
                        List.of(line, line, line),
                        List.of());
        assertThat(
                        TableMarks.of(table, from(3)).stream()
                                .filter(Mark.Bars.class::isInstance)
                                .flatMap(mark -> mark.cells().stream()))
                .containsExactly(new Range(3, 2, 5, 2));
    }

    @Test
    void twoLinesNeedNoBars() {
        Table table = table(Table.Emphasis.CHANGE, line(GoodEnd.LOW, ""), line(GoodEnd.LOW, ""));
        assertThat(TableMarks.of(table, from(0))).isEmpty();
        assertThat(TableMarks.legend(List.of())).isEmpty();
    }

    @Test
    void whatMayBeALittleLessThanNothingHasNoSignWhereItShowsAsZero() {
        Line level = Line.of("x", Role.MEMBER, List.of(new Given(7), new Given(7)), "");
        Line fall = Line.of("y", Role.MEMBER, List.of(new Given(7), new Given(-0.04)), "");
        assertThat(TableMarks.of(table(Table.Emphasis.NONE, level, fall, fall, level), from(6)))
                .containsExactly(new Mark.Unsigned(new Range(7, 2, 8, 2), 0, ""));
    }

    @Test
    void verdictsAreMarkedByTheirWords() {
        List<Mark> marks =
                TableMarks.of(table(Table.Emphasis.VERDICT, line(GoodEnd.LOW, "")), from(4));
        assertThat(marks)
                .extracting(mark -> ((Mark.Opening) mark).opening())
                .containsExactly("nået", "ja", "ikke nået", "nej");
        assertThat(TableMarks.legend(marks)).isEmpty();
    }

    @Test
    void theLegendNamesTheColoursThatAreThere() {
        List<Range> cells = List.of(new Range(0, 0, 3, 0));
        Mark low = new Mark.Bars(cells, cells, Tone.GOOD, Tone.BAD);
        Mark grey = new Mark.Bars(cells, cells, Tone.NEUTRAL, Tone.NEUTRAL);
        assertThat(TableMarks.legend(List.of(low)).get(0)).contains("grøn").doesNotContain("grå");
        assertThat(TableMarks.legend(List.of(grey)).get(0)).doesNotContain("grøn", "grå");
        assertThat(TableMarks.legend(List.of(low, grey)).get(0)).contains("orange", "grå");
    }

    /** The cells of a table whose first line is on a row. */
    private static TableMarks.Cells from(int row) {
        return (first, last, column) -> new Range(row + first, 1 + column, row + last, 1 + column);
    }

    private static Table table(Table.Emphasis emphasis, Line... lines) {
        return table(PLAIN.with(emphasis), lines);
    }

    private static Table table(Column column, Line... lines) {
        Block block = new Block("", List.of(PLAIN, column));
        return new Table("", "Ydelse", List.of(block), List.of(lines), List.of());
    }

    private static Line line(GoodEnd good, String remark) {
        List<Cell> cells = IntStream.range(0, 2).mapToObj(i -> Cell.of(new Given(7))).toList();
        return new Line("x", Role.MEMBER, cells, remark).with(good);
    }

    private static Line line(double change, Role role) {
        return new Line("x", role, List.of(Cell.of(new Given(7)), Cell.of(new Given(change))), "");
    }

    private static boolean bars(Table table) {
        return TableMarks.of(table, from(0)).stream().anyMatch(Mark.Bars.class::isInstance);
    }

    private static Line line(GoodEnd good, Role role) {
        return new Line("x", role, line(good, "").cells(), "").with(good);
    }
}
