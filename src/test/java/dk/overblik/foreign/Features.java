package dk.overblik.foreign;

import static dk.overblik.foreign.ForeignWorkbook.APP;
import static dk.overblik.foreign.ForeignWorkbook.CORE;
import static dk.overblik.foreign.ForeignWorkbook.CUSTOM;
import static dk.overblik.foreign.ForeignWorkbook.OFFICE;
import static dk.overblik.foreign.ForeignWorkbook.RELATIONS;
import static dk.overblik.foreign.ForeignWorkbook.SHEET;
import static dk.overblik.foreign.ForeignWorkbook.STYLES;
import static dk.overblik.foreign.ForeignWorkbook.TEXTS;
import static dk.overblik.foreign.ForeignWorkbook.TYPES;
import static dk.overblik.foreign.ForeignWorkbook.WORKBOOK;
import static dk.overblik.foreign.ForeignWorkbook.WORKBOOK_RELATIONS;

import dk.overblik.foreign.Feature.Answer;
import dk.overblik.foreign.ForeignZip.Manner;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The features that workbooks out in the world have, as far as they are known. */
final class Features {

    /** With custom properties, drawings and charts. */
    private static final String CALC = "libreoffice-charts.xlsx";

    /** With a table, a comment and an external link. */
    private static final String LINKS = "libreoffice-links.xlsx";

    private static final String EXCELJS = "exceljs-rich-text.xlsx";
    private static final String OPENPYXL = "openpyxl-tables-merged.xlsx";

    private final List<Feature> all = new ArrayList<>();

    private Features() {}

    static List<Feature> all() {
        Features features = new Features();
        features.encodings();
        features.ways();
        features.zips();
        features.relations();
        features.types();
        features.workbooks();
        features.styles();
        features.sheets();
        features.secondary();
        features.properties();
        features.names();
        features.containers();
        return List.copyOf(features.all);
    }

    private void add(String name, Answer answer, String base, UnaryOperator<ForeignWorkbook> it) {
        all.add(new Feature(name, answer, base, workbook -> true, it));
    }

    private void copied(String name, UnaryOperator<ForeignWorkbook> it) {
        add(name, Answer.COPIED, CALC, it);
    }

    private void copied(String name, String base, UnaryOperator<ForeignWorkbook> it) {
        add(name, Answer.COPIED, base, it);
    }

    private void told(String name, UnaryOperator<ForeignWorkbook> it) {
        add(name, Answer.COPIED_WITH_A_WORD, CALC, it);
    }

    private void refused(String name, UnaryOperator<ForeignWorkbook> it) {
        add(name, Answer.REFUSED, CALC, it);
    }

    /** The parts that are read or rewritten, with one that is neither. */
    private static final Map<String, String> XML =
            new java.util.LinkedHashMap<>(
                    Map.of(
                            "types", TYPES,
                            "relations", RELATIONS,
                            "workbook", WORKBOOK,
                            "workbook's relations", WORKBOOK_RELATIONS,
                            "styles", STYLES,
                            "sheet", SHEET,
                            "texts", TEXTS,
                            "app", APP,
                            "custom", CUSTOM,
                            "chart", "xl/charts/chart1.xml"));

    private void encodings() {
        XML.forEach(
                (name, part) -> {
                    // A sheet that is selected is changed, which takes another encoding from it.
                    Answer answer = part.equals(SHEET) ? Answer.COPIED_WITH_A_WORD : Answer.COPIED;
                    copied("a byte order mark: " + name, w -> marked(w, part));
                    add(
                            "UTF-16 with little ends first: " + name,
                            answer,
                            CALC,
                            w ->
                                    w.encoded(
                                            part,
                                            StandardCharsets.UTF_16LE,
                                            (byte) 0xFF,
                                            (byte) 0xFE));
                    add(
                            "UTF-16 with big ends first: " + name,
                            answer,
                            CALC,
                            w ->
                                    w.encoded(
                                            part,
                                            StandardCharsets.UTF_16BE,
                                            (byte) 0xFE,
                                            (byte) 0xFF));
                    add(
                            "ISO 8859-1: " + name,
                            answer,
                            CALC,
                            w -> w.encoded(part, StandardCharsets.ISO_8859_1));
                    add(
                            "Windows-1252: " + name,
                            answer,
                            CALC,
                            w -> w.encoded(part, Charset.forName("windows-1252")));
                });
        copied("a byte order mark in every part", w -> each(w, part -> marked(w, part)));
        copied("a byte order mark and a selected tab", w -> marked(selected(w), SHEET));
        told(
                "UTF-16 and a selected tab",
                w ->
                        selected(w)
                                .encoded(
                                        SHEET,
                                        StandardCharsets.UTF_16LE,
                                        (byte) 0xFF,
                                        (byte) 0xFE));
        refused(
                "an encoding that nobody knows",
                w -> w.replaced(WORKBOOK, "encoding=\"UTF-8\"", "encoding=\"KLINGON\""));
    }

    /** Ways to write the same XML. */
    private void ways() {
        XML.forEach(
                (name, part) -> {
                    if (!part.contains("chart")) {
                        copied("a prefix: " + name, w -> w.changed(part, Features::prefixed));
                    }
                    copied("no declaration: " + name, w -> undeclared(w, part));
                    copied(
                            "remarks around: " + name,
                            w ->
                                    undeclared(w, part)
                                            .changed(
                                                    part,
                                                    x -> "<!-- a --><?b c?>" + x + "<!-- d -->"));
                    copied(
                            "remarks inside: " + name,
                            w -> w.atEnd(part, "<!-- <a b=\"c\"> --><?d e?>"));
                    copied(
                            "single quotes: " + name,
                            w -> w.replacedAll(part, "=\"([^\"']*)\"", "='$1'"));
                    copied(
                            "a line for each tag: " + name,
                            w -> w.changed(part, x -> x.replace("><", ">\r\n\t<")));
                    copied(
                            "blanks in tags: " + name,
                            w ->
                                    w.replacedAll(
                                            part,
                                            " ([\\w:]+)=\"([^\"]*)\"(?![^<]*\\?>)",
                                            "\n  $1 = \"$2\" "));
                });
        refused(
                "a document type",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replaceFirst(
                                                "\\?>",
                                                "?><!DOCTYPE workbook [<!ENTITY a \"b\">]>")));
        copied(
                "numbers for letters in attributes",
                w -> w.replaced(RELATIONS, "xl/workbook.xml", "xl&#47;&#x77;orkbook.xml"));
        copied(
                "another prefix for relations",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replace("xmlns:r=", "xmlns:rel=")
                                                .replace(" r:id", " rel:id")));
        copied(
                "the prefix for relations declared at each sheet",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replaceFirst(" xmlns:r=\"[^\"]*\"", "")
                                                .replace(
                                                        " r:id=",
                                                        " xmlns:q=\""
                                                                + OFFICE.substring(
                                                                        0, OFFICE.length() - 1)
                                                                + "\" q:id=")));
        copied(
                "the prefix r means something else",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replace("xmlns:r=", "xmlns:q=")
                                                .replace(" r:id=", " q:id=")
                                                .replaceFirst(
                                                        "<workbook ",
                                                        "<workbook xmlns:r=\"urn:r\" ")));
        copied(
                "markup that may be ignored",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replaceFirst(
                                                "<workbook ",
                                                "<workbook xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:x15=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main\" mc:Ignorable=\"x15\" ")));
        copied(
                "alternate content before the sheets",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replaceFirst(
                                                "<bookViews>",
                                                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\" xmlns:x15=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main\"><x15ac:absPath xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\" url=\"C:\\\\\"/></mc:Choice></mc:AlternateContent><bookViews>")));
        copied(
                "texts as character data",
                w -> w.replacedAll(TEXTS, "<t([^>]*)>([^<&]+)</t>", "<t$1><![CDATA[$2]]></t>"));
        copied(
                "standalone is no",
                w -> w.changed(SHEET, x -> x.replace("standalone=\"yes\"", "standalone=\"no\"")));
        copied(
                "the encoding in small letters",
                w -> w.changed(STYLES, x -> x.replace("UTF-8", "utf-8")));
    }

    private void zips() {
        for (Manner manner : Manner.values()) {
            boolean front = manner.name().startsWith("PROGRAM");
            add(
                    "zip: " + manner.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    front ? Answer.REFUSED : Answer.COPIED,
                    CALC,
                    w -> w.packed(manner));
        }
        copied("zip: descriptors of 64 bits", w -> w.packed(Manner.DESCRIPTORS, Manner.ZIP64));
        copied("zip: streamed and stored", w -> w.packed(Manner.STORED, Manner.DESCRIPTORS));
    }

    private void relations() {
        copied(
                "absolute targets",
                w ->
                        w.replacedAll(WORKBOOK_RELATIONS, "Target=\"(\\w)", "Target=\"/xl/$1")
                                .replacedAll(RELATIONS, "Target=\"(\\w)", "Target=\"/$1"));
        copied(
                "targets with steps up",
                w -> w.replacedAll(WORKBOOK_RELATIONS, "Target=\"(\\w)", "Target=\"../xl/./$1"));
        copied(
                "more steps up than there are folders",
                w ->
                        w.replacedAll(
                                WORKBOOK_RELATIONS, "Target=\"(\\w)", "Target=\"../../../xl/$1"));
        copied(
                "backslashes in targets",
                w ->
                        w.replacedAll(
                                WORKBOOK_RELATIONS,
                                "Target=\"worksheets/",
                                "Target=\"worksheets\\\\"));
        copied(
                "percent signs in targets",
                w -> w.replaced(WORKBOOK_RELATIONS, "worksheets/sheet1", "worksheets/%73heet1"));
        copied(
                "targets in other letters",
                w -> w.replaced(WORKBOOK_RELATIONS, "worksheets/sheet1", "WorkSheets/Sheet1"));
        copied(
                "internal said in words",
                w -> w.replacedAll(WORKBOOK_RELATIONS, "/>", " TargetMode=\"Internal\"/>"));
        copied(
                "a target that is not there",
                w -> w.atEnd(WORKBOOK_RELATIONS, relation("rId99", "theme", "theme/gone.xml")));
        copied(
                "a target outside the file",
                w ->
                        w.atEnd(
                                WORKBOOK_RELATIONS,
                                "<Relationship Id=\"rId98\" Type=\""
                                        + OFFICE
                                        + "attachedToolbars\" Target=\"file:///C:/x.xlb\" TargetMode=\"External\"/>"));
        copied(
                "an empty target",
                w -> w.atEnd(WORKBOOK_RELATIONS, relation("rId97", "customXml", "")));
        copied(
                "a target that is a fragment",
                w -> w.atEnd(WORKBOOK_RELATIONS, relation("rId96", "customXml", "#Ark1!A1")));
        copied(
                "a target that is no address",
                w -> w.atEnd(WORKBOOK_RELATIONS, relation("rId95", "customXml", "%zz%\u00e6")));
        copied(
                "a kind that nobody knows",
                w ->
                        w.with("xl/odd.bin", new byte[] {1, 2, 3})
                                .atEnd(
                                        WORKBOOK_RELATIONS,
                                        "<Relationship Id=\"x\" Type=\"urn:odd\" Target=\"odd.bin\"/>")
                                .atEnd(TYPES, type("xl/odd.bin", "application/octet-stream")));
        copied(
                "ids like ours",
                w ->
                        w.changed(
                                        WORKBOOK_RELATIONS,
                                        x -> x.replace("\"rId2\"", "\"rIdOverblik1\""))
                                .changed(WORKBOOK, x -> x.replace("\"rId2\"", "\"rIdOverblik1\"")));
        copied(
                "ids that are words",
                w ->
                        w.changed(WORKBOOK_RELATIONS, x -> x.replace("\"rId2\"", "\"R_æ.1-x\""))
                                .changed(WORKBOOK, x -> x.replace("\"rId2\"", "\"R_æ.1-x\"")));
        copied(
                "relations of parts that are not there",
                w ->
                        w.with(
                                "xl/worksheets/_rels/overblik1.xml.rels",
                                relationsOf(relation("rId1", "image", "../media/x.png"))));
        copied(
                "relations without any",
                w -> w.with("xl/worksheets/_rels/sheet2.xml.rels", relationsOf("")));
        copied(
                "relations of no bytes at all",
                OPENPYXL,
                w -> w.with("xl/worksheets/_rels/sheet2.xml.rels", ""));
        copied(
                "the relations in one tag",
                w ->
                        w.with(
                                "docProps/_rels/core.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"));
        copied(
                "relations of another program's kind in front",
                w ->
                        w.with("package/services/x.psmdcp", "<a/>")
                                .inside(
                                        RELATIONS,
                                        "Relationships",
                                        "<Relationship Type=\"urn:services\" Target=\"/package/services/x.psmdcp\" Id=\"Rabc\"/>")
                                .inside(
                                        TYPES,
                                        "Types",
                                        "<Default Extension=\"psmdcp\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"));
        copied(
                "two relations to one part",
                w ->
                        w.changed(
                                WORKBOOK_RELATIONS,
                                x ->
                                        x.replaceFirst(
                                                "</Relationships>",
                                                relation("rId77", "styles", "styles.xml")
                                                        + "</Relationships>")));
        copied("properties that a relation names and that are not there", w -> w.without(CUSTOM));
        refused(
                "properties by an address of the Strict kind",
                w ->
                        w.changed(
                                RELATIONS,
                                x ->
                                        x.replace(
                                                OFFICE + "custom-properties",
                                                "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties")));
        copied(
                "a picture of the first page",
                w ->
                        w.with("docProps/thumbnail.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8})
                                .atEnd(
                                        RELATIONS,
                                        "<Relationship Id=\"rId50\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail\" Target=\"docProps/thumbnail.jpeg\"/>"));
        copied("the workbook at the root", Features::atRoot);
        copied("the workbook in a folder of another name", Features::elsewhere);
        refused(
                "no workbook among the relations",
                w -> w.changed(RELATIONS, x -> x.replace("/officeDocument\"", "/other\"")));
        refused(
                "a workbook that is not there",
                w -> w.changed(RELATIONS, x -> x.replace("xl/workbook.xml", "xl/gone.xml")));
        refused("no relations at all", w -> w.without(RELATIONS));
        refused("relations of the package of no bytes", w -> w.with(RELATIONS, ""));
        refused("relations of the workbook of no bytes", w -> w.with(WORKBOOK_RELATIONS, ""));
        refused("a sheet that is not there", w -> w.without(SHEET));
    }

    private void types() {
        copied(
                "types that name our sheets",
                w ->
                        w.atEnd(
                                TYPES,
                                type("xl/worksheets/overblik1.xml", "application/xml")
                                        + type("xl/worksheets/overblik2.xml", SHEET_TYPE)));
        copied(
                "types that name our charts and drawings",
                w ->
                        w.atEnd(
                                TYPES,
                                type("xl/charts/overblik1.xml", "application/xml")
                                        + type("xl/drawings/overblik1.xml", "application/xml")));
        copied(
                "types that name our properties",
                "openpyxl-charts.xlsx",
                w -> w.atEnd(TYPES, type("docProps/custom.xml", "application/xml")));
        copied(
                "types that name our sheets in other letters",
                w -> w.atEnd(TYPES, type("XL/Worksheets/OVERBLIK1.xml", "application/xml")));
        copied(
                "a template",
                w ->
                        w.changed(
                                TYPES,
                                x ->
                                        x.replace(
                                                "spreadsheetml.sheet.main",
                                                "spreadsheetml.template.main")));
        copied(
                "a template with macros",
                w ->
                        w.changed(
                                TYPES,
                                x ->
                                        x.replaceFirst(
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main\\+xml",
                                                "application/vnd.ms-excel.template.macroEnabled.main+xml")));
        copied(
                "a type twice",
                w -> w.changed(TYPES, x -> x.replaceFirst("(<Override [^>]*/>)", "$1$1")));
        copied(
                "a type twice, in other letters",
                w -> w.atEnd(TYPES, type("XL/Styles.xml", STYLES_TYPE)));
        copied(
                "a kind of file twice",
                w -> w.changed(TYPES, x -> x.replaceFirst("(<Default [^>]*/>)", "$1$1")));
        copied(
                "kinds of files in capitals",
                w -> w.replaced(TYPES, "Extension=\"rels\"", "Extension=\"RELS\""));
        copied(
                "types of parts that are not there",
                w -> w.atEnd(TYPES, type("xl/theme/theme9.xml", "application/vnd.x+xml")));
        copied(
                "no type for other XML",
                w -> w.replaced(TYPES, "<Default Extension=\"xml\"[^>]*/>", ""));
        copied(
                "sheets by the type of all XML",
                w ->
                        w.changed(
                                TYPES,
                                x ->
                                        x.replace(
                                                        "Extension=\"xml\" ContentType=\"application/xml\"",
                                                        "Extension=\"xml\" ContentType=\""
                                                                + SHEET_TYPE
                                                                + "\"")
                                                .replaceAll(
                                                        "<Override PartName=\"/xl/worksheets/sheet\\d.xml\"[^>]*/>",
                                                        "")));
        copied(
                "part names without a slash",
                w ->
                        w.changed(
                                TYPES,
                                x -> x.replace("PartName=\"/xl/styles", "PartName=\"xl/styles")));
        copied(
                "part names with percent signs",
                w -> w.replaced(TYPES, "sheet2.xml\"", "%73heet2.xml\""));
        copied(
                "types in another order",
                w ->
                        w.changed(
                                TYPES,
                                x -> {
                                    String first = x.replaceAll("(?s).*?(<Default[^>]*/>).*", "$1");
                                    return x.replaceFirst("<Default[^>]*/>", "")
                                            .replace("</Types>", first + "</Types>");
                                }));
        copied(
                "types with parameters",
                w ->
                        w.changed(
                                TYPES,
                                x -> x.replace("styles+xml\"", "styles+xml; charset=utf-8\"")));
        copied(
                "the type of a template",
                w -> w.changed(TYPES, x -> x.replace("sheet.main+xml", "template.main+xml")));
        copied(
                "the type of a workbook with macros in one without",
                w ->
                        w.changed(
                                TYPES,
                                x ->
                                        x.replace(
                                                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                                "vnd.ms-excel.sheet.macroEnabled.main+xml")));
        copied("an ending for macros and a type without", w -> w.ending(".xlsm"));
        copied(
                "odd types",
                w ->
                        w.atEnd(
                                TYPES,
                                "<Default Extension=\"\" ContentType=\"\"/><Override/><Override PartName=\"\" ContentType=\"\"/>"));
        refused("no types at all", w -> w.without(TYPES));
        refused("types of no bytes", w -> w.with(TYPES, ""));
    }

    private void workbooks() {
        copied("no windows", w -> w.replaced(WORKBOOK, "<bookViews>.*</bookViews>", ""));
        copied(
                "an empty list of windows",
                w -> w.replaced(WORKBOOK, "<bookViews>.*</bookViews>", "<bookViews/>"));
        copied("three windows", w -> w.replaced(WORKBOOK, "(<workbookView [^>]*/>)", "$1$1$1"));
        copied(
                "an active tab that is not there",
                w -> w.replaced(WORKBOOK, "activeTab=\"0\"", "activeTab=\"999\""));
        copied(
                "an active tab below none",
                w -> w.replaced(WORKBOOK, "activeTab=\"0\"", "activeTab=\"-1\""));
        copied(
                "an active tab of four billion",
                w -> w.replaced(WORKBOOK, "activeTab=\"0\"", "activeTab=\"4294967295\""));
        copied(
                "a number of a sheet near the largest",
                w -> w.replaced(WORKBOOK, "sheetId=\"2\"", "sheetId=\"65534\""));
        copied(
                "a number of a sheet of two billion",
                w -> w.replaced(WORKBOOK, "sheetId=\"2\"", "sheetId=\"2147483647\""));
        copied(
                "a number of a sheet of four billion",
                w -> w.replaced(WORKBOOK, "sheetId=\"2\"", "sheetId=\"4294967295\""));
        copied(
                "a number of a sheet that is a word",
                w -> w.replaced(WORKBOOK, "sheetId=\"2\"", "sheetId=\"to\""));
        copied("a sheet without a number", w -> w.replaced(WORKBOOK, "sheetId=\"2\"", ""));
        copied("sheets of one number", w -> w.replaced(WORKBOOK, "sheetId=\"2\"", "sheetId=\"1\""));
        copied(
                "a sheet that is hidden",
                w -> w.replaced(WORKBOOK, "(sheetId=\"2\" state=\")visible", "$1hidden"));
        copied(
                "a sheet that is very hidden",
                w -> w.replaced(WORKBOOK, "(sheetId=\"2\" state=\")visible", "$1veryHidden"));
        copied(
                "a state that nobody knows",
                w -> w.replaced(WORKBOOK, "(sheetId=\"2\" state=\")visible", "$1sleeping"));
        for (String name : List.of("Noter", "GRUNDLAG", "udvikling", "Udvikling (2)")) {
            copied(
                    "a sheet named as one of ours: " + name,
                    w -> w.replaced(WORKBOOK, "name=\"OVERBLIK\"", "name=\"" + name + "\""));
        }
        copied(
                "a name with signs of XML",
                w ->
                        w.replaced(
                                WORKBOOK,
                                "name=\"OVERBLIK\"",
                                "name=\"a &amp; b &lt;c&gt; &quot;d&quot;\""));
        copied(
                "a name with an apostrophe",
                w -> w.replaced(WORKBOOK, "name=\"Udtræk\"", "name=\"Hans' ark\""));
        copied("a name like a cell", w -> w.replaced(WORKBOOK, "name=\"Udtræk\"", "name=\"A1\""));
        copied(
                "a name like a row and a column",
                w -> w.replaced(WORKBOOK, "name=\"Udtræk\"", "name=\"R1C1\""));
        copied(
                "a name like a number",
                w -> w.replaced(WORKBOOK, "name=\"Udtræk\"", "name=\"2017\""));
        copied(
                "a name that is true",
                w -> w.replaced(WORKBOOK, "name=\"Udtræk\"", "name=\"TRUE\""));
        copied(
                "a name with signs from beyond",
                w ->
                        w.replaced(
                                WORKBOOK,
                                "name=\"Udtræk\"",
                                "name=\"Udtræk \uD83D\uDCCA \u202E\""));
        copied(
                "a name with a code for a sign",
                w -> w.replaced(WORKBOOK, "name=\"Udtræk\"", "name=\"Ark_x0041_\""));
        copied(
                "defined names",
                w ->
                        named(
                                w,
                                "<definedName name=\"Alt\">'Udtræk'!\\$A\\$1:\\$B\\$4</definedName>"));
        copied(
                "names of one sheet",
                w ->
                        named(
                                w,
                                "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">OVERBLIK!\\$A\\$1</definedName>"
                                        + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">Udtræk!\\$A\\$1:\\$C\\$5</definedName>"));
        copied(
                "a name of a sheet that is not there",
                w -> named(w, "<definedName name=\"a\" localSheetId=\"77\">#REF!</definedName>"));
        copied(
                "a name of a sheet that is a word",
                w -> named(w, "<definedName name=\"a\" localSheetId=\"x\">1</definedName>"));
        copied(
                "names like ours",
                w ->
                        named(
                                w,
                                "<definedName name=\"ov_Overblik_2\">1</definedName><definedName name=\"OV_GRUNDLAG\">2</definedName><definedName name=\"TitleRegion1.A5.K22.1\">3</definedName>"));
        copied("an empty list of names", w -> named(w, ""));
        copied("caches of pivot tables", "libreoffice-pivot.xlsx", w -> w.named("pivot"));
        copied(
                "settings of calculation",
                w ->
                        w.replaced(
                                WORKBOOK,
                                "<calcPr [^>]*/>",
                                "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\" calcMode=\"manual\" iterate=\"1\"/>"));
        copied(
                "a locked structure",
                w ->
                        w.replaced(
                                WORKBOOK,
                                "<workbookProtection/>",
                                "<workbookProtection lockStructure=\"1\" lockWindows=\"1\" workbookPassword=\"CC1A\"/>"));
        copied(
                "a recommendation to read only",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replaceFirst(
                                                "(<fileVersion [^>]*/>)",
                                                "$1<fileSharing readOnlyRecommended=\"1\"/>")));
        copied(
                "views of each user",
                w ->
                        w.replaced(
                                WORKBOOK,
                                "(<calcPr [^>]*/>)",
                                "$1<customWorkbookViews><customWorkbookView name=\"Per\" guid=\"{00000000-0000-0000-0000-000000000001}\" windowWidth=\"1\" windowHeight=\"1\" activeSheetId=\"2\"/></customWorkbookViews>"));
        copied(
                "groups of functions",
                w ->
                        w.replaced(
                                WORKBOOK,
                                "</sheets>",
                                "</sheets><functionGroups builtInGroupCount=\"17\"><functionGroup name=\"x\"/></functionGroups>"));
        copied(
                "days from 1904",
                w -> w.changed(WORKBOOK, x -> x.replace("date1904=\"false\"", "date1904=\"1\"")));
        copied("a recovery", w -> w.atEnd(WORKBOOK, "<fileRecoveryPr repairLoad=\"1\"/>"));
        copied(
                "marks of what the sheets hold",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replaceFirst(
                                                "<workbook ",
                                                "<workbook conformance=\"transitional\" ")));
        refused(
                "Strict Open XML",
                w ->
                        w.changed(
                                WORKBOOK,
                                x ->
                                        x.replace(
                                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                                "http://purl.oclc.org/ooxml/spreadsheetml/main")));
        refused("no list of sheets", w -> w.replaced(WORKBOOK, "<sheets>.*</sheets>", ""));
        refused(
                "an empty list of sheets",
                w -> w.replaced(WORKBOOK, "<sheets>.*</sheets>", "<sheets/>"));
        refused("another root", w -> w.with(WORKBOOK, "<document/>"));
        refused("a workbook of no bytes", w -> w.with(WORKBOOK, ""));
        refused("a binary workbook", w -> w.with(WORKBOOK, new byte[] {(byte) 0x83, 1, 0}));
    }

    private void styles() {
        copied(
                "no styles",
                w ->
                        w.without(STYLES)
                                .changed(
                                        WORKBOOK_RELATIONS,
                                        x ->
                                                x.replaceFirst(
                                                        "<Relationship [^>]*styles.xml\"/>", ""))
                                .replaced(
                                        TYPES, "<Override PartName=\"/xl/styles.xml\"[^>]*/>", ""));
        copied(
                "a relation to styles that are not there",
                w ->
                        w.without(STYLES)
                                .replaced(
                                        TYPES, "<Override PartName=\"/xl/styles.xml\"[^>]*/>", ""));
        copied("styles in one tag", w -> w.with(STYLES, "<styleSheet xmlns=\"" + MAIN + "\"/>"));
        copied(
                "styles with prefix in one tag",
                w -> w.with(STYLES, "<s:styleSheet xmlns:s=\"" + MAIN + "\"/>"));
        refused("styles of no bytes", w -> w.with(STYLES, ""));
        refused("styles that are no XML", w -> w.with(STYLES, "ingen"));
        refused("styles cut short", w -> w.changed(STYLES, x -> x.substring(0, x.length() / 2)));
        refused("styles with another root", w -> w.with(STYLES, "<fisk/>"));
        copied(
                "counts that are wrong",
                w -> w.replacedAll(STYLES, " count=\"\\d+\"", " count=\"1\""));
        copied(
                "counts that are words",
                w -> w.replacedAll(STYLES, " count=\"\\d+\"", " count=\"mange\""));
        copied("no counts", w -> w.replacedAll(STYLES, " count=\"\\d+\"", ""));
        copied(
                "formats of numbers up to the last",
                w ->
                        w.replaced(
                                STYLES,
                                "numFmtId=\"164\" formatCode",
                                "numFmtId=\"65535\" formatCode"));
        refused(
                "formats of numbers beyond the last",
                w ->
                        w.replaced(
                                STYLES,
                                "numFmtId=\"164\" formatCode",
                                "numFmtId=\"4294967295\" formatCode"));
        refused(
                "formats of numbers without a number",
                w ->
                        w.replaced(
                                STYLES,
                                "numFmtId=\"164\" formatCode",
                                "numFmtId=\"x\" formatCode"));
        copied(
                "no differential formats",
                w ->
                        w.changed(
                                STYLES,
                                x ->
                                        x.replaceAll("<dxfs.*?</dxfs>|<dxfs[^>]*/>", "")
                                                .replace(
                                                        "</cellStyles>", "</cellStyles><!-- -->")));
        copied(
                "an empty list of differential formats",
                w ->
                        w.changed(
                                STYLES,
                                x ->
                                        x.replaceAll("<dxfs.*?</dxfs>|<dxfs[^>]*/>", "")
                                                .replace(
                                                        "</cellStyles>",
                                                        "</cellStyles><dxfs count=\"0\"/>")));
        copied(
                "no named formats",
                w -> w.changed(STYLES, x -> x.replaceAll("<cellStyles .*</cellStyles>", "")));
        copied(
                "no formats behind the named ones",
                w ->
                        w.changed(
                                STYLES,
                                x ->
                                        x.replaceAll("<cellStyleXfs .*</cellStyleXfs>", "")
                                                .replaceAll(" xfId=\"\\d+\"", "")
                                                .replaceAll("<cellStyles .*</cellStyles>", "")));
        copied(
                "no formats of cells",
                w -> w.changed(STYLES, x -> x.replaceAll("<cellXfs .*</cellXfs>", "")));
        copied(
                "an empty list of formats of cells",
                w -> w.changed(STYLES, x -> x.replaceAll("<cellXfs .*</cellXfs>", "<cellXfs/>")));
        copied(
                "empty fonts",
                w ->
                        w.changed(
                                STYLES,
                                x -> x.replaceAll("<fonts .*</fonts>", "<fonts count=\"0\"/>")));
        copied(
                "one fill",
                w ->
                        w.changed(
                                STYLES,
                                x ->
                                        x.replaceAll(
                                                "<fills .*</fills>",
                                                "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>")));
        copied(
                "extensions of styles",
                w ->
                        w.atEnd(
                                STYLES,
                                "<extLst><ext uri=\"{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}\" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"><x14:slicerStyles defaultSlicerStyle=\"SlicerStyleLight1\"/></ext></extLst>"));
        copied(
                "fonts that the program knows",
                w ->
                        w.changed(
                                STYLES,
                                x ->
                                        x.replaceFirst(
                                                        "<styleSheet ",
                                                        "<styleSheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\" ")
                                                .replaceFirst(
                                                        "<fonts ",
                                                        "<fonts x14ac:knownFonts=\"1\" ")));
        copied(
                "indexed colours",
                w ->
                        w.atEnd(
                                STYLES,
                                "<colors><indexedColors><rgbColor rgb=\"00000000\"/></indexedColors></colors>"));
        told(
                "formats that have run out",
                w ->
                        w.changed(
                                STYLES,
                                x ->
                                        x.replace(
                                                "</cellXfs>",
                                                "<xf numFmtId=\"0\"/>".repeat(64_000)
                                                        + "</cellXfs>")));
        copied(
                "many formats of cells",
                w ->
                        w.changed(
                                STYLES,
                                x ->
                                        x.replace(
                                                "</cellXfs>",
                                                "<xf numFmtId=\"0\"/>".repeat(20_000)
                                                        + "</cellXfs>")));
    }

    private void sheets() {
        for (String value : List.of("1", "true", "  1 ", "&#49;", "TRUE")) {
            copied(
                    "a selected tab: " + value,
                    w ->
                            selected(w)
                                    .with(
                                            SHEET,
                                            w.text(SHEET)
                                                    .replaceFirst(
                                                            "tabSelected=\"[^\"]*\"",
                                                            "tabSelected=\"" + value + "\"")));
        }
        copied(
                "a selected tab at the end of the tag",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replaceFirst(
                                                "(<sheetView[^>]*?) tabSelected=\"[^\"]*\"([^>]*?)(/?>)",
                                                "$1$2 tabSelected='1'$3")));
        copied(
                "every tab selected",
                w ->
                        each(
                                w,
                                p -> {
                                    if (p.startsWith("xl/worksheets/sheet")) {
                                        w.with(
                                                p,
                                                w.text(p)
                                                        .replaceFirst(
                                                                "tabSelected=\"[^\"]*\"",
                                                                "tabSelected=\"1\""));
                                    }
                                }));
        copied("no views of sheets", w -> w.replaced(SHEET, "<sheetViews>.*</sheetViews>", ""));
        copied(
                "an empty list of views",
                w -> w.replaced(SHEET, "<sheetViews>.*</sheetViews>", "<sheetViews/>"));
        copied(
                "a wrong dimension",
                w -> w.replaced(SHEET, "<dimension [^>]*/>", "<dimension ref=\"XFD1048576\"/>"));
        copied(
                "a dimension of everything",
                w -> w.replaced(SHEET, "<dimension [^>]*/>", "<dimension ref=\"A1:XFD1048576\"/>"));
        copied("no dimension", w -> w.replaced(SHEET, "<dimension [^>]*/>", ""));
        copied(
                "cells without addresses",
                w -> w.changed(SHEET, x -> x.replaceAll("<c r=\"[A-Z]+\\d+\"", "<c")));
        copied("rows without numbers", w -> w.replacedAll(SHEET, "<row r=\"\\d+\"", "<row"));
        copied(
                "texts in the cells",
                w ->
                        w.atEnd(SHEET, "<!-- -->")
                                .changed(
                                        SHEET,
                                        x ->
                                                x.replace(
                                                        "</sheetData>",
                                                        "<row r=\"900\"><c r=\"A900\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r><rPh sb=\"0\" eb=\"1\"><t>c</t></rPh></is></c></row></sheetData>")));
        copied(
                "dates as texts",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "<row r=\"900\"><c r=\"A900\" t=\"d\"><v>2025-05-01T00:00:00Z</v></c></row></sheetData>")));
        copied(
                "errors and truths",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "<row r=\"900\"><c r=\"A900\" t=\"e\"><v>#N/A</v></c><c r=\"B900\" t=\"b\"><v>1</v></c><c r=\"C900\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>")));
        copied(
                "a kind of cell that nobody knows",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "<row r=\"900\"><c r=\"A900\" t=\"zz\"><v>1</v></c></row></sheetData>")));
        refused(
                "a text that is not there",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "<row r=\"900\"><c r=\"A900\" t=\"s\"><v>99999999</v></c></row></sheetData>")));
        copied(
                "formulas that are shared",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "<row r=\"900\"><c r=\"A900\"><f t=\"shared\" ref=\"A900:B900\" si=\"0\">1+1</f><v>2</v></c><c r=\"B900\"><f t=\"shared\" si=\"0\"/><v>2</v></c><c r=\"C900\"><f t=\"array\" ref=\"C900\">SUM(A900:B900)</f><v>4</v></c></row></sheetData>")));
        copied(
                "a style that is not there",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "<row r=\"900\" s=\"9999\" customFormat=\"1\"><c r=\"A900\" s=\"99999\"><v>1</v></c></row></sheetData>")));
        copied(
                "cells of an extension",
                w ->
                        w.atEnd(
                                SHEET,
                                "<extLst><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"><x14:sparklineGroups xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"/></ext></extLst>"));
        copied(
                "a locked sheet",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "</sheetData><sheetProtection sheet=\"1\" objects=\"1\"/>")));
        copied(
                "numbers at the ends",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "<row r=\"900\"><c r=\"A900\"><v>1.7976931348623157E308</v></c><c r=\"B900\"><v>-4.9E-324</v></c><c r=\"C900\"><v>1E999</v></c><c r=\"D900\"><v>NaN</v></c><c r=\"E900\"><v>INF</v></c></row></sheetData>")));
        copied(
                "a cell in the last corner",
                w ->
                        w.changed(
                                SHEET,
                                x ->
                                        x.replace(
                                                "</sheetData>",
                                                "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>")));
        copied("an old version of comments", "openpyxl-comments.xlsx", w -> w.named("comments"));
        copied(
                "a header and a footer",
                w ->
                        w.replacedAll(
                                SHEET,
                                "<headerFooter.*</headerFooter>",
                                "<headerFooter><oddHeader>&amp;C&amp;A</oddHeader></headerFooter>"));
        copied("a sheet of a chart", "openpyxl-charts.xlsx", w -> w.named("chartsheet"));
        copied(
                "a sheet without cells",
                w ->
                        w.with(
                                "xl/worksheets/sheet2.xml",
                                "<worksheet xmlns=\"" + MAIN + "\"><sheetData/></worksheet>"));
        copied(
                "a sheet without rows",
                w -> w.with("xl/worksheets/sheet2.xml", "<worksheet xmlns=\"" + MAIN + "\"/>"));
        refused("a sheet of no bytes", w -> w.with("xl/worksheets/sheet2.xml", ""));
        refused("a sheet cut short", w -> w.changed(SHEET, x -> x.substring(0, x.length() / 2)));
        copied(
                "a sheet that is a dialog",
                w ->
                        w.changed(
                                        WORKBOOK_RELATIONS,
                                        x ->
                                                x.replaceFirst(
                                                        "(Id=\"rId3\" Type=\"[^\"]*/)worksheet",
                                                        "$1dialogsheet"))
                                .with(
                                        "xl/worksheets/sheet2.xml",
                                        "<dialogsheet xmlns=\""
                                                + MAIN
                                                + "\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews></dialogsheet>"));
    }

    /** Parts that no figure comes from. */
    private void secondary() {
        for (String part : List.of(APP, CORE, "xl/charts/chart1.xml", "xl/drawings/drawing1.xml")) {
            copied("no bytes: " + part, w -> w.with(part, ""));
            copied("no XML: " + part, w -> w.with(part, new byte[] {0, 1, 2, (byte) 0xFF}));
            copied("blanks alone: " + part, w -> w.with(part, " \r\n "));
            copied("another root: " + part, w -> w.with(part, "<fisk/>"));
        }
        for (String part :
                List.of(
                        "xl/comments2.xml",
                        "xl/drawings/vmlDrawing1.vml",
                        "xl/tables/table1.xml",
                        "xl/externalLinks/externalLink1.xml")) {
            copied("no bytes: " + part, LINKS, w -> w.with(part, ""));
            copied("no XML: " + part, LINKS, w -> w.with(part, new byte[] {0, 1, 2, (byte) 0xFF}));
        }
        for (String part : List.of("xl/theme/theme1.xml")) {
            copied("no bytes: " + part, OPENPYXL, w -> w.with(part, ""));
            copied(
                    "no XML: " + part,
                    OPENPYXL,
                    w -> w.with(part, new byte[] {0, 1, 2, (byte) 0xFF}));
        }
        copied("titles of parts", EXCELJS, w -> w.named("titles"));
        copied(
                "titles of parts that are wrong",
                w ->
                        w.atEnd(
                                APP,
                                "<HeadingPairs><vt:vector size=\"9\" baseType=\"variant\"/></HeadingPairs><TitlesOfParts><vt:vector size=\"-4\"/></TitlesOfParts>"));
        copied("titles of parts in one tag", w -> w.atEnd(APP, "<HeadingPairs/><TitlesOfParts/>"));
        copied("titles of parts without pairs", w -> w.atEnd(APP, "<TitlesOfParts/>"));
        copied(
                "app in one tag",
                w ->
                        w.with(
                                APP,
                                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>"));
        copied(
                "a chain of calculation",
                w ->
                        w.with(
                                        "xl/calcChain.xml",
                                        "<calcChain xmlns=\""
                                                + MAIN
                                                + "\"><c r=\"A1\" i=\"1\"/></calcChain>")
                                .atEnd(
                                        WORKBOOK_RELATIONS,
                                        relation("rId60", "calcChain", "calcChain.xml"))
                                .atEnd(
                                        TYPES,
                                        type(
                                                "xl/calcChain.xml",
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml")));
        copied(
                "XML of users",
                w ->
                        w.with("customXml/item1.xml", "<a/>")
                                .with("customXml/itemProps1.xml", "<b/>")
                                .with(
                                        "customXml/_rels/item1.xml.rels",
                                        relationsOf(
                                                relation(
                                                        "rId1",
                                                        "customXmlProps",
                                                        "itemProps1.xml")))
                                .atEnd(
                                        WORKBOOK_RELATIONS,
                                        relation("rId61", "customXml", "../customXml/item1.xml")));
        copied(
                "connections and queries",
                w ->
                        w.with(
                                        "xl/connections.xml",
                                        "<connections xmlns=\""
                                                + MAIN
                                                + "\"><connection id=\"1\" name=\"q\" type=\"5\" refreshedVersion=\"0\"/></connections>")
                                .atEnd(
                                        WORKBOOK_RELATIONS,
                                        relation("rId62", "connections", "connections.xml"))
                                .atEnd(
                                        TYPES,
                                        type(
                                                "xl/connections.xml",
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml")));
        copied(
                "people and threads",
                w ->
                        w.with(
                                        "xl/persons/person.xml",
                                        "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"/>")
                                .atEnd(
                                        WORKBOOK_RELATIONS,
                                        "<Relationship Id=\"rId63\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/person\" Target=\"persons/person.xml\"/>")
                                .atEnd(
                                        TYPES,
                                        type(
                                                "xl/persons/person.xml",
                                                "application/vnd.ms-excel.person+xml")));
        copied("macros", "openpyxl-macros.xlsm", w -> w.named("macros"));
        copied(
                "a part that nothing names",
                w -> w.with("xl/orphan.xml", "<a/>").with("xl/orphan.bin", new byte[] {7}));
        copied("a part of no bytes that nothing names", w -> w.with("xl/empty.bin", new byte[0]));
        copied(
                "what a system puts in zips",
                w ->
                        w.with("__MACOSX/._x", new byte[] {0})
                                .with(".DS_Store", new byte[] {1})
                                .with("Thumbs.db", new byte[] {2}));
        copied(
                "a mimetype",
                w ->
                        w.with(
                                "mimetype",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        refused("texts of no bytes", w -> w.with(TEXTS, ""));
        refused("texts cut short", w -> w.changed(TEXTS, x -> x.substring(0, x.length() / 2)));
        told("a signature", Features::signed);
    }

    private void properties() {
        copied("properties of no bytes", w -> w.with(CUSTOM, ""));
        copied("properties that are no XML", w -> w.with(CUSTOM, "ingen"));
        copied("properties cut short", w -> w.with(CUSTOM, PROPERTIES + property("2", "a", "b")));
        copied("properties with another root", w -> w.with(CUSTOM, "<fisk/>"));
        copied("properties in one tag", w -> w.with(CUSTOM, PROPERTIES.replace("\">", "\"/>")));
        copied(
                "a property",
                w -> w.with(CUSTOM, PROPERTIES + property("2", "Sag", "1") + "</Properties>"));
        copied(
                "a property of the last number",
                w ->
                        w.with(
                                CUSTOM,
                                PROPERTIES + property("2147483647", "Sag", "1") + "</Properties>"));
        copied(
                "a property of a number beyond",
                w ->
                        w.with(
                                CUSTOM,
                                PROPERTIES
                                        + property("99999999999", "Sag", "1")
                                        + "</Properties>"));
        copied(
                "a property without a number",
                w -> w.with(CUSTOM, PROPERTIES + property("", "Sag", "1") + "</Properties>"));
        copied(
                "two properties of one number",
                w ->
                        w.with(
                                CUSTOM,
                                PROPERTIES
                                        + property("2", "a", "1")
                                        + property("2", "b", "1")
                                        + "</Properties>"));
        copied(
                "properties with prefix",
                w ->
                        w.with(
                                CUSTOM,
                                prefixed(
                                        PROPERTIES + property("2", "Sag", "1") + "</Properties>")));
        copied(
                "a label of sensitivity",
                w ->
                        w.with(
                                CUSTOM,
                                PROPERTIES
                                        + property("2", "MSIP_Label_1_Enabled", "true")
                                        + "</Properties>"));
        copied(
                "a property within a property",
                w ->
                        w.with(
                                CUSTOM,
                                PROPERTIES
                                        + property(
                                                "2",
                                                "a",
                                                "<vt:vector size=\"1\" baseType=\"lpstr\"><vt:lpstr>x</vt:lpstr></vt:vector>")
                                        + "</Properties>"));
    }

    private void names() {
        copied(
                "a part name with steps up",
                w -> w.with("../x.xml", "<a/>").with("xl/../y.xml", "<a/>"));
        copied(
                "a part name out of the zip",
                w -> w.with("../../../etc/x", "a").with("/etc/y", "a").with("C:\\z", "a"));
        copied("a part name with a sign of control", w -> w.with("xl/a\u0001\n.xml", "<a/>"));
        copied(
                "a part name in letters from beyond",
                w -> w.with("xl/media/billede æøå \uD83D\uDCCA.png", "a"));
        copied("a part name with percent signs", w -> w.with("xl/media/a%20b.png", "a"));
        copied("a part name with a blank", w -> w.with("xl/media/a b.png", "a"));
        copied(
                "a part name of many letters",
                w -> w.with("xl/" + "a".repeat(5000) + ".xml", "<a/>"));
        copied("a part name that is empty", w -> w.with("", "a"));
        copied("a part name that is a folder and a file", w -> w.with("xl/media", "a"));
        copied(
                "sheets in folders of other names",
                w -> {
                    w.renamed(SHEET, "xl/ark/æ ø.xml");
                    w.changed(
                            WORKBOOK_RELATIONS,
                            x -> x.replace("worksheets/sheet1.xml", "ark/%C3%A6%20%C3%B8.xml"));
                    w.renamed("xl/worksheets/_rels/sheet1.xml.rels", "xl/ark/_rels/æ ø.xml.rels");
                    return w.changed(
                            TYPES,
                            x ->
                                    x.replace(
                                            "/xl/worksheets/sheet1.xml",
                                            "/xl/ark/%C3%A6%20%C3%B8.xml"));
                });
        copied(
                "our names taken",
                w ->
                        w.with("xl/worksheets/overblik1.xml", "<a/>")
                                .with("xl/charts/overblik1.xml", "<a/>")
                                .with("xl/drawings/overblik1.xml", "<a/>"));
        copied("our names taken in capitals", w -> w.with("XL/WORKSHEETS/OVERBLIK1.XML", "<a/>"));
    }

    private void containers() {
        refused(
                "a document of Word",
                w ->
                        w.with("word/document.xml", "<a/>")
                                .changed(
                                        RELATIONS,
                                        x -> x.replace("xl/workbook.xml", "word/document.xml")));
        refused(
                "an OpenDocument",
                w -> w.with("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String STYLES_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String PROPERTIES =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">";

    private static String property(String pid, String name, String value) {
        String held = value.startsWith("<") ? value : "<vt:lpwstr>" + value + "</vt:lpwstr>";
        return "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\""
                + pid
                + "\" name=\""
                + name
                + "\">"
                + held
                + "</property>";
    }

    private static ForeignWorkbook named(ForeignWorkbook workbook, String names) {
        return workbook.replaced(
                WORKBOOK, "</sheets>", "</sheets><definedNames>" + names + "</definedNames>");
    }

    private static ForeignWorkbook marked(ForeignWorkbook workbook, String part) {
        byte[] content = workbook.bytes(part);
        byte[] marked = new byte[content.length + 3];
        System.arraycopy(content, 0, marked, 3, content.length);
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        return workbook.with(part, marked);
    }

    private static ForeignWorkbook each(ForeignWorkbook workbook, Consumer<String> change) {
        for (String part : workbook.parts(".*\\.(xml|rels)")) {
            change.accept(part);
        }
        return workbook;
    }

    private static ForeignWorkbook undeclared(ForeignWorkbook workbook, String part) {
        return workbook.with(
                part, workbook.text(part).replaceFirst("^\\uFEFF?<\\?xml[^>]*\\?>\\s*", ""));
    }

    private static ForeignWorkbook selected(ForeignWorkbook workbook) {
        String text = workbook.text(SHEET);
        String plain = text.replaceFirst(" tabSelected=\"[^\"]*\"", "");
        return workbook.with(
                SHEET, plain.replaceFirst("<sheetView ", "<sheetView tabSelected=\"1\" "));
    }

    private static ForeignWorkbook signed(ForeignWorkbook workbook) {
        String signature =
                "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/";
        return workbook.with("_xmlsignatures/origin.sigs", "")
                .with(
                        "_xmlsignatures/_rels/origin.sigs.rels",
                        relationsOf(
                                "<Relationship Id=\"rId1\" Type=\""
                                        + signature
                                        + "signature\" Target=\"sig1.xml\"/>"))
                .with("_xmlsignatures/sig1.xml", "<Signature/>")
                .atEnd(
                        RELATIONS,
                        "<Relationship Id=\"rId70\" Type=\""
                                + signature
                                + "origin\" Target=\"_xmlsignatures/origin.sigs\"/>");
    }

    private static ForeignWorkbook atRoot(ForeignWorkbook workbook) {
        return moved(workbook, "");
    }

    private static ForeignWorkbook elsewhere(ForeignWorkbook workbook) {
        return moved(workbook, "bog/");
    }

    private static ForeignWorkbook moved(ForeignWorkbook workbook, String folder) {
        for (String part : workbook.parts("xl/.*")) {
            workbook.renamed(part, folder + part.substring(3));
        }
        return workbook.changed(
                        RELATIONS, x -> x.replace("xl/workbook.xml", folder + "workbook.xml"))
                .changed(TYPES, x -> x.replace("PartName=\"/xl/", "PartName=\"/" + folder));
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    static String relationsOf(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations
                + "</Relationships>";
    }

    static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    /** The same XML with a prefix before each element that had none. */
    private static String prefixed(String xml) {
        return xml.replaceAll("<(/?)([A-Za-z0-9]+)(?=[\\s/>])", "<$1p:$2")
                .replaceFirst(" xmlns=", " xmlns:p=");
    }
}
