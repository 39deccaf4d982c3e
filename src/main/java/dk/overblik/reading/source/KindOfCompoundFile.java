package dk.overblik.reading.source;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The directory of an OLE2 compound file ([MS-CFB]): a file system of sectors with chained tables.
 */
public final class KindOfCompoundFile {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final int TABLE_LIST_AT = 68;
    private static final int TABLES_AT = 76;
    private static final int TABLES_IN_HEADER = 109;

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;

    /** A workbook's directory takes one to three sectors. */
    private static final int MOST_DIRECTORY_SECTORS = 10_000;

    private final SeekableByteChannel channel;
    private final ByteBuffer header;
    private final int sectorSize;

    private KindOfCompoundFile(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.header = bytes(0, HEADER);
        int shift = header.getShort(SECTOR_SHIFT_AT);
        if (shift != 9 && shift != 12) {
            throw new UnreadableFile(Reason.DAMAGED, "sector size 2^" + shift);
        }
        this.sectorSize = 1 << shift;
    }

    /** What it holds, if that can be read. */
    public static FileKind kind(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return kind(new KindOfCompoundFile(channel).names());
        }
    }

    private static FileKind kind(Set<String> names) throws UnreadableFile {
        if (names.contains("EncryptedPackage")) {
            throw new UnreadableFile(Reason.ENCRYPTED, "EncryptedPackage");
        }
        // A document can hold a workbook as an object.
        boolean document = names.contains("WordDocument") || names.contains("PowerPoint Document");
        if (!document && (names.contains("Workbook") || names.contains("Book"))) {
            return FileKind.XLS;
        }
        throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a compound file that is no workbook");
    }

    private Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        int sector = header.getInt(DIRECTORY_AT);
        for (int read = 0; sector >= 0; read++) {
            if (read == MOST_DIRECTORY_SECTORS) {
                throw new UnreadableFile(Reason.DAMAGED, "the directory has no end");
            }
            ByteBuffer entries = bytes(start(sector), sectorSize);
            for (int entry = 0; entry < sectorSize; entry += ENTRY) {
                names.add(name(entries, entry));
            }
            sector = after(sector);
        }
        return names;
    }

    private static String name(ByteBuffer entries, int entry) {
        int length = entries.getShort(entry + NAME_LENGTH_AT) - 2;
        int bounded = Math.max(0, Math.min(length, NAME_LENGTH_AT));
        return StandardCharsets.UTF_16LE.decode(entries.slice(entry, bounded)).toString();
    }

    /** The sector that follows in a chain; negative at its end. */
    private int after(int sector) throws IOException {
        int numbersInTable = sectorSize / Integer.BYTES;
        int table = table(sector / numbersInTable);
        return bytes(start(table) + (long) Integer.BYTES * (sector % numbersInTable), Integer.BYTES)
                .getInt(0);
    }

    /** The sector of an allocation table; those beyond the header's are in a chain of lists. */
    private int table(int number) throws IOException {
        if (number < TABLES_IN_HEADER) {
            return header.getInt(TABLES_AT + Integer.BYTES * number);
        }
        int tablesInList = sectorSize / Integer.BYTES - 1;
        int rest = number - TABLES_IN_HEADER;
        int list = header.getInt(TABLE_LIST_AT);
        for (; rest >= tablesInList; rest -= tablesInList) {
            long next = start(list) + (long) Integer.BYTES * tablesInList;
            list = bytes(next, Integer.BYTES).getInt(0);
        }
        return bytes(start(list) + (long) Integer.BYTES * rest, Integer.BYTES).getInt(0);
    }

    private long start(int sector) throws EOFException {
        if (sector < 0) {
            throw new EOFException("a sector is missing");
        }
        return (sector + 1L) * sectorSize;
    }

    private ByteBuffer bytes(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(position);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("cut short at byte " + position);
            }
        }
        return buffer.flip();
    }

    /** The envelope of old workbooks, as far as it must be known to tell an encrypted new one. */
    public static final class Ole2 {

        /** The directory's entries have this size, and begin with a name. */
        private static final int ENTRY = 128;

        private static final byte[] ENCRYPTED =
                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

        private Ole2() {}

        public static boolean isEncrypted(Path file) throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                byte[] entry = in.readNBytes(ENTRY);
                while (entry.length == ENTRY) {
                    if (Arrays.equals(entry, 0, ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
                        return true;
                    }
                    entry = in.readNBytes(ENTRY);
                }
            }
            return false;
        }
    }
}
