package dk.overblik.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a document around the place that is being read. */
final class XmlBuffer implements Closeable {

    private static final int LARGEST_TAG = 1 << 24;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int at;
    private int end;
    private long before;

    XmlBuffer(InputStream in) {
        this.in = in;
    }

    DamagedXml damage(String what) {
        return new DamagedXml(what, place());
    }

    /** The place in the document, in bytes. */
    long place() {
        return before + at;
    }

    /** The byte to be read next. */
    byte peek() throws IOException {
        if (at == end && !fill()) {
            throw damage("Cut short");
        }
        return bytes[at];
    }

    void next() {
        at++;
    }

    void expect(char character) throws IOException {
        if (peek() != character) {
            throw damage("Expected " + character);
        }
        at++;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where among the bytes the next one is. */
    int at() {
        return at;
    }

    /** Where the bytes at hand end. */
    int end() {
        return end;
    }

    void moveTo(int next) {
        at = next;
    }

    /** Gets more bytes at hand, and keeps those from the last one read. */
    void more() throws IOException {
        if (!fill()) {
            throw damage("Cut short");
        }
    }

    /** Goes on behind the cells that are plain; gives how many they are. */
    int read(PlainCells cells) {
        at = cells.read(bytes, at, end);
        return cells.count();
    }

    /** Goes on behind the next "&lt;", past any text. */
    void skipText() throws IOException {
        while (true) {
            int next = at;
            while (next < end && bytes[next] != '<') {
                next++;
            }
            at = next;
            if (next < end) {
                at++;
                return;
            }
            peek();
        }
    }

    /** Goes on behind the next "&lt;", past nothing but blanks; false at the end. */
    boolean skipToMarkup() throws IOException {
        while (at < end || fill()) {
            byte b = bytes[at];
            if (b == '<') {
                at++;
                return true;
            }
            if (!XmlByte.isBlank(b)) {
                throw damage("Text outside the root");
            }
            at++;
        }
        return false;
    }

    /** Adds the text up to the next byte that means something, and gives that. */
    byte readRun(XmlText text) throws IOException {
        while (true) {
            int next = at;
            while (next < end && !XmlByte.isSpecialInText(bytes[next])) {
                next++;
            }
            text.append(bytes, at, next);
            at = next;
            if (next < end) {
                return bytes[next];
            }
            peek();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * Gets more bytes at hand, and keeps the last one read, which may begin a tag; false at the
     * end.
     */
    private boolean fill() throws IOException {
        int from = Math.max(at - 1, 0);
        System.arraycopy(bytes, from, bytes, 0, end - from);
        at -= from;
        end -= from;
        before += from;
        if (end == bytes.length) {
            if (end >= LARGEST_TAG) {
                throw damage("A tag larger than any");
            }
            bytes = Arrays.copyOf(bytes, end * 2);
        }
        int count = in.read(bytes, end, bytes.length - end);
        end += Math.max(count, 0);
        return count > 0;
    }
}
