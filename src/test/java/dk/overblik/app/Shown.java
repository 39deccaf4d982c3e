package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * What one sheet of a finished workbook shows.
 *
 * @param cells the texts as a Danish reader sees them, by address
 */
record Shown(Map<String, String> cells) {

    /** Converts an export on the command line, and reads a sheet of what came out. */
    static Shown of(Path folder, Path export, String sheet, Object... options) {
        List<Object> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("--ud", folder, export));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> cells = new HashMap<>();
        for (String line : WorkbookText.lines(Path.of(run.out().strip()))) {
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals(sheet)) {
                cells.put(parts[1], parts[3]);
            }
        }
        return new Shown(cells);
    }

    /** The cells of the first row whose label, in column A, is this one. */
    List<String> row(String label, int columns) {
        int row = rowOf(label);
        List<String> shown = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            shown.add(cells.get(CellReference.convertNumToColString(column) + row));
        }
        return shown;
    }

    int rowOf(String label) {
        int row = 1;
        while (!label.equals(cells.get("A" + row))) {
            row++;
            assertThat(row).as(label).isLessThan(1000);
        }
        return row;
    }
}
