package dk.overblik.report.layout;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.report.chapter.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A diagram with its figures on a page of its own, for documents that hold no other cells: figures
 * are values there, and the title follows them.
 *
 * @param page named {@value #NAME}
 * @param chart drawn from the page's cells; the columns and rows of its anchor mean nothing
 */
public record DiagramSheet(Page page, Chart chart) {

    private static final String NAME = "Data";
    private static final double ROW_HEIGHT = 15;

    /**
     * The page and the chart.
     *
     * @param width of the chart, in points
     * @param height of the chart, in points
     */
    public static DiagramSheet of(Diagram diagram, double width, double height) {
        DiagramBlock block = DiagramBlock.of(diagram.outsideWorkbook(), width, NAME, 0, 0, 1);
        List<Page.Row> rows = new ArrayList<>();
        rows.add(new Page.Row(ROW_HEIGHT, List.of(block.title())));
        rows.add(new Page.Row(0, block.headings()));
        for (int i = 0; i < block.rows(); i++) {
            rows.add(new Page.Row(ROW_HEIGHT, block.cells(i, DiagramSheet::value)));
        }
        Page.Frame frame = new Page.Frame(0, 0, 0, Optional.empty());
        return new DiagramSheet(
                new Page(NAME, block.widths(), rows, frame),
                block.chart(new Chart.Anchor(0, 0, width, height)));
    }

    /**
     * How wide a chart is to be for its title to break well, in points.
     *
     * @param most how wide it may be, in points
     */
    public static double width(Diagram diagram, double most) {
        return DiagramTitle.upTo(diagram, most).width();
    }

    /**
     * How high a chart is to be, with all lines of its title; in points.
     *
     * @param width of the chart, in points
     * @param otherwise of a kind that is as high whatever it draws
     */
    public static double height(
            Diagram diagram, double width, Diagram.BarRoom bars, double otherwise) {
        return diagram.height(bars, otherwise) + DiagramTitle.height(diagram, width);
    }

    private static PageCell.Content value(Expression figure) {
        return figure.figure() instanceof Figure.Known known
                ? new PageCell.Content.Number(known.value())
                : PageCell.Content.NOTHING;
    }
}
