package dk.overblik.writing.figure;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.StoredZip;
import dk.overblik.page.Page;
import dk.overblik.writing.page.PageWriter;
import dk.overblik.writing.style.StylesPatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook of one page, small enough to be a part of another document. */
final class DataWorkbook {

    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STYLES = "xl/styles.xml";

    private DataWorkbook() {}

    static byte[] of(Page page) throws IOException {
        StylesPatch styles = StylesPatch.to(XmlPatch.of(StylesPatch.none()));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        new PageWriter(page, styles, 1, true).write(sheet);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(contentTypes()));
        parts.put("_rels/.rels", Relation.NewRelations.of("officeDocument", List.of(WORKBOOK)));
        parts.put(WORKBOOK, bytes(workbook(page.name())));
        parts.put("xl/_rels/workbook.xml.rels", bytes(relations()));
        parts.put(SHEET, sheet.toByteArray());
        parts.put(STYLES, styles.bytes());
        return StoredZip.of(parts);
    }

    private static String contentTypes() {
        return XmlWriter.DECLARATION
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override(WORKBOOK, "sheet.main")
                + override(SHEET, "worksheet")
                + override(STYLES, "styles")
                + "</Types>";
    }

    private static String override(String part, String type) {
        String named = "<Override PartName=\"/" + part + "\" ContentType=\"";
        return named + TYPES + type + "+xml\"/>";
    }

    private static String workbook(String sheet) {
        return XmlWriter.DECLARATION
                + ("<workbook xmlns=\"" + XmlWriter.SHEET_NAMESPACE)
                + ("\" xmlns:r=\"" + XmlWriter.OFFICE_RELATIONS)
                + "\"><bookViews><workbookView/></bookViews><sheets><sheet name=\""
                + XmlWriter.escaped(sheet)
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    private static String relations() {
        return XmlWriter.DECLARATION
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\">"
                + relation(1, "worksheet", "worksheets/sheet1.xml")
                + relation(2, "styles", "styles.xml")
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        String id = "<Relationship Id=\"" + Relation.NewRelations.id(number) + "\" Type=\"";
        return id + Relation.OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] bytes(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }
}
