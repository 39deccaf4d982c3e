package dk.overblik.app.folder.drop;

import dk.overblik.app.files.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;

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

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        MessageDigest digest = Sha256.start();
        digest.update(content);
        return Sha256.hex(digest);
    }

    public static String of(Path file) throws IOException {
        return Sha256.of(file);
    }
}
