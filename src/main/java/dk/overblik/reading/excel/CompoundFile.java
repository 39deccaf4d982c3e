package dk.overblik.reading.excel;

import dk.overblik.access.PatientFile;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An OLE2 compound file ([MS-CFB]), which old workbooks and encrypted new ones are wrapped in: what
 * it holds, told by the names in its root.
 */
public final class CompoundFile {

    private CompoundFile() {}

    /** What it holds, if that can be read. */
    public static FileKind kind(Path file) throws IOException {
        try (POIFSFileSystem open = new POIFSFileSystem(PatientFile.forLibraries(file), true)) {
            return kind(open);
        }
    }

    static FileKind kind(POIFSFileSystem file) throws UnreadableFile {
        Set<String> names = file.getRoot().getEntryNames();
        if (names.contains("EncryptedPackage")) {
            throw new UnreadableFile(Reason.ENCRYPTED, "EncryptedPackage");
        }
        // A document can hold a workbook as an object.
        boolean document = names.contains("WordDocument") || names.contains("PowerPoint Document");
        if (!document && names.stream().anyMatch(CompoundFile::isWorkbook)) {
            return FileKind.XLS;
        }
        throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a compound file that is no workbook");
    }

    /** Excel 5 and 95 called it "Book". */
    private static boolean isWorkbook(String name) {
        return name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book");
    }
}
