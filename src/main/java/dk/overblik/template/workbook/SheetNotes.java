package dk.overblik.template.workbook;

import dk.overblik.model.Source;
import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.sheet.CellAddress;
import dk.overblik.template.document.DocumentPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Notes on cells that say which cells of exports their figures are from.
 *
 * <p>Source: ECMA-376 part 1, 18.7, and part 4, 19.4 for the boxes that show them.
 */
final class SheetNotes {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String BOX_TYPE =
            "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final int MOST_NAMED = 8;

    private final DocumentPackage document;
    private final String sheet;
    private final XmlTree tree;
    private final Map<String, String> notes;

    private SheetNotes(
            DocumentPackage document, String sheet, XmlTree tree, Map<String, String> notes) {
        this.document = document;
        this.sheet = sheet;
        this.tree = tree;
        this.notes = notes;
    }

    /**
     * Adds notes.
     *
     * @param sources the cells that the figure of each address is from
     */
    static void add(
            DocumentPackage document, String sheet, XmlTree tree, Map<String, List<Source>> sources)
            throws IOException {
        Map<String, String> notes = new TreeMap<>();
        sources.forEach(
                (address, cells) -> {
                    if (!cells.isEmpty()) {
                        notes.put(address, text(cells));
                    }
                });
        if (notes.isEmpty()) {
            return;
        }
        SheetNotes made = new SheetNotes(document, sheet, tree, notes);
        Optional<String> there = document.related(sheet, "comments");
        if (there.isPresent()) {
            made.addTo(there.get());
        } else {
            made.addNew();
        }
    }

    private static String text(List<Source> cells) {
        String named =
                cells.stream()
                        .limit(MOST_NAMED)
                        .map(
                                each ->
                                        (each.sheet().isEmpty() ? "" : each.sheet() + "!")
                                                + CellAddress.of(each.row(), each.column()))
                        .collect(Collectors.joining(", "));
        String more =
                cells.size() > MOST_NAMED ? " og " + (cells.size() - MOST_NAMED) + " til" : "";
        String files =
                cells.stream().map(Source::file).distinct().collect(Collectors.joining(", "));
        return "Kilde: " + files + ", " + named + more;
    }

    private void addNew() throws IOException {
        String xml =
                XmlWriter.DECLARATION
                        + "<comments xmlns=\""
                        + XmlWriter.SHEET_NAMESPACE
                        + "\"><authors><author>Overblik</author></authors><commentList>"
                        + comments("", 0)
                        + "</commentList></comments>";
        String part = document.freeName("xl/commentsOverblik", ".xml");
        document.add(part, TYPE, xml.getBytes(StandardCharsets.UTF_8));
        document.relate(sheet, "comments", part);
        addBoxes();
    }

    private String comments(String p, int author) {
        StringBuilder xml = new StringBuilder();
        notes.forEach(
                (address, text) ->
                        xml.append("<~comment ref=\"")
                                .append(address)
                                .append("\" authorId=\"")
                                .append(author)
                                .append("\"><~text><~r><~t xml:space=\"preserve\">")
                                .append(XmlWriter.escaped(text))
                                .append("</~t></~r></~text></~comment>"));
        return xml.toString().replace("<~", "<" + p).replace("</~", "</" + p);
    }

    /** A cell that has a note already gets the source behind its words. */
    private void addTo(String part) throws IOException {
        XmlTree comments = XmlTree.of(document.bytes(part));
        XmlElement root = comments.root();
        String p = root.prefix();
        Optional<XmlElement> authors = root.child("authors");
        Optional<XmlElement> list = root.child("commentList");
        if (authors.isEmpty() || list.isEmpty()) {
            return;
        }
        for (XmlElement each : list.get().children("comment")) {
            String text = notes.remove(each.attribute("ref"));
            if (text != null) {
                String run =
                        "<"
                                + p
                                + "r><"
                                + p
                                + "t xml:space=\"preserve\">\n"
                                + XmlWriter.escaped(text)
                                + "</"
                                + p
                                + "t></"
                                + p
                                + "r>";
                each.child("text").ifPresent(words -> comments.append(words, run));
            }
        }
        int author = authors.get().children("author").size();
        comments.append(authors.get(), "<" + p + "author>Overblik</" + p + "author>");
        comments.append(list.get(), comments(p, author));
        document.change(part, comments.bytes());
        if (!notes.isEmpty()) {
            addBoxes();
        }
    }

    private void addBoxes() throws IOException {
        Optional<String> there = SheetEnd.LEGACY_DRAWING.part(document, sheet, tree);
        if (there.isPresent()) {
            XmlTree drawing = XmlTree.of(document.bytes(there.get()));
            drawing.append(drawing.root(), shapes());
            document.change(there.get(), drawing.bytes());
            return;
        }
        String xml =
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                        + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"77\"/>"
                        + "</o:shapelayout>"
                        + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                        + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                        + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
                        + shapes()
                        + "</xml>";
        String part = document.freeName("xl/drawings/vmlDrawingOverblik", ".vml");
        document.add(part, BOX_TYPE, xml.getBytes(StandardCharsets.UTF_8));
        SheetEnd.LEGACY_DRAWING.put(tree, document.relate(sheet, "vmlDrawing", part));
    }

    private String shapes() {
        List<String> shapes = new ArrayList<>();
        int number = 78_849;
        for (String address : notes.keySet()) {
            int row = CellStyles.number(address.replaceAll("\\D", "")) - 1;
            int column = SheetGrid.column(address.replaceAll("[^A-Z]", ""));
            shapes.add(
                    "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\""
                            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
                            + (" id=\"_x0000_s" + number + "\" type=\"#_x0000_t202\"")
                            + " style=\"position:absolute;width:180pt;height:44pt;"
                            + "visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                            + "<v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/>"
                            + "<v:textbox/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
                            + "<x:SizeWithCells/>"
                            + ("<x:Anchor>" + anchor(row, column) + "</x:Anchor>")
                            + "<x:AutoFill>False</x:AutoFill>"
                            + ("<x:Row>" + row + "</x:Row><x:Column>" + column + "</x:Column>")
                            + "</x:ClientData></v:shape>");
            number++;
        }
        return String.join("", shapes);
    }

    /** To the right of the cell: columns and rows, each with a distance in pixels. */
    private static String anchor(int row, int column) {
        int top = Math.max(0, row - 1);
        return (column + 1)
                + ", 15, "
                + top
                + ", 10, "
                + (column + 4)
                + ", 15, "
                + (top + 3)
                + ", 10";
    }
}
