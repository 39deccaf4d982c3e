package dk.overblik.reading.excel;

import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each cell format of a workbook makes of a number. */
final class CellFormats {

    private final List<NumberKind> kinds;

    private CellFormats(List<NumberKind> kinds) {
        this.kinds = kinds;
    }

    /** Those of a styles part, if there is one. */
    static CellFormats of(OpcPackage file, Optional<String> part) throws IOException {
        List<NumberKind> kinds = new ArrayList<>();
        if (part.isPresent()) {
            try (InputStream in = file.open(part.get())) {
                XmlReader xml = XmlReader.atRoot(in);
                if (!xml.is("styleSheet")) {
                    // What is a percentage cannot be told without them.
                    throw new UnreadableFile(Reason.DAMAGED, "No styles: " + xml.name());
                }
                read(xml, kinds);
                xml.finish();
            }
        }
        return new CellFormats(kinds);
    }

    NumberKind kind(int format) {
        return format >= 0 && format < kinds.size() ? kinds.get(format) : NumberKind.PLAIN;
    }

    private static void read(XmlReader xml, List<NumberKind> kinds) throws IOException {
        Map<Integer, NumberKind> custom = new HashMap<>();
        BitSet struck = new BitSet();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "numFmts" -> readCodes(xml, custom);
                case "fonts" -> readFonts(xml, struck);
                case "cellXfs" -> readFormats(xml, custom, struck, kinds);
                default -> xml.skip();
            }
        }
    }

    /** The numbers of the fonts that strike out what they write. */
    private static void readFonts(XmlReader xml, BitSet struck) throws IOException {
        for (int font = 0; xml.nextChild(); font++) {
            while (xml.nextChild()) {
                String value = xml.attributes().value("val", "1");
                if (xml.is("strike") && XmlAttributes.XmlValue.isTrue(value)) {
                    struck.set(font);
                }
                xml.skip();
            }
        }
    }

    private static void readCodes(XmlReader xml, Map<Integer, NumberKind> custom)
            throws IOException {
        while (xml.nextChild()) {
            NumberKind kind = NumberKind.ofCode(xml.attributes().value("formatCode", "General"));
            custom.put(Integer.valueOf(xml.attributes().value("numFmtId", "0")), kind);
            xml.skip();
        }
    }

    private static void readFormats(
            XmlReader xml, Map<Integer, NumberKind> custom, BitSet struck, List<NumberKind> kinds)
            throws IOException {
        while (xml.nextChild()) {
            int id = Integer.parseInt(xml.attributes().value("numFmtId", "0"));
            int font = Integer.parseInt(xml.attributes().value("fontId", "0"));
            NumberKind builtIn = NumberKind.ofBuiltIn(id);
            kinds.add(struck.get(font) ? NumberKind.STRUCK : custom.getOrDefault(id, builtIn));
            xml.skip();
        }
    }
}
