package dk.overblik.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.Refusal;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFaultsTest {

    @Test
    void turnsEveryFaultOfALibraryIntoAnUnreadableFile() {
        Path file = ContainerFiles.of("error-answer.csv");
        Refusal.expect(
                Reason.DAMAGED,
                () ->
                        ReadFaults.of(
                                file,
                                100,
                                () -> {
                                    throw new RuntimeException();
                                }));
        Refusal.expect(
                Reason.TOO_LARGE,
                () ->
                        ReadFaults.of(
                                file,
                                100,
                                () -> {
                                    throw new StackOverflowError();
                                }));
        Refusal.expect(
                Reason.TOO_LARGE,
                () ->
                        ReadFaults.of(
                                file,
                                100,
                                () -> {
                                    throw new OutOfMemoryError();
                                }));
        Refusal.expect(
                Reason.INPUT_OUTPUT,
                () ->
                        ReadFaults.of(
                                file,
                                100,
                                () -> {
                                    throw new IOException("net");
                                }));
        IOException known = new UnreadableFile(Reason.ENCRYPTED, "x");
        Refusal.expect(
                Reason.ENCRYPTED,
                () ->
                        ReadFaults.of(
                                file,
                                100,
                                () -> {
                                    throw new UncheckedIOException(known);
                                }));
    }

    @Test
    void refusesAFileThatIsLargerThanItsBoundBeforeItIsRead() {
        Refusal.expect(
                Reason.TOO_LARGE,
                () -> ReadFaults.of(ContainerFiles.of("error-answer.csv"), 10, () -> "never"));
    }

    @Test
    void tellsAFileThatIsOpenElsewhereFromOneThatIsAbsentOrForbidden(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("åben.csv"), "a;b");
        IOException lock = new FileSystemException(file.toString(), null, "bruges af en anden");
        assertThat(ReadFaults.inputOutput(lock, Reason.DAMAGED, true)).isEqualTo(Reason.LOCKED);
        assertThat(ReadFaults.inputOutput(lock, Reason.DAMAGED, false))
                .isEqualTo(Reason.INPUT_OUTPUT);
        IOException gone = new FileSystemException("X:\\væk.csv", null, "netværk");
        assertThat(ReadFaults.inputOutput(gone, Reason.DAMAGED, true))
                .isEqualTo(Reason.INPUT_OUTPUT);
        assertThat(ReadFaults.inputOutput(new AccessDeniedException("x"), Reason.DAMAGED, true))
                .isEqualTo(Reason.NO_ACCESS);
        assertThat(ReadFaults.inputOutput(new NoSuchFileException("x"), Reason.DAMAGED, true))
                .isEqualTo(Reason.MISSING);
    }
}
