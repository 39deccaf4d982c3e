package dk.overblik.ooxml.zip;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A part being unpacked: no larger than a real one can be, and checked against its checksum. */
final class PartInput extends FilterInputStream {

    private static final long MOST_BYTES = 1L << 30;
    private static final long RATIO_COUNTS_FROM = 64L << 20;
    private static final long HIGHEST_RATIO = 250;

    private final ZipDirectory.Packed part;
    private final CRC32 checksum = new CRC32();
    private final long most;
    private long size;

    PartInput(InputStream in, ZipDirectory.Packed part) {
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
        if (checksum.getValue() != part.checksum() || size != part.size()) {
            throw new ZipException("Wrong checksum or size: " + part.name());
        }
    }

    /**
     * Bytes that a thread of their own reads ahead, a few blocks at the most: a large part is
     * unpacked on one core while what came out of it is understood on another.
     *
     * <p>The bytes and their order are those of the source, and a fault of the source comes where
     * it would have come, be it an error of the machine.
     */
    static final class AheadInput extends InputStream {

        private static final int BLOCKS = 8;

        private final InputStream in;
        private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS + 1);
        private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
        private final Thread worker;
        private volatile boolean closed;
        private @Nullable Block current;
        private int at;

        /** Some of the bytes, the end of them, or what went wrong. */
        private static final class Block {
            private final byte[] bytes = new byte[1 << 16];
            private int count;
            private @Nullable Throwable fault;
        }

        AheadInput(InputStream in) {
            this.in = in;
            for (int i = 0; i < BLOCKS; i++) {
                free.add(new Block());
            }
            this.worker = new Thread(this::readAhead, "overblik-ahead");
            worker.setDaemon(true);
            worker.start();
        }

        private void readAhead() {
            boolean more = true;
            try {
                while (more && !closed) {
                    Block block = free.take();
                    more = !closed && fill(block);
                    // There is room: these blocks and the one that wakes it are all that are about.
                    filled.add(block);
                }
            } catch (InterruptedException e) {
                // Nobody interrupts it; it would end, as asked.
                Thread.currentThread().interrupt();
            }
        }

        /** Whether more may follow. */
        private boolean fill(Block block) {
            try {
                block.count = in.read(block.bytes);
            } catch (IOException | RuntimeException | Error fault) {
                block.fault = fault;
            }
            return block.fault == null && block.count >= 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            Block block = block();
            if (block.fault != null) {
                throw thrown(block.fault);
            }
            if (block.count < 0) {
                return -1;
            }
            int count = Math.min(length, block.count - at);
            System.arraycopy(block.bytes, at, target, from, count);
            at += count;
            return count;
        }

        /** The block that the next bytes are in; the last one says for ever how it ended. */
        private Block block() throws InterruptedIOException {
            Block block = current;
            while (block == null
                    || (block.count >= 0 && block.fault == null && at == block.count)) {
                if (block != null) {
                    free.add(block);
                }
                block = taken();
                current = block;
                at = 0;
            }
            return block;
        }

        private Block taken() throws InterruptedIOException {
            try {
                return filled.take();
            } catch (InterruptedException e) {
                current = null;
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted while a part was unpacked");
            }
        }

        /** What the worker met, to be thrown by the one who reads. */
        private static IOException thrown(Throwable fault) {
            if (fault instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (fault instanceof Error error) {
                throw error;
            }
            return (IOException) fault;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            // Wakes the worker where it waits for room.
            free.offer(new Block());
            boolean interrupted = false;
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            in.close();
        }
    }
}
