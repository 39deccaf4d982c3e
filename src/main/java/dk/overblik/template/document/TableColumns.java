package dk.overblik.template.document;

import dk.overblik.page.TextWidth;
import dk.overblik.template.AnswerTable;
import dk.overblik.template.AnswerTable.Cell;
import dk.overblik.template.AnswerTable.Kind;
import dk.overblik.template.AnswerTable.Row;

/** How wide the columns of a table must be, whatever document it goes into. */
public final class TableColumns {

    private TableColumns() {}

    /**
     * The width of each column in characters, so that figures and whole words fit.
     *
     * @param points the size of the letters
     * @param headingLines on how many lines a heading may stand
     * @param textLines on how many lines labels and remarks may stand
     */
    public static double[] of(AnswerTable table, double points, int headingLines, int textLines) {
        double[] widest = new double[table.columns().size()];
        for (Row row : table.rows()) {
            int column = 0;
            for (Cell cell : row.cells()) {
                if (cell.span() == 1) {
                    boolean heading = row.role().isHeading();
                    boolean figures = table.columns().get(column).kind() == Kind.FIGURES;
                    int lines = heading ? headingLines : figures ? 1 : textLines;
                    widest[column] = Math.max(widest[column], width(cell.text(), points, lines));
                }
                column += cell.span();
            }
        }
        return widest;
    }

    /** A little more than an even part, since lines break between words. */
    private static double width(String text, double points, int lines) {
        double whole = TextWidth.of(text, points, true);
        if (lines == 1) {
            return whole;
        }
        double even = whole / lines * 1.15;
        return Math.min(whole, Math.max(even, TextWidth.widestWord(text, points, true)));
    }
}
