package dk.overblik.report.layout;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells that diagrams are drawn from, to the right of the list of all figures: for each diagram
 * a column of names and one for each line or set of bars.
 *
 * <p>They cannot be the tables' own cells: bars are sorted, and a "." would be drawn as zero.
 */
public final class DiagramCells {

    private static final int CAPTION_ROW = Basis.HEADING_ROWS - 2;
    private static final int HEADING_ROW = Basis.HEADING_ROWS - 1;
    private static final int FIRST_ROW = Basis.HEADING_ROWS;

    private static final double GAP = 4;
    private static final double FIGURE_WIDTH = 14;

    private final String sheet;
    private final ExcelFormula formulas;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * @param caption over its cells
     * @param column the one of its names
     */
    private record Placed(Diagram diagram, String caption, int column) {
        int end() {
            return column + 1 + diagram.names().size();
        }
    }

    private DiagramCells(Basis foundation) {
        this.sheet = foundation.sheetName();
        this.formulas = new ExcelFormula(foundation::address, foundation::range).forCharts();
    }

    /** The cells of the diagrams of all chapters. */
    public static DiagramCells of(List<Chapter> chapters, Basis foundation) {
        DiagramCells cells = new DiagramCells(foundation);
        int column = Basis.HEADINGS.size() + 1;
        for (Chapter chapter : chapters) {
            for (Diagram diagram : chapter.diagrams()) {
                String caption = "Tal til diagrammet på arket " + chapter.kind().sheetName();
                Placed next = new Placed(diagram, caption, column);
                cells.placed.add(next);
                column = next.end() + 1;
            }
        }
        return cells;
    }

    /** A diagram as a chart that is drawn from its cells. */
    Chart chart(Diagram diagram, Chart.Anchor anchor) {
        int column = placeOf(diagram).column;
        int last = FIRST_ROW + diagram.points().size() - 1;
        List<Chart.Series> series = new ArrayList<>();
        for (int i = 0; i < diagram.names().size(); i++) {
            int values = column + 1 + i;
            series.add(
                    new Chart.Series(
                            PageRange.cell(sheet, HEADING_ROW, values),
                            PageRange.column(sheet, column, FIRST_ROW, last),
                            PageRange.column(sheet, values, FIRST_ROW, last),
                            i == diagram.leading(),
                            i == diagram.leading() ? diagram.marked() : -1));
        }
        return new Chart(diagram.kind(), diagram.title(), diagram.description(), series, anchor);
    }

    /** The page of all figures with the cells on it; print keeps to the figures. */
    public Page beside(Page page) {
        if (placed.isEmpty()) {
            return page;
        }
        int points = placed.stream().mapToInt(p -> p.diagram.points().size()).max().orElse(0);
        List<Page.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(page.rows().size(), FIRST_ROW + points); i++) {
            Page.Row row =
                    i < page.rows().size()
                            ? page.rows().get(i)
                            : new Page.Row(page.rows().get(FIRST_ROW).height(), List.of());
            rows.add(new Page.Row(row.height(), cells(i, row.cells())));
        }
        Range figures = new Range(0, 0, page.rows().size() - 1, Basis.HEADINGS.size() - 1);
        return new Page(
                page.name(),
                widths(page),
                rows,
                page.frame(),
                page.charts(),
                Optional.of(figures),
                page.tables(),
                page.marks());
    }

    private Placed placeOf(Diagram diagram) {
        return placed.stream().filter(p -> p.diagram.equals(diagram)).findFirst().orElseThrow();
    }

    private List<PageCell> cells(int row, List<PageCell> before) {
        List<PageCell> cells = new ArrayList<>(before);
        for (Placed each : placed) {
            List<PageCell> own = cells(row, each);
            while (!own.isEmpty() && cells.size() < each.column) {
                cells.add(PageCell.nothing(Look.PLAIN));
            }
            cells.addAll(own);
        }
        return cells;
    }

    private List<PageCell> cells(int row, Placed each) {
        if (row == CAPTION_ROW) {
            return List.of(PageCell.text(each.caption, Look.CAPTION));
        }
        if (row == HEADING_ROW) {
            return headings(each.diagram);
        }
        int point = row - FIRST_ROW;
        return point >= 0 && point < each.diagram.points().size()
                ? cells(each.diagram, each.diagram.points().get(point))
                : List.of();
    }

    private static List<PageCell> headings(Diagram diagram) {
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.text(diagram.categoryHeading(), Look.TEXT_HEADING));
        diagram.names().forEach(name -> cells.add(PageCell.text(name, Look.COLUMN_HEADING)));
        return cells;
    }

    private List<PageCell> cells(Diagram diagram, Point point) {
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.text(point.category(), Look.TEXT));
        Look look = TableRows.look(diagram.unit(), Role.MEMBER);
        point.figures().forEach(figure -> cells.add(cell(figure, look)));
        return cells;
    }

    /** Blank where the figure is missing: then there is nothing to be drawn. */
    private PageCell cell(Expression figure, Look look) {
        return figure.figure() instanceof Figure.Known known
                ? PageCell.of(
                        new PageCell.Content.Formula(
                                formulas.of(figure), new PageCell.Content.Number(known.value())),
                        look)
                : PageCell.nothing(look);
    }

    private List<Double> widths(Page page) {
        List<Double> widths = new ArrayList<>(page.columnWidths());
        for (Placed each : placed) {
            widths.add(GAP);
            List<String> texts = new ArrayList<>(List.of(each.diagram.categoryHeading()));
            each.diagram.points().forEach(point -> texts.add(point.category()));
            widths.add(texts.stream().mapToDouble(DiagramCells::wide).max().orElse(GAP));
            for (String name : each.diagram.names()) {
                widths.add(Math.max(FIGURE_WIDTH, wide(name)));
            }
        }
        return widths;
    }

    private static double wide(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, true) + TableWidths.INDENTED;
    }
}
