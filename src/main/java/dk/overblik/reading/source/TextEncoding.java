package dk.overblik.reading.source;

import dk.overblik.access.PatientFile;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * How the bytes of a text file stand for characters.
 *
 * @param markLength how many bytes the byte order mark takes; 0 without one
 */
public record TextEncoding(Charset charset, int markLength) {

    static final int HEAD = 4;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What a Java without its rarer charsets lacks. */
    private static final List<String> OLDER = List.of("IBM850", "x-MacRoman");

    private static final int CHUNK = 1 << 16;

    public static TextEncoding of(Path file) throws IOException {
        try (InputStream in = PatientFile.in(file)) {
            return of(in);
        }
    }

    /** The encoding of a text; reads it to its end unless a mark tells. */
    public static TextEncoding of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        TextEncoding first = ofHead(head);
        return first.charset.equals(StandardCharsets.UTF_8)
                ? first.orSingleByte(Utf8Count.of(head, in))
                : first;
    }

    /** UTF-16 if the first bytes show it, else UTF-8, which later bytes may disprove. */
    public static TextEncoding ofHead(byte[] head) {
        int first = at(head, 0);
        int second = at(head, 1);
        if (first == 0xEF && second == 0xBB && at(head, 2) == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        boolean bigMark = first == 0xFE && second == 0xFF;
        boolean littleMark = first == 0xFF && second == 0xFE;
        if (bigMark || (first == 0 && second > 0 && at(head, 2) == 0 && at(head, 3) > 0)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, bigMark ? 2 : 0);
        }
        if (littleMark || (first > 0 && second == 0 && at(head, 2) > 0 && at(head, 3) == 0)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, littleMark ? 2 : 0);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    public PlainTextReader open(Path file) throws IOException {
        InputStream in = PatientFile.in(file);
        try {
            return reader(in);
        } catch (IOException | RuntimeException thrown) {
            in.close();
            throw thrown;
        }
    }

    public PlainTextReader reader(InputStream in) throws IOException {
        in.skipNBytes(markLength);
        CharsetDecoder decoder = charset.newDecoder();
        if (!charset.name().startsWith("UTF")) {
            decoder.onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
        }
        return new PlainTextReader(new InputStreamReader(in, decoder));
    }

    /**
     * A text with more good than bad UTF-8 sequences is damaged UTF-8: as windows-1252 every Danish
     * letter of it would turn into two others, and no area would be recognised.
     */
    private TextEncoding orSingleByte(Utf8Count count) throws UnreadableFile {
        if (count.bad() == 0) {
            return this;
        }
        if (markLength > 0 || count.good() > count.bad()) {
            throw new UnreadableFile(Reason.DAMAGED, count.bad() + " bytes that are not UTF-8");
        }
        return new TextEncoding(singleByte(count.badBytes()), 0);
    }

    /**
     * Windows-1252, unless that gives no Danish letter and one that Excel saves as well does: "CSV
     * (MS-DOS)" and "CSV (Macintosh)".
     *
     * @param bytes how often a text has each byte that is no UTF-8
     */
    private static Charset singleByte(int[] bytes) {
        Charset best = WINDOWS_1252;
        if (count(bytes, best, "æøåÆØÅ") == 0) {
            int most = 0;
            for (String name : OLDER) {
                Charset older = Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
                // The other letters are quotation marks and the like in windows-1252.
                int letters = count(bytes, older, "øå");
                if (letters > most) {
                    most = letters;
                    best = older;
                }
            }
        }
        return best;
    }

    private static int count(int[] bytes, Charset charset, String letters) {
        int count = 0;
        for (byte each : letters.getBytes(charset)) {
            count += bytes[each & 0xFF];
        }
        return count;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** How many characters beyond ASCII a text has as UTF-8, and how many bytes that are not. */
    private static final class Utf8Count {

        private final int[] badBytes = new int[1 << Byte.SIZE];
        private long good;
        private long bad;

        long good() {
            return good;
        }

        long bad() {
            return bad;
        }

        /** How often each byte is among those that are not. */
        int[] badBytes() {
            return badBytes;
        }

        static Utf8Count of(byte[] head, InputStream in) throws IOException {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer bytes = ByteBuffer.allocate(CHUNK).put(head);
            CharBuffer chars = CharBuffer.allocate(CHUNK);
            Utf8Count count = new Utf8Count();
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                while (result.isError()) {
                    count.bad++;
                    for (int left = result.length(); left > 0; left--) {
                        count.badBytes[bytes.get() & 0xFF]++;
                    }
                    result = decoder.decode(bytes, chars, end);
                }
                count.good += beyondAscii(chars.flip());
                chars.clear();
                bytes.compact();
            }
            return count;
        }

        private static long beyondAscii(CharBuffer chars) {
            long count = 0;
            while (chars.hasRemaining()) {
                count += chars.get() >= 0x80 ? 1 : 0;
            }
            return count;
        }
    }

    /** A reader of text that refuses NUL characters: what holds them is no text. */
    public static final class PlainTextReader extends FilterReader {

        private char last = '\n';

        PlainTextReader(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read == 0) {
                throw noText();
            }
            last = read < 0 ? last : (char) read;
            return read;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int at = offset; at < offset + read; at++) {
                if (buffer[at] == 0) {
                    throw noText();
                }
            }
            last = read > 0 ? buffer[offset + read - 1] : last;
            return read;
        }

        /** Whether what was read so far ends with a line end. */
        public boolean endsLine() {
            return last == '\n' || last == '\r';
        }

        private static UnreadableFile noText() {
            return new UnreadableFile(Reason.UNKNOWN_FORMAT, "NUL character in a text");
        }
    }
}
