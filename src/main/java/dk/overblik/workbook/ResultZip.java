package dk.overblik.workbook;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A package being written: the same parts always give the same bytes. */
final class ResultZip implements Closeable {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

    private final ZipArchiveOutputStream out;
    private final List<ZipArchiveEntry> written = new ArrayList<>();

    ResultZip(Path target) throws IOException {
        out =
                new ZipArchiveOutputStream(
                        target,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        out.setUseZip64(Zip64Mode.AsNeeded);
    }

    /** Copies a part as it is packed. */
    void copy(OpenPackage from, ZipArchiveEntry entry) throws IOException {
        ZipArchiveEntry copy = named(entry.getName());
        copy.setMethod(entry.getMethod());
        copy.setCrc(entry.getCrc());
        copy.setSize(entry.getSize());
        copy.setCompressedSize(entry.getCompressedSize());
        try (InputStream raw = from.raw(entry)) {
            out.addRawArchiveEntry(copy, raw);
        }
    }

    void add(String name, byte[] content) throws IOException {
        try (OutputStream part = add(name)) {
            part.write(content);
        }
    }

    /** Begins a part; closing the stream ends it. */
    OutputStream add(String name) throws IOException {
        out.putArchiveEntry(named(name));
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] source, int from, int length) throws IOException {
                out.write(source, from, length);
            }

            @Override
            public void close() throws IOException {
                ResultZip.this.out.closeArchiveEntry();
            }
        };
    }

    /** What has been written so far, with checksums. */
    Collection<ZipArchiveEntry> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private ZipArchiveEntry named(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(PartName.plain(name));
        // The zip stores local time, and reckons it from this by the machine's own time zone.
        entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        written.add(entry);
        return entry;
    }
}
