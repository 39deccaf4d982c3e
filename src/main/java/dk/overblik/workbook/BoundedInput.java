package dk.overblik.workbook;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** A part being unpacked: no larger than a real one can be, and checked against its checksum. */
final class BoundedInput extends FilterInputStream {

    private static final long MOST_BYTES = 2L << 30;
    private static final long RATIO_COUNTS_FROM = 64L << 20;
    private static final long HIGHEST_RATIO = 250;

    private final Packed part;
    private final CRC32 checksum = new CRC32();
    private final long most;
    private long size;

    BoundedInput(InputStream in, Packed part) {
        super(in);
        this.part = part;
        long byRatio = Math.max(RATIO_COUNTS_FROM, part.packedSize() * HIGHEST_RATIO);
        this.most = Math.min(MOST_BYTES, byRatio);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = in.read(target, from, length);
        if (count < 0) {
            checkEnd();
            return count;
        }
        checksum.update(target, from, count);
        size += count;
        if (size > most) {
            throw new UnreadableFile(Reason.TOO_LARGE, part.name() + " unpacks to " + size);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void checkEnd() throws ZipException {
        if (checksum.getValue() != part.checksum()) {
            throw new ZipException("Wrong checksum: " + part.name());
        }
    }
}
