package dk.overblik.workbook;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/**
 * An open Open XML package: its parts by name.
 *
 * <p>Names have no leading slash; upper and lower case are the same, as in Excel.
 */
final class OpenPackage implements Closeable {

    private static final int MOST_PARTS = 20_000;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts;

    private OpenPackage(ZipFile zip, Map<String, ZipArchiveEntry> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    static OpenPackage open(Path file) throws IOException {
        // The library closes the channel when it fails.
        ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new WatchedChannel(file))
                        .setIgnoreLocalFileHeader(true)
                        .get();
        try {
            return new OpenPackage(zip, partsOf(zip));
        } catch (IOException | RuntimeException fault) {
            zip.close();
            throw fault;
        }
    }

    private static Map<String, ZipArchiveEntry> partsOf(ZipFile zip) throws IOException {
        Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            if (parts.put(PartName.key(entry.getName()), entry) != null) {
                throw new ZipException("Twice in the package: " + entry.getName());
            }
            if (parts.size() > MOST_PARTS) {
                throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_PARTS + " parts");
            }
        }
        return parts;
    }

    boolean has(String part) {
        return parts.containsKey(PartName.key(part));
    }

    /** The name of each part as the zip has it, in the order of the zip's directory. */
    Collection<ZipArchiveEntry> entries() {
        return parts.values();
    }

    /** The part's content, unpacked as it is read. */
    InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = entry(part);
        if (entry.getMethod() == ZipMethod.STORED.getCode()) {
            return new BoundedInput(raw(entry), entry);
        }
        if (entry.getMethod() != ZipMethod.DEFLATED.getCode()
                || entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ZipException("Packed in a way that Open XML does not use: " + part);
        }
        return new BoundedInput(new Inflated(raw(entry)), entry);
    }

    byte[] bytes(String part) throws IOException {
        try (InputStream in = open(part)) {
            return in.readAllBytes();
        }
    }

    /** The part's content as the zip holds it, still packed. */
    InputStream raw(ZipArchiveEntry entry) throws IOException {
        InputStream in = zip.getRawInputStream(entry);
        if (in == null) {
            throw new ZipException("Cannot be read: " + entry.getName());
        }
        return in;
    }

    ZipArchiveEntry entry(String part) throws ZipException {
        @Nullable ZipArchiveEntry entry = parts.get(PartName.key(part));
        if (entry == null) {
            throw new ZipException("Not in the package: " + part);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Inflates raw data, and gives its memory back when closed. */
    private static final class Inflated extends FilterInputStream {
        private final Inflater inflater;

        Inflated(InputStream raw) {
            this(raw, new Inflater(true));
        }

        private Inflated(InputStream raw, Inflater inflater) {
            super(new InflaterInputStream(padded(raw), inflater, BUFFER));
            this.inflater = inflater;
        }

        /** The inflater wants a byte more than raw data has. */
        private static InputStream padded(InputStream raw) {
            return new java.io.SequenceInputStream(raw, new ByteArrayInputStream(new byte[1]));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inflater.end();
        }
    }
}
