package dk.overblik.workbook;

import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An Excel 97-2003 workbook (.xls) as sheets: its worksheets in their order, also hidden ones. */
public final class XlsReader {

    private static final long MOST_BYTES = 256L << 20;

    private XlsReader() {}

    /** The worksheets of a file, told to be a workbook by what it holds. */
    public static List<Sheet> read(Path path) throws UnreadableFile {
        return ReadFaults.guarded(
                path,
                () -> {
                    checkEnvelope(path);
                    // POI writes to a file that it opened itself, so it gets a copy of the bytes.
                    byte[] bytes = Files.readAllBytes(path);
                    try (POIFSFileSystem file =
                            new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
                        return sheets(file);
                    }
                });
    }

    private static void checkEnvelope(Path path) throws IOException {
        switch (Envelope.of(path)) {
            case OLE2 -> {}
            case EMPTY -> throw new UnreadableFile(Reason.EMPTY, path.toString());
            default -> throw new UnreadableFile(Reason.UNKNOWN_FORMAT, path.toString());
        }
        if (Ole2.isEncrypted(path)) {
            throw new UnreadableFile(Reason.ENCRYPTED, path.toString());
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE, path.toString());
        }
    }

    private static List<Sheet> sheets(POIFSFileSystem file) throws IOException {
        try {
            return sheets(file, true);
        } catch (OrderedCells.OutOfOrder unusual) {
            return sheets(file, false);
        } catch (EncryptedDocumentException encrypted) {
            throw new UnreadableFile(Reason.ENCRYPTED, encrypted.toString(), encrypted);
        }
    }

    /** POI's model of a workbook refuses files with newer features; its records do not. */
    private static List<Sheet> sheets(POIFSFileSystem file, boolean ordered) throws IOException {
        XlsScan scan = new XlsScan(ordered);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(scan);
        try (InputStream in = file.createDocumentInputStream(workbookEntry(file))) {
            new HSSFEventFactory().processEvents(request, in);
        } catch (XlsScan.OtherVersion old) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, old.toString(), old);
        }
        return scan.sheets();
    }

    /** Excel 5 and 95 called it "Book", and what they wrote is not read here. */
    private static String workbookEntry(POIFSFileSystem file) throws UnreadableFile {
        return file.getRoot().getEntryNames().stream()
                .filter(name -> name.equalsIgnoreCase("Workbook") || name.equals("BOOK"))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(Reason.UNKNOWN_FORMAT, "Not a workbook"));
    }
}
