package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.template.AnswerTable;
import dk.overblik.template.document.Dialect;
import dk.overblik.template.word.TableXml.Drawing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a table where a placeholder stands: in the rows of the table around it, or as a table of its
 * own.
 */
final class WordTables {

    /** Where nothing says how wide the text is. */
    static final int USUAL_WIDTH = 9000;

    private static final Set<String> MERGES = Set.of("vMerge", "hMerge", "cellIns", "cellDel");

    private final XmlTree tree;
    private final List<XmlElement> sections;
    private final TableStyles styles;
    private final XmlElement paragraph;
    private final Optional<XmlElement> run;
    private final String w;

    /**
     * @param sections the properties of all sections of the part, in its order
     * @param paragraph the one that holds the placeholder alone
     * @param run the properties of the run with its first brace
     */
    WordTables(
            XmlTree tree,
            List<XmlElement> sections,
            TableStyles styles,
            XmlElement paragraph,
            Optional<XmlElement> run) {
        this.tree = tree;
        this.sections = List.copyOf(sections);
        this.styles = styles;
        this.paragraph = paragraph;
        this.run = run;
        this.w = paragraph.prefix();
    }

    /** Puts the table there; a Danish clause says why it cannot. */
    Optional<String> put(AnswerTable table) {
        Optional<XmlElement> row = ancestor(paragraph, "tr");
        if (row.isPresent() && isTracked(row.get())) {
            return Optional.of("rækken er en registreret ændring");
        }
        if (row.isPresent() && isItsOwn(row.get())) {
            putRows(table, row.get());
        } else {
            putTables(table, row.flatMap(each -> ancestor(each, "tbl")));
        }
        return Optional.empty();
    }

    /** The element around another one in the same text, not in the text around a box. */
    private static Optional<XmlElement> ancestor(XmlElement element, String name) {
        return element.ancestors()
                .takeWhile(each -> !each.name().equals("txbxContent"))
                .filter(each -> each.is(Dialect.WORD.namespace(), name))
                .findFirst();
    }

    private static boolean isTracked(XmlElement row) {
        return row.child("trPr").map(XmlElement::children).orElse(List.of()).stream()
                .anyMatch(each -> each.name().equals("ins") || each.name().equals("del"));
    }

    /** Whether the row holds nothing but the placeholder. */
    private boolean isItsOwn(XmlElement row) {
        return row.inside()
                .filter(each -> !isInside(each, paragraph))
                .noneMatch(
                        each ->
                                (each.name().equals("t") && !each.text().isBlank())
                                        || each.name().equals("drawing")
                                        || each.name().equals("pict")
                                        || each.name().equals("tbl")
                                        || MERGES.contains(each.name()));
    }

    private static boolean isInside(XmlElement element, XmlElement outer) {
        return element.equals(outer) || element.ancestors().anyMatch(outer::equals);
    }

    // In rows of the table around.

    private void putRows(AnswerTable table, XmlElement row) {
        XmlElement around = ancestor(row, "tbl").orElseThrow();
        XmlElement cell = ancestor(paragraph, "tc").orElseThrow();
        int available = GridJoin.width(around);
        TableFit fit = TableFit.stacked(table, points(), available);
        double points = fit.points();
        List<Integer> wanted = new ColumnWidths(fit.parts().get(0), points).filling(available);
        GridJoin grid = GridJoin.of(around, row, wanted);
        CellLook look = sized(CellLook.inside(row, cell, paragraph, run), points);
        Drawing drawing = drawing(around, row);
        StringBuilder rows = new StringBuilder();
        for (AnswerTable part : fit.parts()) {
            rows.append(new TableXml(part, look, grid.widths(), grid.spans(), drawing).rows());
        }
        grid.writeTo(tree);
        tree.replace(row, rows.toString());
    }

    /** Only where it must be smaller is the size of letters said. */
    private CellLook sized(CellLook look, double points) {
        return points < points() ? look.sized(points) : look;
    }

    /** The style of a table draws its first and last row, where the table asks for that. */
    private Drawing drawing(XmlElement around, XmlElement row) {
        Optional<XmlElement> properties = around.child("tblPr");
        Optional<XmlElement> asked = properties.flatMap(each -> each.child("tblLook"));
        String style =
                properties
                        .flatMap(each -> each.child("tblStyle"))
                        .map(each -> each.attribute("val"))
                        .or(styles::usual)
                        .orElse("");
        List<XmlElement> rows = around.children("tr");
        boolean first = rows.indexOf(row) == 0 && asks(asked, "firstRow", 0x20);
        boolean last = rows.indexOf(row) == rows.size() - 1 && asks(asked, "lastRow", 0x40);
        return new Drawing(
                !(first && styles.draws(style, "firstRow")),
                !(last && styles.draws(style, "lastRow")),
                false);
    }

    private static boolean asks(Optional<XmlElement> look, String name, int bit) {
        if (look.isEmpty()) {
            return false;
        }
        String value = look.get().attribute("val");
        boolean coded =
                value.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(value, 16) & bit) > 0;
        return look.get().has(name) ? TableStyles.isOn(look.get().attribute(name)) : coded;
    }

    // As tables of their own.

    private void putTables(AnswerTable table, Optional<XmlElement> around) {
        int available = available();
        TableFit fit = TableFit.of(table, points(), available);
        CellLook look = sized(CellLook.beside(paragraph, run), fit.points());
        List<String> made = new ArrayList<>();
        for (AnswerTable part : fit.parts()) {
            List<Integer> widths = new ColumnWidths(part, fit.points()).filling(available);
            made.add(tableXml(part, look, widths, around));
        }
        String spacer = "<" + w + "p/>";
        String tables = String.join(spacer, made);
        if (follows("tbl")) {
            tables = spacer + tables;
        }
        if (isKept()) {
            tree.insertBefore(paragraph, tables);
        } else {
            tree.replace(paragraph, tables);
        }
    }

    private String tableXml(
            AnswerTable table, CellLook look, List<Integer> widths, Optional<XmlElement> around) {
        Optional<XmlElement> outer =
                around.flatMap(each -> each.child("tblPr")).flatMap(each -> each.child("tblStyle"));
        Optional<String> style = outer.map(each -> each.attribute("val")).or(styles::usual);
        boolean plain = style.isEmpty() || styles.isPlain(style.get());
        boolean total = table.rows().get(table.rows().size() - 1).role() == AnswerTable.Role.TOTAL;
        boolean first = style.filter(each -> styles.draws(each, "firstRow")).isPresent();
        boolean last = total && style.filter(each -> styles.draws(each, "lastRow")).isPresent();
        boolean oneHeading = table.headings() == 1;
        Drawing drawing = new Drawing(!(first && oneHeading), !last, plain);
        StringBuilder xml = new StringBuilder();
        xml.append("<").append(w).append("tbl><").append(w).append("tblPr>");
        style.ifPresent(each -> xml.append(value("tblStyle", each)));
        xml.append("<").append(w).append("tblW ").append(w).append("w=\"5000\" ").append(w);
        xml.append("type=\"pct\"/>");
        xml.append(tableLook(total));
        xml.append(value("tblCaption", table.name())).append("</").append(w).append("tblPr><");
        xml.append(w).append("tblGrid>");
        widths.forEach(
                each ->
                        xml.append("<")
                                .append(w)
                                .append("gridCol ")
                                .append(w)
                                .append("w=\"")
                                .append(each)
                                .append("\"/>"));
        xml.append("</").append(w).append("tblGrid>");
        List<Integer> spans = Collections.nCopies(widths.size(), 1);
        xml.append(new TableXml(table, look, widths, spans, drawing).rows());
        return xml.append("</").append(w).append("tbl>").toString();
    }

    private String tableLook(boolean total) {
        String last = total ? "1" : "0";
        return "<"
                + w
                + "tblLook "
                + w
                + "val=\"0"
                + (total ? "4E0" : "4A0")
                + "\" "
                + w
                + "firstRow=\"1\" "
                + w
                + "lastRow=\""
                + last
                + "\" "
                + w
                + "firstColumn=\"1\" "
                + w
                + "lastColumn=\"0\" "
                + w
                + "noHBand=\"0\" "
                + w
                + "noVBand=\"1\"/>";
    }

    private String value(String name, String value) {
        return "<" + w + name + " " + w + "val=\"" + XmlWriter.escaped(value) + "\"/>";
    }

    /** Whether an element of a name stands right before the paragraph. */
    private boolean follows(String name) {
        return paragraph.before().filter(each -> each.isBeside(paragraph, name)).isPresent();
    }

    /** Whether the paragraph must stay, empty, behind the table. */
    private boolean isKept() {
        boolean followed =
                paragraph.after().filter(each -> each.isBeside(paragraph, "p")).isPresent();
        boolean holds =
                paragraph
                        .inside()
                        .anyMatch(
                                each ->
                                        each.name().startsWith("bookmark")
                                                || each.name().startsWith("comment")
                                                || each.name().equals("sectPr")
                                                || each.name().equals("fldChar"));
        return !followed || holds;
    }

    /** The width of the text that the paragraph stands in, in twentieths of a point. */
    int available() {
        Optional<XmlElement> cell = ancestor(paragraph, "tc");
        if (cell.isPresent()) {
            return cell.flatMap(each -> each.child("tcPr"))
                    .flatMap(each -> each.child("tcW"))
                    .filter(each -> each.attribute("type").equals("dxa"))
                    .map(each -> number(each.attribute("w"), USUAL_WIDTH) - 200)
                    .orElse(USUAL_WIDTH / 2);
        }
        boolean boxed = paragraph.ancestors().anyMatch(each -> each.name().equals("txbxContent"));
        return boxed ? USUAL_WIDTH : section().map(WordTables::textWidth).orElse(USUAL_WIDTH);
    }

    /** The properties of the section that the paragraph is in, which stand at its end. */
    private Optional<XmlElement> section() {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sections.get(middle).isBefore(paragraph)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sections.size() ? Optional.of(sections.get(low)) : Optional.empty();
    }

    private static int textWidth(XmlElement section) {
        int page = section.child("pgSz").map(e -> number(e.attribute("w"), 0)).orElse(0);
        Optional<XmlElement> margins = section.child("pgMar");
        int left = margins.map(each -> number(each.attribute("left"), 0)).orElse(0);
        int right = margins.map(each -> number(each.attribute("right"), 0)).orElse(0);
        Optional<XmlElement> columns = section.child("cols");
        int count = columns.map(each -> number(each.attribute("num"), 1)).orElse(1);
        int space = columns.map(each -> number(each.attribute("space"), 720)).orElse(720);
        int width = (page - left - right - (count - 1) * space) / Math.max(1, count);
        return width > 0 ? width : USUAL_WIDTH;
    }

    static int number(String written, int otherwise) {
        return written.matches("-?\\d{1,9}(\\.\\d+)?")
                ? (int) Double.parseDouble(written)
                : otherwise;
    }

    /** The size of the placeholder's letters, in points. */
    private double points() {
        return run.flatMap(each -> each.child("sz"))
                .map(each -> number(each.attribute("val"), 0) / 2.0)
                .filter(size -> size > 0)
                .orElse(ColumnWidths.USUAL_POINTS);
    }
}
