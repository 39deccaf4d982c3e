package dk.overblik.ooxml.xml;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A whole XML part with the place of each element in it, to be changed anywhere while every other
 * byte stays as it is. For parts with deep structure; where two levels do, {@link XmlPatch} is
 * lighter.
 */
public final class XmlTree {

    /** Several times what the longest documents have. */
    private static final int MOST_ELEMENTS = 4_000_000;

    /** A table in a table in a text box and so on, many times deeper than anybody writes. */
    private static final int DEEPEST = 400;

    private final byte[] part;
    private final XmlElement root;
    private final ByteEdits edits;

    private XmlTree(byte[] part, XmlElement root) {
        this.part = part;
        this.root = root;
        this.edits = new ByteEdits(part);
    }

    /**
     * Reads a part.
     *
     * @throws DamagedXml where it is none
     * @throws UnreadableFile where it is larger than one that programs write
     */
    public static XmlTree of(byte[] bytes) throws IOException {
        byte[] part = XmlPatch.inUtf8(bytes);
        try (XmlReader xml = XmlReader.atRoot(new ByteArrayInputStream(part))) {
            XmlElement root = new Growing(part, xml).element(Optional.empty(), 0);
            xml.finish();
            return new XmlTree(part, root);
        }
    }

    public XmlElement root() {
        return root;
    }

    public boolean isChanged() {
        return !edits.isEmpty();
    }

    /** Puts something in the place of an element. */
    public void replace(XmlElement element, String xml) {
        edits.replace(element.from(), element.to(), xml);
    }

    public void remove(XmlElement element) {
        replace(element, "");
    }

    public void insertBefore(XmlElement element, String xml) {
        edits.insert(element.from(), xml);
    }

    public void insertAfter(XmlElement element, String xml) {
        edits.insert(element.to(), xml);
    }

    /** Puts something in the place of all that stands in an element. */
    public void fill(XmlElement element, String xml) {
        if (element.isOneTag()) {
            String end = "</" + element.qualified() + ">";
            edits.replace(element.tagTo() - 2, element.tagTo(), ">" + xml + end);
        } else {
            edits.replace(element.tagTo(), element.endFrom(), xml);
        }
    }

    /** Adds something as the last in an element. */
    public void append(XmlElement element, String xml) {
        if (element.isOneTag()) {
            fill(element, xml);
        } else {
            edits.insert(element.endFrom(), xml);
        }
    }

    /** Adds something as the first in an element that is not written in one tag. */
    public void prepend(XmlElement element, String xml) {
        if (element.isOneTag()) {
            fill(element, xml);
        } else {
            edits.insert(element.tagTo(), xml);
        }
    }

    /**
     * Gives an attribute a value, whether it is there or not.
     *
     * @param name with its prefix as it is to be written where it is not there
     */
    public void set(XmlElement element, String name, String value) {
        String local = name.substring(name.indexOf(':') + 1);
        Optional<XmlElement.Attribute> there = element.attributeAt(local);
        if (there.isPresent()) {
            edits.replace(there.get().from(), there.get().to(), XmlWriter.escaped(value));
        } else {
            int behindName = element.from() + 1 + element.qualified().length();
            edits.insert(behindName, " " + name + "=\"" + XmlWriter.escaped(value) + '"');
        }
    }

    /** The part with all changes made. */
    public byte[] bytes() {
        return edits.isEmpty() ? part : edits.bytes();
    }

    /** A tree that is being read. */
    private static final class Growing {

        private final byte[] part;
        private final XmlReader xml;
        private int elements;

        Growing(byte[] part, XmlReader xml) {
            this.part = part;
            this.xml = xml;
        }

        XmlElement element(Optional<XmlElement> parent, int depth) throws IOException {
            elements++;
            if (elements > MOST_ELEMENTS || depth > DEEPEST) {
                throw new UnreadableFile(Reason.TOO_LARGE, "Elements: " + elements);
            }
            XmlElement element =
                    new XmlElement(
                            part,
                            parent,
                            xml.namespace(),
                            xml.prefix(),
                            xml.name(),
                            attributes(),
                            (int) xml.tagFrom(),
                            (int) xml.tagTo());
            while (xml.nextChild()) {
                element.add(element(Optional.of(element), depth + 1));
            }
            element.end((int) xml.tagFrom(), (int) xml.tagTo());
            return element;
        }

        private List<XmlElement.Attribute> attributes() {
            XmlAttributes all = xml.attributes();
            int tag = (int) xml.tagFrom();
            List<XmlElement.Attribute> attributes = new ArrayList<>(all.count());
            for (int i = 0; i < all.count(); i++) {
                if (!all.name(i).isDeclaration()) {
                    String local = all.name(i).local();
                    attributes.add(
                            new XmlElement.Attribute(local, tag + all.from(i), tag + all.to(i)));
                }
            }
            return attributes;
        }
    }

    /** An element of a part, and where it stands in it. */
    public static final class XmlElement {

        private final byte[] part;
        private final Optional<XmlElement> parent;
        private final String namespace;
        private final String prefix;
        private final String name;
        private final List<Attribute> attributes;
        private final List<XmlElement> children = new ArrayList<>(2);
        private final int from;
        private final int tagTo;
        private int endFrom;
        private int to;

        /** Among the elements beside it. */
        private int place;

        /** Where the value of an attribute stands, without its quotes; the name has no prefix. */
        record Attribute(String name, int from, int to) {}

        private XmlElement(
                byte[] part,
                Optional<XmlElement> parent,
                String namespace,
                String prefix,
                String name,
                List<Attribute> attributes,
                int from,
                int tagTo) {
            this.part = part;
            this.parent = parent;
            this.namespace = namespace;
            this.prefix = prefix;
            this.name = name;
            this.attributes = attributes;
            this.from = from;
            this.tagTo = tagTo;
        }

        private void add(XmlElement child) {
            child.place = children.size();
            children.add(child);
        }

        private void end(int endTagFrom, int endTagTo) {
            endFrom = endTagFrom;
            to = endTagTo;
        }

        int from() {
            return from;
        }

        int tagTo() {
            return tagTo;
        }

        int endFrom() {
            return endFrom;
        }

        int to() {
            return to;
        }

        boolean isOneTag() {
            return to == tagTo;
        }

        /** Whether it begins before another one of the same part does. */
        public boolean isBefore(XmlElement other) {
            return from < other.from;
        }

        /** The element right before it in the same one. */
        public Optional<XmlElement> before() {
            return parent.filter(any -> place > 0).map(each -> each.children.get(place - 1));
        }

        /** The element right after it in the same one. */
        public Optional<XmlElement> after() {
            return parent.filter(each -> place + 1 < each.children.size())
                    .map(each -> each.children.get(place + 1));
        }

        public Optional<XmlElement> parent() {
            return parent;
        }

        public String namespace() {
            return namespace;
        }

        /** The name without its prefix. */
        public String name() {
            return name;
        }

        /** The prefix with its colon, or empty. */
        public String prefix() {
            return prefix.isEmpty() ? "" : prefix + ":";
        }

        String qualified() {
            return prefix() + name;
        }

        public boolean is(String namespaceWanted, String nameWanted) {
            return name.equals(nameWanted) && namespace.equals(namespaceWanted);
        }

        /** Whether it has a name in the namespace of another. */
        public boolean isBeside(XmlElement other, String nameWanted) {
            return name.equals(nameWanted) && namespace.equals(other.namespace);
        }

        public List<XmlElement> children() {
            return List.copyOf(children);
        }

        /** The first child of a name, in the element's own namespace. */
        public Optional<XmlElement> child(String nameWanted) {
            return children.stream().filter(each -> each.isBeside(this, nameWanted)).findFirst();
        }

        /** The children of a name, in the element's own namespace. */
        public List<XmlElement> children(String nameWanted) {
            return children.stream().filter(each -> each.isBeside(this, nameWanted)).toList();
        }

        /** The element that this one stands in, however deep, nearest first. */
        public Stream<XmlElement> ancestors() {
            return Stream.iterate(parent, Optional::isPresent, each -> each.get().parent)
                    .map(Optional::get);
        }

        /** All elements inside, each before those inside it. */
        public Stream<XmlElement> inside() {
            List<XmlElement> all = new ArrayList<>();
            collect(all, element -> true);
            return all.stream();
        }

        /** All elements inside, but none inside of one that is passed over, and not that one. */
        public Stream<XmlElement> insideUnless(Predicate<XmlElement> passedOver) {
            List<XmlElement> all = new ArrayList<>();
            collect(all, passedOver.negate());
            return all.stream();
        }

        private void collect(List<XmlElement> all, Predicate<XmlElement> wanted) {
            for (XmlElement child : children) {
                if (wanted.test(child)) {
                    all.add(child);
                    child.collect(all, wanted);
                }
            }
        }

        private Optional<Attribute> attributeAt(String local) {
            return attributes.stream().filter(each -> each.name.equals(local)).findFirst();
        }

        /** The value of an attribute by its name without a prefix, or empty where it has none. */
        public String attribute(String local) {
            return attributeAt(local)
                    .map(at -> XmlAttributes.XmlValue.decoded(part, at.from, at.to))
                    .orElse("");
        }

        public boolean has(String local) {
            return attributeAt(local).isPresent();
        }

        /** The text of an element without others inside. */
        public String text() {
            if (isOneTag() || !children.isEmpty()) {
                return "";
            }
            String raw = new String(part, tagTo, endFrom - tagTo, StandardCharsets.UTF_8);
            boolean plain = raw.indexOf('&') < 0 && raw.indexOf('<') < 0 && raw.indexOf('\r') < 0;
            return plain ? raw : decoded();
        }

        private String decoded() {
            try (XmlReader xml =
                    XmlReader.atRoot(new ByteArrayInputStream(part, from, to - from))) {
                return xml.text();
            } catch (IOException impossible) {
                // The whole part was read before, and this with it.
                throw new IllegalStateException(impossible);
            }
        }

        /** The element as it is written. */
        public String source() {
            return new String(part, from, to - from, StandardCharsets.UTF_8);
        }

        /** What stands in the element as it is written. */
        public String content() {
            return isOneTag()
                    ? ""
                    : new String(part, tagTo, endFrom - tagTo, StandardCharsets.UTF_8);
        }

        /** The start tag as it is written. */
        public String tag() {
            return new String(part, from, tagTo - from, StandardCharsets.UTF_8);
        }
    }
}
