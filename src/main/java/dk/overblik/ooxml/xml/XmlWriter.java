package dk.overblik.ooxml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The XML of a part being written. */
public final class XmlWriter {

    /** The namespace of references to relations, whose prefix is by custom "r". */
    public static final String OFFICE_RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static final String SHEET_NAMESPACE =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final int ENOUGH = 1 << 15;

    /** No character of a text takes more bytes; one of two takes four. */
    private static final int MOST_BYTES = 3;

    private final OutputStream target;
    private final Deque<String> open = new ArrayDeque<>();

    /** What is not handed on yet, in UTF-8. */
    private byte[] bytes = new byte[2 * ENOUGH];

    private int size;
    private boolean inTag;

    private XmlWriter(OutputStream target) {
        this.target = target;
    }

    /** Begins a document with its root element. */
    public static XmlWriter document(OutputStream target, String root) throws IOException {
        XmlWriter out = new XmlWriter(target);
        out.put(XmlWriter.DECLARATION);
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
        if (size > ENOUGH) {
            flush();
        }
        put("<");
        put(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element begun last. */
    public XmlWriter with(String attribute, String value) {
        putAttribute(attribute);
        put(escaped(value));
        put("\"");
        return this;
    }

    public XmlWriter with(String attribute, int value) {
        putAttribute(attribute);
        put(Integer.toString(value));
        put("\"");
        return this;
    }

    /** An attribute whose value is a plain text and a number behind it, as in "C14". */
    public XmlWriter with(String attribute, String plain, int number) {
        putAttribute(attribute);
        put(plain);
        put(Integer.toString(number));
        put("\"");
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
            put("/>");
            inTag = false;
        } else {
            put("</");
            put(name);
            put(">");
        }
        return this;
    }

    public XmlWriter text(String content) {
        endTag();
        boolean mayBeEscape = content.indexOf('_') >= 0;
        put(isPlain(content) && !mayBeEscape ? content : escaped(EscapedText.encoded(content)));
        return this;
    }

    /** A text where the escapes of {@link EscapedText} mean nothing, as in Word. */
    public XmlWriter plainText(String content) {
        endTag();
        put(escaped(content));
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
        element.append(escaped(EscapedText.encoded(content)));
        return element.append("</").append(name).append('>').toString();
    }

    /** Elements that were made ready before. */
    public XmlWriter ready(String elements) {
        endTag();
        put(elements);
        return this;
    }

    /** Ends the root element and hands everything on. */
    public void finish() throws IOException {
        end();
        flush();
    }

    private void endTag() {
        if (inTag) {
            put(">");
            inTag = false;
        }
    }

    private void putAttribute(String name) {
        put(" ");
        put(name);
        put("=\"");
    }

    /**
     * Adds a text as it is, in UTF-8: by hand, as nearly all of what is written are few letters.
     */
    private void put(String text) {
        int length = text.length();
        if (bytes.length - size < MOST_BYTES * length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + MOST_BYTES * length));
        }
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (c < 0x80) {
                add(c);
                at++;
            } else {
                at += putWide(text, at);
            }
        }
    }

    /** Adds a character of several bytes, and says how many of the text's it was. */
    private int putWide(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x800) {
            add(0xC0 | (c >> 6));
        } else if (!Character.isSurrogate(c)) {
            add(0xE0 | (c >> 12));
            add(0x80 | ((c >> 6) & 0x3F));
        } else {
            return putPair(text, at);
        }
        add(0x80 | (c & 0x3F));
        return 1;
    }

    /** One half alone is no character. */
    private int putPair(String text, int at) {
        if (!Character.isHighSurrogate(text.charAt(at)) || !EscapedText.isPaired(text, at)) {
            add('?');
            return 1;
        }
        int c = text.codePointAt(at);
        add(0xF0 | (c >> 18));
        add(0x80 | ((c >> 12) & 0x3F));
        add(0x80 | ((c >> 6) & 0x3F));
        add(0x80 | (c & 0x3F));
        return 2;
    }

    private void add(int single) {
        bytes[size] = (byte) single;
        size++;
    }

    private void flush() throws IOException {
        target.write(bytes, 0, size);
        size = 0;
    }

    // Text made fit to stand in XML, between tags or between double quotes.

    public static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The text as it may stand in an attribute or an element; what XML cannot hold is a blank. */
    public static String escaped(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        append(escaped, text);
        return escaped.toString();
    }

    private static void append(StringBuilder target, String text) {
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
