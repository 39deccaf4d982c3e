package dk.overblik.ooxml.zip;

import dk.overblik.access.PatientFile;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The bytes of a file open for reading; says when it is the disk or the network that fails. */
final class FileBytes implements Closeable {

    private final Path file;
    private final PatientFile channel;

    FileBytes(Path file) throws IOException {
        this.file = file;
        this.channel = PatientFile.open(file);
    }

    long size() throws IOException {
        return channel.size();
    }

    /** A stretch of the file, its numbers to be read as a zip stores them. */
    ByteBuffer stretch(long from, int length) throws IOException {
        if (from < 0 || length < 0 || from + length > size()) {
            throw new EOFException(file + " is cut short");
        }
        ByteBuffer stretch = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (stretch.hasRemaining()) {
            if (read(stretch, from + stretch.position()) < 0) {
                throw new EOFException(file + " is cut short");
            }
        }
        return stretch.flip();
    }

    /** A stretch of the file, read as it is needed. */
    InputStream stream(long from, long length) {
        return new Stretch(from, from + length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int read(ByteBuffer target, long from) throws IOException {
        try {
            return channel.read(target, from);
        } catch (IOException fault) {
            throw new UnreadableFile(Reason.INPUT_OUTPUT, file + ": " + fault, fault);
        }
    }

    private final class Stretch extends InputStream {
        private final long end;
        private long at;

        Stretch(long from, long end) {
            this.at = from;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - at);
            int count = FileBytes.this.read(ByteBuffer.wrap(target, from, wanted), at);
            if (count < 0) {
                throw new EOFException(file + " is cut short");
            }
            at += count;
            return count;
        }
    }
}
