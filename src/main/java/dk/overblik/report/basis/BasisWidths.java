package dk.overblik.report.basis;

import dk.overblik.page.TextWidth;
import dk.overblik.report.layout.PageRows;
import dk.overblik.report.layout.TableWidths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the columns of the list of figures are: on paper no letter may be too small, so that
 * long texts make do with less, in several lines.
 */
final class BasisWidths {

    /** So many characters across go onto paper in letters of eight points, in any program. */
    private static final double WIDEST_PAPER = 155;

    private static final double LEAST_TEXT = 16;

    private final List<Double> widths;
    private final List<Column> columns = new ArrayList<>();

    /** How many lines of text each line of the list takes. */
    private final int[] heights;

    private BasisWidths(List<Double> needed, Map<Integer, List<String>> texts) {
        this.widths = new ArrayList<>(needed);
        texts.forEach((number, each) -> columns.add(new Column(number, each)));
        this.heights = new int[columns.isEmpty() ? 0 : columns.get(0).texts.size()];
        Arrays.fill(heights, 1);
        columns.forEach(this::raise);
    }

    /**
     * The widths, narrower where the paper asks for it: first what makes the fewest lines higher
     * than they are, be it for another column.
     *
     * @param needed for every text to stand on one line, in characters
     * @param texts the long ones of each column that has them, line by line
     */
    static List<Double> onPaper(List<Double> needed, Map<Integer, List<String>> texts) {
        BasisWidths basis = new BasisWidths(needed, texts);
        boolean mayShrink = true;
        while (mayShrink && basis.isTooWide()) {
            mayShrink = basis.shrink();
        }
        return List.copyOf(basis.widths);
    }

    private boolean isTooWide() {
        return widths.stream().mapToDouble(width -> width).sum() > WIDEST_PAPER;
    }

    /** How many lines of text a text takes in a column of a width. */
    static int lines(String text, double width) {
        double inside = inside(width);
        boolean fits = TextWidth.of(text, PageRows.TEXT_POINTS, false) <= inside;
        return fits
                ? 1
                : TextWidth.linesWithHyphens(text, inside, PageRows.TEXT_POINTS, false).size();
    }

    private static double inside(double width) {
        return Math.max(width - TableWidths.INDENTED, TableWidths.insideWords(width));
    }

    /** Makes a column narrower by a character; false where none may be. */
    private boolean shrink() {
        Column cheapest = null;
        int least = Integer.MAX_VALUE;
        for (Column column : columns) {
            double width = width(column);
            if (column.mayBe(width - 1)) {
                int cost = cost(column, width - 1);
                boolean wider = cheapest != null && width > width(cheapest);
                if (cost < least || (cost == least && wider)) {
                    least = cost;
                    cheapest = column;
                }
            }
        }
        if (cheapest == null) {
            return false;
        }
        widths.set(cheapest.number, width(cheapest) - 1);
        raise(cheapest);
        return true;
    }

    private double width(Column column) {
        return widths.get(column.number);
    }

    /** How many lines of text more the list takes with a column of a width. */
    private int cost(Column column, double width) {
        int cost = 0;
        for (int line = 0; line < heights.length; line++) {
            cost += Math.max(0, column.lines(line, width) - heights[line]);
        }
        return cost;
    }

    private void raise(Column column) {
        for (int line = 0; line < heights.length; line++) {
            heights[line] = Math.max(heights[line], column.lines(line, width(column)));
        }
    }

    /** A column's texts, and how many lines each takes in the width asked for last. */
    private static final class Column {

        private final int number;
        private final List<String> texts;
        private final Map<String, Integer> counted = new HashMap<>();
        private double width;

        Column(int number, List<String> texts) {
            this.number = number;
            this.texts = texts;
        }

        int lines(int line, double asked) {
            if (asked != width) {
                width = asked;
                counted.clear();
            }
            return counted.computeIfAbsent(texts.get(line), t -> BasisWidths.lines(t, asked));
        }

        /** Whether no line of a text, be it a single word, is cut in a width. */
        boolean mayBe(double asked) {
            return asked > LEAST_TEXT - 1
                    && texts.stream().distinct().allMatch(text -> fits(text, inside(asked)));
        }

        private static boolean fits(String text, double inside) {
            return TextWidth.linesWithHyphens(text, inside, PageRows.TEXT_POINTS, false).stream()
                    .allMatch(line -> TextWidth.of(line, PageRows.TEXT_POINTS, false) <= inside);
        }
    }
}
