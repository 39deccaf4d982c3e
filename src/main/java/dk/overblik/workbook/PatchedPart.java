package dk.overblik.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * An XML part that is changed in places, while every other character of it stays as it is: so
 * nothing that this program does not know can get lost.
 */
final class PatchedPart {

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"'][^>]*\\?>");

    private final String text;
    private final XmlNode root;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<XmlNode, StringBuilder> filled = new HashMap<>();

    private record Edit(int from, int to, String replacement) {}

    private PatchedPart(String text) throws XMLStreamException {
        this.text = text;
        this.root = XmlOutline.of(text);
    }

    static PatchedPart of(byte[] bytes) throws XMLStreamException {
        return new PatchedPart(decoded(bytes));
    }

    XmlNode root() {
        return root;
    }

    /** Gives an attribute without a namespace a value, whether it is there or not. */
    void set(XmlNode node, String attribute, String value) {
        Matcher found = attributePattern(attribute).matcher(text);
        found.region(node.tagFrom(), node.tagTo());
        if (node.attribute(attribute) != null && found.find()) {
            edits.add(new Edit(found.start(1) + 1, found.end(1) - 1, Markup.escaped(value)));
        } else {
            int behindName = node.tagFrom() + 1 + node.prefix().length() + node.name().length();
            insert(behindName, " " + attribute + "=\"" + Markup.escaped(value) + '"');
        }
    }

    /** Adds content as the first in an element. */
    void prepend(XmlNode parent, String content) {
        if (parent.isOneTag()) {
            append(parent, content);
        } else {
            insert(parent.tagTo(), content);
        }
    }

    /** Adds content as the last in an element. */
    void append(XmlNode parent, String content) {
        if (parent.isOneTag()) {
            filled.computeIfAbsent(parent, added -> new StringBuilder()).append(content);
        } else {
            insert(parent.endFrom(), content);
        }
    }

    void insertBefore(XmlNode node, String content) {
        insert(node.tagFrom(), content);
    }

    void insertAfter(XmlNode node, String content) {
        insert(node.endTo(), content);
    }

    void remove(XmlNode node) {
        edits.add(new Edit(node.tagFrom(), node.endTo(), ""));
    }

    /** The part with all changes made, in UTF-8. */
    byte[] bytes() {
        List<Edit> inOrder = new ArrayList<>(edits);
        filled.forEach((node, content) -> inOrder.add(fill(node, content)));
        inOrder.sort(Comparator.comparingInt(Edit::from));
        StringBuilder patched = new StringBuilder(text.length() + 1000);
        int done = 0;
        for (Edit edit : inOrder) {
            patched.append(text, done, edit.from).append(edit.replacement);
            done = edit.to;
        }
        patched.append(text, done, text.length());
        return inUtf8(patched.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** An element that was written in one tag gets an end tag. */
    private static Edit fill(XmlNode node, CharSequence content) {
        String end = "</" + node.prefix() + node.name() + ">";
        return new Edit(node.tagTo() - 2, node.tagTo(), ">" + content + end);
    }

    private void insert(int at, String content) {
        edits.add(new Edit(at, at, content));
    }

    private static Pattern attributePattern(String attribute) {
        return Pattern.compile("\\s" + Pattern.quote(attribute) + "\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    }

    private static String decoded(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        if (first == 0xFE || first == 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16).replace("\uFEFF", "");
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        Matcher declared = DECLARATION.matcher(utf8);
        if (!declared.lookingAt() || declared.group(1).equalsIgnoreCase("UTF-8")) {
            return utf8;
        }
        return new String(bytes, Charset.forName(declared.group(1)));
    }

    private static String inUtf8(String text) {
        Matcher declared = DECLARATION.matcher(text);
        if (!declared.lookingAt() || declared.group(1).equalsIgnoreCase("UTF-8")) {
            return text;
        }
        return new StringBuilder(text)
                .replace(declared.start(1), declared.end(1), "UTF-8")
                .toString();
    }
}
