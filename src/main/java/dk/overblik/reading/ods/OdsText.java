package dk.overblik.reading.ods;

import dk.overblik.reading.cells.TextRuns;
import dk.overblik.reading.cells.TextRuns.Look;
import dk.overblik.sheet.UnreadableFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text that a cell shows: its paragraphs on lines of their own, put together of runs. */
final class OdsText {

    /** What lies in a cell and is none of its text: comments, pictures, notes. */
    private static final Set<String> ASIDE =
            Set.of("annotation", "note", "shapes", "frame", "custom-shape", "table");

    private static final int MOST_SPACES = 100;

    /** Many times what a cell can hold. */
    private static final int LONGEST = 1 << 20;

    private final XMLStreamReader xml;
    private final OdsStyles styles;
    private final TextRuns runs = new TextRuns();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Deque<Double> sizes = new ArrayDeque<>();
    private boolean begun;
    private int length;

    private OdsText(XMLStreamReader xml, OdsStyles styles, Look look, double size) {
        this.xml = xml;
        this.styles = styles;
        looks.push(look);
        sizes.push(size);
    }

    /**
     * The text of the element that a reader stands on, which it is led to the end of.
     *
     * @param style the name of the cell's style
     */
    static String read(XMLStreamReader xml, OdsStyles styles, String style)
            throws XMLStreamException {
        OdsText text = new OdsText(xml, styles, styles.of(style), styles.size(style));
        text.read();
        return text.runs.text();
    }

    private void read() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> depth += enter() ? 1 : 0;
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    looks.pop();
                    sizes.pop();
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE, XMLStreamReader.CDATA -> {
                    if (begun) {
                        add(xml.getText());
                    }
                }
                default -> {
                    // comments and instructions
                }
            }
        }
    }

    private void add(String piece) throws XMLStreamException {
        length += piece.length();
        if (length > LONGEST) {
            String found = "a cell of more than " + LONGEST + " letters";
            throw new XMLStreamException(
                    found, new UnreadableFile(UnreadableFile.Reason.TOO_LARGE, found));
        }
        runs.add(looks.element(), sizes.element(), piece);
    }

    /** Goes into an element; false where it is passed by. */
    private boolean enter() throws XMLStreamException {
        String name = xml.getLocalName();
        Look look = looks.element();
        double size = sizes.element();
        if (ASIDE.contains(name)) {
            skip(xml);
            return false;
        }
        switch (name) {
            case "p", "h" -> {
                runs.add(Look.PLAIN, size, begun ? "\n" : "");
                begun = true;
            }
            case "span" -> {
                String style = attribute(xml, "style-name", "");
                Look own = styles.of(style);
                look = own == Look.PLAIN ? look : own;
                double ownSize = styles.size(style);
                size = ownSize == TextRuns.SIZE_OF_CELL ? size : ownSize;
            }
            case "s" -> runs.add(look, size, " ".repeat(spaces()));
            case "tab" -> runs.add(look, size, "\t");
            case "line-break" -> runs.add(look, size, "\n");
            default -> {
                // a link, a field
            }
        }
        looks.push(look);
        sizes.push(size);
        return true;
    }

    private int spaces() {
        return Math.max(1, Math.min(number(xml, "c", 1), MOST_SPACES));
    }

    /** Leads a reader to the end of the element that it stands on. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
        }
    }

    /** The value of an attribute by its name without prefix. */
    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        String written = attribute(xml, name, "");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : otherwise;
    }
}
