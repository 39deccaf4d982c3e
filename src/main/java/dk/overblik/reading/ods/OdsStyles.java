package dk.overblik.reading.ods;

import dk.overblik.reading.cells.TextRuns;
import dk.overblik.reading.cells.TextRuns.Look;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a spreadsheet make of texts, tables and rows, by name. */
final class OdsStyles {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,9})?)pt");

    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, Double> sizes = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Reads the style that a reader stands on, to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        String name = OdsText.attribute(xml, "name", "");
        String parent = OdsText.attribute(xml, "parent-style-name", "");
        Look look = of(parent);
        double size = size(parent);
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("text-properties")) {
                    look = look(xml, look);
                    size = size(xml, size);
                } else if (OdsText.attribute(xml, "display", "").equals("false")) {
                    hidden.add(name);
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        looks.put(name, look);
        sizes.put(name, size);
    }

    /** How text in a style looks. */
    Look of(@Nullable String style) {
        return looks.getOrDefault(style, Look.PLAIN);
    }

    /** The size in points of text in a style; that of the cell where it does not say. */
    double size(@Nullable String style) {
        return sizes.getOrDefault(style, TextRuns.SIZE_OF_CELL);
    }

    private static double size(XMLStreamReader xml, double inherited) {
        Matcher points = POINTS.matcher(OdsText.attribute(xml, "font-size", ""));
        return points.matches() ? Double.parseDouble(points.group(1)) : inherited;
    }

    /** Whether a style hides a table. */
    boolean isHidden(String style) {
        return hidden.contains(style);
    }

    /** "super 58%", "sub", "33% 58%"; "none" takes a line away. */
    private static Look look(XMLStreamReader xml, Look inherited) {
        String line =
                OdsText.attribute(
                        xml,
                        "text-line-through-style",
                        OdsText.attribute(xml, "text-line-through-type", ""));
        if (!line.isEmpty() && !line.equals("none")) {
            return Look.STRUCK;
        }
        String position = OdsText.attribute(xml, "text-position", "");
        if (position.isEmpty()) {
            return line.isEmpty() ? inherited : Look.PLAIN;
        }
        return position.startsWith("0%") ? Look.PLAIN : Look.RAISED;
    }
}
