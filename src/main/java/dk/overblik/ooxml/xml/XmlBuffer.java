package dk.overblik.ooxml.xml;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;

/** The bytes of a document around the place that is being read. */
final class XmlBuffer implements Closeable {

    private static final int LARGEST_TAG = 1 << 24;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int at;
    private int end;
    private long before;

    XmlBuffer(XmlInput input) {
        this.in = input.bytes();
        this.before = input.mark();
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

    /** Goes on behind what a run reads of the bytes at hand. */
    void read(ByteRun run) {
        at = run.read(bytes, at, end);
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

    /**
     * The bytes of a document in UTF-8, whatever encoding they come in.
     *
     * @param mark how many bytes before them say that UTF-8 follows
     * @param recoded whether they came in another encoding, so that places in them do not count
     */
    record XmlInput(InputStream bytes, int mark, boolean recoded) {

        /** Enough to find the encoding in; a declaration is shorter. */
        private static final int START = 200;

        /** The bytes with which some programs say that UTF-8 follows. */
        private static final int MARK = 3;

        /** Parts in another encoding are held in memory, all of them; few programs write any. */
        private static final int LARGEST_RECODED = 64 << 20;

        static XmlInput of(InputStream in) throws IOException {
            byte[] start = in.readNBytes(START);
            Charset encoding = encoding(start);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
            if (encoding.equals(StandardCharsets.UTF_8)) {
                int mark = startsWithMark(start) ? MARK : 0;
                whole.skipNBytes(mark);
                return new XmlInput(whole, mark, false);
            }
            byte[] read = whole.readNBytes(LARGEST_RECODED + 1);
            if (read.length > LARGEST_RECODED) {
                throw new UnreadableFile(Reason.TOO_LARGE, "A large part in " + encoding);
            }
            byte[] bytes = new String(read, encoding).getBytes(StandardCharsets.UTF_8);
            return new XmlInput(new ByteArrayInputStream(bytes), 0, true);
        }

        private static boolean startsWithMark(byte[] start) {
            return start.length >= MARK
                    && start[0] == (byte) 0xEF
                    && start[1] == (byte) 0xBB
                    && start[2] == (byte) 0xBF;
        }

        /** Source: XML 1.0, appendix F. */
        private static Charset encoding(byte[] start) throws DamagedXml {
            int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
            switch (first) {
                case 0xFEFF, 0xFFFE -> {
                    return StandardCharsets.UTF_16;
                }
                case 0x003C -> {
                    return StandardCharsets.UTF_16BE;
                }
                case 0x3C00 -> {
                    return StandardCharsets.UTF_16LE;
                }
                default -> {
                    return declared(new String(start, StandardCharsets.ISO_8859_1));
                }
            }
        }

        private static Charset declared(String start) throws DamagedXml {
            int end = start.startsWith("<?xml") ? start.indexOf("?>") : -1;
            int at = end < 0 ? -1 : start.substring(0, end).indexOf("encoding");
            if (at < 0) {
                return StandardCharsets.UTF_8;
            }
            String name = start.substring(at + "encoding".length(), end).strip();
            String quoted = name.startsWith("=") ? name.substring(1).strip() : name;
            int close = quoted.length() < 2 ? -1 : quoted.indexOf(quoted.charAt(0), 1);
            if (close < 0) {
                throw new DamagedXml("No encoding", at);
            }
            return charset(quoted.substring(1, close).toUpperCase(Locale.ROOT));
        }

        private static Charset charset(String name) throws DamagedXml {
            if (name.equals("UTF-8") || name.equals("UTF8") || name.equals("US-ASCII")) {
                return StandardCharsets.UTF_8;
            }
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw new DamagedXml("An unknown encoding: " + name, 0);
            }
        }
    }
}
