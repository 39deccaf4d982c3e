package dk.overblik.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** What each cell format of a workbook makes of a number. */
final class CellFormats {

    private final List<NumberKind> kinds;

    private CellFormats(List<NumberKind> kinds) {
        this.kinds = kinds;
    }

    /** Those of a styles part, if there is one. */
    static CellFormats of(OpenPackage file, Optional<String> part)
            throws IOException, XMLStreamException {
        List<NumberKind> kinds = new ArrayList<>();
        if (part.isPresent()) {
            try (InputStream in = file.open(part.get())) {
                XMLStreamReader2 xml = Xml.root(in);
                read(xml, kinds);
                Xml.finish(xml);
            }
        }
        return new CellFormats(kinds);
    }

    NumberKind kind(int format) {
        return format >= 0 && format < kinds.size() ? kinds.get(format) : NumberKind.PLAIN;
    }

    private static void read(XMLStreamReader2 xml, List<NumberKind> kinds)
            throws XMLStreamException {
        Map<Integer, NumberKind> custom = new HashMap<>();
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "numFmts" -> readCodes(xml, custom);
                case "cellXfs" -> readFormats(xml, custom, kinds);
                default -> xml.skipElement();
            }
        }
    }

    private static void readCodes(XMLStreamReader2 xml, Map<Integer, NumberKind> custom)
            throws XMLStreamException {
        while (Xml.nextChild(xml)) {
            NumberKind kind = NumberKind.ofCode(Xml.attribute(xml, "formatCode", "General"));
            custom.put(Integer.valueOf(Xml.attribute(xml, "numFmtId", "0")), kind);
            xml.skipElement();
        }
    }

    private static void readFormats(
            XMLStreamReader2 xml, Map<Integer, NumberKind> custom, List<NumberKind> kinds)
            throws XMLStreamException {
        while (Xml.nextChild(xml)) {
            int id = Integer.parseInt(Xml.attribute(xml, "numFmtId", "0"));
            NumberKind builtIn = NumberKind.ofBuiltIn(id);
            kinds.add(custom.getOrDefault(id, builtIn));
            xml.skipElement();
        }
    }
}
