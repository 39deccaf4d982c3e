package dk.overblik.app.window;

import dk.overblik.app.WindowText;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The first table of a finished sheet, as text.
 *
 * @param headings of each column, the block's heading before the column's own
 * @param lines each as long as the headings
 */
record Preview(String title, String period, List<String> headings, List<List<String>> lines) {

    private static final int HEADINGS_AFTER = 2;
    private static final DecimalFormatSymbols DANISH =
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("da-DK"));

    Preview {
        headings = List.copyOf(headings);
        lines = lines.stream().map(List::copyOf).toList();
    }

    static Preview of(Sheet sheet) {
        Grid grid = sheet.grid();
        int heading = headingRow(grid);
        List<String> headings = headings(grid, heading);
        List<List<String>> lines = new ArrayList<>();
        for (int row = heading + 1; row < grid.rows() && isLine(grid, row); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < headings.size(); column++) {
                line.add(shown(grid.cell(row, column), headings.get(column)));
            }
            lines.add(line);
        }
        return new Preview(text(grid, 0, 0), WindowText.of(text(grid, 1, 0)), headings, lines);
    }

    /** The first row under the title that has a label in its first column and more beside it. */
    private static int headingRow(Grid grid) {
        int row = HEADINGS_AFTER;
        while (row < grid.rows() && !isLine(grid, row)) {
            row++;
        }
        return row;
    }

    private static boolean isLine(Grid grid, int row) {
        return !text(grid, row, 0).isEmpty() && !(grid.cell(row, 1) instanceof Cell.Blank);
    }

    private static List<String> headings(Grid grid, int row) {
        List<String> headings = new ArrayList<>();
        String block = "";
        for (int column = 0; column < grid.columns(); column++) {
            String own = text(grid, row, column);
            if (own.isEmpty()) {
                break;
            }
            String over = text(grid, row - 1, column);
            block = over.isEmpty() || column == 0 ? block : over;
            headings.add(block.isEmpty() ? own : block + ": " + own);
        }
        return headings;
    }

    private static String text(Grid grid, int row, int column) {
        return row >= 0 && grid.cell(row, column) instanceof Cell.Text text ? text.text() : "";
    }

    private static String shown(Cell cell, String heading) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        return cell instanceof Cell.Number number ? danish(number.value(), heading) : "";
    }

    /** With the decimals that the workbook shows under such a heading. */
    private static String danish(double value, String heading) {
        String folded = heading.toLowerCase(Locale.ROOT);
        boolean percent = folded.contains("pct") || folded.contains("indeks");
        boolean kroner = !percent && (folded.contains("kr.") || value != Math.rint(value));
        String pattern = percent ? "#,##0.0" : kroner ? "#,##0.00" : "#,##0";
        String text = new DecimalFormat(pattern, DANISH).format(value);
        return text.matches("-0(,0+)?") ? text.substring(1) : text;
    }
}
