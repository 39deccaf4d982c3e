package dk.overblik.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** The upper two levels of an XML text. */
final class XmlOutline {

    private static final int LEVELS = 2;

    private final String text;
    private final XMLStreamReader2 xml;

    private XmlOutline(String text) throws XMLStreamException {
        this.text = text;
        this.xml = Xml.root(text);
    }

    static XmlNode of(String text) throws XMLStreamException {
        XmlOutline outline = new XmlOutline(text);
        XmlNode root = outline.node(0);
        Xml.finish(outline.xml);
        return root;
    }

    private XmlNode node(int level) throws XMLStreamException {
        String prefix = xml.getPrefix();
        String name = xml.getLocalName();
        Map<String, String> attributes = attributes();
        int tagFrom = start();
        int tagTo = end();
        List<XmlNode> children = new ArrayList<>();
        int count = 0;
        while (Xml.nextChild(xml)) {
            count++;
            if (level < LEVELS) {
                children.add(node(level + 1));
            } else {
                xml.skipElement();
            }
        }
        return new XmlNode(
                prefix == null || prefix.isEmpty() ? "" : prefix + ":",
                name,
                Map.copyOf(attributes),
                tagFrom,
                tagTo,
                start(),
                end(),
                children,
                count);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            @Nullable String namespace = xml.getAttributeNamespace(i);
            boolean plain = namespace == null || namespace.isEmpty();
            String name = xml.getAttributeLocalName(i);
            attributes.put(plain ? name : namespace + "#" + name, xml.getAttributeValue(i));
        }
        return attributes;
    }

    private int start() throws XMLStreamException {
        int start = (int) xml.getLocationInfo().getStartingCharOffset();
        // Before the root element the reader counts blanks as part of the tag behind them.
        while (start >= 0 && start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        if (start < 0 || start >= text.length() || text.charAt(start) != '<') {
            throw new XMLStreamException("Lost its place at " + start);
        }
        return start;
    }

    private int end() throws XMLStreamException {
        int end = (int) xml.getLocationInfo().getEndingCharOffset();
        if (end <= 0 || end > text.length() || text.charAt(end - 1) != '>') {
            throw new XMLStreamException("Lost its place at " + end);
        }
        return end;
    }
}
