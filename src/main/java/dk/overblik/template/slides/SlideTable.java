package dk.overblik.template.slides;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.template.AnswerTable;
import dk.overblik.template.AnswerTable.Cell;
import dk.overblik.template.AnswerTable.Kind;
import dk.overblik.template.AnswerTable.Role;
import dk.overblik.template.AnswerTable.Row;
import dk.overblik.template.document.DocumentPackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table on a slide, in the presentation's own table style.
 *
 * <p>Source: ECMA-376 part 1, 21.1.3. "~" stands for the prefix of drawings.
 */
final class SlideTable {

    private static final String URI = "http://schemas.openxmlformats.org/drawingml/2006/table";

    /** Of the style that PowerPoint itself begins with. */
    private static final String USUAL_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";

    private static final int UNITS_A_POINT = 12_700;
    private static final double LINE = 1.2;

    /** What a cell keeps free above and below its text together, in points. */
    private static final double MARGINS = 5;

    private static final double MOST_POINTS = 16;
    private static final double LEAST_POINTS = 7;

    private final AnswerTable table;
    private final Place place;
    private final String a;
    private final Optional<XmlElement> look;

    /**
     * @param look the properties of the run with the placeholder's first brace
     */
    SlideTable(AnswerTable table, Place place, String a, Optional<XmlElement> look) {
        this.table = table;
        this.place = place;
        this.a = a;
        this.look = look;
    }

    /** The style of tables that name none. */
    static String style(DocumentPackage document) throws IOException {
        Optional<String> part = document.related(document.main(), "tableStyles");
        String usual =
                part.isPresent()
                        ? XmlTree.of(document.bytes(part.get())).root().attribute("def")
                        : "";
        return usual.isEmpty() ? USUAL_STYLE : usual;
    }

    /** The frame with the table, in the place of a shape. */
    String frame(XmlElement shape, String style) {
        String p = shape.prefix();
        String id =
                shape.inside()
                        .filter(each -> each.isBeside(shape, "cNvPr"))
                        .map(each -> each.attribute("id"))
                        .findFirst()
                        .orElse("2");
        String name = XmlWriter.escaped(table.name());
        boolean total = table.rows().get(table.rows().size() - 1).role() == Role.TOTAL;
        double points = points();
        List<Long> widths = widths(table, place.width(), points);
        StringBuilder xml = new StringBuilder();
        xml.append("<^graphicFrame><^nvGraphicFramePr><^cNvPr id=\"").append(id);
        xml.append("\" name=\"Tabel ").append(id).append("\" descr=\"").append(name);
        xml.append("\"/><^cNvGraphicFramePr><~graphicFrameLocks noGrp=\"1\"/>");
        xml.append("</^cNvGraphicFramePr><^nvPr/></^nvGraphicFramePr>");
        xml.append(place.xml("^", "~")).append("<~graphic><~graphicData uri=\"").append(URI);
        xml.append("\"><~tbl><~tblPr firstRow=\"1\"").append(total ? " lastRow=\"1\"" : "");
        xml.append(" bandRow=\"1\"><~tableStyleId>").append(style);
        xml.append("</~tableStyleId></~tblPr><~tblGrid>");
        widths.forEach(width -> xml.append("<~gridCol w=\"").append(width).append("\"/>"));
        xml.append("</~tblGrid>");
        xml.append(rows(table, sized(look, points), "", height(points)));
        xml.append("</~tbl></~graphicData></~graphic></^graphicFrame>");
        return xml.toString()
                .replace("<^", "<" + p)
                .replace("</^", "</" + p)
                .replace("<~", "<" + a)
                .replace("</~", "</" + a);
    }

    /** The size of letters, in points, so that the table has room in its place. */
    private double points() {
        double wanted =
                look.map(each -> Place.number(each.attribute("sz")) / 100.0)
                        .filter(size -> size > 0)
                        .orElse(MOST_POINTS);
        double points = Math.min(wanted, MOST_POINTS);
        while (points > LEAST_POINTS && !hasRoom(points)) {
            points -= 0.5;
        }
        return points;
    }

    private boolean hasRoom(double points) {
        double width = needed(table, points).stream().mapToLong(Long::longValue).sum();
        int headingLines = 3;
        double lines = table.rows().size() + headingLines;
        double high = lines * points * LINE + table.rows().size() * MARGINS;
        return width <= place.width() && high * UNITS_A_POINT <= Math.max(place.height(), 1);
    }

    private static long height(double points) {
        return Math.round((points * LINE + MARGINS) * UNITS_A_POINT);
    }

    /** The widths of columns that divide a given one, in the slide's unit. */
    static List<Long> widths(AnswerTable table, long available, double points) {
        List<Long> needed = needed(table, points);
        long sum = needed.stream().mapToLong(Long::longValue).sum();
        List<Long> widths = new ArrayList<>();
        for (long width : needed) {
            widths.add(width * available / sum);
        }
        return widths;
    }

    private static List<Long> needed(AnswerTable table, double points) {
        double[] widest = new double[table.columns().size()];
        for (Row row : table.rows()) {
            int column = 0;
            for (Cell cell : row.cells()) {
                if (cell.span() == 1) {
                    double whole = TextWidth.of(cell.text(), points, true);
                    double word = TextWidth.widestWord(cell.text(), points, true);
                    boolean heading = row.role().isHeading();
                    double width = heading ? Math.max(word, whole / 4 * 1.15) : whole;
                    widest[column] = Math.max(widest[column], width);
                }
                column += cell.span();
            }
        }
        List<Long> widths = new ArrayList<>();
        for (double width : widest) {
            widths.add(Math.round((PageGrid.points(width) * 1.1 + 10) * UNITS_A_POINT));
        }
        return widths;
    }

    /** The properties of runs with letters of a size. */
    private static String sized(Optional<XmlElement> look, double points) {
        String size = " sz=\"" + Math.round(points * 100) + "\"";
        if (look.isEmpty()) {
            return "<~rPr lang=\"da-DK\"" + size + "/>";
        }
        String tag = look.get().tag().replaceAll(" sz=\"[^\"]*\"", "");
        String name = tag.substring(1).split("[ />]", 2)[0];
        String source = look.get().source();
        return "<"
                + name
                + size
                + tag.substring(1 + name.length())
                + source.substring(look.get().tag().length());
    }

    /**
     * The rows of a table.
     *
     * @param look the properties of runs, as an element
     * @param cell the properties of cells, as an element
     * @param height of each row, at least
     */
    static String rows(AnswerTable table, String look, String cell, long height) {
        StringBuilder xml = new StringBuilder();
        for (Row row : table.rows()) {
            xml.append("<~tr h=\"").append(height).append("\">");
            int column = 0;
            for (Cell each : row.cells()) {
                cell(xml, table, row.role(), each, column, look, cell);
                column += each.span();
            }
            xml.append("</~tr>");
        }
        return xml.toString();
    }

    private static void cell(
            StringBuilder xml,
            AnswerTable table,
            Role role,
            Cell cell,
            int column,
            String look,
            String properties) {
        xml.append(cell.span() > 1 ? "<~tc gridSpan=\"" + cell.span() + "\">" : "<~tc>");
        boolean figures = table.columns().get(column).kind() == Kind.FIGURES;
        String side = role == Role.BLOCK_HEADING ? "ctr" : figures ? "r" : "l";
        xml.append("<~txBody><~bodyPr/><~lstStyle/><~p><~pPr algn=\"").append(side);
        xml.append("\" marL=\"0\" indent=\"0\"><~buNone/></~pPr>");
        if (!cell.text().isEmpty()) {
            String run = role == Role.OWN || role.isStrong() ? strong(look) : look;
            xml.append("<~r>").append(run).append("<~t>");
            xml.append(XmlWriter.escaped(cell.text())).append("</~t></~r>");
        }
        xml.append("</~p></~txBody>").append(properties.isEmpty() ? "<~tcPr/>" : properties);
        xml.append("</~tc>");
        for (int i = 1; i < cell.span(); i++) {
            xml.append("<~tc hMerge=\"1\"><~txBody><~bodyPr/><~lstStyle/><~p/></~txBody>");
            xml.append("<~tcPr/></~tc>");
        }
    }

    private static String strong(String look) {
        int end = look.indexOf('>');
        String tag = look.substring(0, end).replaceAll(" b=\"[^\"]*\"", "");
        String name = tag.split("[ />]", 2)[0];
        return name + " b=\"1\"" + tag.substring(name.length()) + look.substring(end);
    }
}
