package dk.overblik.ooxml.zip;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The directory at the end of a zip file.
 *
 * <p>Source: APPNOTE.TXT 6.3.10, 4.3 (PKWARE). Read here rather than by a library, because most of
 * what a small workbook takes is the loading of classes.
 */
public final class ZipDirectory {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_64 = 0x06064B50;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int EXTRA_64 = 1;
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;
    private static final int LARGEST = 1 << 26;

    private final FileBytes file;

    private ZipDirectory(FileBytes file) {
        this.file = file;
    }

    /** The entries of a zip file in the order of its directory. */
    static List<Packed> read(FileBytes file) throws IOException {
        return new ZipDirectory(file).entries();
    }

    /** Where the packed bytes of an entry begin. */
    static long dataOf(FileBytes file, Packed entry) throws IOException {
        ByteBuffer local = file.stretch(entry.header(), LOCAL_LENGTH);
        if (local.getInt(0) != LOCAL) {
            throw new ZipException("Not where the directory says: " + entry.name());
        }
        return entry.header() + LOCAL_LENGTH + unsigned(local, 26) + unsigned(local, 28);
    }

    /** What was left behind the directory; empty as a rule. */
    static String comment(FileBytes file) throws IOException {
        long end = new ZipDirectory(file).end();
        int length = unsigned(file.stretch(end, END_LENGTH), END_LENGTH - 2);
        return StandardCharsets.UTF_8.decode(file.stretch(end + END_LENGTH, length)).toString();
    }

    private List<Packed> entries() throws IOException {
        long end = end();
        ByteBuffer record = file.stretch(end, END_LENGTH);
        long length = record.getInt(12) & IN_EXTRA;
        long from = record.getInt(16) & IN_EXTRA;
        long before = end;
        if (length == IN_EXTRA || from == IN_EXTRA || unsigned(record, 10) == 0xFFFF) {
            before = end64(end);
            ByteBuffer record64 = file.stretch(before, END_64_LENGTH);
            length = record64.getLong(40);
            from = record64.getLong(48);
        }
        if (length < 0 || length > LARGEST) {
            throw new UnreadableFile(Reason.TOO_LARGE, "A zip directory of " + length);
        }
        // A program may stand before the zip; then every place is off by its length.
        long shift = before - length - from;
        return entries(file.stretch(before - length, (int) length), shift);
    }

    private long end() throws IOException {
        int tail = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        long from = file.size() - tail;
        ByteBuffer bytes = file.stretch(from, tail);
        int found = -1;
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            int behind = bytes.getInt(at) == END ? at + END_LENGTH + unsigned(bytes, at + 20) : -1;
            if (behind == tail) {
                return from + at;
            }
            // The last that fits, where bytes of a transfer lie behind the zip.
            found = behind > 0 && behind < tail && found < 0 ? at : found;
        }
        if (found < 0) {
            throw new ZipException("A zip file without its end");
        }
        return from + found;
    }

    private long end64(long end) throws IOException {
        ByteBuffer locator = file.stretch(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
        long at = locator.getLong(8);
        if (locator.getInt(0) != LOCATOR_64 || file.stretch(at, 4).getInt(0) != END_64) {
            throw new ZipException("A large zip file without its end");
        }
        return at;
    }

    private static List<Packed> entries(ByteBuffer directory, long shift) throws ZipException {
        List<Packed> entries = new ArrayList<>();
        while (directory.remaining() >= ENTRY_LENGTH) {
            int at = directory.position();
            if (directory.getInt(at) != ENTRY) {
                throw new ZipException("Not an entry of a zip directory");
            }
            int name = unsigned(directory, at + 28);
            int extra = unsigned(directory, at + 30);
            int next = at + ENTRY_LENGTH + name + extra + unsigned(directory, at + 32);
            if (next > directory.limit()) {
                throw new ZipException("A zip directory cut short");
            }
            entries.add(entry(directory, at, name, extra, shift));
            directory.position(next);
        }
        return entries;
    }

    private static Packed entry(ByteBuffer directory, int at, int name, int extra, long shift) {
        byte[] characters = new byte[name];
        directory.get(at + ENTRY_LENGTH, characters);
        Extra64 large = new Extra64(directory, at + ENTRY_LENGTH + name, extra);
        long size = large.valueOr(directory.getInt(at + 24) & IN_EXTRA);
        long packedSize = large.valueOr(directory.getInt(at + 20) & IN_EXTRA);
        long header = large.valueOr(directory.getInt(at + 42) & IN_EXTRA);
        return new Packed(
                PartName.of(characters),
                unsigned(directory, at + 10),
                (unsigned(directory, at + 8) & ENCRYPTED) != 0,
                directory.getInt(at + 16) & IN_EXTRA,
                size,
                packedSize,
                header + shift);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    /** The numbers of an entry that had no room where they should stand, one after the other. */
    private static final class Extra64 {
        private final ByteBuffer bytes;
        private int at;

        Extra64(ByteBuffer bytes, int from, int length) {
            this.bytes = bytes;
            this.at = from + length;
            for (int field = from; field + 4 <= from + length; ) {
                if (unsigned(bytes, field) == EXTRA_64) {
                    at = field + 4;
                    return;
                }
                field += 4 + unsigned(bytes, field + 2);
            }
        }

        long valueOr(long value) {
            if (value != IN_EXTRA) {
                return value;
            }
            long large = bytes.getLong(at);
            at += 8;
            return large;
        }
    }

    /**
     * A part as the zip's directory lists it.
     *
     * @param method how it is packed
     * @param encrypted whether a password is needed to unpack it
     * @param checksum the CRC-32 of the unpacked part
     * @param header where in the file the part's own header begins
     */
    public record Packed(
            String name,
            int method,
            boolean encrypted,
            long checksum,
            long size,
            long packedSize,
            long header) {

        static final int STORED = 0;
        public static final int DEFLATED = 8;

        /** The same part in another zip. */
        Packed movedTo(long otherHeader) {
            String plain = PartName.plain(name);
            return new Packed(plain, method, encrypted, checksum, size, packedSize, otherHeader);
        }

        boolean isFolder() {
            return name.endsWith("/");
        }
    }
}
