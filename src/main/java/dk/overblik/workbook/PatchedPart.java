package dk.overblik.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An XML part that is changed in places, while every other byte of it stays as it is: so nothing
 * that this program does not know can get lost.
 */
final class PatchedPart {

    private final byte[] part;
    private final XmlNode root;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<XmlNode, StringBuilder> filled = new HashMap<>();

    private record Edit(int from, int to, String replacement) {}

    private PatchedPart(byte[] part) throws IOException {
        this.part = part;
        this.root = XmlOutline.of(part);
    }

    static PatchedPart of(byte[] part) throws IOException {
        XmlInput input = XmlInput.of(new ByteArrayInputStream(part));
        byte[] utf8 = input.bytes().readAllBytes();
        return new PatchedPart(input.isOriginal() ? utf8 : declaredAnew(utf8));
    }

    XmlNode root() {
        return root;
    }

    /** Gives an attribute without a prefix a value, whether it is there or not. */
    void set(XmlNode node, String attribute, String value) {
        XmlNode.Value there = node.attributes().get(attribute);
        if (there != null) {
            edits.add(new Edit(there.from(), there.to(), Markup.escaped(value)));
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

    /** The part with all changes made. */
    byte[] bytes() {
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
        return (Markup.DECLARATION + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
