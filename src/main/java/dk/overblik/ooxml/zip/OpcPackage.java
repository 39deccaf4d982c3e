package dk.overblik.ooxml.zip;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * An open Open XML package: its parts by name.
 *
 * <p>Names have no leading slash; upper and lower case are the same, as in Excel.
 */
public final class OpcPackage implements Closeable {

    private static final int MOST_PARTS = 20_000;
    private static final int BUFFER = 1 << 16;

    /** Smaller parts are read before a thread for them would have begun. */
    private static final long LARGE = 4L << 20;

    private final FileBytes file;
    private final Map<String, ZipDirectory.Packed> parts;

    private OpcPackage(FileBytes file, Map<String, ZipDirectory.Packed> parts) {
        this.file = file;
        this.parts = parts;
    }

    public static OpcPackage open(Path path) throws IOException {
        FileBytes file = new FileBytes(path);
        try {
            return new OpcPackage(file, partsOf(file));
        } catch (IOException | RuntimeException fault) {
            file.close();
            throw fault;
        }
    }

    private static Map<String, ZipDirectory.Packed> partsOf(FileBytes file) throws IOException {
        Map<String, ZipDirectory.Packed> parts = new LinkedHashMap<>();
        for (ZipDirectory.Packed part : ZipDirectory.read(file)) {
            if (part.isFolder()) {
                continue;
            }
            if (parts.put(PartName.key(part.name()), part) != null) {
                throw new ZipException("Twice in the package: " + part.name());
            }
            if (parts.size() > MOST_PARTS) {
                throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_PARTS + " parts");
            }
        }
        return parts;
    }

    public boolean has(String name) {
        return parts.containsKey(PartName.key(name));
    }

    /** The text that was left behind all parts; empty as a rule. */
    public String comment() throws IOException {
        return ZipDirectory.comment(file);
    }

    /** All parts in the order of the zip's directory. */
    public Collection<ZipDirectory.Packed> parts() {
        return parts.values();
    }

    public ZipDirectory.Packed part(String name) throws ZipException {
        ZipDirectory.@Nullable Packed part = parts.get(PartName.key(name));
        if (part == null) {
            throw new ZipException("Not in the package: " + name);
        }
        return part;
    }

    /** The part's content, unpacked as it is read. */
    public InputStream open(String name) throws IOException {
        ZipDirectory.Packed part = part(name);
        InputStream in = unpacked(raw(part), part);
        return part.size() < LARGE ? in : new PartInput.AheadInput(in);
    }

    /** What packed bytes hold, checked against what is known about them. */
    public static InputStream unpacked(InputStream raw, ZipDirectory.Packed part)
            throws IOException {
        if (part.encrypted()) {
            throw new ZipException("Encrypted inside the zip: " + part.name());
        }
        return switch (part.method()) {
            case ZipDirectory.Packed.STORED -> new PartInput(raw, part);
            case ZipDirectory.Packed.DEFLATED -> new PartInput(new Inflated(raw), part);
            default ->
                    throw new ZipException(
                            "Packed by method " + part.method() + ": " + part.name());
        };
    }

    public byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    /** The part's content as the zip holds it, still packed. */
    public InputStream raw(ZipDirectory.Packed part) throws IOException {
        return file.stream(ZipDirectory.dataOf(file, part), part.packedSize());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Inflates raw data, and gives its memory back when closed. */
    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream raw) {
            super(padded(raw), new Inflater(true), BUFFER);
        }

        /** The inflater wants a byte more than raw data has. */
        private static InputStream padded(InputStream raw) {
            return new SequenceInputStream(raw, new ByteArrayInputStream(new byte[1]));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
