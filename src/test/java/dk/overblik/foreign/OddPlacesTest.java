package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where the program has its own files and folders is named, and never waited for. */
class OddPlacesTest {

    private static final Duration SOON = Duration.ofSeconds(50);

    @TempDir Path room;

    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        assumeTrue(File.separatorChar == '/', "Links and pipes are made as on Unix");
        folder = Files.createDirectory(room.resolve("mappe"));
        Files.createDirectories(folder.resolve("Indbakke"));
        OddEntries.copy(Made.EXPORT, folder.resolve("Indbakke").resolve("god.xlsx"));
    }

    private static void make(String kind, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        switch (kind) {
            case "pipe" -> OddEntries.makePipe(place);
            case "device" -> Files.createSymbolicLink(place, Path.of("/dev/zero"));
            case "full" -> Files.createSymbolicLink(place, Path.of("/dev/full"));
            case "ring" -> Files.createSymbolicLink(place, place);
            case "folder" -> Files.createDirectories(place.resolve("x"));
            default -> Files.writeString(place, "andres");
        }
    }

    private Made once() {
        return assertTimeoutPreemptively(
                SOON, () -> Made.of("overvaag", folder, "--engang", "--kommune", "Hedensted"));
    }

    @ParameterizedTest
    @CsvSource({
        "journal.txt, pipe",
        "journal.txt, device",
        "journal.txt, ring",
        "journal.txt, folder",
        "journal.txt, full",
        "laas, pipe",
        "laas, folder",
        "laas, ring",
        "laas, full",
        "hjerteslag.txt, pipe",
        "hjerteslag.txt, folder",
        "hjerteslag.txt, device",
        "hjerteslag.txt, ring"
    })
    void whatIsNoFileIsToldWhereAFileOfOursShouldBe(String name, String kind) throws IOException {
        make(kind, folder.resolve(".overblik").resolve(name));
        Made made = once();
        assertThat(made.code()).as(made.said()).isEqualTo(4);
        assertThat(made.said()).contains(name + "\" er ikke en fil").doesNotContain("drevet");
    }

    /** What is written through a link is written on a file of somebody's, or makes one. */
    @ParameterizedTest
    @CsvSource({
        "journal.txt, true",
        "journal.txt, false",
        "laas, true",
        "laas, false",
        "hjerteslag.txt, true",
        "hjerteslag.txt, false"
    })
    void noFileOfOursIsALinkToAnother(String name, boolean there) throws IOException {
        Path others = room.resolve("andres.txt");
        if (there) {
            Files.writeString(others, "andres");
        }
        Path place = folder.resolve(".overblik").resolve(name);
        Files.createDirectories(place.getParent());
        Files.createSymbolicLink(place, others);
        Made made = once();
        assertThat(made.code()).as(made.said()).isEqualTo(4);
        assertThat(made.said()).contains(name + "\" er ikke en fil, men et link").hasLineCount(1);
        assertThat(Files.exists(others)).isEqualTo(there);
        assertThat(there ? Files.readString(others) : "andres").isEqualTo("andres");
        Files.delete(place);
        assertThat(once().code()).isZero();
    }

    /** What a user names beside the exports is opened as well, and must have an end. */
    @ParameterizedTest
    @CsvSource({
        "--skabelon, pipe",
        "--skabelon, device",
        "--skabelon, ring",
        "--indstillinger, pipe",
        "--indstillinger, device",
        "--arkiv, pipe",
        "--arkiv, device",
        "--ud, pipe",
        "--ud, device"
    })
    void whatIsNoFileIsToldOfEachOption(String option, String kind) throws IOException {
        Path place = room.resolve("sted");
        make(kind, place);
        Path export = folder.resolve("Indbakke").resolve("god.xlsx");
        Made made =
                assertTimeoutPreemptively(
                        SOON, () -> Made.of("--kommune", "Hedensted", option, place, export));
        assertThat(made.code()).as(made.said()).isIn(1, 2, 4);
        assertThat(made.said()).contains("sted").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Resultater, file",
        "Resultater, pipe",
        "Resultater, ring",
        ".overblik, file",
        ".overblik, device",
        ".overblik/log, file",
        ".overblik/log, ring"
    })
    void whatIsNoFolderIsToldWhereAFolderOfOursShouldBe(String name, String kind)
            throws IOException {
        make(kind, folder.resolve(name));
        Made made = once();
        assertThat(made.code()).as(made.said()).isEqualTo(4);
        assertThat(made.said()).contains(name + "\" er ikke en mappe").doesNotContain("drevet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "pipe", "ring"})
    void anInboxThatIsNoFolderIsToldToo(String kind) throws IOException {
        Files.delete(folder.resolve("Indbakke").resolve("god.xlsx"));
        Files.delete(folder.resolve("Indbakke"));
        make(kind, folder.resolve("Indbakke"));
        Made made = once();
        assertThat(made.code()).as(made.said()).isEqualTo(4);
        assertThat(made.said()).contains("Indbakke\" er ikke en mappe").doesNotContain("drevet");
    }

    @ParameterizedTest
    @CsvSource({
        ".overblik/log/overvaagning-000001.log, pipe",
        ".overblik/log/overvaagning-999999.log, file",
        "Resultater/god - overblik.xlsx, pipe",
        "Resultater/~$god - overblik.xlsx, pipe",
        "Resultater/.~lock.god - overblik.xlsx#, pipe"
    })
    void theResultIsMadeAllTheSame(String name, String kind) throws IOException {
        make(kind, folder.resolve(name));
        Made made = once();
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.out()).hasSize(1);
        assertThat(Path.of(made.out().get(0))).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "folder"})
    void settingsThatAreNoFileAreToldAndNotWaitedFor(String kind) throws IOException {
        make(kind, folder.resolve("Indbakke").resolve("Overblik indstillinger.xlsx"));
        Made made = once();
        assertThat(made.code()).as(made.said()).isEqualTo(2);
        assertThat(made.said()).contains("Overblik indstillinger.xlsx");
    }

    @ParameterizedTest
    @CsvSource({"file, ''", "pipe, ''", "file, /under/den", "ring, ''"})
    void aPlaceForResultsThatIsNoFolderIsNamed(String kind, String below) throws IOException {
        Path place = room.resolve("ud");
        make(kind, place);
        Made made =
                assertTimeoutPreemptively(
                        SOON,
                        () ->
                                Made.of(
                                        "--ud",
                                        place + below,
                                        "--kommune",
                                        "Hedensted",
                                        Made.EXPORT));
        assertThat(made.code()).as(made.said()).isEqualTo(4);
        assertThat(made.said()).contains("ud\" er ikke en mappe").doesNotContain("drevet");
    }
}
