package dk.overblik.report.layout;

import dk.overblik.report.chapter.Chapter;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the sheet of a chapter again, whatever container somebody copied it into: by its title, the
 * line below it that says what period it is about, and what stands as source below its tables.
 */
public final class PublishedSheet {

    /** Containers without names of sheets may have those in the rows above. */
    private static final int FIRST_ROWS = 4;

    /** How {@link PageRows#title} has it: a sentence with a year. */
    private static final Pattern PERIOD_LINE = Pattern.compile(".*\\b\\d{4}\\b.*\\.");

    private PublishedSheet() {}

    /** Whether one is among sheets that were read. */
    public static boolean isAmong(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            if (hasTitle(sheet.grid()) && hasSource(sheet.grid())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTitle(Grid grid) {
        for (int row = 0; row < FIRST_ROWS; row++) {
            String title = alone(grid, row);
            String below = alone(grid, row + 1);
            if (!title.isEmpty() && !title.endsWith(".") && PERIOD_LINE.matcher(below).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The text that is all a row holds; empty where it holds anything else. */
    private static String alone(Grid grid, int row) {
        boolean first = grid.lastColumn(row) == 0;
        return first && grid.cell(row, 0) instanceof Cell.Text held ? held.text().strip() : "";
    }

    private static boolean hasSource(Grid grid) {
        for (int row = grid.rows() - 1; row > 0; row--) {
            if (grid.cell(row, 0) instanceof Cell.Text held
                    && held.text().strip().equals(Chapter.SOURCE)) {
                return true;
            }
        }
        return false;
    }
}
