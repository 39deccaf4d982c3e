package dk.overblik.container;

import dk.overblik.sheet.Range;
import dk.overblik.sheet.UnreadableFile;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where the cells of one part of a table come to stand, by the algorithm of the HTML standard (<a
 * href="https://html.spec.whatwg.org/multipage/tables.html">4.9.12.1 Forming a table</a>).
 */
final class HtmlSpans {

    /** The standard's own bounds; larger numbers mean these. */
    private static final int MOST_COLUMNS = 1_000;

    private static final int MOST_ROWS = 65_534;

    private static final Pattern NUMBER =
            Pattern.compile("\\s*\\+?(\\d{1,9})\\d*.*", Pattern.DOTALL);

    private final SlotBudget budget;
    private final int lastRow;
    private int[] freeFrom = new int[16];
    private int row;
    private int nextColumn;

    /**
     * @param lastRow the last row of this part of the table, which no cell reaches beyond
     */
    HtmlSpans(int lastRow, SlotBudget budget) {
        this.budget = budget;
        this.lastRow = lastRow;
    }

    void startRow(int number) {
        row = number;
        nextColumn = 0;
    }

    /** The place of the next cell of the row; what an earlier cell takes already is left to it. */
    Range place(Element cell) throws UnreadableFile {
        int first = nextColumn;
        while (freeFrom(first) > row) {
            first++;
        }
        SheetSize.check(row, first);
        budget.take(first - nextColumn);
        int columns = Math.max(1, span(cell, "colspan", MOST_COLUMNS));
        int end = Math.min(first + columns, SheetSize.COLUMNS);
        int last = first;
        while (last + 1 < end && freeFrom(last + 1) <= row) {
            last++;
        }
        int rows = span(cell, "rowspan", MOST_ROWS);
        int bottom = rows == 0 ? lastRow : Math.min(row + rows - 1, lastRow);
        budget.take(end - first);
        take(first, end, bottom + 1);
        nextColumn = end;
        return new Range(row, first, bottom, last);
    }

    private int freeFrom(int column) {
        return column < freeFrom.length ? freeFrom[column] : 0;
    }

    private void take(int first, int end, int until) {
        if (end > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, Math.max(end, freeFrom.length * 2));
        }
        for (int column = first; column < end; column++) {
            freeFrom[column] = Math.max(freeFrom[column], until);
        }
    }

    /** A span as browsers read it: what is no number is 1. */
    private static int span(Element cell, String name, int most) {
        Matcher number = NUMBER.matcher(cell.attr(name));
        return number.matches() ? Math.min(Integer.parseInt(number.group(1)), most) : 1;
    }
}
