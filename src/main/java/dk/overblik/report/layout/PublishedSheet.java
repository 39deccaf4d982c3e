package dk.overblik.report.layout;

import dk.overblik.model.Problem;
import dk.overblik.model.Source;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the sheet of a chapter again, whatever container somebody copied it into: by its title, the
 * line below it that says what period it is about, and what stands as source below its tables.
 */
public final class PublishedSheet {

    /** Containers without names of sheets may have those in the rows above. */
    private static final int FIRST_ROWS = 4;

    /** What somebody builds a document in is no larger. */
    private static final int MOST_CELLS = 2_000;

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

    /**
     * The first text among sheets that says what only ours do, wherever it stands: what was filled
     * into somebody's own workbook looks as that does, and may have been saved by a program that
     * keeps no marks. Nothing else tells it from an export, and nothing at all where the workbook
     * takes in tables and figures alone.
     *
     * @param file the name of the file that the sheets are of
     */
    public static Optional<Problem> mention(String file, List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            Grid grid = sheet.grid();
            for (int row = 0; row < grid.rows() && grid.size() <= MOST_CELLS; row++) {
                for (int column = 0; column <= grid.lastColumn(row); column++) {
                    if (grid.kind(row, column) == Grid.Kind.TEXT
                            && grid.text(grid.textNumber(row, column)).contains(Chapter.SOURCE)) {
                        Source place = new Source(file, sheet.name(), row, column);
                        return Optional.of(Problem.of(Problem.Kind.PERHAPS_OURS, place));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasTitle(Grid grid) {
        for (int row = 0; row < FIRST_ROWS; row++) {
            String title = alone(grid, row);
            String below = alone(grid, row + 1);
            // A long one goes on in the next row.
            String both = below + " " + alone(grid, row + 2);
            if (!title.isEmpty()
                    && !title.endsWith(".")
                    && (PERIOD_LINE.matcher(below).matches()
                            || PERIOD_LINE.matcher(both).matches())) {
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
