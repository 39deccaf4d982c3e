package dk.overblik.app.folder.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.folder.journal.JournalEntry.Event;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir Path folder;

    @Test
    void entriesAreReadInTheOrderInWhichTheyWereAdded() throws IOException {
        Journal journal = new Journal(file());
        journal.add(entry("a"));
        journal.addNow(entry("æ"));
        assertThat(paths()).containsExactly("a", "æ");
    }

    @Test
    void whateverIsLeftOfTheLastLineTheOthersStandAndTheNextIsWhole() throws IOException {
        Journal journal = new Journal(file());
        journal.add(entry("a"));
        journal.add(entry("b"));
        byte[] whole = Files.readAllBytes(file());
        int first = JournalEntry.EntryLine.of(entry("a")).length() + 1;
        for (int length = first; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            boolean lineIsWhole = length == whole.length - 1;
            assertThat(paths()).hasSize(lineIsWhole ? 2 : 1);
            new Journal(file()).add(entry("c"));
            assertThat(paths()).startsWith("a").endsWith("c").hasSize(lineIsWhole ? 3 : 2);
        }
    }

    @Test
    void rubbishInTheMiddleHarmsNoOtherLine() throws IOException {
        Journal journal = new Journal(file());
        journal.add(entry("a"));
        Files.write(file(), new byte[] {0, -1, -2, 10, 65}, StandardOpenOption.APPEND);
        new Journal(file()).add(entry("b"));
        assertThat(paths()).containsExactly("a", "b");
    }

    @Test
    void aGreatDealOfRubbishTakesNoMemory() throws IOException {
        Journal journal = new Journal(file());
        journal.add(entry("a"));
        try (RandomAccessFile large = new RandomAccessFile(file().toFile(), "rw")) {
            large.setLength(64L << 20);
            large.seek(large.length());
            large.write('\n');
        }
        new Journal(file()).add(entry("b"));
        assertThat(paths()).containsExactly("a", "b");
    }

    @Test
    void whatCannotBeWrittenIsWrittenLater() throws IOException {
        Path away = folder.resolve("share");
        Journal journal = new Journal(away.resolve("journal.txt"));
        journal.add(entry("a"));
        assertThatThrownBy(() -> journal.addNow(entry("b"))).isInstanceOf(IOException.class);
        Files.createDirectory(away);
        journal.add(entry("c"));
        assertThat(new Journal(away.resolve("journal.txt")).entries())
                .extracting(JournalEntry::path)
                .containsExactly("a", "c");
    }

    /** What is put in its place while the folder is watched is not written through either. */
    @Test
    void aLinkIsNotWrittenThrough() throws IOException {
        Path others = Files.writeString(folder.resolve("andres.txt"), "andres");
        Journal journal = new Journal(file());
        journal.add(entry("a"));
        Path kept = Files.move(file(), folder.resolve("kept.txt"));
        Files.createSymbolicLink(file(), others);
        assertThatThrownBy(() -> journal.addNow(entry("b"))).isInstanceOf(IOException.class);
        journal.add(entry("c"));
        assertThat(others).hasContent("andres");
        Files.move(kept, file(), StandardCopyOption.REPLACE_EXISTING);
        journal.add(entry("d"));
        assertThat(paths()).containsExactly("a", "c", "d");
    }

    private List<String> paths() throws IOException {
        return new Journal(file()).entries().stream().map(JournalEntry::path).toList();
    }

    private Path file() {
        return folder.resolve("journal.txt");
    }

    private static JournalEntry entry(String path) {
        Instant time = Instant.parse("2025-05-12T08:00:00Z");
        return JournalEntry.of(Event.STARTED, time, path, "5/then", ConversionKey.NONE);
    }
}
