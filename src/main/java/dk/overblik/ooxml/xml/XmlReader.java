package dk.overblik.ooxml.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An XML document from a stranger being read, element by element: no document type, no entities but
 * the five that need none, nothing fetched.
 *
 * <p>Stands on an element whose start tag has been read. Much faster than a reader for every kind
 * of XML, and reading is what takes the time with large workbooks.
 */
public final class XmlReader implements Closeable {

    private final XmlBuffer buffer;
    private final XmlCharacters characters;
    private final boolean recoded;
    private final XmlTags tags;
    private final XmlPath path = new XmlPath();

    /** Whether the element ends with its start tag, which has been read. */
    private boolean pending;

    private XmlReader(XmlBuffer.XmlInput input) {
        this.buffer = new XmlBuffer(input);
        this.characters = new XmlCharacters(buffer);
        this.tags = new XmlTags(buffer);
        this.recoded = input.recoded();
    }

    /** A reader that stands on the root element. */
    public static XmlReader atRoot(InputStream in) throws IOException {
        XmlReader reader = new XmlReader(XmlBuffer.XmlInput.of(in));
        if (!reader.nextOutside()) {
            throw new DamagedXml("No element", 0);
        }
        reader.readStartTag();
        return reader;
    }

    /** The name of the element, without its prefix. */
    public String name() {
        return path.innermost().local();
    }

    public boolean is(String name) {
        return name().equals(name);
    }

    public String prefix() {
        return path.innermost().prefix();
    }

    /** The namespace of the element, empty if it has none. */
    public String namespace() {
        return path.namespace(prefix());
    }

    /** The value of the element's attribute in a namespace, empty if it has none. */
    public String attributeIn(String namespace, String name) {
        return path.attribute(tags.attributes(), namespace, name);
    }

    /** The attributes of the element; to be read before anything else is. */
    public XmlAttributes attributes() {
        return tags.attributes();
    }

    /** Whether the part is in another encoding than UTF-8, so that places are none in it. */
    public boolean isRecoded() {
        return recoded;
    }

    /** Where the tag read last begins, in bytes. */
    public long tagFrom() {
        return tags.from();
    }

    /** Behind the tag read last. */
    public long tagTo() {
        return tags.to();
    }

    /** Goes on to the next element inside the one that it stands on; false at that one's end. */
    public boolean nextChild() throws IOException {
        if (pending) {
            leave();
            return false;
        }
        while (true) {
            buffer.skipText();
            switch (buffer.peek()) {
                case '/' -> {
                    readEndTag();
                    return false;
                }
                case '!' -> characters.readDeclaration(null);
                case '?' -> characters.skipInstruction();
                default -> {
                    readStartTag();
                    return true;
                }
            }
        }
    }

    /** Goes on behind the element that it stands on. */
    public void skip() throws IOException {
        int outside = path.depth() - 1;
        while (path.depth() > outside) {
            nextChild();
        }
    }

    /** Lets a run read what comes next inside the element; false where it is over already. */
    public boolean read(ByteRun run) {
        if (pending) {
            return false;
        }
        buffer.read(run);
        return true;
    }

    /** Reads the text of the element, which must have no others inside, and goes on behind it. */
    public void readText(XmlText text) throws IOException {
        text.clear();
        if (pending) {
            leave();
            return;
        }
        while (true) {
            characters.readText(text);
            switch (buffer.peek()) {
                case '/' -> {
                    readEndTag();
                    return;
                }
                case '!' -> characters.readDeclaration(text);
                case '?' -> characters.skipInstruction();
                default -> throw buffer.damage("An element inside a value");
            }
        }
    }

    public String text() throws IOException {
        XmlText text = new XmlText();
        readText(text);
        return text.toString();
    }

    /** Reads to the end of the document, so that its last byte has been checked. */
    public void finish() throws IOException {
        while (path.depth() > 0) {
            nextChild();
        }
        if (nextOutside()) {
            throw buffer.damage("More than one root");
        }
    }

    /** Goes on to an element outside any other; false at the end of the document. */
    private boolean nextOutside() throws IOException {
        while (buffer.skipToMarkup()) {
            switch (buffer.peek()) {
                case '!' -> characters.readDeclaration(null);
                case '?' -> characters.skipInstruction();
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    private void readStartTag() throws IOException {
        XmlNames.XmlName name = tags.readStart();
        if (!path.enter(name)) {
            throw buffer.damage("Too many elements inside each other");
        }
        pending = tags.isOneTag();
        if (tags.declares()) {
            path.declare(tags.attributes());
        }
    }

    private void readEndTag() throws IOException {
        XmlNames.XmlName name = tags.readEnd();
        if (path.depth() == 0 || name != path.innermost()) {
            throw buffer.damage("Does not end what it should: " + name.local());
        }
        leave();
    }

    private void leave() {
        pending = false;
        path.leave();
    }

    @Override
    public void close() throws IOException {
        buffer.close();
    }

    /** What stands between the tags of a document. */
    private static final class XmlCharacters {

        private static final String COMMENT = "--";
        private static final String LITERAL = "[CDATA[";

        private final XmlBuffer buffer;

        XmlCharacters(XmlBuffer buffer) {
            this.buffer = buffer;
        }

        /** Goes on behind the next "&lt;", and adds the text before it. */
        void readText(XmlText text) throws IOException {
            while (true) {
                switch (buffer.readRun(text)) {
                    case '<' -> {
                        buffer.next();
                        return;
                    }
                    case '&' -> readReference(text);
                    case '\r' -> readLineEnd(text);
                    default -> throw buffer.damage("A character that XML does not allow");
                }
            }
        }

        /**
         * Goes on behind a comment, or a literal text, which is added to the text if there is one.
         */
        void readDeclaration(@Nullable XmlText text) throws IOException {
            buffer.expect('!');
            if (buffer.peek() == '-') {
                expect(COMMENT);
                readPast("-->", null);
            } else if (buffer.peek() == '[') {
                expect(LITERAL);
                readPast("]]>", text);
            } else {
                throw buffer.damage("A document type is not allowed");
            }
        }

        /** Goes on behind an instruction to some other program. */
        void skipInstruction() throws IOException {
            readPast("?>", null);
        }

        /** Goes on behind a mark, and adds what stands before it. */
        private void readPast(String mark, @Nullable XmlText text) throws IOException {
            int matched = 0;
            while (matched < mark.length()) {
                byte b = buffer.peek();
                buffer.next();
                if (text != null) {
                    text.append(b);
                }
                if (b == mark.charAt(matched)) {
                    matched++;
                } else if (matched < 2 || b != mark.charAt(1)) {
                    // Behind "--" or "]]" one more of the same changes nothing.
                    matched = b == mark.charAt(0) ? 1 : 0;
                }
            }
            if (text != null) {
                text.shorten(mark.length());
            }
        }

        private void readReference(XmlText text) throws IOException {
            StringBuilder name = new StringBuilder();
            buffer.expect('&');
            while (buffer.peek() != ';') {
                name.append((char) buffer.peek());
                buffer.next();
                if (name.length() > XmlText.LONGEST) {
                    throw buffer.damage("Not a reference: " + name);
                }
            }
            buffer.expect(';');
            int character = XmlText.character(name.toString());
            if (character < 0) {
                throw buffer.damage("Not a reference: " + name);
            }
            text.appendCharacter(character);
        }

        /** However a document ends its lines, they are read alike. */
        private void readLineEnd(XmlText text) throws IOException {
            buffer.expect('\r');
            if (buffer.peek() == '\n') {
                buffer.next();
            }
            text.append((byte) '\n');
        }

        private void expect(String characters) throws IOException {
            for (int i = 0; i < characters.length(); i++) {
                buffer.expect(characters.charAt(i));
            }
        }
    }

    /** The elements that the place being read stands in, and what their prefixes mean there. */
    private static final class XmlPath {

        private static final int DEEPEST = 5_000;

        private final XmlNames.XmlNamespaces namespaces = new XmlNames.XmlNamespaces();
        private XmlNames.XmlName[] open = new XmlNames.XmlName[16];
        private int depth;

        int depth() {
            return depth;
        }

        XmlNames.XmlName innermost() {
            return open[depth - 1];
        }

        String namespace(String prefix) {
            return namespaces.of(prefix);
        }

        /** The value of the attribute in a namespace, empty if there is none. */
        String attribute(XmlAttributes all, String namespace, String name) {
            for (int i = 0; i < all.count(); i++) {
                XmlNames.XmlName each = all.name(i);
                boolean prefixed = !each.prefix().isEmpty() && each.local().equals(name);
                if (prefixed && namespaces.of(each.prefix()).equals(namespace)) {
                    return all.value(i);
                }
            }
            return "";
        }

        /** Goes into an element; false where there are too many inside each other. */
        boolean enter(XmlNames.XmlName name) {
            if (depth == DEEPEST) {
                return false;
            }
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth] = name;
            depth++;
            return true;
        }

        /** Takes what the innermost element says that prefixes mean. */
        void declare(XmlAttributes attributes) {
            namespaces.begin(depth, attributes);
        }

        void leave() {
            namespaces.end(depth);
            depth--;
        }
    }

    /** The tags of a document, one after the other. */
    private static final class XmlTags {

        /** What a parse gives that came to the end of the bytes at hand. */
        private static final int CUT = -1;

        private final XmlBuffer buffer;
        private final XmlNames names = new XmlNames();
        private final XmlAttributes attributes = new XmlAttributes();
        private XmlNames.XmlName name = new XmlNames.XmlName("");
        private boolean oneTag;
        private boolean declares;
        private long from;
        private long to;

        XmlTags(XmlBuffer buffer) {
            this.buffer = buffer;
        }

        XmlAttributes attributes() {
            return attributes;
        }

        /** Whether the start tag read last is the end tag too. */
        boolean isOneTag() {
            return oneTag;
        }

        /** Whether the start tag read last says what a prefix means. */
        boolean declares() {
            return declares;
        }

        /** Where the tag read last begins, in bytes. */
        long from() {
            return from;
        }

        /** Behind the tag read last. */
        long to() {
            return to;
        }

        /** Reads the tag whose first character has been read. */
        XmlNames.XmlName readStart() throws IOException {
            int next = parseStart(buffer.bytes(), buffer.at(), buffer.end());
            while (next == CUT) {
                // From its beginning again, with more of it at hand.
                buffer.more();
                next = parseStart(buffer.bytes(), buffer.at(), buffer.end());
            }
            attributes.settle(buffer.bytes(), buffer.at() - 1);
            end(next);
            return name;
        }

        XmlNames.XmlName readEnd() throws IOException {
            int next = parseEnd(buffer.bytes(), buffer.at(), buffer.end());
            while (next == CUT) {
                buffer.more();
                next = parseEnd(buffer.bytes(), buffer.at(), buffer.end());
            }
            end(next);
            return name;
        }

        private void end(int next) {
            from = buffer.place() - 1;
            buffer.moveTo(next);
            to = buffer.place();
        }

        private int parseStart(byte[] bytes, int first, int end) throws DamagedXml {
            attributes.clear();
            declares = false;
            int at = parseName(bytes, first, end);
            while (at != CUT) {
                at = skipBlank(bytes, at, end);
                if (at == end) {
                    return CUT;
                }
                if (bytes[at] == '>') {
                    oneTag = false;
                    return at + 1;
                }
                if (bytes[at] == '/') {
                    oneTag = true;
                    return parseSign(bytes, at + 1, end, '>');
                }
                at = parseAttribute(bytes, at, end);
            }
            return CUT;
        }

        private int parseEnd(byte[] bytes, int first, int end) throws DamagedXml {
            int at = parseName(bytes, first + 1, end);
            return at == CUT ? CUT : parseSign(bytes, skipBlank(bytes, at, end), end, '>');
        }

        private int parseAttribute(byte[] bytes, int first, int end) throws DamagedXml {
            XmlNames.XmlName element = name;
            int at = parseName(bytes, first, end);
            if (at == CUT) {
                return CUT;
            }
            XmlNames.XmlName attribute = name;
            name = element;
            declares |= attribute.isDeclaration();
            at = parseSign(bytes, skipBlank(bytes, at, end), end, '=');
            at = at == CUT ? end : skipBlank(bytes, at, end);
            return at == end ? CUT : parseValue(attribute, bytes, at, end);
        }

        private int parseValue(XmlNames.XmlName attribute, byte[] bytes, int first, int end)
                throws DamagedXml {
            byte quote = bytes[first];
            if (quote != '"' && quote != '\'') {
                throw buffer.damage("A value without quotes");
            }
            boolean coded = false;
            for (int at = first + 1; at < end; at++) {
                byte b = bytes[at];
                if (b == quote) {
                    attributes.add(attribute, first + 1, at, coded);
                    return at + 1;
                }
                if (b == '<') {
                    throw buffer.damage("A tag inside a value");
                }
                coded |= XmlByte.isSpecialInValue(b);
            }
            return CUT;
        }

        private int parseName(byte[] bytes, int first, int end) throws DamagedXml {
            int at = first;
            while (at < end && !XmlByte.endsName(bytes[at])) {
                at++;
            }
            if (at >= end) {
                return CUT;
            }
            if (at == first) {
                throw buffer.damage("No name");
            }
            name = names.name(bytes, first, at);
            return at;
        }

        private int parseSign(byte[] bytes, int at, int end, char sign) throws DamagedXml {
            if (at >= end) {
                return CUT;
            }
            if (bytes[at] != sign) {
                throw buffer.damage("Expected " + sign);
            }
            return at + 1;
        }

        private static int skipBlank(byte[] bytes, int first, int end) {
            int at = first;
            while (at < end && XmlByte.isBlank(bytes[at])) {
                at++;
            }
            return at;
        }
    }
}
