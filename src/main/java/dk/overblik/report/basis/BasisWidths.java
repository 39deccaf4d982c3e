package dk.overblik.report.basis;

import dk.overblik.page.TextWidth;
import dk.overblik.report.layout.PageRows;
import dk.overblik.report.layout.TableWidths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * How wide the columns of the list of figures are: on paper no letter may be too small, so that
 * long texts make do with less, in several lines.
 */
final class BasisWidths {

    /** So many characters across go onto paper in letters of eight points, in any program. */
    private static final double WIDEST_PAPER = 155;

    private static final double LEAST_TEXT = 16;

    private static final double STEP = 1;

    private final List<Double> widths;
    private final List<Column> columns = new ArrayList<>();

    /** How many lines of text each line of the list takes. */
    private final int[] heights;

    /** A column made narrower, and how many lines of text more the list takes then. */
    private record Narrowing(Column column, double width, double saved, int cost) {

        /** By what a character costs, and where that is nothing, by the characters. */
        boolean isBetterThan(Narrowing other) {
            double own = cost * other.saved;
            double others = other.cost * saved;
            return own < others || (own == others && saved > other.saved);
        }
    }

    private BasisWidths(List<Double> needed, Map<Integer, List<String>> texts) {
        this.widths = new ArrayList<>(needed);
        texts.forEach((number, each) -> columns.add(new Column(number, each)));
        this.heights = new int[columns.isEmpty() ? 0 : columns.get(0).textOf.length];
        raise();
    }

    /**
     * The widths, narrower where the paper asks for it: as the fewest lines become higher for each
     * character that is saved. A column whose texts break anyhow gives all it can before another
     * one breaks, and keeps what its own texts need to break no further.
     *
     * @param needed for every text to stand on one line, in characters
     * @param texts the long ones of each column that has them, line by line
     */
    static List<Double> onPaper(List<Double> needed, Map<Integer, List<String>> texts) {
        BasisWidths basis = new BasisWidths(needed, texts);
        boolean mayShrink = true;
        while (mayShrink && basis.excess() > 0) {
            mayShrink = basis.shrink();
        }
        basis.useWhatIsLeft(needed);
        return List.copyOf(basis.widths);
    }

    private double excess() {
        return widths.stream().mapToDouble(width -> width).sum() - WIDEST_PAPER;
    }

    /** The narrowest column in which a text of a width stands on one line. */
    static double around(double text) {
        return Math.min(text + TableWidths.INDENTED, TableWidths.forWords(text));
    }

    /** How many lines of text a text takes in a column of a width. */
    static int lines(String text, double width) {
        return parts(text, inside(width)).size();
    }

    private static List<String> parts(String text, double inside) {
        return wide(text) <= inside
                ? List.of(text)
                : TextWidth.linesWithHyphens(text, inside, PageRows.TEXT_POINTS, false);
    }

    private static double wide(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, false);
    }

    private static double inside(double width) {
        return Math.max(width - TableWidths.INDENTED, TableWidths.insideWords(width));
    }

    /** Makes a column narrower; false where none may be. */
    private boolean shrink() {
        Narrowing best = null;
        for (Column column : columns) {
            double now = width(column);
            for (double width = now - STEP; column.mayBe(width); width -= STEP) {
                double saved = Math.min(now - width, excess());
                Narrowing tried = new Narrowing(column, width, saved, cost(column, width));
                if (best == null || tried.isBetterThan(best)) {
                    best = tried;
                }
                if (saved < now - width) {
                    break;
                }
            }
        }
        if (best == null) {
            return false;
        }
        widths.set(best.column.number, best.width);
        raise();
        return true;
    }

    /** Gives a column that was made narrower what lies free, where lines become lower by that. */
    private void useWhatIsLeft(List<Double> needed) {
        for (Column column : columns) {
            double now = width(column);
            double most = Math.min(needed.get(column.number), now - excess());
            if (most > now) {
                widths.set(column.number, most);
                int before = sum();
                raise();
                if (sum() == before) {
                    widths.set(column.number, now);
                }
            }
        }
    }

    private int sum() {
        return Arrays.stream(heights).sum();
    }

    private double width(Column column) {
        return widths.get(column.number);
    }

    /** How many lines of text more the list takes with a column of a width. */
    private int cost(Column column, double width) {
        IntUnaryOperator lines = column.lines(width);
        int cost = 0;
        for (int line = 0; line < heights.length; line++) {
            cost += Math.max(0, lines.applyAsInt(line) - heights[line]);
        }
        return cost;
    }

    private void raise() {
        Arrays.fill(heights, 1);
        for (Column column : columns) {
            IntUnaryOperator lines = column.lines(width(column));
            for (int line = 0; line < heights.length; line++) {
                heights[line] = Math.max(heights[line], lines.applyAsInt(line));
            }
        }
    }

    /** A column's texts, each once, and how many lines each takes in the widths asked for. */
    private static final class Column {

        private final int number;
        private final List<String> texts;

        /** By line of the list, the place of its text. */
        private final int[] textOf;

        private final Map<Double, Broken> widths = new HashMap<>();

        /** The texts in a column of a width. */
        private static final class Broken {

            /** That each takes. */
            private final int[] lines;

            /** Whether a line of one, be it a single word, is wider than the column. */
            private boolean cut;

            Broken(List<String> texts, double inside) {
                this.lines = new int[texts.size()];
                for (int i = 0; i < lines.length; i++) {
                    List<String> parts = BasisWidths.parts(texts.get(i), inside);
                    lines[i] = parts.size();
                    for (String part : parts) {
                        cut |= wide(part) > inside;
                    }
                }
            }
        }

        Column(int number, List<String> all) {
            this.number = number;
            this.texts = new ArrayList<>();
            this.textOf = new int[all.size()];
            Map<String, Integer> places = new HashMap<>();
            for (int line = 0; line < textOf.length; line++) {
                String text = all.get(line);
                textOf[line] = places.computeIfAbsent(text, any -> places.size());
                if (textOf[line] == texts.size()) {
                    texts.add(text);
                }
            }
        }

        /** How many lines each text takes in a column of a width, by line of the list. */
        IntUnaryOperator lines(double width) {
            int[] lines = broken(width).lines;
            return line -> lines[textOf[line]];
        }

        boolean mayBe(double width) {
            return width > LEAST_TEXT - 1 && !broken(width).cut;
        }

        private Broken broken(double width) {
            return widths.computeIfAbsent(width, any -> new Broken(texts, inside(width)));
        }
    }
}
