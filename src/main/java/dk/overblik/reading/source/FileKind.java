package dk.overblik.reading.source;

import dk.overblik.sheet.UnreadableFile;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** The kind of container that a readable file is. */
public enum FileKind {
    /** Open XML without macros, a template included. */
    XLSX,
    /** Open XML with macros. */
    XLSM,
    /** The binary workbook of Excel 97-2003, or older. */
    XLS,
    /** An OpenDocument spreadsheet, zipped or flat. */
    ODS,
    /** A web page with tables, also one saved as a single MIME file; often named .xls. */
    HTML,
    /** Text with separators. */
    CSV,
    JSON;

    /** What a file is wrapped in, told by its first bytes and never by its name. */
    public enum Envelope {
        /** Open XML workbooks, and much else. */
        ZIP("504b0304"),
        /** Workbooks from before 2007, and encrypted newer ones. */
        OLE2("d0cf11e0a1b11ae1"),
        EMPTY(""),
        OTHER("");

        private final String signature;

        Envelope(String signature) {
            this.signature = signature;
        }

        /** The envelope of a file; refuses one that is missing, locked or a folder. */
        public static Envelope of(Path file) throws UnreadableFile {
            return ReadFaults.Reasons.guarded(file, () -> ofBytes(head(file)));
        }

        private static byte[] head(Path file) throws Exception {
            if (Files.isDirectory(file)) {
                throw new UnreadableFile(UnreadableFile.Reason.UNKNOWN_FORMAT, "A folder: " + file);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return ReadFaults.Reasons.reading(file, () -> in.readNBytes(8));
            }
        }

        private static Envelope ofBytes(byte[] head) {
            if (head.length == 0) {
                return EMPTY;
            }
            String digits = HexFormat.of().formatHex(head);
            if (digits.startsWith(ZIP.signature)) {
                return ZIP;
            }
            return digits.startsWith(OLE2.signature) ? OLE2 : OTHER;
        }
    }
}
