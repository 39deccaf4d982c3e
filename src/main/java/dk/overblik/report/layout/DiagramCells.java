package dk.overblik.report.layout;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.calculation.Expression;
import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cells that diagrams are drawn from, to the right of the list of all figures: for each diagram
 * a column of names and one for each line or set of bars.
 *
 * <p>They cannot be the tables' own cells: bars are sorted, and a "." would be drawn as zero.
 */
public final class DiagramCells {

    private static final int TITLE_ROW = Basis.HEADING_ROWS - 3;
    private static final int CAPTION_ROW = Basis.HEADING_ROWS - 2;
    private static final int HEADING_ROW = Basis.HEADING_ROWS - 1;
    private static final int FIRST_ROW = Basis.HEADING_ROWS;

    private static final double GAP = 4;

    private final String sheet;
    private final ExcelFormula formulas;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * @param caption over its cells
     */
    private record Placed(DiagramBlock block, String caption) {
        Placed titled(DiagramTitle title) {
            return new Placed(block.titled(title.said()), caption);
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
            for (Diagram diagram : chapter.drawn()) {
                String caption = "Tal til diagrammet på arket " + chapter.kind().sheetName();
                DiagramBlock block =
                        new DiagramBlock(
                                diagram,
                                diagram.title(),
                                cells.sheet,
                                column,
                                TITLE_ROW,
                                HEADING_ROW);
                cells.placed.add(new Placed(block, caption));
                column = block.end() + 1;
            }
        }
        return cells;
    }

    /**
     * A diagram as a chart that is drawn from its cells, whose title is as long as it may be and
     * breaks well: at a place, or a little narrower.
     */
    Chart chart(Diagram diagram, Chart.Anchor place) {
        DiagramTitle title = DiagramTitle.upTo(diagram, place.width());
        int number =
                IntStream.range(0, placed.size())
                        .filter(i -> placed.get(i).block.diagram().equals(diagram))
                        .findFirst()
                        .orElseThrow();
        Placed titled = placed.get(number).titled(title);
        placed.set(number, titled);
        return titled.block.chart(place.asWideAs(title.width()));
    }

    /** The page of all figures with the cells on it; print keeps to the figures. */
    public Page beside(Page page) {
        if (placed.isEmpty()) {
            return page;
        }
        int end = placed.stream().mapToInt(each -> each.block.endRow()).max().orElse(0);
        List<Page.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(page.rows().size(), end); i++) {
            Page.Row row =
                    i < page.rows().size()
                            ? page.rows().get(i)
                            : new Page.Row(page.rows().get(FIRST_ROW).height(), List.of());
            rows.add(new Page.Row(row.height(), cells(i, row.cells())));
        }
        int last = page.tables().get(0).lastColumn();
        Range figures = new Range(0, 0, page.rows().size() - 1, last);
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

    private List<PageCell> cells(int row, List<PageCell> before) {
        List<PageCell> cells = new ArrayList<>(before);
        for (Placed each : placed) {
            List<PageCell> own = cells(row, each);
            while (!own.isEmpty() && cells.size() < each.block.column()) {
                cells.add(PageCell.nothing(Look.PLAIN));
            }
            cells.addAll(own);
        }
        return cells;
    }

    private List<PageCell> cells(int row, Placed each) {
        return switch (row) {
            case TITLE_ROW -> List.of(each.block.title());
            case CAPTION_ROW -> List.of(PageCell.text(each.caption, Look.CAPTION));
            case HEADING_ROW -> each.block.headings();
            default -> row < FIRST_ROW ? List.of() : each.block.cells(row - FIRST_ROW, this::live);
        };
    }

    private PageCell.Content live(Expression figure) {
        PageCell.Content cached = TableRows.of(figure.figure());
        return new PageCell.Content.Formula(formulas.of(figure), cached);
    }

    private List<Double> widths(Page page) {
        List<Double> widths = new ArrayList<>(page.columnWidths());
        while (widths.size() < Basis.HEADINGS.size()) {
            widths.add(GAP);
        }
        for (Placed each : placed) {
            widths.add(GAP);
            widths.addAll(each.block.widths());
        }
        return widths;
    }
}
