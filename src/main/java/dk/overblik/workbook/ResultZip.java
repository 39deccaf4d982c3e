package dk.overblik.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A package being written: the same parts always give the same bytes.
 *
 * <p>Source: APPNOTE.TXT 6.3.10, 4.3 (PKWARE).
 */
final class ResultZip implements Closeable {

    static final int BUFFER = 1 << 16;

    /** A third faster than the usual one, and a tenth larger. */
    static final int LEVEL = 4;

    private final ZipFileWriter file;
    private final List<Packed> written = new ArrayList<>();

    ResultZip(Path target) throws IOException {
        file = new ZipFileWriter(target);
    }

    /** Copies a part as it is packed. */
    void copy(OpenPackage from, Packed part) throws IOException {
        try (InputStream raw = from.raw(part)) {
            copy(raw, part);
        }
    }

    /** Adds a part that is packed already. */
    void copy(InputStream raw, Packed part) throws IOException {
        long header = file.begin(PartName.plain(part.name()), part.method());
        raw.transferTo(file);
        end(part.movedTo(header));
    }

    void add(String name, byte[] content) throws IOException {
        try (OutputStream part = add(name)) {
            part.write(content);
        }
    }

    /** Begins a part; closing the stream ends it. */
    OutputStream add(String name) throws IOException {
        String plain = PartName.plain(name);
        return new NewPart(plain, file.begin(plain, Packed.DEFLATED), file.place());
    }

    /** What has been written so far. */
    Collection<Packed> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            file.finish(written);
        }
    }

    private void end(Packed part) throws IOException {
        file.end(part);
        written.add(part);
    }

    /** The content of a part, packed and counted on its way. */
    private final class NewPart extends CheckedOutputStream {
        private final String name;
        private final long header;
        private final long data;
        private final Deflater deflater;
        private long size;
        private boolean open = true;

        NewPart(String name, long header, long data) {
            this(name, header, data, new Deflater(LEVEL, true));
        }

        private NewPart(String name, long header, long data, Deflater deflater) {
            super(new DeflaterOutputStream(file, deflater, BUFFER), new CRC32());
            this.name = name;
            this.header = header;
            this.data = data;
            this.deflater = deflater;
        }

        @Override
        public void write(int single) throws IOException {
            super.write(single);
            size++;
        }

        @Override
        public void write(byte[] source, int from, int length) throws IOException {
            super.write(source, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            if (open) {
                open = false;
                ((DeflaterOutputStream) out).finish();
                deflater.end();
                long checksum = getChecksum().getValue();
                long packed = file.place() - data;
                int method = Packed.DEFLATED;
                end(new Packed(name, method, false, checksum, size, packed, header));
            }
        }
    }
}
