package dk.overblik.app.window.detail;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.job.WindowText;
import dk.overblik.sheet.Grid;
import dk.overblik.writing.chart.ShownChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is seen of a finished workbook at one time: a sheet of sentences with their tables, or one
 * table of another sheet.
 *
 * @param name of the sheet; with the number of the table behind it from its second one on
 * @param parts in the order of the sheet; a table alone where it has no sentences ahead of it
 * @param charts those of the sheet; where it has none, its bars as one
 */
record SheetPreview(
        String name, String title, String period, List<Part> parts, List<ShownChart> charts) {

    private static final int BODY = 2;

    /** What stands on a sheet below its title. */
    sealed interface Part permits Words, Preview {}

    /** A sentence, or a heading in bold. */
    record Words(String text, boolean heading) implements Part {}

    SheetPreview {
        parts = List.copyOf(parts);
        charts = List.copyOf(charts);
    }

    /** All of a workbook, in its order. */
    static List<SheetPreview> of(List<ResultPreview> sheets) {
        Set<String> names =
                sheets.stream().map(sheet -> sheet.sheet().name()).collect(Collectors.toSet());
        return sheets.stream().flatMap(sheet -> of(sheet, names).stream()).toList();
    }

    /** The table, where it is one alone. */
    Optional<Preview> table() {
        return parts.size() == 1 && parts.get(0) instanceof Preview table
                ? Optional.of(table)
                : Optional.empty();
    }

    private static List<SheetPreview> of(ResultPreview sheet, Set<String> names) {
        Grid grid = sheet.sheet().grid();
        List<Part> parts = parts(sheet, names);
        String title = Preview.text(grid, 0, 0);
        String period = WindowText.of(Preview.text(grid, 1, 0));
        String name = sheet.sheet().name();
        if (!parts.isEmpty() && parts.get(0) instanceof Words first && !first.heading) {
            return List.of(new SheetPreview(name, title, period, parts, sheet.charts()));
        }
        List<SheetPreview> tables = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Preview table) {
                String numbered = tables.isEmpty() ? name : name + ", tabel " + (tables.size() + 1);
                List<ShownChart> charts =
                        sheet.charts().isEmpty()
                                ? table.changes().stream().toList()
                                : sheet.charts();
                tables.add(new SheetPreview(numbered, title, period, List.of(table), charts));
            }
        }
        return tables;
    }

    /**
     * Without the list of the sheets, which are paged through here; beside its heading may stand
     * the name of one already.
     */
    private static List<Part> parts(ResultPreview sheet, Set<String> names) {
        Grid grid = sheet.sheet().grid();
        List<Part> parts = new ArrayList<>();
        int row = BODY;
        while (row < grid.rows()) {
            String text = Preview.text(grid, row, 0);
            if (Preview.isLine(grid, row)) {
                boolean listed = names.contains(text);
                if (listed) {
                    dropHeading(parts);
                }
                if (listed || names.contains(Preview.text(grid, row, 1))) {
                    break;
                }
                Preview table = Preview.of(sheet, row);
                parts.add(table);
                row += table.lines().size();
            } else if (!text.isEmpty()) {
                parts.add(new Words(text, sheet.isBold(row, 0)));
            }
            row++;
        }
        return parts;
    }

    private static void dropHeading(List<Part> parts) {
        if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Words) {
            parts.remove(parts.size() - 1);
        }
    }
}
