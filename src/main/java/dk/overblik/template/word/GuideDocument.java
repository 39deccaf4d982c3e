package dk.overblik.template.word;

import dk.overblik.ooxml.part.ContentTypes;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.ZipWriter;
import dk.overblik.template.PlaceholderGuide.Line;
import dk.overblik.template.document.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A Word document to build a template on: each placeholder below its explanation. */
public final class GuideDocument {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private GuideDocument() {}

    /** Writes the document. */
    public static void write(String title, List<Line> lines, Path target) throws IOException {
        try (ZipWriter.ResultZip zip = new ZipWriter.ResultZip(target)) {
            zip.add(ContentTypes.PART, bytes(contentTypes()));
            zip.add("_rels/.rels", bytes(relations("officeDocument", "word/document.xml")));
            zip.add("word/document.xml", bytes(document(title, lines)));
            zip.add("word/_rels/document.xml.rels", bytes(relations("styles", "styles.xml")));
            zip.add("word/styles.xml", bytes(styles()));
        }
    }

    private static byte[] bytes(String part) {
        return (XmlWriter.DECLARATION + part).getBytes(StandardCharsets.UTF_8);
    }

    private static String contentTypes() {
        return "<Types xmlns=\""
                + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main+xml")
                + type("styles", "styles+xml")
                + "</Types>";
    }

    private static String type(String part, String type) {
        String name = "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"";
        return name + WORD + type + "\"/>";
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + XmlWriter.OFFICE_RELATIONS
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    private static String document(String title, List<Line> lines) {
        StringBuilder body = new StringBuilder(paragraph("Heading1", title));
        for (Line line : lines) {
            body.append(paragraph("Forklaring", line.explanation()));
            body.append(paragraph("", line.placeholder().written()));
        }
        return "<w:document xmlns:w=\""
                + Dialect.WORD.namespace()
                + "\"><w:body>"
                + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\""
                + " w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String paragraph(String style, String text) {
        String properties =
                style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + WordPart.run("w:", "", text) + "</w:p>";
    }

    private static String styles() {
        return "<w:styles xmlns:w=\""
                + Dialect.WORD.namespace()
                + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\""
                + " w:hAnsi=\"Calibri\"/><w:sz w:val=\"21\"/><w:lang w:val=\"da-DK\"/></w:rPr>"
                + "</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr>"
                + "</w:pPrDefault></w:docDefaults>"
                + style("Normal", "Normal", true, "", "")
                + style(
                        "Heading1",
                        "heading 1",
                        false,
                        "<w:outlineLvl w:val=\"0\"/>",
                        "<w:b/><w:sz w:val=\"32\"/>")
                + style(
                        "Forklaring",
                        "Forklaring",
                        false,
                        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"40\"/>",
                        "<w:i/><w:color w:val=\"595959\"/>")
                + "</w:styles>";
    }

    private static String style(
            String id, String name, boolean usual, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\""
                + (usual ? " w:default=\"1\"" : "")
                + (" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>")
                + (usual ? "" : "<w:basedOn w:val=\"Normal\"/>")
                + "<w:qFormat/>"
                + (paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>")
                + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>")
                + "</w:style>";
    }
}
