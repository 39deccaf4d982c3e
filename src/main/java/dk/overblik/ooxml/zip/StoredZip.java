package dk.overblik.ooxml.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small package in memory that is to be a part of another one: its own parts are stored as they
 * are, since the whole is packed once more, and the same parts give the same bytes.
 */
public final class StoredZip {

    /** Not the first second of the format's time: with that the time of the zone is written too. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private StoredZip() {}

    /** The package's bytes, its parts in the order of the map. */
    public static byte[] of(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NEVER);
        return entry;
    }
}
