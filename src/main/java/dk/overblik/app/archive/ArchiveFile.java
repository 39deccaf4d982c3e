package dk.overblik.app.archive;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.archive.ArchiveTable.Line;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.Sha256;
import dk.overblik.archive.Reading;
import dk.overblik.model.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;

/**
 * One export in the archive: a gzip file (RFC 1952) of an {@link ArchiveTable}, without the hour
 * and the system that made it, so that the same figures give the same bytes.
 *
 * <p>Where gzip keeps the name of what is packed, this keeps {@code overblik-1 <content> <export>
 * <file>.csv}: the number of the format, and the digests of the content, of the export's own bytes
 * and of all that stands in the file beside that last one. A file that somebody else packed, with
 * the same table in it, is read as well.
 */
final class ArchiveFile {

    private final byte[] bytes;
    private final String content;
    private final String export;

    /** How a file is called: the day of reading, the export's name, 8 digits of its content. */
    static final Pattern NAME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (.*) ([0-9a-f]{8})\\.csv\\.gz");

    /** How many digits of the content its name has. */
    static final int DIGITS = 8;

    private static final int FORMAT = 1;

    /** Many times what the largest export takes. */
    private static final long LARGEST = 1L << 28;

    /** Deflate, with a name, no time, no word on the packing, no system. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final Pattern LABEL =
            Pattern.compile(
                    "overblik-(\\d{1,6}) (?:([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9a-f]{64})\\.csv)?.*");

    /** What no name but ours has in it, even where a part of it is damaged. */
    private static final Pattern DIGESTS = Pattern.compile("[0-9a-f]{64}");

    /** Where the header says what it has; a name is one bit of it. */
    private static final int FLAGS = 3;

    /** What can be wrong with a file. */
    enum State {
        WHOLE,
        /** It is not what was written, or was never written by this program. */
        DAMAGED,
        /** It is what was written, under a name without the day and the mark that ours have. */
        RENAMED,
        /** It was written by a later version of the program, in a way that this one cannot read. */
        NEWER,
        /** It cannot be read now, and perhaps another time. */
        UNREAD
    }

    /** Says that a file cannot be used. */
    static final class Unusable extends IOException {

        private static final long serialVersionUID = 1L;

        private final State state;

        Unusable(State state, Path file) {
            super(file.toString());
            this.state = state;
        }

        State state() {
            return state;
        }
    }

    /**
     * A file as it lies or is to lie in an archive.
     *
     * @param bytes all of the file
     * @param content the digest of what it says
     * @param export the digest of the export's own bytes; empty where nobody kept it
     */
    private ArchiveFile(byte[] bytes, String content, String export) {
        this.bytes = bytes;
        this.content = content;
        this.export = export;
    }

    byte[] bytes() {
        return bytes;
    }

    String content() {
        return content;
    }

    String export() {
        return export;
    }

    /** The file for an export. */
    static ArchiveFile of(KeptExport export, String program) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        CRC32 checksum = new CRC32();
        String content;
        long size;
        try {
            DeflaterOutputStream deflating = new DeflaterOutputStream(packed, deflater);
            content =
                    ArchiveTable.write(
                            export, program, new CheckedOutputStream(deflating, checksum));
            size = deflater.getBytesRead();
        } finally {
            deflater.end();
        }
        byte[] trailer =
                ByteBuffer.allocate(2 * Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) checksum.getValue())
                        .putInt((int) size)
                        .array();
        packed.writeBytes(trailer);
        byte[] body = packed.toByteArray();
        String label = "overblik-" + FORMAT + " " + content + " " + export.digest() + " ";
        String name = label + fileDigest(label, body, 0) + ".csv\0";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HEADER);
        file.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(body);
        return new ArchiveFile(file.toByteArray(), content, export.digest());
    }

    private static String fileDigest(String label, byte[] bytes, int from) {
        MessageDigest digest = Sha256.start();
        digest.update(label.getBytes(StandardCharsets.ISO_8859_1));
        digest.update(bytes, from, bytes.length - from);
        return Sha256.hex(digest);
    }

    /**
     * A file that was read and is what was written.
     *
     * @throws Unusable where it is not, or cannot be understood
     * @throws IOException where it cannot be read now
     */
    static ArchiveFile read(Path file) throws IOException {
        if (OnDisk.size(InTheWay.file(file)) > LARGEST) {
            throw new Unusable(State.DAMAGED, file);
        }
        byte[] bytes = PatientFile.bytes(file);
        ArchiveFile read = labelled(file, bytes).orElseGet(() -> new ArchiveFile(bytes, "", ""));
        String content = read.content.isEmpty() ? contentOf(file, bytes) : read.content;
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() && !read.content.isEmpty()) {
            throw new Unusable(State.RENAMED, file);
        }
        if (!name.matches() || !content.startsWith(name.group(3))) {
            throw new Unusable(State.DAMAGED, file);
        }
        return new ArchiveFile(bytes, content, read.export);
    }

    /** What the file says of itself; empty where somebody else packed it. */
    private static Optional<ArchiveFile> labelled(Path file, byte[] bytes) throws Unusable {
        boolean named = bytes.length > HEADER.length && (bytes[FLAGS] & HEADER[FLAGS]) != 0;
        String text = named ? text(bytes) : "";
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            if (DIGESTS.matcher(text).find()) {
                throw new Unusable(State.DAMAGED, file);
            }
            return Optional.empty();
        }
        boolean newer = Integer.parseInt(label.group(1)) > FORMAT;
        boolean digested = label.group(4) != null;
        if (digested ? !isAsWritten(label, text, bytes) : !newer) {
            throw new Unusable(State.DAMAGED, file);
        }
        if (newer) {
            throw new Unusable(State.NEWER, file);
        }
        return Optional.of(new ArchiveFile(bytes, label.group(2), label.group(3)));
    }

    /** What stands where gzip keeps a name. */
    private static String text(byte[] bytes) {
        int end = HEADER.length;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, HEADER.length, end - HEADER.length, StandardCharsets.ISO_8859_1);
    }

    private static boolean isAsWritten(Matcher label, String text, byte[] bytes) {
        int body = HEADER.length + text.length() + 1;
        return body <= bytes.length
                && Arrays.equals(HEADER, Arrays.copyOf(bytes, HEADER.length))
                && text.length() == label.end(4) + ".csv".length()
                && label.group(4)
                        .equals(fileDigest(text.substring(0, label.start(4)), bytes, body));
    }

    /** Of a file that somebody else packed: gzip's own checksum tells whether it is whole. */
    private static String contentOf(Path file, byte[] bytes) throws Unusable {
        try {
            return ArchiveTable.contentOf(new GZIPInputStream(new ByteArrayInputStream(bytes)));
        } catch (ArchiveTable.OtherColumns e) {
            throw new Unusable(e.newer() ? State.NEWER : State.DAMAGED, file);
        } catch (IOException e) {
            throw new Unusable(State.DAMAGED, file);
        }
    }

    /**
     * Shows all lines.
     *
     * @param file where it was read, for what is wrong with it
     */
    void forEach(Path file, Consumer<Line> visitor) throws IOException {
        try {
            ArchiveTable.forEach(new GZIPInputStream(new ByteArrayInputStream(bytes)), visitor);
        } catch (ArchiveTable.OtherColumns e) {
            throw new Unusable(e.newer() ? State.NEWER : State.DAMAGED, file);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(State.DAMAGED, file);
        }
    }

    /** What the archive knows of the reading that a file holds. */
    Reading reading(Path file) throws IOException {
        Head head = new Head();
        forEach(file, head);
        return head.reading(file, export);
    }

    /** What all lines say together of the export that they are of. */
    private static final class Head implements Consumer<Line> {

        private final ArchiveTable.PeriodIds periods = new ArchiveTable.PeriodIds();
        private Optional<Line> first = Optional.empty();
        private Optional<Period> newest = Optional.empty();

        @Override
        public void accept(Line line) {
            first = first.isPresent() ? first : Optional.of(line);
            Period period = periods.period(line.get("Periode"));
            newest =
                    newest.filter(known -> known.compareTo(period) >= 0)
                            .or(() -> Optional.of(period));
        }

        Reading reading(Path file, String digest) throws Unusable {
            String name = file.getFileName().toString();
            Matcher parts = NAME.matcher(name);
            if (!parts.matches() || first.isEmpty()) {
                throw new Unusable(State.DAMAGED, file);
            }
            Line line = first.get();
            try {
                return new Reading(
                        name,
                        LocalDate.parse(parts.group(1)),
                        Optional.of(line.get("Opdateret"))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse),
                        newest,
                        new Reading.Origin(line.get("Fil"), line.get("Program"), digest));
            } catch (DateTimeException e) {
                throw new Unusable(State.DAMAGED, file);
            }
        }
    }
}
