package dk.overblik.writing.note;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.layout.DiagramSheet;
import dk.overblik.writing.figure.EmbeddedChart;
import dk.overblik.writing.figure.InlineChart;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The charts of a note: what stands in its text, and the parts beside it. */
final class NoteFigures {

    static final double POINT = 20;

    /** Which part of the paper's width a course is high, and how high at most, in points. */
    private static final double OF_WIDTH = 1 / 3.0;

    private static final double HIGHEST = 200;

    /** Bars as wide as paper may lie closer than beside a table. */
    private static final Diagram.BarRoom BARS = new Diagram.BarRoom(10.2, 46);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private int count;

    /**
     * Writes a chart as wide as the paper or a little narrower, with its title in it.
     *
     * @param withNext whether what follows is said of it
     */
    void write(XmlWriter out, Diagram diagram, NotePaper paper, boolean withNext)
            throws IOException {
        count++;
        String chart = "word/charts/chart" + count + ".xml";
        String data = "word/embeddings/data" + count + ".xlsx";
        double width = DiagramSheet.width(diagram, width(paper));
        DiagramSheet sheet = DiagramSheet.of(diagram, width, height(diagram, paper));
        parts.putAll(EmbeddedChart.of(sheet.chart(), sheet.page()).parts(chart, data));
        String id = "diagram" + count;
        relations.append("<Relationship Id=\"").append(id).append("\" Type=\"");
        relations.append(Relation.OFFICE).append(EmbeddedChart.RELATION);
        relations.append("\" Target=\"/").append(chart).append("\"/>");
        types.append("<Override PartName=\"/").append(chart).append("\" ContentType=\"");
        types.append(EmbeddedChart.CHART_TYPE).append("\"/>");
        NoteParagraph.writeDrawn(
                out, withNext, () -> InlineChart.write(out, id, count, sheet.chart()));
    }

    /** How high a chart is drawn, in points. */
    static double height(Diagram diagram, NotePaper paper) {
        double width = width(paper);
        return DiagramSheet.height(diagram, width, BARS, Math.min(HIGHEST, width * OF_WIDTH));
    }

    private static double width(NotePaper paper) {
        return paper.inside() / POINT;
    }

    /** The parts to be added to the note, by name. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** The document's relations with those to the charts. */
    String related(String fixed) {
        return fixed.replace("</Relationships>", relations + "</Relationships>");
    }

    /** The content types with those of the charts and their data. */
    String typed(String fixed) {
        String data =
                "<Default Extension=\"xlsx\" ContentType=\"" + EmbeddedChart.DATA_TYPE + "\"/>";
        return count == 0
                ? fixed
                : fixed.replaceFirst("<Default ", data + "<Default ")
                        .replace("</Types>", types + "</Types>");
    }
}
