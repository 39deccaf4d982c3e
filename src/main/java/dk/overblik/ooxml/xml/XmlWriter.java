package dk.overblik.ooxml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The XML of a part being written. */
public final class XmlWriter {

    /** The namespace of references to relations, whose prefix is by custom "r". */
    public static final String OFFICE_RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static final String SHEET_NAMESPACE =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final int ENOUGH = 1 << 15;

    /** Of characters encoded at a time. */
    private static final int STRETCH = 1 << 12;

    private final OutputStream target;
    private final StringBuilder text = new StringBuilder(2 * ENOUGH);
    private final Deque<String> open = new ArrayDeque<>();
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private final CharBuffer characters = CharBuffer.allocate(STRETCH);
    private final ByteBuffer bytes =
            ByteBuffer.allocate((int) Math.ceil(STRETCH * (double) encoder.maxBytesPerChar()));
    private boolean inTag;

    private XmlWriter(OutputStream target) {
        this.target = target;
    }

    /** Begins a document with its root element. */
    public static XmlWriter document(OutputStream target, String root) throws IOException {
        XmlWriter out = new XmlWriter(target);
        out.text.append(XmlWriter.DECLARATION);
        return out.start(root);
    }

    /** Begins a document with the root element of a worksheet. */
    public static XmlWriter worksheet(OutputStream target) throws IOException {
        return document(target, "worksheet")
                .with("xmlns", SHEET_NAMESPACE)
                .with("xmlns:r", OFFICE_RELATIONS);
    }

    public XmlWriter start(String name) throws IOException {
        endTag();
        if (text.length() > ENOUGH) {
            flush();
        }
        text.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element begun last. */
    public XmlWriter with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"");
        XmlWriter.append(text, value);
        text.append('"');
        return this;
    }

    public XmlWriter with(String attribute, int value) {
        text.append(' ').append(attribute).append("=\"").append(value).append('"');
        return this;
    }

    /** An attribute whose value is a plain text and a number behind it, as in "C14". */
    public XmlWriter with(String attribute, String plain, int number) {
        text.append(' ').append(attribute).append("=\"");
        text.append(plain).append(number).append('"');
        return this;
    }

    /** An element with nothing but a value. */
    public XmlWriter value(String name, String value) throws IOException {
        return start(name).with("val", value).end();
    }

    public XmlWriter value(String name, int value) throws IOException {
        return start(name).with("val", value).end();
    }

    public XmlWriter end() {
        String name = open.pop();
        if (inTag) {
            text.append("/>");
            inTag = false;
        } else {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    public XmlWriter text(String content) {
        endTag();
        XmlWriter.append(text, EscapedText.encoded(content));
        return this;
    }

    /** A text where the escapes of {@link EscapedText} mean nothing, as in Word. */
    public XmlWriter plainText(String content) {
        endTag();
        XmlWriter.append(text, content);
        return this;
    }

    /** An element with nothing but a text, whose blanks at either end count. */
    public XmlWriter spacedText(String name, String content) throws IOException {
        start(name);
        if (hasOuterBlanks(content)) {
            with("xml:space", "preserve");
        }
        return text(content).end();
    }

    private static boolean hasOuterBlanks(String content) {
        return !content.equals(content.strip())
                || content.indexOf('\n') >= 0
                || content.indexOf('\t') >= 0;
    }

    /** What {@link #spacedText} would write, for who writes the same many times. */
    public static String spaced(String name, String content) {
        StringBuilder element = new StringBuilder(content.length() + 16);
        element.append('<').append(name);
        element.append(hasOuterBlanks(content) ? " xml:space=\"preserve\">" : ">");
        append(element, EscapedText.encoded(content));
        return element.append("</").append(name).append('>').toString();
    }

    /** Elements that were made ready before. */
    public XmlWriter ready(String elements) {
        endTag();
        text.append(elements);
        return this;
    }

    /** Ends the root element and hands everything on. */
    public void finish() throws IOException {
        end();
        flush();
    }

    private void endTag() {
        if (inTag) {
            text.append('>');
            inTag = false;
        }
    }

    private void flush() throws IOException {
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = Math.min(from + STRETCH, text.length());
            boolean parts = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
            to -= parts ? 1 : 0;
            encode(from, to);
        }
        text.setLength(0);
    }

    /** Through the same arrays each time: as texts they would be most of what is left behind. */
    private void encode(int from, int to) throws IOException {
        text.getChars(from, to, characters.array(), 0);
        characters.limit(to - from).position(0);
        bytes.clear();
        encoder.reset().encode(characters, bytes, true);
        target.write(bytes.array(), 0, bytes.position());
    }

    // Text made fit to stand in XML, between tags or between double quotes.

    public static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The text as it may stand in an attribute or an element; what XML cannot hold is a blank. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        append(escaped, text);
        return escaped.toString();
    }

    static void append(StringBuilder target, String text) {
        if (isPlain(text)) {
            target.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> target.append("&amp;");
                case '<' -> target.append("&lt;");
                case '>' -> target.append("&gt;");
                case '"' -> target.append("&quot;");
                // As they are, they would be read as blanks or as other ends of lines.
                case '\t', '\n', '\r' -> target.append("&#").append((int) c).append(';');
                default -> target.append(isOfXml(text, i) ? c : ' ');
            }
        }
    }

    /** Nearly every text is: it is taken whole then. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\uD800' || c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether XML can hold a character.
     *
     * <p>Source: Extensible Markup Language (XML) 1.0, 2.2.
     */
    private static boolean isOfXml(String text, int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c) ? EscapedText.isPaired(text, at) : c >= ' ' && c < '\uFFFE';
    }
}
