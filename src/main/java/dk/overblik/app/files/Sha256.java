package dk.overblik.app.files;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which content is known, whatever it is called and wherever it lies. */
public final class Sha256 {

    private Sha256() {}

    /** A digest that has seen nothing yet. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a digest has come to, in 64 lower-case hexadecimal digits; it starts anew. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The digest of a file; what the kernel shows as a file without a size is taken for empty.
     *
     * @throws FileSystemException of what is no file: of a device or a pipe there may be no end
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = start();
        BasicFileAttributes attributes = OnDisk.attributes(file);
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "Not a file");
        }
        if (attributes.size() == 0) {
            return hex(digest);
        }
        byte[] block = new byte[1 << 16];
        try (InputStream in = PatientFile.in(file)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                digest.update(block, 0, count);
            }
        }
        return hex(digest);
    }
}
