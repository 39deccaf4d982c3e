package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.job.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Settings workbooks in the watched folder, and what becomes of results when they change. */
class FolderSettingsTest {

    private static final String NAME = "Overblik indstillinger.xlsx";
    private static final String RESULT = "maj - overblik.xlsx";
    private static final Options NOTHING_CHOSEN = Options.NONE;

    private static final byte[] THREE_MUNICIPALITIES =
            """
            Område;Ydelse;Periode;Måling;Værdi
            Hedensted;A-dagpenge;2017M09;Antal personer;601
            Vejle;A-dagpenge;2017M09;Antal personer;1201
            Horsens;A-dagpenge;2017M09;Antal personer;1401
            """
                    .getBytes(StandardCharsets.UTF_8);

    @TempDir Path root;
    @TempDir Path elsewhere;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
        folder.choose(NOTHING_CHOSEN);
        folder.drop("maj.csv", THREE_MUNICIPALITIES);
    }

    @Test
    void settingsInTheWatchedFolderHoldForWhatIsDropped() throws IOException {
        settings(root, "Vejle");
        assertThat(folder.once()).isZero();
        assertThat(own(RESULT)).isEqualTo("Vejle");
        assertThat(folder.results()).containsExactly(RESULT);
    }

    @Test
    void settingsForAllMunicipalitiesMakeAFolderOfResultsOnce() throws IOException {
        settings(root, "alle");
        assertThat(folder.once()).isZero();
        Path together = folder.places.results().resolve("maj - overblik");
        assertThat(folder.results()).containsExactly("maj - overblik");
        assertThat(WatchedFolder.names(together))
                .containsExactly(
                        "Hedensted - overblik.xlsx",
                        "Horsens - overblik.xlsx",
                        "Vejle - overblik.xlsx",
                        "maj - kommuner.xlsx");
        assertThat(own("maj - overblik/Vejle - overblik.xlsx")).isEqualTo("Vejle");
        FileTime made = Files.getLastModifiedTime(together.resolve("maj - kommuner.xlsx"));
        assertThat(folder.once()).isZero();
        assertThat(Files.getLastModifiedTime(together.resolve("maj - kommuner.xlsx")))
                .isEqualTo(made);
        assertThat(WatchedFolder.names(together)).hasSize(4);
    }

    @Test
    void whatIsChangedByHandInTheFolderOfResultsIsKept() throws IOException {
        settings(root, "Hedensted, Vejle");
        assertThat(folder.once()).isZero();
        Path together = folder.places.results().resolve("maj - overblik");
        Path edited = together.resolve("Vejle - overblik.xlsx");
        Files.writeString(edited, "rettet", StandardCharsets.UTF_8);
        settings(root, "alle");
        assertThat(folder.once()).isZero();
        assertThat(edited).hasContent("rettet");
        assertThat(WatchedFolder.names(together))
                .contains("Horsens - overblik.xlsx", "Vejle - overblik (2).xlsx");
    }

    /** Copies lie where nobody looks: what is made beside them says that they are not used. */
    @Test
    void copiesThatNobodyReadsAreSaid() throws IOException {
        settings(root, "Vejle");
        Path copy = folder.places.inbox().resolve("Overblik indstillinger - Kopi.xlsx");
        Files.move(root.resolve(NAME), copy);
        folder.drop("Sidste overblik (2).xlsx", Files.readAllBytes(copy));
        assertThat(folder.once()).isZero();
        assertThat(own(RESULT)).isNotEqualTo("Vejle");
        assertThat(folder.said())
                .contains(
                        "\"Overblik indstillinger - Kopi.xlsx\" er ikke brugt: Den, der skal gælde,"
                                + " skal hedde \"Overblik indstillinger.xlsx\".",
                        "\"Sidste overblik (2).xlsx\" er ikke brugt: Den, der skal gælde, skal"
                                + " hedde \"Sidste overblik.xlsx\".");
        settings(folder.places.inbox(), "Vejle");
        assertThat(folder.once()).isZero();
        assertThat(own(RESULT)).isEqualTo("Vejle");
        assertThat(folder.said()).contains("er ikke brugt, da \"" + NAME + "\" gælder.");
    }

    @Test
    void theNearestSettingsHold() throws IOException {
        settings(root, "Vejle");
        settings(folder.places.inbox(), "Horsens");
        folder.drop("sag/a.csv", THREE_MUNICIPALITIES);
        folder.drop("anden/a.csv", THREE_MUNICIPALITIES);
        settings(folder.places.inbox().resolve("sag"), "Hedensted");
        assertThat(folder.once()).isZero();
        assertThat(own(RESULT)).isEqualTo("Horsens");
        assertThat(own("anden - samlet overblik.xlsx")).isEqualTo("Horsens");
        assertThat(own("sag - samlet overblik.xlsx")).isEqualTo("Hedensted");
    }

    @Test
    void changedSettingsMakeResultsAnewOnce() throws IOException {
        settings(root, "Vejle");
        folder.once();
        settings(root, "Horsens");
        folder.printed();
        assertThat(folder.once()).isZero();
        assertThat(folder.printed()).hasLineCount(1);
        assertThat(own(RESULT)).isEqualTo("Horsens");
        folder.once();
        assertThat(folder.printed()).isEmpty();
        assertThat(folder.results()).containsExactly(RESULT);
    }

    @Test
    void settingsSavedAgainUnchangedMakeNothingAnew() throws IOException {
        settings(root, "Vejle");
        folder.once();
        byte[] same = Files.readAllBytes(root.resolve(NAME));
        folder.printed();
        folder.time.then(() -> {}).then(() -> Files.write(root.resolve(NAME), same));
        stopAfter(8);
        folder.untilStopped();
        assertThat(folder.printed()).isEmpty();
    }

    @Test
    void aWorkbookThatIsBeingSavedIsNotTakenForNone() throws IOException {
        settings(root, "Vejle");
        folder.once();
        folder.printed();
        Path aside = elsewhere.resolve("aside");
        folder.time
                .then(() -> {})
                .then(() -> Files.move(root.resolve(NAME), aside))
                .then(() -> Files.move(aside, root.resolve(NAME)));
        stopAfter(8);
        folder.untilStopped();
        assertThat(folder.printed()).isEmpty();
        assertThat(own(RESULT)).isEqualTo("Vejle");
    }

    /** What stands in the memory of a process is a file there that nobody can read so. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void settingsThatCannotBeReadAreBlamedAndNotWhatWasDropped() throws IOException {
        Files.createSymbolicLink(root.resolve(NAME), Path.of("/proc/self/mem"));
        assertThat(folder.once()).isEqualTo(2);
        assertThat(folder.said()).contains(NAME, "kan ikke bruges").doesNotContain("kopieret");
        assertThat(folder.results()).containsExactly("maj - FEJL.txt");
    }

    @Test
    void removedSettingsHoldNoLonger() throws IOException {
        settings(root, "Vejle");
        folder.once();
        Files.delete(root.resolve(NAME));
        folder.choose(WatchedFolder.own("Hedensted"));
        assertThat(folder.once()).isZero();
        assertThat(own(RESULT)).isEqualTo("Hedensted");
    }

    @Test
    void aHalfCopiedWorkbookIsWaitedForAndABrokenOneIsNamed() throws IOException {
        settings(elsewhere, "Vejle");
        byte[] whole = Files.readAllBytes(elsewhere.resolve(NAME));
        byte[] half = new byte[whole.length / 2];
        System.arraycopy(whole, 0, half, 0, half.length);
        Files.write(root.resolve(NAME), half);
        folder.time
                .then(() -> {})
                .then(() -> {})
                .then(() -> Files.write(root.resolve(NAME), whole));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
        Files.write(root.resolve(NAME), half);
        assertThat(folder.once()).isEqualTo(2);
        assertThat(folder.said()).contains("Indstillingerne i \"" + NAME + "\" kan ikke bruges.");
        assertThat(folder.results()).containsExactly("maj - FEJL.txt", RESULT);
        Files.write(root.resolve(NAME), whole);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
        assertThat(own(RESULT)).isEqualTo("Vejle");
    }

    @Test
    void theSettingsHoldInASecondTryToo() throws IOException {
        settings(root, "Vejle");
        List<String> line = ProcessTry.command(ProcessTry.class);
        SecondTry second = new ProcessTry(line, List.of(), Duration.ofMinutes(1), folder.stop);
        OverviewMaking making = new OverviewMaking(NOTHING_CHOSEN);
        AtomicInteger tries = new AtomicInteger();
        folder.converting(
                (batch, delivery) -> {
                    tries.incrementAndGet();
                    return making.make(batch, delivery);
                },
                second);
        folder.once();
        byte[] expected = Files.readAllBytes(folder.result(RESULT));
        Files.delete(folder.result(RESULT));
        forgetTheEnd();
        assertThat(folder.once()).isZero();
        assertThat(tries).hasValue(1);
        assertThat(folder.result(RESULT)).hasBinaryContent(expected);
        assertThat(own(RESULT)).isEqualTo("Vejle");
    }

    /** As after a kill in the middle of the conversion. */
    private void forgetTheEnd() throws IOException {
        List<String> lines = Files.readAllLines(folder.places.journal());
        lines.removeIf(line -> line.contains("\tDONE\t"));
        Files.write(folder.places.journal(), lines);
    }

    private void stopAfter(int pauses) {
        AtomicInteger left = new AtomicInteger(pauses);
        folder.time.always(
                () -> {
                    if (left.decrementAndGet() == 0) {
                        folder.stop.give();
                    }
                });
    }

    private void settings(Path place, String municipality) throws IOException {
        Files.createDirectories(place);
        byte[] filled =
                Exports.settings(Files.createTempDirectory(elsewhere, "made"), municipality);
        Files.write(place.resolve(NAME), filled);
    }

    private String own(String result) {
        return Exports.ownArea(folder.result(result));
    }
}
