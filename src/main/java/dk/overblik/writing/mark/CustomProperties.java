package dk.overblik.writing.mark;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.DamagedXml;
import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.OpcPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The part of a package with the properties that its users gave it, and with ours. */
public final class CustomProperties {

    public static final String RELATION = "custom-properties";
    public static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private static final String VALUES =
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String NONE =
            XmlWriter.DECLARATION
                    + "<Properties xmlns="
                    + "\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>";

    /** The set that properties given by users belong to ([MS-OLEPS] 2.21). */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** Those below are reserved. */
    private static final int FIRST_ID = 2;

    /** A thousand properties take a tenth of it. */
    private static final int LARGEST = 1 << 21;

    private CustomProperties() {}

    /** The parts that hold properties, by the relations that lead to them; one as a rule. */
    public static List<String> parts(OpcPackage file) throws IOException {
        return Relation.of(file, "").stream()
                .filter(each -> each.type().equals(RELATION) && !each.external())
                .map(Relation::target)
                .filter(file::has)
                .toList();
    }

    /** Whether a part is one that properties can be added to. */
    public static boolean canHold(OpcPackage file, String part) throws IOException {
        if (file.part(part).size() > LARGEST) {
            return false;
        }
        try {
            return XmlPatch.of(file.bytes(part)).root().name().equals("Properties");
        } catch (DamagedXml strange) {
            return false;
        }
    }

    /** The properties of a package that had none. */
    public static byte[] none() {
        return NONE.getBytes(StandardCharsets.UTF_8);
    }

    /** A part with ours in it, in place of any that an earlier run left. */
    public static byte[] with(byte[] properties, ResultProperties ours) throws IOException {
        XmlPatch part = XmlPatch.of(properties);
        Set<Integer> taken = new HashSet<>();
        for (XmlPatch.XmlNode each : part.root().children()) {
            XmlAttributes.XmlValue.wholeNumber(each.attribute("pid", "")).ifPresent(taken::add);
            if (each.attribute("name", "").startsWith(ResultProperties.PREFIX)) {
                part.remove(each);
            }
        }
        int highest = taken.stream().mapToInt(Integer::intValue).max().orElse(0);
        int first = highest < Integer.MAX_VALUE / 2 ? highest + 1 : 0;
        StringBuilder added = new StringBuilder();
        int id = Math.max(first, FIRST_ID);
        for (var property : ours.values().entrySet()) {
            while (!taken.add(id)) {
                id++;
            }
            append(added, part.root().prefix(), id, property.getKey(), property.getValue());
        }
        part.append(part.root(), added.toString());
        return part.bytes();
    }

    /** Ours among the properties of a part; empty if there are none. */
    static ResultProperties read(InputStream in) throws IOException {
        TreeMap<String, String> ours = new TreeMap<>();
        XmlReader xml = XmlReader.atRoot(in);
        while (xml.nextChild()) {
            String name = xml.attributes().value("name", "");
            if (name.startsWith(ResultProperties.PREFIX)) {
                ours.put(name.substring(ResultProperties.PREFIX.length()), value(xml));
            } else {
                xml.skip();
            }
        }
        return new ResultProperties(ours);
    }

    private static String value(XmlReader xml) throws IOException {
        String value = "";
        while (xml.nextChild()) {
            value = EscapedText.decoded(xml.text());
        }
        return value;
    }

    private static void append(
            StringBuilder added, String prefix, int id, String name, String value) {
        added.append('<').append(prefix).append("property fmtid=\"").append(USER_DEFINED);
        added.append("\" pid=\"").append(id).append("\" name=\"");
        added.append(XmlWriter.escaped(ResultProperties.PREFIX + name)).append("\"><vt:lpwstr");
        added.append(" xmlns:vt=\"").append(VALUES).append("\">");
        added.append(XmlWriter.escaped(EscapedText.encoded(value)));
        added.append("</vt:lpwstr></").append(prefix).append("property>");
    }
}
