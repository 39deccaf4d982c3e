package dk.overblik.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The upper two levels of an XML part. */
final class XmlOutline {

    private static final int LEVELS = 2;

    private final XmlReader xml;

    private XmlOutline(XmlReader xml) {
        this.xml = xml;
    }

    /** The root of a part that is in UTF-8. */
    static XmlNode of(byte[] part) throws IOException {
        try (XmlReader xml = XmlReader.atRoot(new ByteArrayInputStream(part))) {
            XmlNode root = new XmlOutline(xml).node(0);
            xml.finish();
            return root;
        }
    }

    private XmlNode node(int level) throws IOException {
        String prefix = xml.prefix().isEmpty() ? "" : xml.prefix() + ":";
        String name = xml.name();
        Map<String, XmlNode.Value> attributes = attributes();
        int tagFrom = (int) xml.tagFrom();
        int tagTo = (int) xml.tagTo();
        List<XmlNode> children = new ArrayList<>();
        int count = 0;
        while (xml.nextChild()) {
            count++;
            if (level < LEVELS) {
                children.add(node(level + 1));
            } else {
                xml.skip();
            }
        }
        int endFrom = (int) xml.tagFrom();
        int endTo = (int) xml.tagTo();
        return new XmlNode(
                prefix, name, attributes, tagFrom, tagTo, endFrom, endTo, children, count);
    }

    private Map<String, XmlNode.Value> attributes() {
        XmlAttributes all = xml.attributes();
        int tag = (int) xml.tagFrom();
        Map<String, XmlNode.Value> values = new HashMap<>();
        for (int i = 0; i < all.count(); i++) {
            if (all.name(i).prefix().isEmpty()) {
                XmlNode.Value value =
                        new XmlNode.Value(all.value(i), tag + all.from(i), tag + all.to(i));
                values.put(all.name(i).local(), value);
            }
        }
        return values;
    }
}
