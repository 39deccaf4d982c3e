package dk.overblik.ooxml.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A part that was packed apart from its package, as {@link ZipWriter.ResultZip} would have packed
 * it.
 */
public final class PackedPart {

    private final ZipDirectory.Packed part;
    private final byte[] bytes;

    private PackedPart(ZipDirectory.Packed part, byte[] bytes) {
        this.part = part;
        this.bytes = bytes;
    }

    /** Writes the content of a part. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /** Adds it to a package. */
    public void addTo(ZipWriter.ResultZip zip) throws IOException {
        zip.copy(new ByteArrayInputStream(bytes), part);
    }

    public static PackedPart of(String name, Content content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(ZipWriter.ResultZip.BUFFER);
        Deflater deflater = new Deflater(ZipWriter.ResultZip.LEVEL, true);
        try (DeflaterOutputStream packing =
                        new DeflaterOutputStream(packed, deflater, ZipWriter.ResultZip.BUFFER);
                CheckedOutputStream checked = new CheckedOutputStream(packing, new CRC32())) {
            content.writeTo(checked);
            packing.finish();
            long checksum = checked.getChecksum().getValue();
            ZipDirectory.Packed part =
                    new ZipDirectory.Packed(
                            name,
                            ZipDirectory.Packed.DEFLATED,
                            false,
                            checksum,
                            deflater.getBytesRead(),
                            packed.size(),
                            0);
            return new PackedPart(part, packed.toByteArray());
        } finally {
            deflater.end();
        }
    }
}
