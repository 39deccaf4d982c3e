package dk.overblik.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The envelope of old workbooks, as far as it must be known to tell an encrypted new one. */
final class Ole2 {

    /** The directory's entries have this size, and begin with a name. */
    private static final int ENTRY = 128;

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Ole2() {}

    static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] entry = in.readNBytes(ENTRY);
            while (entry.length == ENTRY) {
                if (Arrays.equals(entry, 0, ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
                    return true;
                }
                entry = in.readNBytes(ENTRY);
            }
        }
        return false;
    }
}
