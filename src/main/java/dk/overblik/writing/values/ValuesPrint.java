package dk.overblik.writing.values;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How a sheet of values is printed: on as few papers as letters of eight points take, upright where
 * its columns have room so, and with the headings of its columns on each.
 */
final class ValuesPrint {

    /** What of a sheet at full size goes onto the width of A4, in points, in any program. */
    private static final double UPRIGHT = 525;

    private static final double ACROSS = 757;

    /** Letters of 11 points have 8 so. */
    private static final double SCALE = 0.73;

    private static final double POINTS_A_DIGIT = 5.25;
    private static final double MARGINS = 3.75;
    private static final int PERCENT = 73;
    private static final int A4 = 9;

    /** Further down no headings are looked for. */
    private static final int FIRST_ROWS = 20;

    private final double width;

    /**
     * @param width of all columns, in points
     */
    ValuesPrint(double width) {
        this.width = width;
    }

    private boolean stands() {
        return width * SCALE <= UPRIGHT;
    }

    /** Whether letters are smaller than they should be, so that no column is cut off. */
    private boolean isFitted() {
        return width * SCALE > ACROSS;
    }

    /** What stands ahead of everything else in a sheet. */
    void writeProperties(XmlWriter out) throws IOException {
        if (isFitted()) {
            out.start("sheetPr").start("pageSetUpPr").with("fitToPage", 1).end().end();
        }
    }

    /** What stands behind the cells. */
    void write(XmlWriter out) throws IOException {
        out.start("pageMargins").with("left", "0.25").with("right", "0.25");
        out.with("top", "0.5").with("bottom", "0.5");
        out.with("header", "0.3").with("footer", "0.3").end();
        out.start("pageSetup").with("paperSize", A4);
        if (isFitted()) {
            out.with("fitToHeight", 0);
        } else {
            out.with("scale", PERCENT);
        }
        out.with("orientation", stands() ? "portrait" : "landscape").end();
    }

    /** The width of a column of so many characters, in points. */
    static double points(int characters) {
        return characters * POINTS_A_DIGIT + MARGINS;
    }

    /** The headings of a sheet's columns as a name in its workbook, or nothing. */
    static String titles(Sheet sheet, int number) {
        OptionalInt row = headings(sheet.grid());
        if (row.isEmpty()) {
            return "";
        }
        String fixed = "$" + (row.getAsInt() + 1);
        return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\""
                + number
                + "\">"
                + XmlWriter.escaped(CellAddress.quoted(sheet.name()) + "!" + fixed + ":" + fixed)
                + "</definedName>";
    }

    /** The first of the rows with the most cells: titles above it fill fewer. */
    private static OptionalInt headings(Grid grid) {
        int most = 0;
        int fullest = 0;
        for (int row = 0; row < Math.min(grid.rows(), FIRST_ROWS); row++) {
            int filled = filled(grid, row);
            if (filled > most) {
                most = filled;
                fullest = row;
            }
        }
        return most > 1 && fullest < grid.rows() - 1
                ? OptionalInt.of(fullest)
                : OptionalInt.empty();
    }

    private static int filled(Grid grid, int row) {
        return (int)
                IntStream.rangeClosed(0, grid.lastColumn(row))
                        .filter(column -> grid.kind(row, column) != Grid.Kind.BLANK)
                        .count();
    }
}
