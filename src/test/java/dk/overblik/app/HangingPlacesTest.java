package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.overblik.access.HangingPlace;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drives that are away while a run is on: whatever lay on them is given up, and all else made. */
@Timeout(60)
@SuppressWarnings("try") // A place that hangs need only be there.
class HangingPlacesTest {

    private static final String RESULT = "a - overblik.xlsx";

    private static final String NOTE =
            "I september 2017 var der 311 personer på kontanthjælp i Hedensted.\n";

    private static final String KONTANTHJAELP =
            """
            Område;Ydelse;Periode;Måling;Værdi
            Hedensted;Kontanthjælp;2017M08;Antal personer;301
            Hedensted;Kontanthjælp;2017M09;Antal personer;311
            """;

    @TempDir private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("a.xlsx"));
    }

    private Run overview(Object... more) {
        Stream<Object> words = Stream.of(folder.resolve("a.xlsx"), "--kommune", "Hedensted");
        return Run.of(Stream.concat(words, Stream.of(more)).toArray());
    }

    /** What holds for all exports is asked for before anything is begun. */
    @ParameterizedTest
    @ValueSource(strings = {"--ud", "--indstillinger", "--skabelon", "--arkiv"})
    void whatIsNamedAndSilentIsSaid(String option) throws IOException {
        Path there = folder.resolve("x.xlsx");
        SettingsFiles.make(there);
        List<Path> before = all();
        Run run = HangingPlace.during(there, () -> overview(option, there));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("x.xlsx\" svarer ikke.").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(all()).isEqualTo(before);
    }

    /** Files and folders that are named one by one, wherever the silent ones stand among them. */
    @ParameterizedTest
    @CsvSource({
        "'',          b.xlsx away a.xlsx away2, 1, 2",
        "'',          away a.xlsx,              1, 1",
        "'',          a.xlsx away2,             1, 1",
        "'',          away,                     4, 0",
        "'',          away2 away,               4, 0",
        "'',          away text.csv,            4, 0",
        "'--samlet',  a.xlsx away k.xlsx,       1, 1",
        "'laes',      away a.xlsx,              1, 1",
        "'laes',      away away2,               4, 0",
        "'gentag',    last.xlsx away a.xlsx,    1, 1",
        "'gentag',    last.xlsx away,           4, 0",
        "'gentag',    away a.xlsx,              4, 0",
        "'tjek',      note.txt k.xlsx away,     1, 1",
        "'tjek',      note.txt away,            4, 0",
        "'tjek',      away a.xlsx,              4, 0",
    })
    void exportsThatAreSilentKeepNoOthers(String command, String files, int code, int made)
            throws IOException {
        Files.copy(folder.resolve("a.xlsx"), folder.resolve("b.xlsx"));
        Files.writeString(folder.resolve("k.csv"), KONTANTHJAELP);
        Files.writeString(folder.resolve("text.csv"), "Kære alle\n");
        Files.writeString(folder.resolve("note.txt"), NOTE);
        overview();
        Files.move(folder.resolve(RESULT), folder.resolve("last.xlsx"));
        List<String> names = List.of(files.replace("k.xlsx", "k.csv").split(" ", -1));
        List<Object> words = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command));
        names.forEach(name -> words.add(folder.resolve(name)));
        if (command.isEmpty() || command.startsWith("--")) {
            words.addAll(List.of("--kommune", "Hedensted"));
        }
        Run run =
                HangingPlace.during(
                        folder.resolve("away"),
                        () ->
                                HangingPlace.during(
                                        folder.resolve("away2"), () -> Run.of(words.toArray())));
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        List<String> silent =
                run.err().lines().filter(line -> line.contains("svarer ikke.")).toList();
        assertThat(silent)
                .hasSameSizeAs(names.stream().filter(name -> name.startsWith("away")).toList());
        if (command.equals("laes")) {
            assertThat(run.out().isEmpty()).isEqualTo(made == 0);
        } else {
            assertThat(run.out().lines().filter(line -> line.endsWith(".xlsx"))).hasSize(made);
        }
    }

    /** A line each, as of any other export that is no good. */
    @Test
    void silentExportsAreToldInJson() throws IOException {
        Path away = folder.resolve("away");
        Run run = HangingPlace.during(away, () -> overview(away, "--json"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(2).contains("svarer ikke", RESULT);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void oneExportOfAFolderDoesNotKeepTheOthers() throws IOException {
        Path other = Files.copy(folder.resolve("a.xlsx"), folder.resolve("b.xlsx"));
        Run run = HangingPlace.during(other, () -> Run.of(folder, "--kommune", "Hedensted"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("\"b.xlsx\" kunne ikke læses færdig").hasLineCount(1);
        assertThat(run.out()).contains(RESULT).hasLineCount(1);
    }

    /** Not even what it is comes of such an entry: it may be an export. */
    @Test
    void nothingIsKnownOfAnEntryThatIsSilent() throws IOException {
        Path other = Files.createDirectory(folder.resolve("b.xlsx"));
        Run run = HangingPlace.during(other, () -> Run.of(folder, "--kommune", "Hedensted"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("\"b.xlsx\"").hasLineCount(1);
        assertThat(run.out()).contains(RESULT).hasLineCount(1);
    }

    @Test
    void noSizeOfASilentFileIsAskedForWithoutAnEnd() throws IOException {
        Path file = Files.createFile(folder.resolve("tom.xlsx"));
        assertThat(FileKind.Envelope.of(file)).isEqualTo(FileKind.Envelope.EMPTY);
        assertThat(HangingPlace.during(file, () -> reason(file))).isEqualTo(Reason.INPUT_OUTPUT);
    }

    private static Reason reason(Path file) {
        return assertThrows(UnreadableFile.class, () -> FileKind.Envelope.of(file)).reason();
    }

    @Test
    void aFolderForResultsThatIsSilentIsNotMade() throws IOException {
        Path out = folder.resolve("ud");
        Path finished = folder.resolve("a.xlsx");
        ResultPlaces places = new ResultPlaces(Optional.of(out));
        FileSystemException fault =
                HangingPlace.during(
                        out,
                        () ->
                                assertThrows(
                                        FileSystemException.class,
                                        () -> places.place(finished, folder, "a", ".xlsx")));
        assertThat(fault.getFile()).isEqualTo(out.toString());
        assertThat(out).doesNotExist();
    }

    @Test
    void settingsThatAreFoundAreBlamed() throws IOException {
        Path settings = folder.resolve(SettingsFiles.NAME);
        SettingsFiles.make(settings);
        Run run = HangingPlace.during(settings, this::overview);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains(SettingsFiles.NAME, "kunne ikke læses færdig");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aResultThatCannotBeLookedAtIsKept() throws IOException {
        Path result = folder.resolve(RESULT);
        overview();
        byte[] before = Files.readAllBytes(result);
        Run run = HangingPlace.during(result, this::overview);
        assertThat(run.out()).contains("a - overblik (2).xlsx");
        assertThat(Files.readAllBytes(result)).isEqualTo(before);
    }

    @Test
    void aReportDoesNotWaitForTheArchive() throws IOException {
        Path archive = folder.resolve("Arkiv");
        overview("--arkiv", archive);
        Path kept;
        try (Stream<Path> files = Files.list(archive.resolve("udtraek"))) {
            kept = files.findFirst().orElseThrow();
        }
        Path other = Files.copy(kept, kept.resolveSibling("2026-01-01 x 12345678.csv.gz"));
        Path index = archive.resolve("indeks.bin");
        Run run =
                HangingPlace.during(
                        other,
                        () -> HangingPlace.during(index, () -> overview("--arkiv", archive)));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains(other.getFileName().toString(), "kan ikke læses");
        run = HangingPlace.during(kept, () -> overview("--arkiv", archive));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Tallene er ikke husket");
    }
}
