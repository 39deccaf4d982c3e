package dk.overblik.app.folder.journal;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.files.InTheWay;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has happened in a drop folder, a line an entry, only ever added to.
 *
 * <p>The file is opened for each entry, since a handle into a network share does not outlive a lost
 * connection. A line that was only half written, by a kill or on a full disk, is passed over when
 * read, and the next one begins on a line of its own. Nothing is forced to the disk: should the
 * machine itself go down, the marks in the results make up for the last lines.
 */
public final class Journal {

    /** Many times what paths and sentences take. */
    private static final int LONGEST_LINE = 1 << 20;

    private final Path file;

    /** What could not be written yet, oldest first. */
    private final List<JournalEntry> waiting = new ArrayList<>();

    private boolean broken = true;

    public Journal(Path file) {
        this.file = file;
    }

    /** All entries whose lines are whole, however much else there is between them. */
    public List<JournalEntry> entries() throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(PatientFile.in(InTheWay.ownFile(file)))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n' || next == '\r') {
                    entry(line).ifPresent(entries::add);
                    line.reset();
                } else if (line.size() <= LONGEST_LINE) {
                    line.write(next);
                }
            }
            entry(line).ifPresent(entries::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return entries;
    }

    /** Damaged bytes become characters that no checksum fits; so does what was cut. */
    private static Optional<JournalEntry> entry(ByteArrayOutputStream line) {
        return JournalEntry.EntryLine.read(line.toString(StandardCharsets.UTF_8));
    }

    /** Adds an entry, which is written later if that is not possible now. */
    void add(JournalEntry entry) {
        waiting.add(entry);
        try {
            write();
        } catch (IOException e) {
            broken = true;
        }
    }

    /** Adds an entry now or not at all. */
    void addNow(JournalEntry entry) throws IOException {
        write();
        waiting.add(entry);
        try {
            write();
        } catch (IOException e) {
            broken = true;
            waiting.remove(entry);
            throw e;
        }
    }

    private void write() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        if (broken && OnDisk.exists(file)) {
            lines.append('\n');
        }
        waiting.forEach(entry -> lines.append(JournalEntry.EntryLine.of(entry)).append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        try (PatientFile channel =
                PatientFile.begin(
                        InTheWay.ownFile(file),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        broken = false;
        waiting.clear();
    }
}
