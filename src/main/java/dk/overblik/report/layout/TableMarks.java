package dk.overblik.report.layout;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.page.Mark;
import dk.overblik.page.Mark.Tone;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.VerdictTone;
import dk.overblik.sheet.Range;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the eye is led to in a table: bars behind changes in number, colours behind verdicts. A
 * percent has a bar only where each is over many: of seven persons it would be the longest. Nor has
 * a column of persons bars where none is of more than come and go by chance.
 */
final class TableMarks {

    /** With fewer figures there is nothing to compare. */
    private static final int FEWEST_BARS = 3;

    private static final int MOST_DECIMALS = 2;

    /** Where the cells of a table are on its page. */
    interface Cells {

        /**
         * The cells of some of its lines in a column.
         *
         * @param first of the lines
         * @param last of the lines
         */
        Range range(int first, int last, int column);
    }

    private final Table table;
    private final Cells where;

    /** Whole numbers alone are never a little less than nothing. */
    private final boolean hasFractions;

    private final List<Mark> marks = new ArrayList<>();

    private TableMarks(Table table, Cells where) {
        this.table = table;
        this.where = where;
        this.hasFractions =
                table.expressions()
                        .mapToDouble(TableMarks::value)
                        .anyMatch(value -> value != Math.rint(value));
    }

    /** The marks of a table. */
    static List<Mark> of(Table table, Cells where) {
        TableMarks marks = new TableMarks(table, where);
        marks.addAll();
        return marks.marks;
    }

    /** What the bars on a page mean; nothing where there are none. */
    static List<String> legend(List<Mark> marks) {
        List<Mark.Bars> bars =
                marks.stream()
                        .filter(Mark.Bars.class::isInstance)
                        .map(Mark.Bars.class::cast)
                        .toList();
        if (bars.isEmpty()) {
            return List.of();
        }
        boolean coloured = bars.stream().anyMatch(each -> each.below() != Tone.NEUTRAL);
        boolean plain = bars.stream().anyMatch(each -> each.below() == Tone.NEUTRAL);
        String text = "Søjlerne bag tallene går mod venstre ved minus og mod højre ved plus";
        String meaning = coloured ? ": grøn er den ønskede retning, orange den modsatte" : "";
        String neither = coloured && plain ? ", grå er hverken det ene eller det andet" : "";
        return List.of(text + meaning + neither + ".");
    }

    private void addAll() {
        addEmphasis();
        addUnsigned();
    }

    /** What may come out as a little less than nothing: differences, and what is below zero. */
    private void addUnsigned() {
        List<Integer> columns = IntStream.range(0, table.columns().size()).boxed().toList();
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            for (int column : columns) {
                for (String behind : behind(column)) {
                    addUnsigned(column, decimals, behind);
                }
            }
        }
    }

    /** One range a mark: of several, programs differ on which cell a rule begins in. */
    private void addUnsigned(int column, int decimals, String behind) {
        cells(
                        List.of(column),
                        line ->
                                isUnsigned(line, column, decimals)
                                        && behind(line, column).equals(behind))
                .forEach(range -> marks.add(new Mark.Unsigned(range, decimals, behind)));
    }

    /** What stands behind the figures of a column, each once. */
    private List<String> behind(int column) {
        return table.lines().stream().map(line -> behind(line, column)).distinct().toList();
    }

    private static String behind(Line line, int column) {
        return line.cells().get(column) instanceof Table.Cell.Shown shown ? shown.behind() : "";
    }

    private boolean isUnsigned(Line line, int column, int decimals) {
        boolean shows =
                line.cells().get(column) instanceof Table.Cell.Shown
                        && table.unit(line, column).decimals() == decimals;
        return shows && (decimals > 0 || hasFractions) && mayBeBelowZero(line.figure(column));
    }

    private static boolean mayBeBelowZero(Expression figure) {
        boolean asGiven =
                figure instanceof Expression.Observed || figure instanceof Expression.Given;
        return !asGiven || value(figure) < 0;
    }

    private static double value(Expression figure) {
        return figure.figure() instanceof Figure.Known known ? known.value() : 0;
    }

    private void addEmphasis() {
        for (Table.Emphasis emphasis : Table.Emphasis.values()) {
            List<Integer> columns =
                    IntStream.range(0, table.columns().size())
                            .filter(i -> table.columns().get(i).emphasis() == emphasis)
                            .boxed()
                            .toList();
            if (columns.isEmpty() || emphasis == Table.Emphasis.NONE) {
                continue;
            }
            if (emphasis == Table.Emphasis.VERDICT) {
                addVerdicts(columns);
            } else {
                addBars(emphasis, columns.stream().filter(i -> !counts(i)).toList());
                columns.stream()
                        .filter(this::counts)
                        .forEach(column -> addBars(emphasis, List.of(column)));
            }
        }
    }

    /** Whether a column is in persons, of whom a large area has more. */
    private boolean counts(int column) {
        return table.columns().get(column).unit() == Unit.COUNT;
    }

    /**
     * Whether a column is of what adds up, so that a total has so much that it hides its members.
     */
    private boolean addsUp(int column) {
        Unit unit = table.columns().get(column).unit();
        return unit == Unit.COUNT || unit == Unit.MEAN || unit.isKroner();
    }

    private boolean isPercent(int column) {
        Unit unit = table.columns().get(column).unit();
        return unit.isPercent() || unit == Unit.PERCENTAGE_POINTS;
    }

    private static boolean isMember(Line line) {
        return line.role() != Role.TOTAL && line.role() != Role.SUBTOTAL;
    }

    private long known(List<Integer> columns, Predicate<Line> drawn) {
        return table.lines().stream()
                .filter(drawn)
                .filter(line -> columns.stream().anyMatch(column -> isKnown(line, column)))
                .count();
    }

    private static boolean isKnown(Line line, int column) {
        return line.figure(column).figure() instanceof Figure.Known;
    }

    private void addVerdicts(List<Integer> columns) {
        List<Range> cells = cells(columns, line -> true);
        VerdictTone.ALL.forEach(
                verdict -> marks.add(new Mark.Opening(cells, verdict.opening(), verdict.tone())));
    }

    /** Columns share a scale but those of persons, which have one each; no sum has a bar. */
    private void addBars(Table.Emphasis emphasis, List<Integer> all) {
        List<Integer> columns =
                all.stream().filter(i -> emphasis == Table.Emphasis.RATE || !isPercent(i)).toList();
        boolean sums = columns.stream().anyMatch(this::addsUp);
        Predicate<Line> drawn = line -> !sums || isMember(line);
        if (known(columns, drawn) < FEWEST_BARS || areOfFew(columns, drawn)) {
            return;
        }
        List<Range> scale = cells(columns, drawn);
        for (GoodEnd good : GoodEnd.values()) {
            List<Range> cells = cells(columns, drawn.and(line -> goodEnd(emphasis, line) == good));
            if (!cells.isEmpty()) {
                marks.add(new Mark.Bars(cells, scale, below(good), above(good)));
            }
        }
    }

    /**
     * Whether nothing is to be seen but persons who come and go by chance: no more than a chart.
     */
    private boolean areOfFew(List<Integer> columns, Predicate<Line> drawn) {
        return columns.stream().allMatch(this::counts)
                && Extremes.areOfFew(
                        table.lines().stream()
                                .filter(drawn)
                                .flatMap(line -> columns.stream().map(line::figure)));
    }

    private static GoodEnd goodEnd(Table.Emphasis emphasis, Line line) {
        return switch (emphasis) {
            case LOW_IS_GOOD -> GoodEnd.LOW;
            case HIGH_IS_GOOD -> GoodEnd.HIGH;
            case CHANGE, RATE, NONE, VERDICT -> line.good();
        };
    }

    private static Tone below(GoodEnd good) {
        return switch (good) {
            case LOW -> Tone.GOOD;
            case HIGH -> Tone.BAD;
            case NEUTRAL -> Tone.NEUTRAL;
        };
    }

    private static Tone above(GoodEnd good) {
        return switch (good) {
            case LOW -> Tone.BAD;
            case HIGH -> Tone.GOOD;
            case NEUTRAL -> Tone.NEUTRAL;
        };
    }

    /** The cells of the lines that are wanted, lines below each other in one range. */
    private List<Range> cells(List<Integer> columns, Predicate<Line> wanted) {
        List<Range> ranges = new ArrayList<>();
        for (int column : columns) {
            int start = -1;
            for (int i = 0; i <= table.lines().size(); i++) {
                boolean in = i < table.lines().size() && wanted.test(table.lines().get(i));
                if (in && start < 0) {
                    start = i;
                } else if (!in && start >= 0) {
                    ranges.add(where.range(start, i - 1, column));
                    start = -1;
                }
            }
        }
        return ranges;
    }
}
