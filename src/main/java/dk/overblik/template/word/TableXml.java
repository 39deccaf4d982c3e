package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.template.AnswerTable;
import dk.overblik.template.AnswerTable.Cell;
import dk.overblik.template.AnswerTable.Kind;
import dk.overblik.template.AnswerTable.Role;
import dk.overblik.template.AnswerTable.Row;
import java.util.List;

/** The rows of a table in the language of Word's documents (ECMA-376 part 1, 17.4). */
final class TableXml {

    /** Of so few rows a table stands on one page. */
    private static final int FEW = 14;

    private final AnswerTable table;
    private final CellLook look;
    private final List<Integer> widths;
    private final Drawing drawing;
    private final List<Integer> spans;
    private final StringBuilder xml = new StringBuilder();

    /**
     * What is drawn here, since no style does it.
     *
     * @param boldHeadings whether headings are bold
     * @param boldTotal whether a total is bold
     * @param lines whether headings and totals have lines
     */
    record Drawing(boolean boldHeadings, boolean boldTotal, boolean lines) {}

    /**
     * @param widths of the columns, in twentieths of a point
     * @param spans how many columns of the grid each column takes up
     */
    TableXml(
            AnswerTable table,
            CellLook look,
            List<Integer> widths,
            List<Integer> spans,
            Drawing drawing) {
        this.table = table;
        this.look = look;
        this.widths = List.copyOf(widths);
        this.spans = List.copyOf(spans);
        this.drawing = drawing;
    }

    String rows() {
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), i == table.rows().size() - 1);
        }
        return xml.toString();
    }

    private void row(Row row, boolean last) {
        start("tr").append(">");
        start("trPr").append(">").append(look.row());
        start("cantSplit").append("/>");
        if (row.role().isHeading()) {
            start("tblHeader").append("/>");
        }
        end("trPr");
        int column = 0;
        for (Cell cell : row.cells()) {
            cell(row.role(), cell, column, last);
            column += cell.span();
        }
        end("tr");
    }

    private void cell(Role role, Cell cell, int column, boolean last) {
        start("tc").append(">");
        start("tcPr").append(">");
        int width = sum(widths, column, cell.span());
        start("tcW");
        attribute("w", String.valueOf(width));
        attribute("type", "dxa");
        xml.append("/>");
        int span = sum(spans, column, cell.span());
        if (span > 1) {
            start("gridSpan");
            attribute("val", String.valueOf(span));
            xml.append("/>");
        }
        boolean empty = cell.text().isEmpty() && role == Role.BLOCK_HEADING;
        xml.append(drawing.lines() && !empty ? lines(role) : "").append(look.cell());
        if (look.cell().isEmpty() && role.isHeading()) {
            start("vAlign");
            attribute("val", "bottom");
            xml.append("/>");
        }
        end("tcPr");
        paragraph(role, cell, column, last);
        end("tc");
    }

    private static int sum(List<Integer> numbers, int from, int count) {
        return numbers.subList(from, from + count).stream().mapToInt(Integer::intValue).sum();
    }

    private String lines(Role role) {
        String w = look.prefix();
        String top = "<" + w + "top" + line() + "/>";
        String bottom = "<" + w + "bottom" + line() + "/>";
        return switch (role) {
            case BLOCK_HEADING, HEADING -> borders(bottom);
            case TOTAL -> borders(top + bottom);
            case MEMBER, OWN -> "";
        };
    }

    private String borders(String lines) {
        return "<" + look.prefix() + "tcBorders>" + lines + "</" + look.prefix() + "tcBorders>";
    }

    private String line() {
        String w = look.prefix();
        return " "
                + w
                + "val=\"single\" "
                + w
                + "sz=\"4\" "
                + w
                + "space=\"0\" "
                + w
                + "color=\"auto\"";
    }

    private void paragraph(Role role, Cell cell, int column, boolean last) {
        start("p").append(">");
        start("pPr").append(">").append(look.style());
        if (role.isHeading() || (table.rows().size() <= FEW && !last)) {
            start("keepNext").append("/>");
        }
        xml.append(look.paragraph());
        String alignment = alignment(role, column);
        if (!alignment.isEmpty()) {
            start("jc");
            attribute("val", alignment);
            xml.append("/>");
        }
        end("pPr");
        if (!cell.text().isEmpty()) {
            start("r").append(">");
            xml.append((isBold(role) ? look.run().bold() : look.run()).xml());
            start("t").append(" xml:space=\"preserve\">");
            xml.append(XmlWriter.escaped(cell.text()));
            end("t");
            end("r");
        }
        end("p");
    }

    private boolean isBold(Role role) {
        return switch (role) {
            case BLOCK_HEADING, HEADING -> drawing.boldHeadings();
            case TOTAL -> drawing.boldTotal();
            case OWN -> true;
            case MEMBER -> false;
        };
    }

    private String alignment(Role role, int column) {
        if (table.columns().get(column).kind() != Kind.FIGURES) {
            return look.alignment();
        }
        return role == Role.BLOCK_HEADING ? "center" : "right";
    }

    private StringBuilder start(String name) {
        return xml.append('<').append(look.prefix()).append(name);
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(look.prefix()).append(name).append("=\"").append(value).append('"');
    }

    private void end(String name) {
        xml.append("</").append(look.prefix()).append(name).append('>');
    }
}
