package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.model.Period;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;

/** The texts of a sheet, outside of its tables, that may say what a table is about. */
public final class SurroundingTexts {

    /** Lines that are farther from a table are not about it. */
    private static final int MOST_LINES = 60;

    private static final String PERIOD_NAME = "Periode: ";

    private final SheetView view;
    private final List<TableBlock> blocks;
    private final List<String> filters;

    public SurroundingTexts(SheetView view, List<TableBlock> blocks) {
        this.view = view;
        this.blocks = blocks;
        this.filters = filters(view);
    }

    /** The cells that list the filters of the export, wherever they stand. */
    public List<String> filters() {
        return filters;
    }

    /** The lines next to a table, without a blank row between them, and what its corner says. */
    public List<String> titles(TableBlock block) {
        Range context = block.context();
        int row = context.lastRow();
        while (row >= context.firstRow() && Rows.isBlank(view, context, row)) {
            row--;
        }
        int last = row;
        while (row >= context.firstRow() && !Rows.isBlank(view, context, row)) {
            row--;
        }
        List<String> titles = new ArrayList<>(lines(within(context, row + 1, last)));
        for (int heading = block.headings().top();
                heading <= block.headings().bottom();
                heading++) {
            for (int column : block.labelColumns()) {
                Label label = view.label(heading, column);
                if (label.isKnown() && !label.isHeading()) {
                    titles.add(label.text());
                }
            }
        }
        titles.addAll(titleHeadings(block));
        return titles;
    }

    /** Rows of headings that hold a single text, which is a title rather than a heading. */
    private static List<String> titleHeadings(TableBlock block) {
        List<String> titles = new ArrayList<>();
        for (HeadingRow heading : HeadingRow.of(block)) {
            List<Label> labels = heading.labels().values().stream().distinct().toList();
            if (labels.size() == 1 && !labels.get(0).isKnown()) {
                titles.add(labels.get(0).text());
            }
        }
        return titles;
    }

    /** All lines above a table, up to the table before it. */
    public List<String> linesAbove(TableBlock block) {
        return lines(block.context());
    }

    private static Range within(Range range, int firstRow, int lastRow) {
        return new Range(firstRow, range.firstColumn(), lastRow, range.lastColumn());
    }

    /**
     * The lines at the top that a blank row parts from the first table: they are about the sheet.
     */
    public List<String> heads() {
        int top = blocks.stream().mapToInt(b -> b.headings().top()).min().orElse(0);
        int row = Math.min(top - 1, MOST_LINES);
        Range all = new Range(0, 0, view.rows() - 1, view.columns() - 1);
        while (row >= 0 && !Rows.isBlank(view, all, row)) {
            row--;
        }
        return row < 0 ? List.of() : lines(new Range(0, 0, row, view.columns() - 1));
    }

    /** Whether a table is the first of its sheet, so that nothing else can be meant by its head. */
    public boolean isFirst(TableBlock block) {
        return blocks.get(0).equals(block);
    }

    private List<String> lines(Range range) {
        List<String> lines = new ArrayList<>();
        int from = Math.max(range.firstRow(), range.lastRow() - MOST_LINES);
        for (int row = from; row <= range.lastRow(); row++) {
            addLines(row, range, lines);
        }
        return lines;
    }

    /** The texts of a row up to a note; a name and what stands beside it are one: "Køn | Mænd". */
    private void addLines(int row, Range range, List<String> lines) {
        String name = "";
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            CellSort token = view.token(row, column);
            Label label = view.label(row, column);
            if (label.isNote()) {
                return;
            }
            if (label.isHeading()) {
                name = label.text().replace(":", "") + ": ";
            } else if (token == CellSort.TEXT) {
                String before = name;
                view.text(row, column)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> lines.add(before + line));
                name = "";
            } else if (token == CellSort.YEAR
                    && (!name.isEmpty() || column == range.firstColumn())) {
                lines.add(name + label.text());
            } else if (token == CellSort.DAY && name.equals(PERIOD_NAME)) {
                lines.add(label.period().map(Period::id).orElse(label.text()));
            }
        }
    }

    private static List<String> filters(SheetView view) {
        List<String> filters = new ArrayList<>();
        if (!view.hasFilters()) {
            return filters;
        }
        for (int row = 0; row < view.rows(); row++) {
            for (int column = 0; column < view.columns(); column++) {
                if (view.token(row, column) == CellSort.TEXT
                        && view.label(row, column).isFilter()) {
                    filters.add(view.text(row, column));
                }
            }
        }
        return filters;
    }
}
