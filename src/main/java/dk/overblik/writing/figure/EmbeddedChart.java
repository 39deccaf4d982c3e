package dk.overblik.writing.figure;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.writing.chart.ChartCells;
import dk.overblik.writing.chart.ChartPart;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chart with its data inside: its part, and the workbook that holds its cells, as a part. */
public final class EmbeddedChart {

    /** What a document's content types must say of {@link #CHART_TYPE} parts by their names. */
    public static final String CHART_TYPE = ChartPart.CONTENT_TYPE;

    /** The same of parts that end in ".xlsx". */
    public static final String DATA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Of the relation from the part with the text to the chart, behind {@link Relation#OFFICE}. */
    public static final String RELATION = "chart";

    private final byte[] chart;
    private final byte[] data;

    private EmbeddedChart(byte[] chart, byte[] data) {
        this.chart = chart;
        this.data = data;
    }

    /**
     * The chart.
     *
     * @param page the only one that the chart is drawn from
     */
    public static EmbeddedChart of(Chart chart, Page page) throws IOException {
        ChartCells cells = new ChartCells(List.of(page));
        String first = Relation.NewRelations.id(1);
        return new EmbeddedChart(ChartPart.of(chart, cells, first), DataWorkbook.of(page));
    }

    /** Its part alone, which says what its cells hold. */
    public byte[] chart() {
        return chart.clone();
    }

    /** The workbook that holds its cells, as a part. */
    byte[] data() {
        return data.clone();
    }

    /**
     * The parts to be added to a document's package, by name.
     *
     * @param chartName such as "word/charts/chart1.xml"
     * @param dataName such as "word/embeddings/data1.xlsx"
     */
    public Map<String, byte[]> parts(String chartName, String dataName) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(chartName, chart);
        parts.put(
                PartName.relationsOf(chartName),
                Relation.NewRelations.of("package", List.of(dataName)));
        parts.put(dataName, data);
        return parts;
    }
}
