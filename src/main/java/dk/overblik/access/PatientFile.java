package dk.overblik.access;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file that is open, and of which no reading and no writing is waited for for ever; one in a
 * temporary folder of the program's own is used as it is.
 */
public final class PatientFile implements SeekableByteChannel {

    /** What comes in one step: little enough for the slowest drive, and enough for the fastest. */
    private static final int STEP = 1 << 17;

    private final Path file;
    private final Way way;
    private final FileChannel channel;

    /** How what is done to a file is waited for. */
    @FunctionalInterface
    interface Way {
        <T> T done(Path file, Patience.Work<T> work) throws IOException;
    }

    private PatientFile(Path file, Way way, FileChannel channel) {
        this.file = file;
        this.way = way;
        this.channel = channel;
    }

    /** A file to be read. */
    public static PatientFile open(Path file) throws IOException {
        return open(file, reading(file), Set.of(StandardOpenOption.READ));
    }

    /** A file to be written, opened in some way besides. */
    public static PatientFile begin(Path file, OpenOption... options) throws IOException {
        Way way = writing(file);
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(StandardOpenOption.WRITE);
        return open(file, way, all);
    }

    static PatientFile open(Path file, Way way, Set<OpenOption> options) throws IOException {
        return new PatientFile(file, way, way.done(file, () -> FileChannel.open(file, options)));
    }

    static Way reading(Path file) {
        return TemporaryFolder.holds(file) ? PatientFile::directly : Patience::read;
    }

    static Way writing(Path file) {
        return TemporaryFolder.holds(file) ? PatientFile::directly : Patience::write;
    }

    private static <T> T directly(Path file, Patience.Work<T> work) throws IOException {
        return work.done();
    }

    /** The bytes of a file, one after the other. */
    public static InputStream in(Path file) throws IOException {
        return Channels.newInputStream(open(file));
    }

    /** A file to be written from its beginning, one byte after the other. */
    public static OutputStream out(Path file, OpenOption... options) throws IOException {
        return Channels.newOutputStream(begin(file, options));
    }

    /** All bytes of a file. */
    public static byte[] bytes(Path file) throws IOException {
        try (PatientFile open = open(file)) {
            ByteBuffer all = ByteBuffer.allocate((int) Math.min(open.size(), Integer.MAX_VALUE));
            int count = 0;
            while (count >= 0 && all.hasRemaining()) {
                count = open.read(all);
            }
            // What the kernel shows as a file may say nothing of its size, and others grow.
            byte[] more = Channels.newInputStream(open).readAllBytes();
            byte[] bytes = all.array();
            if (all.hasRemaining() || more.length > 0) {
                bytes = Arrays.copyOf(bytes, all.position() + more.length);
                System.arraycopy(more, 0, bytes, all.position(), more.length);
            }
            return bytes;
        }
    }

    /** Writes bytes into a file. */
    public static void write(Path file, byte[] content, OpenOption... options) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(content);
        try (PatientFile open = begin(file, options)) {
            while (left.hasRemaining()) {
                open.write(left);
            }
        }
    }

    /** Writes the bytes of a file into a new one. */
    public static void copy(Path from, Path to) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(STEP);
        try (PatientFile in = open(from);
                PatientFile out = begin(to, StandardOpenOption.CREATE_NEW)) {
            while (in.read(block.clear()) >= 0) {
                block.flip();
                while (block.hasRemaining()) {
                    out.write(block);
                }
            }
        }
    }

    /** Whether two files have the same bytes. */
    public static boolean areEqual(Path one, Path other) throws IOException {
        try (InputStream first = in(one);
                InputStream second = in(other)) {
            byte[] part = new byte[STEP];
            byte[] otherPart = new byte[STEP];
            int count;
            do {
                count = first.readNBytes(part, 0, STEP);
                int others = second.readNBytes(otherPart, 0, STEP);
                if (!Arrays.equals(part, 0, count, otherPart, 0, others)) {
                    return false;
                }
            } while (count > 0);
            return true;
        }
    }

    /**
     * A file as libraries want it that open it themselves. They get those of the program's own;
     * another one is read to its end before, as nobody bounds how long they wait.
     */
    public static File forLibraries(Path file) throws IOException {
        if (!TemporaryFolder.holds(file)) {
            ByteBuffer block = ByteBuffer.allocate(STEP);
            try (PatientFile all = open(file)) {
                int count = 0;
                while (count >= 0) {
                    count = all.read(block.clear());
                }
            }
        }
        return file.toFile();
    }

    /** Waits until all that was written is on the drive. */
    public void force() throws IOException {
        way.done(
                file,
                () -> {
                    channel.force(true);
                    return file;
                });
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return stepped(target, channel::read);
    }

    /** The same from a place in the file, whatever else is read of it meanwhile. */
    public int read(ByteBuffer target, long from) throws IOException {
        return stepped(target, part -> channel.read(part, from));
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return stepped(source, channel::write);
    }

    /** The same to a place in the file, and those after it stay as they are. */
    public int write(ByteBuffer source, long to) throws IOException {
        return stepped(source, part -> channel.write(part, to));
    }

    /** One step of bytes from or to a file. */
    @FunctionalInterface
    private interface Step {
        int of(ByteBuffer part) throws IOException;
    }

    private int stepped(ByteBuffer bytes, Step step) throws IOException {
        ByteBuffer part = bytes.duplicate();
        part.limit(part.position() + Math.min(STEP, part.remaining()));
        int count = way.done(file, () -> step.of(part));
        bytes.position(bytes.position() + Math.max(0, count));
        return count;
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        channel.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return way.done(file, channel::size);
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        way.done(file, () -> channel.truncate(size));
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        way.done(
                file,
                () -> {
                    channel.close();
                    return file;
                });
    }
}
