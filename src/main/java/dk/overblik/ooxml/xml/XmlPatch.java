package dk.overblik.ooxml.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An XML part that is changed in places, while every other byte of it stays as it is: so nothing
 * that this program does not know can get lost.
 */
public final class XmlPatch {

    private final byte[] part;
    private final XmlNode root;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<XmlNode, StringBuilder> filled = new HashMap<>();

    private record Edit(int from, int to, String replacement) {}

    private XmlPatch(byte[] part) throws IOException {
        this.part = part;
        this.root = XmlOutline.of(part);
    }

    public static XmlPatch of(byte[] part) throws IOException {
        return new XmlPatch(inUtf8(part));
    }

    /** A document as it is, or in UTF-8 and declared so where it is in another encoding. */
    public static byte[] inUtf8(byte[] document) throws IOException {
        XmlBuffer.XmlInput input = XmlBuffer.XmlInput.of(new ByteArrayInputStream(document));
        byte[] utf8 = input.bytes().readAllBytes();
        return input.isOriginal() ? utf8 : declaredAnew(utf8);
    }

    public XmlNode root() {
        return root;
    }

    /** Gives an attribute without a prefix a value, whether it is there or not. */
    public void set(XmlNode node, String attribute, String value) {
        XmlNode.Value there = node.attributes().get(attribute);
        if (there != null) {
            edits.add(new Edit(there.from(), there.to(), XmlWriter.escaped(value)));
        } else {
            int behindName = node.tagFrom() + 1 + node.prefix().length() + node.name().length();
            insert(behindName, " " + attribute + "=\"" + XmlWriter.escaped(value) + '"');
        }
    }

    /** Adds content as the first in an element. */
    public void prepend(XmlNode parent, String content) {
        if (parent.isOneTag()) {
            append(parent, content);
        } else {
            insert(parent.tagTo(), content);
        }
    }

    /** Adds content as the last in an element. */
    public void append(XmlNode parent, String content) {
        if (parent.isOneTag()) {
            filled.computeIfAbsent(parent, added -> new StringBuilder()).append(content);
        } else {
            insert(parent.endFrom(), content);
        }
    }

    public void insertBefore(XmlNode node, String content) {
        insert(node.tagFrom(), content);
    }

    public void insertAfter(XmlNode node, String content) {
        insert(node.endTo(), content);
    }

    public void remove(XmlNode node) {
        edits.add(new Edit(node.tagFrom(), node.endTo(), ""));
    }

    /** The part with all changes made. */
    public byte[] bytes() {
        List<Edit> inOrder = new ArrayList<>(edits);
        filled.forEach((node, content) -> inOrder.add(fill(node, content)));
        inOrder.sort(Comparator.comparingInt(Edit::from));
        ByteArrayOutputStream patched = new ByteArrayOutputStream(part.length + 1000);
        int done = 0;
        for (Edit edit : inOrder) {
            patched.write(part, done, edit.from - done);
            patched.writeBytes(edit.replacement.getBytes(StandardCharsets.UTF_8));
            done = edit.to;
        }
        patched.write(part, done, part.length - done);
        return patched.toByteArray();
    }

    /** An element that was written in one tag gets an end tag. */
    private static Edit fill(XmlNode node, CharSequence content) {
        String end = "</" + node.prefix() + node.name() + ">";
        return new Edit(node.tagTo() - 2, node.tagTo(), ">" + content + end);
    }

    private void insert(int at, String content) {
        edits.add(new Edit(at, at, content));
    }

    private static byte[] declaredAnew(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        int end = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return (XmlWriter.DECLARATION + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * An element of an XML part and where it stands in the part.
     *
     * @param prefix the namespace prefix with its colon, or empty
     * @param attributes those without a prefix, by name
     * @param tagFrom where the start tag begins
     * @param tagTo behind the start tag
     * @param endFrom where the end tag begins; as tagFrom for an element written in one tag
     * @param endTo behind the end tag
     * @param children empty below the second level
     * @param childCount how many children there are, also below the second level
     */
    public record XmlNode(
            String prefix,
            String name,
            Map<String, Value> attributes,
            int tagFrom,
            int tagTo,
            int endFrom,
            int endTo,
            List<XmlNode> children,
            int childCount) {

        /** The value of an attribute and where it stands, without its quotes. */
        record Value(String text, int from, int to) {}

        boolean isOneTag() {
            return endFrom == tagFrom;
        }

        @Nullable
        public String attribute(String attribute) {
            Value value = attributes.get(attribute);
            return value == null ? null : value.text;
        }

        public String attribute(String attribute, String absent) {
            Value value = attributes.get(attribute);
            return value == null ? absent : value.text;
        }

        /** The child with a name, the first if there are more. */
        public Optional<XmlNode> child(String childName) {
            return children.stream().filter(each -> each.name.equals(childName)).findFirst();
        }

        /** The children of the first child with a name, none if there is no such child. */
        public List<XmlNode> childrenOf(String childName) {
            return child(childName).map(XmlNode::children).orElse(List.of());
        }
    }

    /** The upper two levels of an XML part. */
    private static final class XmlOutline {

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
}
