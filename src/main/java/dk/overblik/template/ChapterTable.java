package dk.overblik.template;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Source;
import dk.overblik.report.chapter.KnownColumns;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.template.AnswerTable.Cell;
import dk.overblik.template.AnswerTable.Column;
import dk.overblik.template.AnswerTable.Kind;
import dk.overblik.template.AnswerTable.Role;
import dk.overblik.template.AnswerTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Turns a table of a chapter into one for a document. */
final class ChapterTable {

    /** Over remarks, which a sheet leaves without a heading. */
    private static final String REMARKS = "Bemærkning";

    private static final int NO_BLOCK = -1;

    private final Table table;
    private final boolean remarks;

    private ChapterTable(Table table) {
        this.table = table;
        this.remarks = table.lines().stream().anyMatch(line -> !line.remark().isEmpty());
    }

    /**
     * The table.
     *
     * @param title names one that has no caption of its own
     */
    static AnswerTable of(Table table, String title) {
        String name = table.caption().isEmpty() ? title : table.caption();
        return new ChapterTable(KnownColumns.withoutLinks(table)).made(name);
    }

    private AnswerTable made(String name) {
        List<Row> rows = new ArrayList<>();
        if (table.blocks().stream().anyMatch(block -> !block.heading().isEmpty())) {
            rows.add(new Row(Role.BLOCK_HEADING, blockHeadings()));
        }
        rows.add(new Row(Role.HEADING, headings()));
        table.lines().forEach(line -> rows.add(new Row(role(line.role()), cells(line))));
        return new AnswerTable(name, columns(), rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(new Column(Kind.LABELS, NO_BLOCK)));
        for (int block = 0; block < table.blocks().size(); block++) {
            for (Table.Column column : table.blocks().get(block).columns()) {
                columns.add(new Column(column.holdsWords() ? Kind.WORDS : Kind.FIGURES, block));
            }
        }
        if (remarks) {
            columns.add(new Column(Kind.WORDS, NO_BLOCK));
        }
        return columns;
    }

    private List<Cell> blockHeadings() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("")));
        for (Block block : table.blocks()) {
            cells.add(Cell.of(block.heading()).over(block.columns().size()));
        }
        return withRemark(cells, "");
    }

    private List<Cell> headings() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(table.labelHeading())));
        table.columns().forEach(column -> cells.add(Cell.of(column.heading())));
        return withRemark(cells, REMARKS);
    }

    private List<Cell> cells(Table.Line line) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.label())));
        for (int column = 0; column < table.columns().size(); column++) {
            cells.add(cell(line, column));
        }
        return withRemark(cells, line.remark());
    }

    private List<Cell> withRemark(List<Cell> cells, String remark) {
        if (remarks) {
            cells.add(Cell.of(remark));
        }
        return cells;
    }

    private Cell cell(Table.Line line, int column) {
        String text = table.shown(line, column);
        if (!(line.cells().get(column) instanceof Table.Cell.Shown shown)) {
            return Cell.of(text);
        }
        Figure figure = shown.expression().figure();
        OptionalDouble number =
                figure instanceof Figure.Known known && !shown.isSpan()
                        ? OptionalDouble.of(known.value())
                        : OptionalDouble.empty();
        int decimals = table.unit(line, column).decimals();
        return new Cell(text, number, decimals, shown.behind(), sources(shown.expression()), 1);
    }

    /** The cells of exports that a figure is made of, each once. */
    static List<Source> sources(Expression expression) {
        Stream<Source> all = expression.observations().map(Observation::source);
        return all.filter(Source::isCell).distinct().toList();
    }

    private static Role role(Table.Role role) {
        return switch (role) {
            case MEMBER -> Role.MEMBER;
            case TOTAL, SUBTOTAL -> Role.TOTAL;
            case OWN -> Role.OWN;
        };
    }
}
