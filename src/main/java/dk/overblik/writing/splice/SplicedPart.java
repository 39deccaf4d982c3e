package dk.overblik.writing.splice;

import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.ZipDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipException;

/**
 * A packed part of which only the first blocks are packed anew after a change near its start, so
 * that a large sheet costs no more than a small one.
 *
 * <p>Deflated data may refer 32 KB back; so a block that begins further than that behind the change
 * can stay as it is, if it begins at the same bit of a byte as before.
 */
public final class SplicedPart {

    private static final int WINDOW = 1 << 15;

    /** The start of a part may be unpacked up to here in search of a place to splice. */
    private static final int LONGEST_HEAD = 1 << 23;

    /** An empty block: one bit set, then nine that are not. */
    private static final int FILLER = 0b10;

    private static final int FILLER_BITS = 10;

    private final byte[] head;
    private final long kept;
    private final ZipDirectory.Packed part;

    /**
     * @param head what takes the place of the first bytes of the packed part
     * @param kept where in the packed part the bytes that are kept begin
     */
    private SplicedPart(byte[] head, long kept, ZipDirectory.Packed part) {
        this.head = head;
        this.kept = kept;
        this.part = part;
    }

    /** Replaces the first bytes of a part; empty where no place to splice is found. */
    public static Optional<SplicedPart> of(OpcPackage file, ZipDirectory.Packed part, byte[] start)
            throws IOException {
        try (InputStream raw = new BufferedInputStream(file.raw(part))) {
            DeflateBlocks blocks = new DeflateBlocks(raw);
            while (blocks.unpackNext() && blocks.size() < LONGEST_HEAD) {
                boolean evenBit = blocks.bitsRead() % 2 == 0;
                if (evenBit && blocks.size() >= start.length + WINDOW) {
                    return spliced(file, part, start, blocks);
                }
            }
        } catch (EOFException | ZipException odd) {
            // The platform may still unpack it, and then all of it is packed anew.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** What the zip's directory has to say of it. */
    public ZipDirectory.Packed part() {
        return part;
    }

    /** The packed part, as it is then. */
    public InputStream raw(OpcPackage file, ZipDirectory.Packed before) throws IOException {
        InputStream rest = file.raw(before);
        rest.skipNBytes(kept);
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private static Optional<SplicedPart> spliced(
            OpcPackage file, ZipDirectory.Packed part, byte[] start, DeflateBlocks blocks)
            throws IOException {
        byte[] before = blocks.unpacked();
        byte[] after = before.clone();
        System.arraycopy(start, 0, after, 0, start.length);
        long bits = blocks.bitsRead();
        long kept = bits / 8 + 1;
        byte[] head = packed(after, (int) (bits % 8), shared(file, part, bits / 8));
        long checksum = PatchedChecksum.replaced(part.checksum(), part.size(), before, after);
        ZipDirectory.Packed then =
                new ZipDirectory.Packed(
                        part.name(),
                        part.method(),
                        false,
                        checksum,
                        part.size(),
                        head.length + part.packedSize() - kept,
                        0);
        SplicedPart splice = new SplicedPart(head, kept, then);
        return splice.isSound(file, part, start, before.length)
                ? Optional.of(splice)
                : Optional.empty();
    }

    /** The byte in which the old head ends and the kept bytes begin. */
    private static int shared(OpcPackage file, ZipDirectory.Packed part, long at)
            throws IOException {
        try (InputStream raw = file.raw(part)) {
            raw.skipNBytes(at);
            return raw.read();
        }
    }

    private static byte[] packed(byte[] content, int bit, int shared) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        byte[] some = new byte[1 << 14];
        int count = some.length;
        while (count == some.length) {
            count = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
            packed.write(some, 0, count);
        }
        deflater.end();
        // A flush ends at a whole byte; each empty block goes on by two bits more than one.
        long fillers = 0;
        int length = 0;
        while (length % 8 != bit) {
            fillers |= (long) FILLER << length;
            length += FILLER_BITS;
        }
        for (; length >= 8; length -= 8) {
            packed.write((int) fillers);
            fillers >>>= 8;
        }
        packed.write((int) fillers | (shared & (0xFF << bit)));
        return packed.toByteArray();
    }

    /**
     * Unpacks it to well behind the splice, as what was before: nothing that cannot be read back is
     * written. What follows is the same bits, which refer to the same bytes; the reading of the
     * sheet has unpacked and checked them already.
     */
    private boolean isSound(OpcPackage file, ZipDirectory.Packed before, byte[] start, int spliced)
            throws IOException {
        try (InputStream was = OpcPackage.unpacked(file.raw(before), before);
                InputStream is = OpcPackage.unpacked(raw(file, before), part)) {
            byte[] expected = was.readNBytes(spliced + 4 * WINDOW);
            System.arraycopy(start, 0, expected, 0, start.length);
            return Arrays.equals(expected, is.readNBytes(spliced + 4 * WINDOW));
        } catch (ZipException unsound) {
            return false;
        }
    }
}
