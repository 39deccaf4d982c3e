package dk.overblik.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.overblik.app.Export;
import dk.overblik.app.Export.ExportReader;
import dk.overblik.importing.Drawn;
import dk.overblik.model.Answers;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCopyTest {

    private static final Path EXPORT = Path.of("workbooks/exports/hedensted-2017-09.xlsx");
    private static final Reason IO = Reason.INPUT_OUTPUT;
    private static final String TEXT =
            "Område;Ydelse;Periode;Antal personer\nHedensted;A-dagpenge;2017M09;5\n";

    private final ExportReader reader = new ExportReader(Drawn.VOCABULARY);

    @TempDir private Path folder;

    private Export read(WorkingCopy copy) throws IOException {
        return reader.read(copy, "x", Answers.NONE);
    }

    private static Stream<Arguments> faultsOfFolders() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("d"), Reason.CLOSED_FOLDER),
                // Its first entry has gone meanwhile.
                Arguments.of(new NoSuchFileException("d/a.csv"), Reason.FOLDER),
                Arguments.of(new FileSystemException("d", null, "Stale file handle"), IO),
                Arguments.of(new IOException("Input/output error"), IO));
    }

    /** Nobody has to be asked for rights where a drive has gone. */
    @ParameterizedTest
    @MethodSource("faultsOfFolders")
    void aFolderIsClosedOnlyWhereRightsAreMissing(IOException fault, Reason reason) {
        assertThat(WorkingCopy.folderReason(fault)).isEqualTo(reason);
    }

    /** How far another program has come when the export is first read: in parts of a hundred. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 99})
    void whatIsWrittenMeanwhileIsReadAgain(int percent) throws IOException {
        byte[] whole = Files.readAllBytes(EXPORT);
        Path file = folder.resolve("a.xlsx");
        Files.write(file, Arrays.copyOf(whole, whole.length * percent / 100));
        List<Integer> tries = new ArrayList<>();
        Export export =
                WorkingCopy.use(
                        file,
                        copy -> {
                            if (tries.isEmpty()) {
                                Files.write(file, whole);
                            }
                            tries.add(1);
                            return read(copy);
                        });
        assertThat(export.hasFigures()).isTrue();
        assertThat(tries).hasSize(2);
    }

    /** Half of a text with separators is a text with separators. */
    @Test
    void aTextThatGrowsMeanwhileIsReadToItsEnd() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, TEXT);
        List<Integer> tries = new ArrayList<>();
        Export export =
                WorkingCopy.use(
                        file,
                        copy -> {
                            if (tries.isEmpty()) {
                                append(file, "Horsens;A-dagpenge;2017M09;6\n");
                            }
                            tries.add(1);
                            return read(copy);
                        });
        assertThat(export.read().dataset().size()).isEqualTo(2);
    }

    private static UnreadableFile fault(Path file, WorkingCopy.Use<Export> use) {
        return catchThrowableOfType(UnreadableFile.class, () -> WorkingCopy.use(file, use));
    }

    @Test
    void whatIsChangedAgainAndAgainIsNamedSo() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, TEXT);
        UnreadableFile fault =
                fault(
                        file,
                        copy -> {
                            append(file, "Horsens;A-dagpenge;2017M09;6\n");
                            return read(copy);
                        });
        assertThat(fault.reason()).isEqualTo(Reason.CHANGING);
    }

    @Test
    void whatIsDamagedAndLeftAloneIsReadOnce() throws IOException {
        Path file = folder.resolve("a.xlsx");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(EXPORT), 2_000));
        List<Integer> tries = new ArrayList<>();
        UnreadableFile fault =
                fault(
                        file,
                        copy -> {
                            tries.add(1);
                            return read(copy);
                        });
        assertThat(fault.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(tries).hasSize(1);
    }

    /** It was read whole before: a copy is what it is. */
    @Test
    void whatIsTakenAwayMeanwhileIsReadAllTheSame() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, TEXT);
        Export export =
                WorkingCopy.use(
                        file,
                        copy -> {
                            Files.delete(file);
                            return read(copy);
                        });
        assertThat(export.hasFigures()).isTrue();
    }

    @Test
    void aCopyOfADropIsReadWhateverBecomesOfIt() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, TEXT);
        try (WorkingCopy copy = WorkingCopy.of(file).alone()) {
            append(file, "Horsens;A-dagpenge;2017M09;6\n");
            assertThat(read(copy).read().dataset().size()).isEqualTo(1);
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
