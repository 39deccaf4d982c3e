package dk.overblik.importing;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes sheets as a flat OpenDocument spreadsheet, as LibreOffice does. */
final class OpenDocumentText {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<office:document"
                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
                    + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">\n"
                    + "<office:automatic-styles><style:style style:name=\"hidden\""
                    + " style:family=\"table\"><style:table-properties table:display=\"false\"/>"
                    + "</style:style></office:automatic-styles>\n"
                    + "<office:body><office:spreadsheet>\n";

    private final StringBuilder xml = new StringBuilder(HEAD);

    private OpenDocumentText() {}

    static byte[] of(List<Sheet> sheets) {
        OpenDocumentText text = new OpenDocumentText();
        sheets.forEach(text::table);
        text.xml.append("</office:spreadsheet></office:body></office:document>\n");
        return text.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void table(Sheet sheet) {
        xml.append("<table:table table:name=\"").append(escaped(sheet.name())).append('"');
        xml.append(sheet.hidden() ? " table:style-name=\"hidden\">\n" : ">\n");
        for (int row = 0; row < sheet.grid().rows(); row++) {
            boolean hidden = sheet.hiddenLines().hasRow(row);
            xml.append("<table:table-row").append(hidden ? " table:visibility=\"collapse\">" : ">");
            for (int column = 0; column < sheet.grid().columns(); column++) {
                cell(sheet, row, column);
            }
            xml.append("</table:table-row>\n");
        }
        xml.append("</table:table>\n");
    }

    private void cell(Sheet sheet, int row, int column) {
        Optional<Range> merged =
                sheet.merged().stream()
                        .filter(range -> range.firstRow() <= row && row <= range.lastRow())
                        .filter(r -> r.firstColumn() <= column && column <= r.lastColumn())
                        .findFirst();
        if (merged.filter(r -> r.firstRow() != row || r.firstColumn() != column).isPresent()) {
            xml.append("<table:covered-table-cell/>");
            return;
        }
        xml.append("<table:table-cell");
        merged.ifPresent(
                range ->
                        xml.append(" table:number-columns-spanned=\"")
                                .append(range.lastColumn() - range.firstColumn() + 1)
                                .append("\" table:number-rows-spanned=\"")
                                .append(range.lastRow() - range.firstRow() + 1)
                                .append('"'));
        content(sheet.grid().cell(row, column));
        xml.append("</table:table-cell>");
    }

    private void content(Cell cell) {
        if (cell instanceof Cell.Text held) {
            value("string", "", "", held.text());
        } else if (cell instanceof Cell.Number held) {
            boolean percent = held.shown() == Cell.Shown.PERCENT;
            BigDecimal number = BigDecimal.valueOf(held.value());
            String shown =
                    percent
                            ? number.movePointRight(2).toPlainString() + " %"
                            : number.toPlainString();
            String type = percent ? "percentage" : "float";
            value(type, "value", String.valueOf(held.value()), shown.replace('.', ','));
        } else if (cell instanceof Cell.Day held) {
            value("date", "date-value", held.date().toString(), held.date().toString());
        } else if (cell instanceof Cell.Truth held) {
            value("boolean", "boolean-value", String.valueOf(held.value()), "SAND");
        } else if (cell instanceof Cell.Fault held) {
            value("string\" calcext:value-type=\"error", "", "", held.code());
        } else {
            xml.append('>');
        }
    }

    private void value(String type, String name, String value, String shown) {
        xml.append(" office:value-type=\"").append(type).append('"');
        if (!name.isEmpty()) {
            xml.append(" office:").append(name).append("=\"").append(value).append('"');
        }
        xml.append('>');
        for (String line : shown.split("\\R", -1)) {
            xml.append("<text:p>").append(spaced(escaped(line))).append("</text:p>");
        }
    }

    /** White space is kept by elements of its own. */
    private static String spaced(String line) {
        return line.replace("\t", "<text:tab/>").replace("  ", " <text:s/>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
