package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.access.HangingPlace;
import dk.overblik.app.job.Options;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever file a failure comes of: once that is put right, the export is tried again. */
class HealingTest {

    private static final String RESULT = "maj - overblik.xlsx";
    private static final String NOTE = "maj - FEJL.txt";

    @TempDir private static Path earlier;

    private static byte[] settings;
    private static byte[] overview;

    @TempDir private Path place;

    private Path root;
    private Path nowhere;
    private WatchedFolder folder;

    /** The files that a result hangs on, from the watched folder. */
    private enum Needed {
        EXPORT("Indbakke/maj.csv"),
        NEAR_SETTINGS("Indbakke/Overblik indstillinger.xlsx"),
        FAR_SETTINGS("Overblik indstillinger.xlsx"),
        LAST_OVERVIEW("Indbakke/Sidste overblik.xlsx"),
        LAST_IN_CAPITALS("Indbakke/SIDSTE OVERBLIK.XLSX");

        private final String path;

        Needed(String path) {
            this.path = path;
        }

        /** Part of what its note says to do; settings may be mended in more than one way. */
        String remedy() {
            return switch (this) {
                case EXPORT -> "Læg";
                case NEAR_SETTINGS, FAR_SETTINGS -> "Ret \"Overblik indstillinger.xlsx\"";
                case LAST_OVERVIEW, LAST_IN_CAPITALS -> "Ret den fil, der er nævnt under Hvorfor";
            };
        }

        String file() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** How a file is faulty. */
    private enum Fault {
        NOTHING,
        FOREIGN,
        HALF,
        LINK
    }

    private enum Mending {
        PUT_RIGHT,
        REPLACED,
        TAKEN_AWAY
    }

    static List<Arguments> mendings() {
        List<Arguments> all = new ArrayList<>();
        for (Needed file : Needed.values()) {
            for (Fault fault : Fault.values()) {
                for (Mending mending : Mending.values()) {
                    if (file != Needed.EXPORT || mending != Mending.TAKEN_AWAY) {
                        all.add(Arguments.of(file, fault, mending));
                    }
                }
            }
        }
        return all;
    }

    @BeforeAll
    static void makeWhatIsRight() throws IOException {
        WatchedFolder april = new WatchedFolder(earlier.resolve("april"));
        april.drop("april.csv", Exports.csv(0));
        april.once();
        overview = Files.readAllBytes(april.result("april - overblik.xlsx"));
        settings = Exports.settings(Files.createDirectory(earlier.resolve("made")), "Hedensted");
    }

    @BeforeEach
    void watch() throws IOException {
        root = place.resolve("Overblik");
        nowhere = place.resolve("nowhere");
        folder = new WatchedFolder(root);
        folder.drop("maj.csv", Exports.csv(1));
    }

    /** The note blames that file and no other, and nothing is tried again as long as it stays. */
    @ParameterizedTest
    @MethodSource("mendings")
    void theNextRunTriesAgain(Needed file, Fault fault, Mending mending) throws IOException {
        spoil(file, fault);
        assertThat(folder.once()).isNotZero();
        assertThat(folder.results()).containsExactly(NOTE);
        assertThat(folder.result(NOTE))
                .content()
                .contains(file.file(), file.remedy())
                .doesNotContainPattern("--\\p{L}|(?U)\\b[Nn]ævn\\b");
        Files.delete(folder.result(NOTE));
        assertThat(folder.once()).isNotZero();
        assertThat(folder.results()).isEmpty();
        mend(file, mending);
        assertThat(folder.once()).as(folder.said()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
    }

    @ParameterizedTest
    @EnumSource
    void theWatcherTriesAgain(Needed file) throws IOException {
        spoil(file, Fault.FOREIGN);
        AtomicInteger pauses = new AtomicInteger();
        folder.time.always(
                () -> {
                    int pause = pauses.incrementAndGet();
                    if (pause == 10) {
                        assertThat(folder.results()).containsExactly(NOTE);
                        mend(file, Mending.REPLACED);
                    } else if (pause == 20) {
                        folder.stop.give();
                    }
                });
        assertThat(folder.untilStopped()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
    }

    /**
     * A name may hold what sentences say of options, and the window says some of them otherwise.
     */
    @ParameterizedTest
    @CsvSource({
        "juni --kommune, false", "juni --kommune, true", "juni med --arkiv, true",
        "juni, false", "juni, true", "juni med --arkiv, false"
    })
    void aNoteGoesWhateverItsExportIsCalledAndWhoeverReadsIt(String name, boolean window)
            throws IOException {
        Files.delete(root.resolve(Needed.EXPORT.path));
        folder.drop(name + ".csv", Exports.csv(1));
        folder.choose(of(window, "Randers"));
        assertThat(folder.once()).isNotZero();
        assertThat(folder.results()).containsExactly(name + " - FEJL.txt");
        folder.choose(of(window, "Hedensted"));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(name + " - overblik.xlsx");
    }

    private static Options of(boolean window, String own) {
        Options options = WatchedFolder.own(own);
        return window ? options.with(Option.FROM_WINDOW) : options;
    }

    /** A folder of exports, and each of them that is faulty itself. */
    @Test
    void exportsOfAFolderAreTriedAgainBesideAnotherLastOverview() throws IOException {
        Files.delete(root.resolve(Needed.EXPORT.path));
        folder.drop("maj/a.csv", Exports.csv(1));
        folder.drop("maj/b.csv", Exports.csv(2));
        spoil(Needed.LAST_OVERVIEW, Fault.FOREIGN);
        assertThat(folder.once()).isNotZero();
        assertThat(folder.results()).containsExactly(NOTE);
        mend(Needed.LAST_OVERVIEW, Mending.TAKEN_AWAY);
        folder.once();
        assertThat(folder.results()).contains("maj - samlet overblik.xlsx").doesNotContain(NOTE);
    }

    /** What has been made stands, whatever comes of the last overview. */
    @Test
    void aResultIsNotMadeAnewForAnotherLastOverview() throws IOException {
        folder.once();
        byte[] made = Files.readAllBytes(folder.result(RESULT));
        spoil(Needed.LAST_OVERVIEW, Fault.FOREIGN);
        assertThat(folder.once()).isZero();
        mend(Needed.LAST_OVERVIEW, Mending.PUT_RIGHT);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
        assertThat(folder.result(RESULT)).hasBinaryContent(made);
    }

    /** Its date and size stay as they were. */
    @Test
    void aLastOverviewThatAnswersAgainIsTriedAtOnce() throws IOException {
        mend(Needed.LAST_OVERVIEW, Mending.PUT_RIGHT);
        HangingPlace.during(root.resolve(Needed.LAST_OVERVIEW.path), folder::once);
        assertThat(folder.results()).containsExactly(NOTE);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
    }

    /** As where another program has it open at the very moment when it is needed. */
    @Test
    void aLastOverviewThatFailedInTheMidstIsTriedAgainLater() throws IOException {
        mend(Needed.LAST_OVERVIEW, Mending.PUT_RIGHT);
        Path last = root.resolve(Needed.LAST_OVERVIEW.path);
        Outside real = folder.surroundings();
        folder.converting(
                (batch, delivery) ->
                        HangingPlace.during(last, () -> real.converting().convert(batch, delivery)),
                real.secondTry());
        folder.once();
        assertThat(folder.results()).containsExactly(NOTE);
        folder.change(UnaryOperator.identity());
        assertThat(folder.once()).isNotZero();
        folder.time.pause(Duration.ofMinutes(6));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly(RESULT);
    }

    private void spoil(Needed needed, Fault fault) throws IOException {
        Path file = root.resolve(needed.path);
        Files.deleteIfExists(file);
        switch (fault) {
            case NOTHING -> Files.write(file, new byte[0]);
            case FOREIGN -> Files.writeString(file, "Kære alle\n", StandardCharsets.UTF_8);
            case HALF -> Files.write(file, Arrays.copyOf(overview, overview.length / 2));
            case LINK -> Files.createSymbolicLink(file, nowhere);
        }
    }

    private void mend(Needed needed, Mending mending) throws IOException {
        Path file = root.resolve(needed.path);
        if (mending == Mending.PUT_RIGHT) {
            if (Files.isSymbolicLink(file)) {
                Files.write(nowhere, right(needed));
            } else {
                Files.write(file, right(needed));
            }
            return;
        }
        Files.delete(file);
        if (mending == Mending.REPLACED) {
            Path other = Files.write(place.resolve("other"), right(needed));
            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static byte[] right(Needed needed) {
        return switch (needed) {
            case EXPORT -> Exports.csv(1);
            case NEAR_SETTINGS, FAR_SETTINGS -> settings;
            case LAST_OVERVIEW, LAST_IN_CAPITALS -> overview;
        };
    }
}
