package dk.overblik.writing.mark;

import dk.overblik.access.PatientFile;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.reading.source.FileKind.Envelope;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of ours in a file that another program made of a result: LibreOffice and Excel carry the
 * properties of a workbook over into OpenDocument, web pages and workbooks of before 2007.
 */
final class SavedMarks {

    /** The part of an OpenDocument file that holds its properties. */
    private static final String META = "meta.xml";

    private static final int LARGEST_META = 1 << 20;

    /** A page, or a flat OpenDocument file, has its properties at its beginning. */
    private static final int HEAD = 1 << 16;

    private static final Pattern IN_OPEN_DOCUMENT =
            Pattern.compile(
                    "<meta:user-defined [^>]*?meta:name=\"Overblik\\.([\\w.]{1,80})\"[^>]*>([^<]*)<");

    /** In pages of LibreOffice, in those packed as one file, and in Excel's. */
    private static final List<String> IN_PAGES =
            List.of(
                    "name=\"Overblik.version\"",
                    "name=3D\"Overblik.version\"",
                    "<o:Overblik.version");

    /** The mark that every result has, as old workbooks spell it. */
    private static final List<String> IN_OLD_WORKBOOKS =
            List.of(
                    "Overblik.version",
                    new String(
                            "Overblik.version".getBytes(StandardCharsets.UTF_16LE),
                            StandardCharsets.ISO_8859_1));

    private static final int LONGEST = 64;

    private SavedMarks() {}

    /** What a zipped OpenDocument file was marked with; none for any other package. */
    static ResultProperties ofPackage(OpcPackage file) throws IOException {
        if (!file.has(META) || file.part(META).size() > LARGEST_META) {
            return ResultProperties.none();
        }
        return inOpenDocument(new String(file.bytes(META), StandardCharsets.UTF_8));
    }

    /** What a file that is no zip was marked with; of pages and old workbooks only whether. */
    static ResultProperties of(Path file, Envelope envelope) throws UnreadableFile {
        return switch (envelope) {
            case OLE2 -> known(ReadFaults.ofPacked(() -> isMarkedOldWorkbook(file)));
            case OTHER -> ReadFaults.ofPacked(() -> inText(file));
            case ZIP, EMPTY_ZIP, EMPTY -> ResultProperties.none();
        };
    }

    private static ResultProperties inText(Path file) throws IOException {
        String head;
        try (InputStream in = PatientFile.in(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
        ResultProperties found = inOpenDocument(head);
        return found.values().isEmpty() ? known(IN_PAGES.stream().anyMatch(head::contains)) : found;
    }

    private static ResultProperties inOpenDocument(String xml) {
        ResultProperties found = ResultProperties.none();
        Matcher mark = IN_OPEN_DOCUMENT.matcher(xml);
        while (mark.find()) {
            found = found.with(mark.group(1), mark.group(2));
        }
        return found;
    }

    private static ResultProperties known(boolean ours) {
        return ours ? ResultProperties.none().with("version", "") : ResultProperties.none();
    }

    /** Its properties stand anywhere in it, whole, and in one of two spellings. */
    private static boolean isMarkedOldWorkbook(Path file) throws IOException {
        String before = "";
        try (InputStream in = PatientFile.in(file)) {
            for (byte[] next = in.readNBytes(HEAD); next.length > 0; next = in.readNBytes(HEAD)) {
                String bytes = before + new String(next, StandardCharsets.ISO_8859_1);
                if (IN_OLD_WORKBOOKS.stream().anyMatch(bytes::contains)) {
                    return true;
                }
                before = bytes.substring(Math.max(0, bytes.length() - LONGEST));
            }
        }
        return false;
    }
}
