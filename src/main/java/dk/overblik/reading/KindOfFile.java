package dk.overblik.reading;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.reading.excel.CompoundFile;
import dk.overblik.reading.source.FileKind;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.reading.source.TextEncoding;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a file is by its content, whatever its name says. */
public final class KindOfFile {

    private static final int HEAD = 1 << 16;

    private KindOfFile() {}

    /**
     * The kind of container that a file is.
     *
     * @throws UnreadableFile if it is none that this program reads, or cannot be opened
     */
    public static FileKind of(Path file) throws UnreadableFile {
        return ReadFaults.of(file, Long.MAX_VALUE, () -> kind(file));
    }

    private static FileKind kind(Path file) throws IOException {
        byte[] head = head(file);
        return switch (FileKind.Envelope.of(head)) {
            case ZIP -> KindOfZip.kind(file, head);
            case EMPTY_ZIP ->
                    throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a zip file without content");
            case OLE2 -> ReadFaults.ofPacked(() -> CompoundFile.kind(file));
            case EMPTY, OTHER -> TextHead.kind(head, OnDisk.size(file) > head.length);
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = PatientFile.in(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /**
     * The beginning of a file that is neither zip nor OLE2: text of some kind, or nothing we read.
     */
    private static final class TextHead {

        /**
         * How files begin that have no NUL among their first bytes and still are no text we read.
         */
        private static final List<String> FOREIGN =
                List.of(
                        "%PDF",
                        "%!PS", "{\\rtf", "GIF8", "\u00FF\u00D8\u00FF", "\u0089PNG", "Rar!");

        /**
         * How spreadsheets begin that other programs write, or once wrote, and Excel still opens:
         * Excel 2 to 4, Lotus 1-2-3 and Works, SYLK, DIF, and Excel's XML of 2003.
         */
        private static final Pattern OTHER_SPREADSHEET =
                Pattern.compile(
                        "\\x09[\\x00\\x02\\x04][\\x04-\\x08]\\x00"
                                + "|\\x00\\x00[\\x02\\x1A]\\x00"
                                + "|ID;P[A-Z0-9]*(;[NE])*\\r?\\n[A-Z]+;"
                                + "|TABLE\\r?\\n0,1\\r?\\n"
                                + "|\\s*<\\?xml[^>]*>(?s:.{0,500}?)<([a-z]+:)?Workbook\\s[^>]*"
                                + "urn:schemas-microsoft-com:office:spreadsheet");

        private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!?/]");
        private static final Pattern HTML =
                Pattern.compile(
                        "(?i)<(!doctype\\s+html|(html|head|body|table|meta|style|title|div|form)[\\s>])");
        private static final Pattern TABLE = Pattern.compile("(?is)<table[\\s>].{0,2000}<tr[\\s>]");
        private static final Pattern FLAT_OPEN_DOCUMENT =
                Pattern.compile(
                        "<office:document[\\s>].*?opendocument\\.spreadsheet", Pattern.DOTALL);
        private static final Pattern MIME =
                Pattern.compile("(?i)content-type:\\s*(multipart/related|text/html)\\b.*");
        private static final int MIME_HEADERS = 50;
        private static final Pattern JSON =
                Pattern.compile(
                        "\\{\\s*([\"}].*)?|\\[\\s*([\\[{\"\\]\\d-].*)?"
                                // a text that holds JSON
                                + "|\"\\s*(\\\\[nrt]\\s*)*[\\[{].*\\\\\".*",
                        Pattern.DOTALL);

        private TextHead() {}

        /**
         * @param more whether the file goes on after the head
         */
        static FileKind kind(byte[] head, boolean more) throws UnreadableFile {
            String bytes = new String(head, StandardCharsets.ISO_8859_1);
            String text = text(head);
            if (OTHER_SPREADSHEET.matcher(bytes).lookingAt()
                    || OTHER_SPREADSHEET.matcher(text).lookingAt()) {
                throw new UnreadableFile(Reason.OTHER_SPREADSHEET, "another program's");
            }
            if (FOREIGN.stream().anyMatch(bytes::startsWith) || !isText(text)) {
                throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "no text");
            }
            String begun = text.stripLeading();
            if (begun.isEmpty() && !more) {
                throw new UnreadableFile(Reason.EMPTY, "only white space");
            }
            if (JSON.matcher(begun).matches()) {
                return FileKind.JSON;
            }
            boolean markup = MARKUP.matcher(begun).lookingAt();
            if (markup && FLAT_OPEN_DOCUMENT.matcher(begun).find()) {
                return FileKind.ODS;
            }
            if (markup ? isHtml(begun) : isTableOrMime(begun)) {
                return FileKind.HTML;
            }
            return FileKind.CSV;
        }

        private static boolean isTableOrMime(String begun) {
            return TABLE.matcher(begun).find()
                    || begun.lines()
                            .limit(MIME_HEADERS)
                            .anyMatch(line -> MIME.matcher(line).matches());
        }

        /** The text as far as ASCII goes, which is all that tells the kinds apart. */
        private static String text(byte[] head) {
            TextEncoding encoding = TextEncoding.ofHead(head);
            Charset charset =
                    encoding.charset().equals(StandardCharsets.UTF_8)
                            ? StandardCharsets.ISO_8859_1
                            : encoding.charset();
            int mark = encoding.markLength();
            return new String(Arrays.copyOfRange(head, mark, head.length), charset);
        }

        private static boolean isHtml(String begun) throws UnreadableFile {
            if (!HTML.matcher(begun).find()) {
                throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "XML");
            }
            return true;
        }

        /** Texts have line ends and tabs, but hardly another control character, and no NUL. */
        private static boolean isText(String text) {
            long controls = text.chars().filter(TextHead::isForeignControl).count();
            return text.indexOf(0) < 0 && controls * 100 <= text.length();
        }

        private static boolean isForeignControl(int character) {
            return character < ' ' && (character < '\t' || character > '\r');
        }
    }
}
