package dk.overblik.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * The bytes of a document in UTF-8, whatever encoding they come in.
 *
 * @param isOriginal whether these are the bytes as they came, so that places in them count
 */
record XmlInput(InputStream bytes, boolean isOriginal) {

    /** Enough to find the encoding in; a declaration is shorter. */
    private static final int START = 200;

    /** The bytes with which some programs say that UTF-8 follows. */
    private static final int MARK = 3;

    static XmlInput of(InputStream in) throws IOException {
        byte[] start = in.readNBytes(START);
        Charset encoding = encoding(start);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
        if (encoding.equals(StandardCharsets.UTF_8)) {
            boolean marked = startsWithMark(start);
            whole.skipNBytes(marked ? MARK : 0);
            return new XmlInput(whole, !marked);
        }
        String text = new String(whole.readAllBytes(), encoding);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new XmlInput(new ByteArrayInputStream(bytes), false);
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
