package dk.overblik.app.archive;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.archive.ArchiveFile.State;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.WholeFile;
import dk.overblik.archive.Histories;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The histories of all files of an archive, so that a report need not read them all; made anew
 * wherever it is not of the files that are there.
 *
 * @param files those that it has, by their names
 */
record ArchiveIndex(SortedMap<String, Entry> files, Histories histories) {

    /** What bytes mean: another version that reads them otherwise has another one. */
    private static final String FORMAT =
            "overblik-indeks-1 "
                    + Arrays.toString(Figure.Reason.values())
                    + Arrays.toString(Period.Kind.values());

    /**
     * A file as it was when it was read.
     *
     * @param size in bytes
     * @param changed in milliseconds since 1970
     */
    record Entry(long size, long changed, State state) {

        private boolean isOf(Entry seen) {
            return size == seen.size && changed == seen.changed;
        }
    }

    /** Many times what an archive of many years takes. */
    private static final long LARGEST = 1L << 28;

    /** An index without files. */
    static ArchiveIndex empty() {
        return new ArchiveIndex(new TreeMap<>(), new Histories());
    }

    /** The index of some files as far as it was written down; empty where it fits none of them. */
    static ArchiveIndex read(Path file, Map<String, Entry> there) {
        try {
            if (OnDisk.size(InTheWay.file(file)) > LARGEST) {
                return empty();
            }
            ArchiveIndex found = of(PatientFile.bytes(file));
            boolean fits =
                    found.files.entrySet().stream()
                            .allMatch(
                                    known -> {
                                        Entry seen = there.get(known.getKey());
                                        return seen != null && known.getValue().isOf(seen);
                                    });
            return fits ? found : empty();
        } catch (IOException | RuntimeException e) {
            return empty();
        }
    }

    private static ArchiveIndex of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        long checksum = in.readLong();
        if (checksum != checksum(bytes) || !in.readUTF().equals(FORMAT)) {
            return empty();
        }
        SortedMap<String, Entry> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            Entry entry = new Entry(in.readLong(), in.readLong(), State.valueOf(in.readUTF()));
            files.put(name, entry);
        }
        return new ArchiveIndex(files, Histories.read(in));
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
        return checksum.getValue();
    }

    /** Writes it down, whole or not at all. */
    void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0);
        out.writeUTF(FORMAT);
        SortedMap<String, Entry> read = new TreeMap<>(files);
        read.values().removeIf(entry -> entry.state() == State.UNREAD);
        out.writeInt(read.size());
        for (Map.Entry<String, Entry> each : read.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeLong(each.getValue().size());
            out.writeLong(each.getValue().changed());
            out.writeUTF(each.getValue().state().name());
        }
        histories.writeTo(out);
        byte[] all = bytes.toByteArray();
        ByteBuffer.wrap(all).putLong(checksum(all));
        WholeFile.write(all, file);
    }

    /** The names of files that cannot be used. */
    List<String> named(State state) {
        return files.entrySet().stream()
                .filter(each -> each.getValue().state() == state)
                .map(Map.Entry::getKey)
                .toList();
    }
}
