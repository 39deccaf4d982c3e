package dk.overblik.checking.reading;

import dk.overblik.access.PatientFile;
import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.reading.source.FileKind;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Hands a note to the reader of its container, which its content tells. */
public final class NoteReader {

    /** What a note of more than that holds is no text. */
    private static final long MOST_BYTES = 512L << 20;

    /** Some forty pages without a break. */
    private static final int LONGEST_PARAGRAPH = 100_000;

    /** Paragraphs with figures in them, of some three hundred pages. */
    private static final long MOST_TEXT = 800_000;

    /** A sentence of a thousand numbers. */
    private static final double MOST_COMPARED = 1e9;

    /** A paragraph of fifteen pages, or two hundred of one. */
    private static final long MOST_READINGS = 2_000_000_000;

    /** The tables of a note that people read; more is a list of data. */
    private static final long MOST_CELLS = 200_000;

    private static final int HEAD = 1 << 14;

    private static final Pattern HTML =
            Pattern.compile(
                    "(?is)\\A\\s*(?:<!--.*?-->\\s*)?<(!doctype\\s+html|html|head|body|meta|h[1-6]|p|div|table)[\\s>].*");

    private NoteReader() {}

    /** The kinds of notes. */
    public enum Kind {
        WORD,
        WORKBOOK,
        PDF,
        HTML,
        TEXT
    }

    /** What a note is. */
    public static Kind kind(Path file) throws UnreadableFile {
        return packed(file, () -> kindOf(file));
    }

    /**
     * The note.
     *
     * @throws UnreadableFile if it cannot be read, or holds no text
     */
    public static Note read(Path file) throws UnreadableFile {
        return packed(file, () -> note(file));
    }

    /**
     * Whoever reads notes throws bare faults for what is damaged: they are copies, on this disk.
     */
    private static <T> T packed(Path file, Callable<T> reader) throws UnreadableFile {
        return ReadFaults.of(file, MOST_BYTES, () -> ReadFaults.ofPacked(reader));
    }

    private static Note note(Path file) throws IOException {
        Note note =
                switch (kindOf(file)) {
                    case WORD -> DocxNote.read(file);
                    case WORKBOOK -> WorkbookNote.read(file);
                    case PDF -> PdfNote.read(file);
                    case HTML -> HtmlNote.read(file);
                    case TEXT -> TextNote.read(file);
                };
        if (!note.hasText()) {
            throw new UnreadableFile(Reason.NO_TEXT, "a note without text");
        }
        if (note.blocks().stream().anyMatch(NoteReader::isTooLong)) {
            throw new UnreadableFile(Reason.TOO_LARGE, "a paragraph of a book's length");
        }
        if (note.blocks().stream().mapToLong(NoteReader::textWithFigures).sum() > MOST_TEXT) {
            throw new UnreadableFile(Reason.TOO_LARGE, "text with figures of a book's length");
        }
        if (note.blocks().stream().mapToLong(NoteReader::readings).sum() > MOST_READINGS) {
            throw new UnreadableFile(Reason.TOO_LARGE, "figures in paragraphs without a break");
        }
        if (note.blocks().stream().mapToDouble(NoteReader::comparisons).sum() > MOST_COMPARED) {
            throw new UnreadableFile(Reason.TOO_LARGE, "sentences of nothing but figures");
        }
        if (note.blocks().stream().mapToLong(NoteReader::cells).sum() > MOST_CELLS) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE, "tables of more than " + MOST_CELLS + " cells");
        }
        return note;
    }

    private static long textWithFigures(Block block) {
        String text = block instanceof Block.Paragraph it ? it.passage().text() : "";
        return text.chars().anyMatch(Character::isDigit) ? text.length() : 0;
    }

    /** Each sentence is read with all others of its paragraph. */
    private static long readings(Block block) {
        long length = textWithFigures(block);
        return length * length;
    }

    /** In a sentence each number is looked at with all others, and with what is between those. */
    private static double comparisons(Block block) {
        String text = block instanceof Block.Paragraph it ? it.passage().text() : "";
        double sum = 0;
        double numbers = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean inside = at > 0 && isOfNumber(text.charAt(at - 1));
            if (Character.isDigit(text.charAt(at)) && !inside) {
                numbers++;
            }
            if (endsSentence(text, at)) {
                sum += numbers * numbers * numbers;
                numbers = 0;
            }
        }
        return sum;
    }

    private static boolean isOfNumber(char sign) {
        return Character.isDigit(sign) || sign == '.' || sign == ',';
    }

    private static boolean endsSentence(String text, int at) {
        return at + 1 == text.length()
                || (".!?".indexOf(text.charAt(at)) >= 0
                        && Character.isWhitespace(text.charAt(at + 1)));
    }

    private static long cells(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().mapToLong(List::size).sum()
                : 0;
    }

    /** Each sentence is read with all others of its paragraph, so that time grows with both. */
    private static boolean isTooLong(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.passage().text().length() > LONGEST_PARAGRAPH;
    }

    private static Kind kindOf(Path file) throws IOException {
        byte[] head;
        try (InputStream in = PatientFile.in(file)) {
            head = in.readNBytes(HEAD);
        }
        return switch (FileKind.Envelope.of(head)) {
            case ZIP -> zip(file, head);
            case OLE2 -> throw new UnreadableFile(oldOffice(file), "a compound file");
            case EMPTY_ZIP -> throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "an empty zip");
            case EMPTY -> throw new UnreadableFile(Reason.EMPTY, "no bytes");
            case OTHER -> text(head);
        };
    }

    private static Kind zip(Path file, byte[] head) throws IOException {
        if (head.length > 6 && (head[6] & 1) != 0) {
            throw new UnreadableFile(Reason.ENCRYPTED, "an encrypted zip file");
        }
        try (OpcPackage zip = OpcPackage.open(file)) {
            if (!zip.has("[Content_Types].xml")) {
                throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a zip that is no document");
            }
            String types = new String(zip.bytes("[Content_Types].xml"), StandardCharsets.UTF_8);
            if (types.contains("wordprocessingml")) {
                return Kind.WORD;
            }
            if (types.contains("spreadsheetml") || types.contains("ms-excel")) {
                return Kind.WORKBOOK;
            }
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "another Office document");
        }
    }

    /** A document with a password is a compound file around the document. */
    private static Reason oldOffice(Path file) throws IOException {
        byte[] all = new byte[1 << 16];
        int length;
        try (InputStream in = PatientFile.in(file)) {
            length = in.readNBytes(all, 0, all.length);
        }
        String names = new String(all, 0, length, StandardCharsets.UTF_16LE);
        return names.contains("EncryptedPackage") || names.contains("EncryptionInfo")
                ? Reason.ENCRYPTED
                : Reason.UNKNOWN_FORMAT;
    }

    private static Kind text(byte[] head) throws UnreadableFile {
        String begun = new String(head, StandardCharsets.ISO_8859_1);
        if (begun.substring(0, Math.min(1024, begun.length())).contains("%PDF-")) {
            return Kind.PDF;
        }
        if (begun.startsWith("{\\rtf") || begun.startsWith("%!PS") || isBinary(head)) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "no text");
        }
        String plain = begun.startsWith("\u00ef\u00bb\u00bf") ? begun.substring(3) : begun;
        boolean html =
                HTML.matcher(plain).matches() || plain.toLowerCase(Locale.ROOT).contains("<html");
        return html ? Kind.HTML : Kind.TEXT;
    }

    private static boolean isBinary(byte[] head) {
        boolean wide = head.length > 1 && ((head[0] & 0xff) >= 0xfe && (head[1] & 0xff) >= 0xfe);
        for (byte one : head) {
            if (one == 0 && !wide) {
                return true;
            }
        }
        return false;
    }
}
