package dk.overblik.template.workbook;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.template.document.DocumentChart;
import dk.overblik.template.document.DocumentPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The charts that are laid on a sheet, beside the drawings it has.
 *
 * <p>Source: ECMA-376 part 1, 20.5.
 */
final class SheetDrawing {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final double UNITS_A_POINT = 12_700;

    /** Of a chart, in points: eight usual columns, which fit on an upright page. */
    private static final double WIDTH = 384;

    /** Of a usual column and a usual row, in points. */
    private static final double COLUMN = 48;

    private static final double ROW = 15;

    private final DocumentPackage document;
    private final String sheet;
    private final XmlTree tree;
    private Optional<String> part = Optional.empty();

    SheetDrawing(DocumentPackage document, String sheet, XmlTree tree) {
        this.document = document;
        this.sheet = sheet;
        this.tree = tree;
    }

    /** How many usual rows a chart covers. */
    static int rows(Diagram diagram) {
        return (int) Math.ceil(DocumentChart.height(diagram, WIDTH) / ROW);
    }

    /** How many usual columns a chart covers. */
    static int columns() {
        return (int) Math.ceil(WIDTH / COLUMN);
    }

    /** Lays a chart on the sheet, its upper left corner at a cell. */
    void add(SheetGrid.Place place, Diagram diagram) throws IOException {
        String name = part();
        double height = DocumentChart.height(diagram, WIDTH);
        DocumentChart chart = DocumentChart.addLiteral(document, name, diagram, WIDTH, height);
        XmlTree drawing = XmlTree.of(document.bytes(name));
        drawing.append(drawing.root(), anchor(place, chart, height, number(drawing)));
        document.change(name, drawing.bytes());
    }

    private String part() throws IOException {
        if (part.isEmpty()) {
            Optional<String> there = SheetEnd.DRAWING.part(document, sheet, tree);
            part = Optional.of(there.isPresent() ? there.get() : made());
        }
        return part.get();
    }

    private String made() throws IOException {
        String name = document.freeName("xl/drawings/drawingOverblik", ".xml");
        String empty =
                XmlWriter.DECLARATION + "<xdr:wsDr xmlns:xdr=\"" + NAMESPACE + "\"></xdr:wsDr>";
        document.add(name, TYPE, empty.getBytes(StandardCharsets.UTF_8));
        SheetEnd.DRAWING.put(tree, document.relate(sheet, "drawing", name));
        return name;
    }

    /** A number that no shape of a drawing has. */
    private static int number(XmlTree drawing) {
        return 1
                + drawing.root()
                        .inside()
                        .filter(each -> each.name().equals("cNvPr"))
                        .mapToInt(each -> CellStyles.number(each.attribute("id")))
                        .max()
                        .orElse(1);
    }

    private static String anchor(
            SheetGrid.Place place, DocumentChart chart, double height, int number) {
        String name = " name=\"Diagram " + number + "\"";
        return "<xdr:oneCellAnchor xmlns:xdr=\""
                + (NAMESPACE + "\" xmlns:a=\"" + MAIN + "\">")
                + ("<xdr:from><xdr:col>" + place.column() + "</xdr:col><xdr:colOff>0</xdr:colOff>")
                + ("<xdr:row>" + place.row() + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>")
                + ("<xdr:ext cx=\"" + units(WIDTH) + "\" cy=\"" + units(height) + "\"/>")
                + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr>"
                + ("<xdr:cNvPr id=\"" + number + "\"" + name + " descr=\"")
                + (XmlWriter.escaped(chart.description()) + "\"/><xdr:cNvGraphicFramePr/>")
                + "</xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
                + chart.graphic("a:")
                + "</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>";
    }

    private static long units(double points) {
        return Math.round(points * UNITS_A_POINT);
    }
}
