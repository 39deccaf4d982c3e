package dk.overblik.template.word;

import dk.overblik.page.PageGrid;
import dk.overblik.template.AnswerTable;
import dk.overblik.template.document.TableColumns;
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
        List<Integer> widths = new ArrayList<>();
        for (double width : TableColumns.of(table, points, headingLines, textLines)) {
            widths.add((int) Math.ceil(PageGrid.points(width) * TWENTIETHS * WIDER) + PADDING);
        }
        return widths;
    }
}
