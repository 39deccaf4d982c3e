package dk.overblik.ooxml.zip;

import dk.overblik.access.PatientFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The bytes of a zip file: headers, packed parts, and the directory at the end. */
public final class ZipWriter extends OutputStream {

    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int SIZES = 14;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF8 = 0x0800;

    /** Noon on 1 January 1980: a zip stores local time, and this is the same everywhere. */
    private static final int ALWAYS = (0x0021 << 16) | 0x6000;

    /** Larger ones need other records, and no workbook comes near. */
    private static final long LARGEST = 0xFFFF_FFFEL;

    private final PatientFile file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private long flushed;

    ZipWriter(Path target) throws IOException {
        file =
                PatientFile.begin(
                        target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Begins a part, and gives the place of its header. */
    long begin(String name, int method) throws IOException {
        long header = place();
        byte[] characters = PartName.bytes(name);
        ByteBuffer local = record(LOCAL_LENGTH + characters.length);
        local.putInt(LOCAL).putShort(VERSION).putShort(flags(name)).putShort((short) method);
        // What is not known yet is filled in at the end of the part.
        local.putInt(ALWAYS).putInt(0).putInt(0).putInt(0);
        local.putShort((short) characters.length).putShort((short) 0).put(characters);
        put(local);
        return header;
    }

    private static short flags(String name) {
        return PartName.isInUtf8(name) ? NAMES_IN_UTF8 : 0;
    }

    /** How many bytes the file has so far. */
    long place() {
        return flushed + buffer.position();
    }

    /** Fills in the header of a part that has been written. */
    void end(ZipDirectory.Packed part) throws IOException {
        flush();
        if (place() > LARGEST || part.size() > LARGEST) {
            throw new IOException("Larger than a workbook can be: " + part.name());
        }
        ByteBuffer sizes = record(12);
        sizes.putInt((int) part.checksum());
        sizes.putInt((int) part.packedSize()).putInt((int) part.size());
        sizes.flip();
        while (sizes.hasRemaining()) {
            file.write(sizes, part.header() + SIZES + sizes.position());
        }
    }

    /**
     * Writes the directory.
     *
     * @param comment stands behind it, and belongs to no part
     */
    void finish(List<ZipDirectory.Packed> parts, byte[] comment) throws IOException {
        long from = place();
        for (ZipDirectory.Packed part : parts) {
            byte[] characters = PartName.bytes(part.name());
            ByteBuffer entry = record(ENTRY_LENGTH + characters.length);
            entry.putInt(ENTRY).putShort(VERSION).putShort(VERSION);
            entry.putShort(flags(part.name())).putShort((short) part.method()).putInt(ALWAYS);
            entry.putInt((int) part.checksum());
            entry.putInt((int) part.packedSize()).putInt((int) part.size());
            entry.putShort((short) characters.length).putInt(0).putInt(0).putInt(0);
            entry.putInt((int) part.header()).put(characters);
            put(entry);
        }
        ByteBuffer end = record(END_LENGTH + comment.length);
        short count = (short) parts.size();
        end.putInt(END).putInt(0).putShort(count).putShort(count);
        end.putInt((int) (place() - from)).putInt((int) from);
        put(end.putShort((short) comment.length).put(comment));
        flush();
    }

    @Override
    public void write(int single) throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.put((byte) single);
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
        if (length > buffer.remaining()) {
            flush();
        }
        if (length > buffer.remaining()) {
            writeAll(ByteBuffer.wrap(source, from, length));
        } else {
            buffer.put(source, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        writeAll(buffer.flip());
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void put(ByteBuffer record) throws IOException {
        record.flip();
        if (record.remaining() > buffer.remaining()) {
            flush();
        }
        if (record.remaining() > buffer.remaining()) {
            writeAll(record);
        } else {
            buffer.put(record);
        }
    }

    private void writeAll(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            flushed += file.write(bytes);
        }
    }

    private static ByteBuffer record(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A package being written: the same parts always give the same bytes.
     *
     * <p>Source: APPNOTE.TXT 6.3.10, 4.3 (PKWARE).
     */
    public static final class ResultZip implements Closeable {

        static final int BUFFER = 1 << 16;

        /** A third faster than the usual one, and a tenth larger. */
        static final int LEVEL = 4;

        private final ZipWriter file;
        private final List<ZipDirectory.Packed> written = new ArrayList<>();
        private byte[] comment = new byte[0];

        public ResultZip(Path target) throws IOException {
            file = new ZipWriter(target);
        }

        /** Copies a part as it is packed. */
        public void copy(OpcPackage from, ZipDirectory.Packed part) throws IOException {
            try (InputStream raw = from.raw(part)) {
                copy(raw, part);
            }
        }

        /** Adds a part that is packed already. */
        public void copy(InputStream raw, ZipDirectory.Packed part) throws IOException {
            long header = file.begin(PartName.plain(part.name()), part.method());
            raw.transferTo(file);
            end(part.movedTo(header));
        }

        public void add(String name, byte[] content) throws IOException {
            try (OutputStream part = add(name)) {
                part.write(content);
            }
        }

        /** Begins a part; closing the stream ends it. */
        public OutputStream add(String name) throws IOException {
            String plain = PartName.plain(name);
            return new NewPart(
                    plain, file.begin(plain, ZipDirectory.Packed.DEFLATED), file.place());
        }

        /** Leaves a text behind all parts, where programs that read them do not look. */
        public void comment(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > ZipDirectory.LONGEST_COMMENT) {
                throw new IllegalArgumentException("Too long for a comment: " + bytes.length);
            }
            comment = bytes;
        }

        /** What has been written so far. */
        public Collection<ZipDirectory.Packed> written() {
            return List.copyOf(written);
        }

        @Override
        public void close() throws IOException {
            try (file) {
                file.finish(written, comment);
            }
        }

        private void end(ZipDirectory.Packed part) throws IOException {
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
                    int method = ZipDirectory.Packed.DEFLATED;
                    end(
                            new ZipDirectory.Packed(
                                    name, method, false, checksum, size, packed, header));
                }
            }
        }
    }
}
