package dk.overblik.ooxml.xml;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An XML part that is changed in places, while every other byte of it stays as it is: so nothing
 * that this program does not know can get lost.
 */
public final class XmlPatch {

    private final ByteEdits edits;
    private final XmlNode root;
    private final IdentityHashMap<XmlNode, StringBuilder> filled = new IdentityHashMap<>();

    private XmlPatch(byte[] part) throws IOException {
        this.edits = new ByteEdits(part);
        this.root = XmlOutline.of(part);
    }

    /**
     * A part to be changed.
     *
     * @throws DamagedXml where it is none
     * @throws UnreadableFile where it is larger than one that programs write
     */
    public static XmlPatch of(byte[] part) throws IOException {
        return new XmlPatch(inUtf8(part));
    }

    /** The part in UTF-8, and declared so; the very same where it is that already. */
    public static byte[] inUtf8(byte[] part) throws IOException {
        XmlBuffer.XmlInput input = XmlBuffer.XmlInput.of(new ByteArrayInputStream(part));
        return input.recoded() ? declaredAnew(input.bytes().readAllBytes()) : part;
    }

    public XmlNode root() {
        return root;
    }

    /** Gives an attribute without a prefix a value, whether it is there or not. */
    public void set(XmlNode node, String attribute, String value) {
        Optional<XmlNode.Place> there = node.place(attribute);
        if (there.isPresent()) {
            edits.replace(there.get().from(), there.get().to(), XmlWriter.escaped(value));
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
        edits.replace(node.tagFrom(), node.endTo(), "");
    }

    /** The part with all changes made. */
    public byte[] bytes() {
        filled.forEach(this::fill);
        filled.clear();
        return edits.bytes();
    }

    /** An element that was written in one tag gets an end tag. */
    private void fill(XmlNode node, CharSequence content) {
        String end = "</" + node.prefix() + node.name() + ">";
        edits.replace(node.tagTo() - 2, node.tagTo(), ">" + content + end);
    }

    private void insert(int at, String content) {
        edits.insert(at, content);
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
     * @param part all of the part's bytes
     * @param attributes where those without a prefix stand
     * @param tagFrom where the start tag begins
     * @param tagTo behind the start tag
     * @param endFrom where the end tag begins; as tagFrom for an element written in one tag
     * @param endTo behind the end tag
     * @param children empty below the second level
     * @param childCount how many children there are, also below the second level
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared but by identity.
    public record XmlNode(
            byte[] part,
            String prefix,
            String name,
            List<Place> attributes,
            int tagFrom,
            int tagTo,
            int endFrom,
            int endTo,
            List<XmlNode> children,
            int childCount) {

        /** Where the value of an attribute stands, without its quotes. */
        record Place(String name, int from, int to) {}

        boolean isOneTag() {
            return endFrom == tagFrom;
        }

        Optional<Place> place(String attribute) {
            return attributes.stream().filter(each -> each.name.equals(attribute)).findFirst();
        }

        @Nullable
        public String attribute(String attribute) {
            return place(attribute)
                    .map(at -> XmlAttributes.XmlValue.decoded(part, at.from, at.to))
                    .orElse(null);
        }

        public String attribute(String attribute, String absent) {
            String value = attribute(attribute);
            return value == null ? absent : value;
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

        /** Excel itself allows no more than a quarter of it of anything listed in a part. */
        private static final int MOST_NODES = 300_000;

        private final byte[] part;
        private final XmlReader xml;
        private int nodes;

        private XmlOutline(byte[] part, XmlReader xml) {
            this.part = part;
            this.xml = xml;
        }

        /** The root of a part that is in UTF-8. */
        static XmlNode of(byte[] part) throws IOException {
            try (XmlReader xml = XmlReader.atRoot(new ByteArrayInputStream(part))) {
                XmlNode root = new XmlOutline(part, xml).node(0);
                xml.finish();
                return root;
            }
        }

        private XmlNode node(int level) throws IOException {
            String prefix = xml.prefix().isEmpty() ? "" : xml.prefix() + ":";
            String name = xml.name();
            List<XmlNode.Place> attributes = attributes();
            int tagFrom = (int) xml.tagFrom();
            int tagTo = (int) xml.tagTo();
            List<XmlNode> children = level < LEVELS ? new ArrayList<>() : List.of();
            int count = 0;
            nodes++;
            if (nodes > MOST_NODES) {
                throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_NODES + " nodes");
            }
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
                    part,
                    prefix,
                    name,
                    attributes,
                    tagFrom,
                    tagTo,
                    endFrom,
                    endTo,
                    children,
                    count);
        }

        private List<XmlNode.Place> attributes() {
            XmlAttributes all = xml.attributes();
            int tag = (int) xml.tagFrom();
            List<XmlNode.Place> places = new ArrayList<>(all.count());
            for (int i = 0; i < all.count(); i++) {
                if (all.name(i).prefix().isEmpty()) {
                    String name = all.name(i).local();
                    places.add(new XmlNode.Place(name, tag + all.from(i), tag + all.to(i)));
                }
            }
            return places;
        }
    }
}
