package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The parts that charts of pages need: the charts, where they lie, and what leads to them. */
public final class ChartParts {

    private final ChartCells cells;
    private final BinaryOperator<String> names;

    /**
     * @param pages all pages, since a chart may be drawn from the cells of another one
     * @param names gives a free name for a part, from its folder and stem and its content type
     */
    public ChartParts(List<Page> pages, BinaryOperator<String> names) {
        this.cells = new ChartCells(pages);
        this.names = names;
    }

    /** The parts for the charts of a page, by name; none where it has none. */
    public Map<String, byte[]> of(Page page, String pagePart) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (page.charts().isEmpty()) {
            return parts;
        }
        List<String> charts = new ArrayList<>();
        for (Chart chart : page.charts()) {
            String part = names.apply("charts/overblik", ChartPart.CONTENT_TYPE);
            parts.put(part, ChartPart.of(chart, cells));
            charts.add(part);
        }
        String drawing = names.apply("drawings/overblik", DrawingPart.CONTENT_TYPE);
        parts.put(drawing, DrawingPart.of(page.charts()));
        parts.put(PartName.relationsOf(drawing), Relation.NewRelations.of("chart", charts));
        parts.put(
                PartName.relationsOf(pagePart),
                Relation.NewRelations.of("drawing", List.of(drawing)));
        return parts;
    }
}
