package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.access.HangingPlace;
import dk.overblik.app.job.SettingsFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drives that are away while a run is on: whatever lay on them is given up, and all else made. */
@Timeout(60)
@SuppressWarnings("try") // A place that hangs need only be there.
class HangingPlacesTest {

    private static final String RESULT = "a - overblik.xlsx";

    @TempDir private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("a.xlsx"));
    }

    private Run overview(Object... more) {
        Stream<Object> words = Stream.of(folder.resolve("a.xlsx"), "--kommune", "Hedensted");
        return Run.of(Stream.concat(words, Stream.of(more)).toArray());
    }

    /** What is named is asked for before anything is begun. */
    @ParameterizedTest
    @ValueSource(strings = {"--ud", "--indstillinger", "--skabelon", "--arkiv", ""})
    void whatIsNamedAndSilentIsSaid(String option) throws IOException {
        Path there = folder.resolve("x.xlsx");
        SettingsFiles.make(there);
        List<Path> before = all();
        Run run =
                HangingPlace.during(
                        there, () -> option.isEmpty() ? overview(there) : overview(option, there));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("x.xlsx\" svarer ikke.").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(all()).isEqualTo(before);
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
