package dk.overblik.ooxml.part;

import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a package that lists the workbook's sheets.
 *
 * @param from1904 whether days are counted from 1904
 */
public record WorkbookPart(
        String name, boolean from1904, List<Entry> sheets, List<Relation> relations) {

    private static final int MOST_SHEETS = 2_000;
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final byte[] BINARY_START = {(byte) 0x83, 0x01};

    /** One sheet in the list, of whatever kind. */
    public record Entry(String name, boolean hidden, String relation) {}

    /** Finds and reads the workbook; says what the package is where it holds none of this kind. */
    public static WorkbookPart of(OpcPackage file) throws IOException {
        if (file.has("mimetype") && text(file, "mimetype").contains("opendocument")) {
            throw new UnreadableFile(Reason.OPEN_DOCUMENT, text(file, "mimetype"));
        }
        Optional<Relation> main = Relation.first(Relation.of(file, ""), "officeDocument");
        if (main.isEmpty() || !file.has(main.get().target())) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "A zip, but no Open XML");
        }
        String name = main.get().target();
        if (startsBinary(file, name)) {
            throw new UnreadableFile(Reason.BINARY_WORKBOOK, name);
        }
        if (main.get().strict()) {
            throw new UnreadableFile(Reason.STRICT_OPEN_XML, name);
        }
        return read(file, name);
    }

    /** The parts of the sheets that hold cells, each with its entry. */
    public Optional<String> worksheet(Entry entry) {
        return relations.stream()
                .filter(each -> each.id().equals(entry.relation) && !each.external())
                .filter(each -> each.type().equals("worksheet"))
                .map(Relation::target)
                .findFirst();
    }

    /** The part of a kind that the workbook has at most one of, such as "styles". */
    public Optional<String> only(OpcPackage file, String type) {
        return Relation.first(relations, type).map(Relation::target).filter(file::has);
    }

    private static WorkbookPart read(OpcPackage file, String name) throws IOException {
        boolean from1904 = false;
        List<Entry> sheets = new ArrayList<>();
        try (InputStream in = file.open(name)) {
            XmlReader xml = XmlReader.atRoot(in);
            checkRoot(xml);
            while (xml.nextChild()) {
                if (xml.is("sheets")) {
                    readSheets(xml, sheets);
                } else {
                    from1904 |= xml.is("workbookPr") && xml.attributes().isTrue("date1904");
                    xml.skip();
                }
            }
            xml.finish();
        }
        return new WorkbookPart(name, from1904, sheets, Relation.of(file, name));
    }

    private static void readSheets(XmlReader xml, List<Entry> sheets) throws IOException {
        while (xml.nextChild()) {
            if (xml.is("sheet")) {
                String name = EscapedText.decoded(xml.attributes().value("name", ""));
                String state = xml.attributes().value("state", "visible");
                String relation = xml.attributeIn(XmlWriter.OFFICE_RELATIONS, "id");
                sheets.add(new Entry(name, !state.equals("visible"), relation));
            }
            xml.skip();
            if (sheets.size() > MOST_SHEETS) {
                throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_SHEETS + " sheets");
            }
        }
    }

    private static void checkRoot(XmlReader xml) throws UnreadableFile {
        if (xml.namespace().equals(STRICT)) {
            throw new UnreadableFile(Reason.STRICT_OPEN_XML, STRICT);
        }
        if (!xml.is("workbook")) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "Open XML: " + xml.name());
        }
    }

    private static boolean startsBinary(OpcPackage file, String part) throws IOException {
        try (InputStream in = file.open(part)) {
            return java.util.Arrays.equals(in.readNBytes(BINARY_START.length), BINARY_START);
        }
    }

    private static String text(OpcPackage file, String part) throws IOException {
        try (InputStream in = file.open(part)) {
            byte[] start = in.readNBytes(200);
            return new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }
}
