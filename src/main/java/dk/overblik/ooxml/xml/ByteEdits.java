package dk.overblik.ooxml.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to a part in UTF-8, each in the place of some of its bytes; all others stay as they are.
 */
final class ByteEdits {

    private final byte[] part;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int from, int to, String replacement) {}

    ByteEdits(byte[] part) {
        this.part = part;
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    void insert(int at, String content) {
        replace(at, at, content);
    }

    /** Puts something in the place of a stretch; what else was to be changed inside it is not. */
    void replace(int from, int to, String replacement) {
        edits.add(new Edit(from, to, replacement));
    }

    /**
     * The part with all changes made; those in one place stand in the order they were asked for.
     */
    byte[] bytes() {
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt(Edit::from).thenComparing(ByteEdits::isStretch));
        ByteArrayOutputStream patched = new ByteArrayOutputStream(part.length + 1024);
        int done = 0;
        for (Edit edit : inOrder) {
            if (edit.from >= done) {
                patched.write(part, done, edit.from - done);
                patched.writeBytes(edit.replacement.getBytes(StandardCharsets.UTF_8));
                done = edit.to;
            }
        }
        patched.write(part, done, part.length - done);
        return patched.toByteArray();
    }

    private static boolean isStretch(Edit edit) {
        return edit.to > edit.from;
    }
}
