package dk.overblik.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A part that was packed apart from its package, as {@link ResultZip} would have packed it. */
final class PackedPart {

    private final Packed part;
    private final byte[] bytes;

    private PackedPart(Packed part, byte[] bytes) {
        this.part = part;
        this.bytes = bytes;
    }

    /** Writes the content of a part. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /** Adds it to a package. */
    void addTo(ResultZip zip) throws IOException {
        zip.copy(new ByteArrayInputStream(bytes), part);
    }

    static PackedPart of(String name, Content content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(ResultZip.BUFFER);
        Deflater deflater = new Deflater(ResultZip.LEVEL, true);
        try (DeflaterOutputStream packing =
                        new DeflaterOutputStream(packed, deflater, ResultZip.BUFFER);
                CheckedOutputStream checked = new CheckedOutputStream(packing, new CRC32())) {
            content.writeTo(checked);
            packing.finish();
            long checksum = checked.getChecksum().getValue();
            Packed part =
                    new Packed(
                            name,
                            Packed.DEFLATED,
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
