package dk.overblik.app.window.detail;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.ResultPreview.Bars;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.writing.chart.ShownChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * A table of a finished sheet, as text.
 *
 * @param heads of each column
 * @param lines each as long as the headings
 * @param bars the pale bars beside changes, by line and column
 * @param marked the cells of words that are in bold on a ground, as a slip is in a checked note
 * @param strong the lines that the sheet writes in bold: totals, one's own
 */
record Preview(
        List<Heading> heads,
        List<List<String>> lines,
        Map<Spot, Bar> bars,
        Set<Spot> marked,
        Set<Integer> strong)
        implements SheetPreview.Part {

    /**
     * What stands over a column.
     *
     * @param block over several columns; empty where there is none
     * @param ofWords whether texts stand under it and not figures
     */
    record Heading(String block, String own, boolean ofWords) {

        /** Both, as those hear it who cannot see which block it stands under. */
        String whole() {
            return block.isEmpty() ? own : block + ": " + own;
        }
    }

    /** A cell of the table. */
    record Spot(int line, int column) {}

    /**
     * A change drawn beside its figure.
     *
     * @param share of the longest of its column; negative to the left
     * @param rgb its colour in the sheet, in hexadecimal digits
     * @param value the change itself
     * @param code how it is shown as a number, such as "#,##0.0"
     */
    record Bar(double share, String rgb, double value, String code) {}

    Preview {
        heads = List.copyOf(heads);
        lines = lines.stream().map(List::copyOf).toList();
        bars = Map.copyOf(bars);
        marked = Set.copyOf(marked);
        strong = Set.copyOf(strong);
    }

    List<String> headings() {
        return heads.stream().map(Heading::whole).toList();
    }

    /**
     * Reads a table.
     *
     * @param heading the row of its headings
     */
    static Preview of(ResultPreview glance, int heading) {
        Grid grid = glance.sheet().grid();
        List<Heading> heads = headings(glance, heading);
        List<List<String>> lines = new ArrayList<>();
        Set<Spot> marked = new HashSet<>();
        Set<Integer> strong = new HashSet<>();
        for (int row = heading + 1; row < grid.rows() && isLine(grid, row); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < heads.size(); column++) {
                line.add(glance.shown(row, column));
                if (glance.isMarked(row, column)) {
                    marked.add(new Spot(lines.size(), column));
                }
            }
            if (glance.isBold(row, 0)) {
                strong.add(lines.size());
            }
            lines.add(line);
        }
        return new Preview(
                heads,
                lines,
                bars(glance, heading + 1, lines.size(), heads.size()),
                marked,
                strong);
    }

    private static Map<Spot, Bar> bars(ResultPreview glance, int from, int lines, int columns) {
        Map<Spot, Bar> bars = new HashMap<>();
        for (int column = 0; column < columns; column++) {
            double longest = 0;
            for (int line = 0; line < lines; line++) {
                if (barsAt(glance, from + line, column).isPresent()) {
                    longest = Math.max(longest, Math.abs(number(glance, from + line, column)));
                }
            }
            for (int line = 0; line < lines && longest > 0; line++) {
                Spot spot = new Spot(line, column);
                double value = number(glance, from + line, column);
                double share = value / longest;
                String code = glance.code(from + line, column);
                barsAt(glance, from + line, column)
                        .map(of -> new Bar(share, value < 0 ? of.fall() : of.rise(), value, code))
                        .ifPresent(bar -> bars.put(spot, bar));
            }
        }
        return bars;
    }

    private static Optional<Bars> barsAt(ResultPreview glance, int row, int column) {
        return glance.sheet().grid().cell(row, column) instanceof Cell.Number
                ? glance.bars().stream().filter(bars -> bars.isIn(row, column)).findFirst()
                : Optional.empty();
    }

    private static double number(ResultPreview glance, int row, int column) {
        return glance.sheet().grid().cell(row, column) instanceof Cell.Number number
                ? number.value()
                : 0;
    }

    /**
     * The first column of changes as bars in order of size, for a sheet whose own bars lie in its
     * cells; without the total, which would make all others small.
     */
    Optional<ShownChart> changes() {
        OptionalInt first = bars.keySet().stream().mapToInt(Spot::column).min();
        List<Spot> spots =
                bars.keySet().stream()
                        .filter(spot -> spot.column() == first.orElse(-1))
                        .filter(spot -> !isTotal(spot.line()))
                        .sorted(
                                Comparator.comparingDouble((Spot spot) -> bar(spot).value())
                                        .thenComparing(Spot::line))
                        .toList();
        return spots.isEmpty() ? Optional.empty() : Optional.of(changes(spots));
    }

    private Bar bar(Spot spot) {
        return Objects.requireNonNull(bars.get(spot));
    }

    private ShownChart changes(List<Spot> spots) {
        Map<Integer, String> names = new TreeMap<>();
        Map<Integer, Double> values = new TreeMap<>();
        Map<Integer, String> colours = new TreeMap<>();
        for (Spot spot : spots) {
            int at = names.size();
            names.put(at, lines.get(spot.line()).get(0));
            values.put(at, bar(spot).value());
            colours.put(at, bar(spot).rgb());
        }
        String title = heads.get(spots.get(0).column()).whole();
        ShownChart.Series series =
                new ShownChart.Series(
                        title,
                        "",
                        "",
                        bar(spots.get(0)).code(),
                        values,
                        colours,
                        Set.of(),
                        Map.of());
        return new ShownChart(title, false, true, true, names, List.of(series));
    }

    /** Whether it is a table of words with figures among them, as that of a checked note is. */
    boolean isOfWords() {
        return heads.stream().filter(Heading::ofWords).count() > 1;
    }

    /** Whether the sheet itself shows a cell so that it is found at once. */
    boolean isMarked(int line, int column) {
        return isOfWords() && marked.contains(new Spot(line, column));
    }

    /** Whether the sheet itself has a line in bold. */
    boolean isStrong(int line) {
        return strong.contains(line);
    }

    /** Whether a line is a total, or counts some again below it. */
    private boolean isTotal(int line) {
        return lines.stream().limit(line + 1L).anyMatch(one -> one.get(0).endsWith("i alt"));
    }

    /** Whether a row has a label in its first column and more beside it. */
    static boolean isLine(Grid grid, int row) {
        return !text(grid, row, 0).isEmpty() && !(grid.cell(row, 1) instanceof Cell.Blank);
    }

    private static List<Heading> headings(ResultPreview glance, int row) {
        Grid grid = glance.sheet().grid();
        List<Heading> headings = new ArrayList<>();
        String block = "";
        for (int column = 0; column < grid.columns(); column++) {
            String own = text(grid, row, column);
            if (own.isEmpty()) {
                break;
            }
            String over = text(grid, row - 1, column);
            block = over.isEmpty() || column == 0 ? block : over;
            headings.add(new Heading(block, own, glance.isOfWords(row, column)));
        }
        return headings;
    }

    static String text(Grid grid, int row, int column) {
        return row >= 0 && grid.cell(row, column) instanceof Cell.Text text ? text.text() : "";
    }
}
