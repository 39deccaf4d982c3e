package dk.overblik.template;

import dk.overblik.danish.DanishFormat;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageCell.Content;
import dk.overblik.sheet.Range;
import dk.overblik.template.AnswerTable.Cell;
import dk.overblik.template.AnswerTable.Column;
import dk.overblik.template.AnswerTable.Kind;
import dk.overblik.template.AnswerTable.Role;
import dk.overblik.template.AnswerTable.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** The tables and texts of a sheet that no chapter stands behind. */
final class PageTables {

    private static final Set<Look> FIGURES =
            EnumSet.of(
                    Look.COUNT,
                    Look.TOTAL_COUNT,
                    Look.OWN_COUNT,
                    Look.PERCENT,
                    Look.TOTAL_PERCENT,
                    Look.OWN_PERCENT,
                    Look.KRONER,
                    Look.TOTAL_KRONER,
                    Look.OWN_KRONER,
                    Look.FIGURE);

    private final Page page;

    PageTables(Page page) {
        this.page = page;
    }

    /** The tables, from above. */
    List<AnswerTable> all() {
        return page.tables().stream().map(this::table).toList();
    }

    List<String> sentences() {
        return texts(EnumSet.of(Look.SENTENCE, Look.WRAPPED_TEXT));
    }

    List<String> footnotes() {
        return texts(EnumSet.of(Look.FOOTNOTE));
    }

    private List<String> texts(Set<Look> looks) {
        return page.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> looks.contains(cell.look()))
                .map(cell -> cell(cell).text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private AnswerTable table(Range range) {
        List<Row> rows = new ArrayList<>();
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            rows.add(row(row, range));
        }
        int width = range.lastColumn() - range.firstColumn() + 1;
        List<Column> columns =
                IntStream.range(0, width)
                        .mapToObj(i -> new Column(kind(range, i), i == 0 ? -1 : 0))
                        .toList();
        return new AnswerTable(page.name(), columns, rows);
    }

    private Kind kind(Range range, int column) {
        if (column == 0) {
            return Kind.LABELS;
        }
        Look look = at(range.lastRow(), range.firstColumn() + column).look();
        return FIGURES.contains(look) ? Kind.FIGURES : Kind.WORDS;
    }

    private Row row(int number, Range range) {
        List<Cell> cells = new ArrayList<>();
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            cells.add(cell(at(number, column)));
        }
        return new Row(role(number, range), cells);
    }

    private Role role(int number, Range range) {
        List<Look> looks =
                IntStream.rangeClosed(range.firstColumn(), range.lastColumn())
                        .mapToObj(column -> at(number, column).look())
                        .toList();
        if (looks.contains(Look.LABEL_HEADING)
                || looks.contains(Look.COLUMN_HEADING)
                || looks.contains(Look.FILTER_HEADING)
                || looks.contains(Look.TEXT_HEADING)) {
            return Role.HEADING;
        }
        if (looks.contains(Look.BLOCK_HEADING)) {
            return Role.BLOCK_HEADING;
        }
        boolean total = looks.contains(Look.TOTAL_LABEL);
        return total ? Role.TOTAL : looks.contains(Look.OWN_LABEL) ? Role.OWN : Role.MEMBER;
    }

    private PageCell at(int row, int column) {
        List<PageCell> cells = page.rows().get(row).cells();
        return column < cells.size() ? cells.get(column) : PageCell.nothing(Look.PLAIN);
    }

    private static Cell cell(PageCell cell) {
        Content content =
                cell.content() instanceof Content.Formula formula
                        ? formula.cached()
                        : cell.content();
        if (content instanceof Content.Number number) {
            double value = number.value();
            int decimals = decimals(cell.look());
            String digits =
                    cell.look() == Look.FIGURE && value != Math.rint(value)
                            ? DanishFormat.given(value)
                            : DanishFormat.fixed(value, decimals);
            String text = digits + cell.behind();
            return new Cell(text, OptionalDouble.of(value), decimals, cell.behind(), List.of(), 1);
        }
        return Cell.of(content instanceof Content.Text text ? text.text() : "");
    }

    private static int decimals(Look look) {
        return switch (look) {
            case PERCENT, TOTAL_PERCENT, OWN_PERCENT -> 1;
            case KRONER, TOTAL_KRONER, OWN_KRONER -> 2;
            default -> 0;
        };
    }
}
