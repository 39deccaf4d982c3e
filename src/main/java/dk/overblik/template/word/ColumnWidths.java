package dk.overblik.template.word;

import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.template.AnswerTable;
import dk.overblik.template.AnswerTable.Cell;
import dk.overblik.template.AnswerTable.Kind;
import dk.overblik.template.AnswerTable.Row;
import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table must be, in twentieths of a point. */
final class ColumnWidths {

    static final double USUAL_POINTS = 10.5;

    private static final double TWENTIETHS = 20;

    /** Letters of most fonts are no wider than those measured by so much. */
    private static final double WIDER = 1.1;

    /** What a cell keeps free at both its edges together. */
    private static final int PADDING = 230;

    private final AnswerTable table;
    private final double points;

    ColumnWidths(AnswerTable table, double points) {
        this.table = table;
        this.points = points;
    }

    /** So that headings take three lines and labels two. */
    List<Integer> comfortable() {
        return all(3, 2);
    }

    /** The least that a reader should be given. */
    List<Integer> least() {
        return all(5, 2);
    }

    /** As they divide a given width. */
    List<Integer> filling(int available) {
        List<Integer> wanted = comfortable();
        if (sum(wanted) > available) {
            wanted = least();
        }
        int sum = sum(wanted);
        List<Integer> filling = new ArrayList<>();
        for (int width : wanted) {
            filling.add((int) ((long) width * available / sum));
        }
        filling.set(0, filling.get(0) + available - sum(filling));
        return filling;
    }

    static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private List<Integer> all(int headingLines, int textLines) {
        double[] widest = new double[table.columns().size()];
        for (Row row : table.rows()) {
            int column = 0;
            for (Cell cell : row.cells()) {
                if (cell.span() == 1) {
                    boolean heading = row.role().isHeading();
                    boolean figures = table.columns().get(column).kind() == Kind.FIGURES;
                    int lines = heading ? headingLines : figures ? 1 : textLines;
                    widest[column] = Math.max(widest[column], width(cell.text(), lines));
                }
                column += cell.span();
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (double width : widest) {
            widths.add((int) Math.ceil(PageGrid.points(width) * TWENTIETHS * WIDER) + PADDING);
        }
        return widths;
    }

    /** In characters; a little more than an even part, since lines break between words. */
    private double width(String text, int lines) {
        double whole = TextWidth.of(text, points, true);
        if (lines == 1) {
            return whole;
        }
        double even = whole / lines * 1.15;
        return Math.min(whole, Math.max(even, TextWidth.widestWord(text, points, true)));
    }
}
