package dk.overblik.writing.values;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.sheet.Sheet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts around the sheets of a new workbook that holds values alone. */
final class ValuesParts {

    /** The cell formats of the styles part. */
    static final int PLAIN_FORMAT = 0;

    static final int PERCENT_FORMAT = 1;
    static final int DAY_FORMAT = 2;

    /** From here on those of figures that were texts, in the order of {@link FigureTexts}. */
    static final int FIRST_NUMBER_FORMAT = 3;

    private static final int FIRST_OWN_FORMAT = 164;
    private static final int NUMBER_FORMATS = 2 * FigureTexts.GROUPED;

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String FONT =
            "<font><sz val=\"11\"/><color theme=\"1\"/><name val=\"Calibri\"/>"
                    + "<family val=\"2\"/><scheme val=\"minor\"/></font>";
    private static final String FILLS =
            "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>";
    private static final String BORDERS =
            "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                    + "</borders>";

    private static final String NUMBERED = " xfId=\"0\" applyNumberFormat=\"1\"";

    private static final String CORE_TYPE =
            "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private ValuesParts() {}

    static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder(XmlWriter.DECLARATION);
        types.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/");
        types.append("content-types\"><Default Extension=\"rels\" ContentType=\"");
        types.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(override("xl/workbook.xml", "spreadsheetml.sheet.main"));
        types.append(override("xl/styles.xml", "spreadsheetml.styles"));
        types.append(override("xl/theme/theme1.xml", "theme"));
        types.append("<Override PartName=\"/docProps/core.xml\" ContentType=\"");
        types.append(CORE_TYPE).append("\"/>");
        for (int i = 1; i <= sheets; i++) {
            types.append(override(sheetPart(i), "spreadsheetml.worksheet"));
        }
        return types.append("</Types>").toString();
    }

    static String sheetPart(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    static String packageRelations() {
        return relations(
                relation(1, "officeDocument", "xl/workbook.xml")
                        + ("<Relationship Id=\"rId2\" Type=\"" + CORE_RELATION)
                        + "\" Target=\"docProps/core.xml\"/>");
    }

    /**
     * Title and language, which readers for the blind ask for; no time, so that bytes are equal.
     */
    static String coreProperties() {
        return XmlWriter.DECLARATION
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>Overblik</dc:title><dc:creator>Overblik</dc:creator>"
                + "<dc:language>da-DK</dc:language></cp:coreProperties>";
    }

    static String workbookRelations(int sheets) {
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.append(relation(sheets + 1, "styles", "styles.xml"));
        relations.append(relation(sheets + 2, "theme", "theme/theme1.xml"));
        return relations(relations.toString());
    }

    static String workbook(List<Sheet> sheets) {
        StringBuilder workbook = new StringBuilder(XmlWriter.DECLARATION);
        workbook.append("<workbook xmlns=\"").append(XmlWriter.SHEET_NAMESPACE);
        workbook.append("\" xmlns:r=\"").append(XmlWriter.OFFICE_RELATIONS);
        workbook.append("\"><bookViews><workbookView/></bookViews><sheets>");
        boolean someVisible = sheets.stream().anyMatch(sheet -> !sheet.hidden());
        for (int i = 1; i <= sheets.size(); i++) {
            Sheet sheet = sheets.get(i - 1);
            workbook.append("<sheet name=\"").append(XmlWriter.escaped(sheet.name()));
            workbook.append("\" sheetId=\"").append(i).append('"');
            workbook.append(sheet.hidden() && someVisible ? " state=\"hidden\"" : "");
            workbook.append(" r:id=\"rId").append(i).append("\"/>");
        }
        workbook.append("</sheets>");
        String titles =
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> ValuesPrint.titles(sheets.get(i), i))
                        .collect(Collectors.joining());
        if (!titles.isEmpty()) {
            workbook.append("<definedNames>").append(titles).append("</definedNames>");
        }
        return workbook.append("</workbook>").toString();
    }

    static String styles() {
        return XmlWriter.DECLARATION
                + ("<styleSheet xmlns=\"" + XmlWriter.SHEET_NAMESPACE + "\">")
                + ("<numFmts count=\"" + (1 + NUMBER_FORMATS) + "\">")
                + numberFormat(FIRST_OWN_FORMAT, "0.0%")
                + figures(i -> numberFormat(FIRST_OWN_FORMAT + 1 + i, code(i)))
                + "</numFmts>"
                + ("<fonts count=\"1\">" + FONT + "</fonts>")
                + FILLS
                + BORDERS
                + ("<cellStyleXfs count=\"1\">" + format(0, "") + "</cellStyleXfs>")
                + ("<cellXfs count=\"" + (FIRST_NUMBER_FORMAT + NUMBER_FORMATS) + "\">")
                + format(0, " xfId=\"0\"")
                + format(FIRST_OWN_FORMAT, NUMBERED)
                + format(14, NUMBERED)
                + figures(i -> format(FIRST_OWN_FORMAT + 1 + i, NUMBERED))
                + "</cellXfs><cellStyles count=\"1\">"
                + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String figures(IntFunction<String> each) {
        return IntStream.range(0, NUMBER_FORMATS).mapToObj(each).collect(Collectors.joining());
    }

    private static String numberFormat(int id, String code) {
        return "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>";
    }

    /** The code by which a figure is shown as it was written. */
    private static String code(int format) {
        int decimals = format % FigureTexts.GROUPED;
        return (format < FigureTexts.GROUPED ? "0" : "#,##0")
                + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }

    private static String format(int number, String more) {
        String plain = "\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";
        return "<xf numFmtId=\"" + number + plain + more + "/>";
    }

    private static String override(String part, String type) {
        String contentType = TYPES + type + "+xml";
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + contentType + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return ("<Relationship Id=\"rId" + id + "\" Type=\"" + Relation.OFFICE + type)
                + ("\" Target=\"" + target + "\"/>");
    }

    private static String relations(String content) {
        String namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
        return XmlWriter.DECLARATION
                + ("<Relationships xmlns=\"" + namespace + "\">" + content + "</Relationships>");
    }
}
