package dk.overblik.foreign;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A zip written byte by byte, in the manners that programs have and that no library can be told to
 * have.
 *
 * <p>Source: APPNOTE.TXT 6.3.10 (PKWARE).
 */
@SuppressWarnings("ByteBufferBackingArray") // All of its buffers are allocated here.
final class ForeignZip {

    /** A manner in which some programs write zips. */
    enum Manner {
        STORED,
        /** Sizes and checksum behind the data, as they were not known before. */
        DESCRIPTORS,
        /** The same without the four bytes that say so. */
        BARE_DESCRIPTORS,
        /** Sizes and places in extra fields of eight bytes, though four would do. */
        ZIP64,
        /** The same, and an end of 64 bits. */
        ZIP64_END,
        /** Times and owners as Unix programs write them. */
        UNIX_EXTRA,
        /** An extra field that begins within the local header alone, to align the data. */
        ALIGNED,
        ENTRY_COMMENTS,
        COMMENT,
        /** A comment in which the signature of the end stands. */
        COMMENT_LIKE_AN_END,
        /** A program in front, as in archives that unpack themselves; places count from the zip. */
        PROGRAM_IN_FRONT,
        /** The same, with places that count from the beginning of the file. */
        PROGRAM_COUNTED,
        GAPS,
        FOLDERS,
        BACKSLASHES,
        LEADING_SLASH,
        UPPER_CASE,
        /** The types last, as some programs know them only then. */
        TYPES_LAST,
        BACKWARDS,
        /** The directory in another order than the entries. */
        DIRECTORY_BACKWARDS,
        NAMES_IN_UTF8,
        MADE_BY_UNIX,
        DATES_OF_ZERO,
        /** Written twice: an older state lies in front, which the directory does not name. */
        OLD_STATE_IN_FRONT,
        LEVEL_NONE,
        LEVEL_BEST,
        /** Bytes behind the end, as from a transfer in blocks. */
        ZEROS_BEHIND
    }

    private static final int LOCAL = 0x04034B50;
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int END_64 = 0x06064B50;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int IN_EXTRA = 0xFFFFFFFF;

    private final Set<Manner> manners;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();
    private int shift;

    private ForeignZip(Set<Manner> manners) {
        this.manners = manners;
    }

    /** The bytes of a zip. */
    static byte[] of(Map<String, byte[]> parts, Set<Manner> manners) {
        return new ForeignZip(manners).written(parts);
    }

    private boolean has(Manner manner) {
        return manners.contains(manner);
    }

    private byte[] written(Map<String, byte[]> parts) {
        if (has(Manner.PROGRAM_IN_FRONT) || has(Manner.PROGRAM_COUNTED)) {
            file.writeBytes("#!/bin/sh\nexec unzip \"$0\"\n".getBytes(StandardCharsets.US_ASCII));
            shift = has(Manner.PROGRAM_IN_FRONT) ? file.size() : 0;
        }
        if (has(Manner.OLD_STATE_IN_FRONT)) {
            file.writeBytes(of(Map.of("xl/old.xml", new byte[] {'<', 'a', '/', '>'}), Set.of()));
        }
        ordered(parts).forEach(this::add);
        return finished();
    }

    private List<Map.Entry<String, byte[]>> ordered(Map<String, byte[]> parts) {
        List<Map.Entry<String, byte[]>> entries = new ArrayList<>(parts.entrySet());
        if (has(Manner.TYPES_LAST)) {
            entries.sort((a, b) -> Boolean.compare(isTypes(a.getKey()), isTypes(b.getKey())));
        }
        if (has(Manner.BACKWARDS)) {
            java.util.Collections.reverse(entries);
        }
        if (has(Manner.FOLDERS)) {
            List<String> folders =
                    parts.keySet().stream()
                            .filter(name -> name.contains("/"))
                            .map(name -> name.substring(0, name.lastIndexOf('/') + 1))
                            .distinct()
                            .toList();
            folders.forEach(folder -> entries.add(0, Map.entry(folder, new byte[0])));
        }
        return entries;
    }

    private static boolean isTypes(String name) {
        return name.equals("[Content_Types].xml");
    }

    private String named(String name) {
        String slashed = has(Manner.LEADING_SLASH) && !isTypes(name) ? "/" + name : name;
        String cased =
                has(Manner.UPPER_CASE) ? slashed.toUpperCase(java.util.Locale.ROOT) : slashed;
        return has(Manner.BACKSLASHES) ? cased.replace('/', '\\') : cased;
    }

    private void add(Map.Entry<String, byte[]> part) {
        if (has(Manner.GAPS)) {
            file.writeBytes(new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        }
        byte[] content = part.getValue();
        boolean stored = has(Manner.STORED) || part.getKey().endsWith("/");
        byte[] data = stored ? content : deflated(content);
        CRC32 sum = new CRC32();
        sum.update(content);
        Charset charset = StandardCharsets.UTF_8;
        byte[] name = named(part.getKey()).getBytes(charset);
        boolean late = has(Manner.DESCRIPTORS) || has(Manner.BARE_DESCRIPTORS);
        int flags = (late ? 8 : 0) | (has(Manner.NAMES_IN_UTF8) ? 0x0800 : 0);
        int method = stored ? 0 : 8;
        int place = file.size() - shift;
        local(name, flags, method, late ? 0 : (int) sum.getValue(), late, data, content);
        file.writeBytes(data);
        if (late) {
            descriptor((int) sum.getValue(), data.length, content.length);
        }
        directory.add(
                entry(name, flags, method, (int) sum.getValue(), data, content.length, place));
    }

    private void local(
            byte[] name,
            int flags,
            int method,
            int sum,
            boolean late,
            byte[] data,
            byte[] content) {
        byte[] extra = localExtra(late ? 0 : data.length, late ? 0 : content.length, name.length);
        boolean wide = has(Manner.ZIP64) || has(Manner.ZIP64_END);
        ByteBuffer header = bytes(30);
        header.putInt(LOCAL).putShort((short) (wide ? 45 : 20)).putShort((short) flags);
        header.putShort((short) method).putInt(date()).putInt(sum);
        header.putInt(wide ? IN_EXTRA : late ? 0 : data.length);
        header.putInt(wide ? IN_EXTRA : late ? 0 : content.length);
        header.putShort((short) name.length).putShort((short) extra.length);
        file.writeBytes(header.array());
        file.writeBytes(name);
        file.writeBytes(extra);
    }

    private void descriptor(int sum, int packed, int size) {
        boolean wide = has(Manner.ZIP64) || has(Manner.ZIP64_END);
        ByteBuffer descriptor = bytes((has(Manner.BARE_DESCRIPTORS) ? 4 : 8) + (wide ? 16 : 8));
        if (!has(Manner.BARE_DESCRIPTORS)) {
            descriptor.putInt(DESCRIPTOR);
        }
        descriptor.putInt(sum);
        if (wide) {
            descriptor.putLong(packed).putLong(size);
        } else {
            descriptor.putInt(packed).putInt(size);
        }
        file.writeBytes(descriptor.array());
    }

    private byte[] localExtra(int packed, int size, int nameLength) {
        ByteArrayOutputStream extra = new ByteArrayOutputStream();
        if (has(Manner.ZIP64) || has(Manner.ZIP64_END)) {
            extra.writeBytes(
                    bytes(20)
                            .putShort((short) 1)
                            .putShort((short) 16)
                            .putLong(size)
                            .putLong(packed)
                            .array());
        }
        if (has(Manner.UNIX_EXTRA)) {
            extra.writeBytes(unixExtra(true));
        }
        if (has(Manner.ALIGNED)) {
            int room = 64 - (file.size() + 30 + nameLength + extra.size()) % 64;
            extra.writeBytes(
                    bytes(room < 4 ? room + 64 : room)
                            .putShort((short) 0xD935)
                            .putShort((short) ((room < 4 ? room + 64 : room) - 4))
                            .array());
        }
        return extra.toByteArray();
    }

    private static byte[] unixExtra(boolean local) {
        ByteBuffer times = bytes(local ? 13 : 9);
        times.putShort((short) 0x5455).putShort((short) (local ? 9 : 5)).put((byte) 3);
        times.putInt(1_500_000_000);
        if (local) {
            times.putInt(1_500_000_000);
        }
        return times.array();
    }

    private byte[] entry(
            byte[] name, int flags, int method, int sum, byte[] data, int size, int place) {
        boolean wide = has(Manner.ZIP64) || has(Manner.ZIP64_END);
        ByteArrayOutputStream extra = new ByteArrayOutputStream();
        if (has(Manner.UNIX_EXTRA)) {
            extra.writeBytes(unixExtra(false));
        }
        if (wide) {
            ByteBuffer numbers = bytes(28);
            numbers.putShort((short) 1).putShort((short) 24);
            numbers.putLong(size).putLong(data.length).putLong(place);
            extra.writeBytes(numbers.array());
        }
        byte[] comment =
                has(Manner.ENTRY_COMMENTS)
                        ? "bemærkning".getBytes(StandardCharsets.UTF_8)
                        : new byte[0];
        ByteBuffer entry = bytes(46);
        entry.putInt(ENTRY).putShort((short) (has(Manner.MADE_BY_UNIX) ? 0x031E : 20));
        entry.putShort((short) (wide ? 45 : 20)).putShort((short) flags).putShort((short) method);
        entry.putInt(date()).putInt(sum);
        entry.putInt(wide ? IN_EXTRA : data.length).putInt(wide ? IN_EXTRA : size);
        entry.putShort((short) name.length).putShort((short) extra.size());
        entry.putShort((short) comment.length).putShort((short) 0).putShort((short) 0);
        entry.putInt(has(Manner.MADE_BY_UNIX) ? 0100644 << 16 : 0);
        entry.putInt(wide ? IN_EXTRA : place);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(entry.array());
        whole.writeBytes(name);
        whole.writeBytes(extra.toByteArray());
        whole.writeBytes(comment);
        return whole.toByteArray();
    }

    private byte[] finished() {
        if (has(Manner.DIRECTORY_BACKWARDS)) {
            java.util.Collections.reverse(directory);
        }
        int from = file.size() - shift;
        directory.forEach(file::writeBytes);
        int length = file.size() - shift - from;
        boolean wide = has(Manner.ZIP64_END);
        if (wide) {
            end64(from, length);
        }
        byte[] comment = comment();
        ByteBuffer end = bytes(22 + comment.length);
        short count = (short) (wide ? 0xFFFF : directory.size());
        end.putInt(END).putInt(0).putShort(count).putShort(count);
        end.putInt(wide ? IN_EXTRA : length).putInt(wide ? IN_EXTRA : from);
        end.putShort((short) comment.length).put(comment);
        file.writeBytes(end.array());
        if (has(Manner.ZEROS_BEHIND)) {
            file.writeBytes(new byte[512]);
        }
        return file.toByteArray();
    }

    private void end64(int from, int length) {
        int place = file.size() - shift;
        ByteBuffer end = bytes(56);
        end.putInt(END_64).putLong(44).putShort((short) 45).putShort((short) 45).putLong(0);
        end.putLong(directory.size()).putLong(directory.size()).putLong(length).putLong(from);
        file.writeBytes(end.array());
        file.writeBytes(bytes(20).putInt(LOCATOR_64).putInt(0).putLong(place).putInt(1).array());
    }

    private byte[] comment() {
        if (has(Manner.COMMENT_LIKE_AN_END)) {
            return bytes(40).putInt(0).putInt(END).putInt(7).array();
        }
        String text = has(Manner.COMMENT) ? "Gemt af et andet program" : "";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Of MS-DOS; half past three on 5 May 2025. */
    private int date() {
        return has(Manner.DATES_OF_ZERO)
                ? 0
                : (45 << 25 | 5 << 21 | 5 << 16) | (15 << 11 | 30 << 5);
    }

    private byte[] deflated(byte[] content) {
        int level = has(Manner.LEVEL_NONE) ? 0 : has(Manner.LEVEL_BEST) ? 9 : -1;
        Deflater deflater = new Deflater(level, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 14];
        while (!deflater.finished()) {
            packed.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Set<Manner> manners(Manner... manners) {
        Set<Manner> all = EnumSet.noneOf(Manner.class);
        all.addAll(List.of(manners));
        return all;
    }
}
