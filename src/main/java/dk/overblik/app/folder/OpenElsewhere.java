package dk.overblik.app.folder;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The files that Excel and LibreOffice put beside a file while a user has it open.
 *
 * <p>Excel's holds 165 bytes: the length of the user's name and the name in the system's own
 * characters, and from byte 55 on both once more in UTF-16. LibreOffice's is a line of text, with
 * the user's full name first and the name of the account next.
 */
final class OpenElsewhere {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_NAME = 52;
    private static final int SECOND_LENGTH = 55;
    private static final int SECOND_NAME = 57;

    private static final int LARGEST = 4096;

    private OpenElsewhere() {}

    /** Who has a file open; an empty name where that cannot be told; nothing if nobody has. */
    static Optional<String> user(Path file) {
        Path excel = file.resolveSibling("~$" + file.getFileName());
        if (OnDisk.exists(excel)) {
            return Optional.of(content(excel).map(OpenElsewhere::excelUser).orElse(""));
        }
        Path libreOffice = file.resolveSibling(".~lock." + file.getFileName() + "#");
        if (OnDisk.exists(libreOffice)) {
            return Optional.of(content(libreOffice).map(OpenElsewhere::libreOfficeUser).orElse(""));
        }
        return Optional.empty();
    }

    private static Optional<byte[]> content(Path file) {
        if (!OnDisk.isFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = PatientFile.in(file)) {
            return Optional.of(in.readNBytes(LARGEST));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String excelUser(byte[] bytes) {
        int second = length(bytes, SECOND_LENGTH);
        if (second > 0 && bytes.length >= SECOND_NAME + 2 * second) {
            byte[] name = Arrays.copyOfRange(bytes, SECOND_NAME, SECOND_NAME + 2 * second);
            return new String(name, StandardCharsets.UTF_16LE).strip();
        }
        int first = length(bytes, 0);
        return bytes.length > first ? new String(bytes, 1, first, WINDOWS).strip() : "";
    }

    private static int length(byte[] bytes, int at) {
        int length = bytes.length > at ? bytes[at] : 0;
        return length > 0 && length <= LONGEST_NAME ? length : 0;
    }

    private static String libreOfficeUser(byte[] bytes) {
        String[] fields = new String(bytes, StandardCharsets.UTF_8).split(",", -1);
        String full = fields[0].strip();
        return full.isEmpty() && fields.length > 1 ? fields[1].strip() : full;
    }
}
