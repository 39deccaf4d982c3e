package dk.overblik.report;

import dk.overblik.calculation.Evaluation;
import dk.overblik.calculation.ExcelFormula;
import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.report.Table.Block;
import dk.overblik.report.Table.Column;
import dk.overblik.report.Table.Line;
import dk.overblik.report.Table.Unit;
import dk.overblik.report.Wording.Place;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Content;
import dk.overblik.sheet.Look;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.PageCell;
import dk.overblik.sheet.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table laid out as a page: title, headings, lines, sentences, source and remarks. */
final class TablePage {

    private static final String SOURCE = "Kilde: Jobindsats.dk og egne beregninger.";

    /** Title, period line, an empty row, block headings, column headings. */
    private static final int FIRST_LINE_ROW = 5;

    private final Table table;
    private final ExcelFormula formulas;
    private final List<Column> columns;
    private final List<Double> widths;
    private final PageRows rows = new PageRows();

    private TablePage(Table table, Foundation foundation) {
        this.table = table;
        this.formulas = new ExcelFormula(foundation::address);
        this.columns = table.blocks().stream().flatMap(b -> b.columns().stream()).toList();
        this.widths = new TableWidths(table).columns();
    }

    static Page of(String name, Table table, Foundation foundation) {
        return new TablePage(table, foundation).page(name);
    }

    private Page page(String name) {
        rows.title(table.title(), table.periodLine());
        rows.line(blockHeadings());
        rows.headings(headingLines(), columnHeadings());
        table.lines().forEach(line -> rows.line(cells(line)));
        sentences();
        footnotes();
        Page.Frame frame = new Page.Frame(FIRST_LINE_ROW, 1, FIRST_LINE_ROW - 2, Optional.empty());
        return new Page(name, widths, rows.rows(), frame);
    }

    private List<PageCell> blockHeadings() {
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.nothing(Look.PLAIN));
        for (Block block : table.blocks()) {
            cells.add(PageCell.text(block.heading(), Look.BLOCK_HEADING));
            for (int i = 1; i < block.columns().size(); i++) {
                cells.add(PageCell.nothing(Look.BLOCK_HEADING_REST));
            }
        }
        return cells;
    }

    private List<PageCell> columnHeadings() {
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.text(table.labelHeading(), Look.LABEL_HEADING));
        columns.forEach(column -> cells.add(PageCell.text(column.heading(), Look.COLUMN_HEADING)));
        return cells;
    }

    private int headingLines() {
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            double inside = widths.get(i + 1) - TableWidths.PADDING;
            String heading = columns.get(i).heading();
            most =
                    Math.max(
                            most,
                            TextWidth.lines(heading, inside, PageRows.HEADING_POINTS, true).size());
        }
        return most;
    }

    private List<PageCell> cells(Line line) {
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.text(line.label(), line.total() ? Look.TOTAL_LABEL : Look.ROW_LABEL));
        for (int i = 0; i < columns.size(); i++) {
            cells.add(figure(line.cells().get(i), look(columns.get(i).unit(), line.total())));
        }
        if (!line.remark().isEmpty()) {
            cells.add(PageCell.text(line.remark(), Look.REMARK));
        }
        return cells;
    }

    private PageCell figure(Expression expression, Look look) {
        Content cached = FigureContent.of(Evaluation.of(expression));
        return PageCell.of(new Content.Formula(formulas.of(expression), cached), look);
    }

    private static Look look(Unit unit, boolean total) {
        return switch (unit) {
            case COUNT -> total ? Look.TOTAL_COUNT : Look.COUNT;
            case PERCENT -> total ? Look.TOTAL_PERCENT : Look.PERCENT;
        };
    }

    private void sentences() {
        if (table.sentences().isEmpty()) {
            return;
        }
        WordingFormula formula = new WordingFormula(TablePage::address);
        WordingText text = new WordingText(this::figureAt);
        rows.blank();
        for (Wording sentence : table.sentences()) {
            Content cached = new Content.Text(text.of(sentence));
            rows.line(
                    List.of(
                            PageCell.of(
                                    new Content.Formula(formula.of(sentence), cached),
                                    Look.SENTENCE)));
        }
    }

    private void footnotes() {
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        rows.blank();
        rows.paragraph(SOURCE, Look.FOOTNOTE, width);
        for (String note : table.notes()) {
            rows.paragraph("Anm.: " + note, Look.FOOTNOTE, width);
        }
    }

    private Figure figureAt(Place place) {
        return Evaluation.of(table.lines().get(place.line()).cells().get(place.column()));
    }

    private static String address(Place place) {
        return CellAddress.of(FIRST_LINE_ROW + place.line(), 1 + place.column());
    }
}
