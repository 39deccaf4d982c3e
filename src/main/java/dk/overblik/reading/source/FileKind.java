package dk.overblik.reading.source;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The kind of container that a readable file is. */
public enum FileKind {
    /** Open XML without macros, a template included. */
    XLSX("xlsx xltx"),
    /** Open XML with macros, a template included. */
    XLSM("xlsm xltm"),
    /** The binary workbook of Excel 97-2003, or older, a template included. */
    XLS("xls xlt"),
    /** An OpenDocument spreadsheet, zipped or flat, a template included. */
    ODS("ods fods ots"),
    /** A web page with tables, also one saved as a single MIME file; often named .xls. */
    HTML("html htm xhtml mht mhtml"),
    /** Text with separators. */
    CSV("csv tsv txt"),
    JSON("json");

    private final String endings;

    /**
     * @param endings of its names, with spaces between them
     */
    FileKind(String endings) {
        this.endings = endings;
    }

    /**
     * What names of exports end with, in small letters and without the dot, whatever is in them.
     */
    public static List<String> allEndings() {
        return Stream.of(values()).flatMap(kind -> Stream.of(kind.endings.split(" "))).toList();
    }

    /** What a file is wrapped in, told by its first bytes and never by its name. */
    public enum Envelope {
        /** Open XML workbooks, and much else. */
        ZIP("504b0304"),
        /** Workbooks from before 2007, and encrypted newer ones. */
        OLE2("d0cf11e0a1b11ae1"),
        /** A zip file without a part. */
        EMPTY_ZIP("504b0506"),
        EMPTY(""),
        OTHER("");

        private final String signature;

        Envelope(String signature) {
            this.signature = signature;
        }

        /** The envelope of a file; refuses one that is missing, locked or a folder. */
        public static Envelope of(Path file) throws UnreadableFile {
            return ReadFaults.ofPacked(() -> of(head(file)));
        }

        private static byte[] head(Path file) throws Exception {
            if (isEmpty(file)) {
                return new byte[0];
            }
            try (InputStream in = PatientFile.in(file)) {
                return ReadFaults.fetching(() -> in.readNBytes(8));
            }
        }

        /** Refuses what is no file; what nothing can be told of may be opened all the same. */
        private static boolean isEmpty(Path file) throws UnreadableFile {
            try {
                BasicFileAttributes attributes = OnDisk.attributes(file);
                if (attributes.isDirectory()) {
                    throw new UnreadableFile(UnreadableFile.Reason.FOLDER, file.toString());
                }
                // Of a device or a pipe there may be no end, nor even a beginning.
                if (!attributes.isRegularFile()) {
                    throw new UnreadableFile(UnreadableFile.Reason.NO_FILE, file.toString());
                }
                return attributes.size() == 0;
            } catch (UnreadableFile e) {
                throw e;
            } catch (IOException untold) {
                return false;
            }
        }

        /** The envelope of a file that begins with some bytes. */
        public static Envelope of(byte[] head) {
            if (head.length == 0) {
                return EMPTY;
            }
            String digits = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
            return Stream.of(ZIP, OLE2, EMPTY_ZIP)
                    .filter(envelope -> digits.startsWith(envelope.signature))
                    .findFirst()
                    .orElse(OTHER);
        }
    }
}
