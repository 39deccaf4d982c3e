package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLogTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-05-12T08:00:00Z"));

    @TempDir Path folder;

    @Test
    void everyStartBeginsANewLogAndTheLastTenAreKept() throws IOException {
        for (int start = 1; start <= 25; start++) {
            FolderLog.begin(folder, CLOCK).write("Start " + start);
        }
        assertThat(WatchedFolder.names(folder))
                .hasSize(10)
                .startsWith("overvaagning-000016.log")
                .endsWith("overvaagning-000025.log");
        assertThat(Files.readString(folder.resolve("overvaagning-000025.log")))
                .endsWith("2025-05-12T08:00:00Z Start 25" + System.lineSeparator())
                .hasLineCount(2);
    }

    @Test
    void faultsAreLoggedWithAllThatIsKnownOfThem() throws IOException {
        FolderLog.begin(folder, CLOCK).write(new IllegalStateException("æøå"));
        assertThat(Files.readString(folder.resolve("overvaagning-000001.log")))
                .contains("IllegalStateException: æøå", "at dk.overblik");
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("overvaagning-x.log"), "");
        for (int start = 1; start <= 12; start++) {
            FolderLog.begin(folder, CLOCK).write("Start");
        }
        assertThat(folder.resolve("overvaagning-x.log")).exists();
    }
}
