package dk.overblik.app.window.detail;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.ResultPreview.ShownMap;
import dk.overblik.app.job.WindowText;
import dk.overblik.sheet.Grid;
import dk.overblik.writing.chart.ShownChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of a finished workbook at one time: a sheet of sentences with their tables, or one
 * table of another sheet with what is said under it.
 *
 * @param name of the sheet; with the number of the table behind it from its second one on
 * @param heading of the table itself; empty where it has none, and of a sheet of sentences
 * @param parts in the order of the sheet; a table first where it has no sentences ahead of it
 * @param charts those of the sheet; where it has none, its bars as one
 */
record SheetPreview(
        String name,
        String title,
        String period,
        String heading,
        List<Part> parts,
        List<ShownChart> charts) {

    private static final int BODY = 2;
    private static final String NUMBERED = ", tabel ";

    /** What stands on a sheet below its title. */
    sealed interface Part permits Words, Preview, MapPart {}

    /** A map of municipalities. */
    record MapPart(ShownMap map) implements Part {}

    /**
     * A sentence, or a heading in bold.
     *
     * @param ofSheet whether it is said of the whole sheet, and not of the table above it
     */
    record Words(String text, boolean heading, boolean ofSheet) implements Part {}

    SheetPreview {
        parts = List.copyOf(parts);
        charts = List.copyOf(charts);
    }

    /** All of a workbook, in its order. */
    static List<SheetPreview> of(List<ResultPreview> sheets) {
        return sheets.stream().flatMap(sheet -> of(sheet).stream()).toList();
    }

    /** The table, where it stands first and alone. */
    Optional<Preview> table() {
        return !parts.isEmpty() && parts.get(0) instanceof Preview table
                ? Optional.of(table)
                : Optional.empty();
    }

    /** The map, where it is one. */
    Optional<ShownMap> map() {
        return !parts.isEmpty() && parts.get(0) instanceof MapPart part
                ? Optional.of(part.map)
                : Optional.empty();
    }

    /** The sentences, in their order. */
    List<Words> words() {
        return parts.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
    }

    /** By which it is found among the others: further tables of a sheet by their headings. */
    String label() {
        return heading.isEmpty() || !name.contains(NUMBERED) ? name : name + ": " + heading;
    }

    /** The title of the sheet, and the heading of a table on it. */
    String wholeTitle() {
        return heading.isEmpty() || heading.equals(title) ? title : title + " – " + heading;
    }

    private static List<SheetPreview> of(ResultPreview sheet) {
        Grid grid = sheet.sheet().grid();
        if (sheet.map().isPresent()) {
            return List.of(ofMap(sheet, sheet.map().get()));
        }
        List<Part> parts = parts(sheet);
        String title = Preview.text(grid, 0, 0);
        String period = WindowText.of(Preview.text(grid, 1, 0));
        String name = sheet.sheet().name();
        if (!parts.isEmpty() && parts.get(0) instanceof Words first && !first.heading) {
            return List.of(new SheetPreview(name, title, period, "", parts, sheet.charts()));
        }
        List<SheetPreview> tables = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Preview table) {
                String numbered = tables.isEmpty() ? name : name + NUMBERED + (tables.size() + 1);
                List<ShownChart> charts =
                        sheet.charts().isEmpty()
                                ? table.changes().stream().toList()
                                : sheet.charts();
                tables.add(
                        new SheetPreview(
                                numbered,
                                title,
                                period,
                                heading(parts, i),
                                told(parts, i),
                                charts));
            }
        }
        return tables;
    }

    /** The sheet says how another figure is picked, which is done there. */
    private static SheetPreview ofMap(ResultPreview sheet, ShownMap map) {
        Grid grid = sheet.sheet().grid();
        long among = map.tiles().stream().filter(tile -> !tile.figure().isEmpty()).count();
        String under =
                among
                        + " af "
                        + map.tiles().size()
                        + " kommuner er med. I Excel kan kortet vise et andet tal.";
        return new SheetPreview(
                sheet.sheet().name(),
                Preview.text(grid, 0, 0),
                under,
                "",
                List.of(new MapPart(map)),
                List.of());
    }

    private static String heading(List<Part> parts, int table) {
        return table > 0 && parts.get(table - 1) instanceof Words words && words.heading
                ? words.text
                : "";
    }

    /** A table, its sentences, and what is said of the whole sheet. */
    private static List<Part> told(List<Part> parts, int table) {
        List<Part> told = new ArrayList<>(List.of(parts.get(table)));
        for (int i = table + 1; i < parts.size() && isSentence(parts.get(i)); i++) {
            told.add(parts.get(i));
        }
        parts.stream()
                .filter(part -> part instanceof Words words && words.ofSheet)
                .filter(part -> !told.contains(part))
                .forEach(told::add);
        return told;
    }

    private static boolean isSentence(Part part) {
        return part instanceof Words words && !words.heading;
    }

    private static List<Part> parts(ResultPreview sheet) {
        Grid grid = sheet.sheet().grid();
        List<Part> parts = new ArrayList<>();
        int row = BODY;
        while (row < sheet.rows()) {
            String text = Preview.text(grid, row, 0);
            if (Preview.isLine(grid, row)) {
                Preview table = Preview.of(sheet, row);
                parts.add(table);
                row += table.lines().size();
            } else if (!text.isEmpty()) {
                Words words = new Words(text, sheet.isBold(row, 0), sheet.isRemark(row));
                add(parts, words, Preview.text(grid, row - 1, 0));
            }
            row++;
        }
        return parts;
    }

    /** A sentence that goes on in the next row is one sentence. */
    private static void add(List<Part> parts, Words words, String above) {
        int last = parts.size() - 1;
        boolean goesOn = !words.heading && !above.isEmpty() && !above.endsWith(".");
        if (goesOn && parts.get(last) instanceof Words begun && !begun.heading) {
            parts.set(last, new Words(begun.text + " " + words.text, false, begun.ofSheet));
        } else {
            parts.add(words);
        }
    }
}
