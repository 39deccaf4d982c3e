package dk.overblik.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The XML of a part being written. */
final class XmlOut {

    static final String SHEET_NAMESPACE =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final int ENOUGH = 1 << 15;

    private final OutputStream target;
    private final StringBuilder text = new StringBuilder(2 * ENOUGH);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    private XmlOut(OutputStream target) {
        this.target = target;
    }

    /** Begins a document with its root element. */
    static XmlOut document(OutputStream target, String root) throws IOException {
        XmlOut out = new XmlOut(target);
        out.text.append(Markup.DECLARATION);
        return out.start(root);
    }

    /** Begins a document with the root element of a worksheet. */
    static XmlOut worksheet(OutputStream target) throws IOException {
        return document(target, "worksheet")
                .with("xmlns", SHEET_NAMESPACE)
                .with("xmlns:r", Relation.OFFICE_NAMESPACE);
    }

    XmlOut start(String name) throws IOException {
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
    XmlOut with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"");
        Markup.append(text, value);
        text.append('"');
        return this;
    }

    XmlOut with(String attribute, int value) {
        text.append(' ').append(attribute).append("=\"").append(value).append('"');
        return this;
    }

    /** An element with nothing but a value. */
    XmlOut value(String name, String value) throws IOException {
        return start(name).with("val", value).end();
    }

    XmlOut value(String name, int value) throws IOException {
        return start(name).with("val", value).end();
    }

    XmlOut end() {
        String name = open.pop();
        if (inTag) {
            text.append("/>");
            inTag = false;
        } else {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    XmlOut text(String content) {
        endTag();
        Markup.append(text, EscapedText.encoded(content));
        return this;
    }

    /** A text where the escapes of {@link EscapedText} mean nothing, as in Word. */
    XmlOut plainText(String content) {
        endTag();
        Markup.append(text, content);
        return this;
    }

    /** An element with nothing but a text, whose blanks at either end count. */
    XmlOut spacedText(String name, String content) throws IOException {
        start(name);
        if (!content.equals(content.strip())
                || content.indexOf('\n') >= 0
                || content.indexOf('\t') >= 0) {
            with("xml:space", "preserve");
        }
        return text(content).end();
    }

    /** Ends the root element and hands everything on. */
    void finish() throws IOException {
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
        target.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
