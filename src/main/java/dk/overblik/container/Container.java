package dk.overblik.container;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its content, whatever its name says. */
public final class Container {

    private static final int HEAD = 1 << 16;
    private static final String ZIP = "PK\3\4";
    private static final String EMPTY_ZIP = "PK\5\6";
    private static final String COMPOUND_FILE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private Container() {}

    /**
     * The kind of container that a file is.
     *
     * @throws UnreadableFile if it is none that this program reads, or cannot be opened
     */
    public static ContainerKind of(Path file) throws UnreadableFile {
        return Reading.of(file, Long.MAX_VALUE, () -> kind(file));
    }

    private static ContainerKind kind(Path file) throws IOException {
        byte[] head = head(file);
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith(ZIP)) {
            return ZipContents.kind(file, head);
        }
        if (bytes.startsWith(EMPTY_ZIP)) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a zip file without content");
        }
        if (bytes.startsWith(COMPOUND_FILE)) {
            return CompoundFile.kind(file);
        }
        return TextHead.kind(head, Files.size(file) > head.length);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
