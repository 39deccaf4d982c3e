package dk.overblik.app.folder.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a conversion the same as another one of the same drop.
 *
 * @param content a digest, or one of the words for what could not be read
 */
public record ConversionKey(String content, String settings) {

    /** Of a file that could not even be opened. */
    public static final String UNOPENED = "unopened";

    /** Of a file that could be opened, and yet not be read to its end. */
    public static final String UNREAD = "unread";

    public static final ConversionKey NONE = new ConversionKey("", "");

    public boolean isUnread() {
        return content.equals(UNREAD);
    }

    public boolean isUnopened() {
        return content.equals(UNOPENED);
    }

    // SHA-256 as text.

    private static final int BUFFER = 1 << 16;

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        return text(sha256().digest(content));
    }

    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return text(digest.digest());
    }

    private static String text(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
