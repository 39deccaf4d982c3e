package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.folder.Processes;
import dk.overblik.start.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is written, in every place where it cannot be: one sentence says which place it
 * is and never blames what was read, nothing is left behind, and what stood there stays.
 */
@DisabledOnOs(OS.WINDOWS)
class PlacesOfResultsTest {

    private static final String ENTRY = "E.xlsx";
    private static final String SENTENCE =
            "Hedensted har 379 fuldtidspersoner på A-dagpenge i september 2017.";

    @TempDir Path folder;

    /** Whatever the program writes, with what it calls it. */
    private enum Work {
        OVERVIEW("E - overblik.xlsx", "%in/E.xlsx --kommune Hedensted --ud %ud"),
        NOTE("E - notat.docx", "%in/E.xlsx --kommune Hedensted --notat --ud %ud"),
        SEVERAL("B - overblik", "%in/B.xlsx --kommune Odder,Skive --ud %ud"),
        COMBINED("Samlet overblik.xlsx", "--samlet %in/E.xlsx %in/B.xlsx --ud %ud"),
        DOCUMENT("E - T.docx", "%in/E.xlsx --kommune Hedensted --skabelon %in/T.docx --ud %ud"),
        WORKBOOK("E - T.xlsx", "%in/E.xlsx --kommune Hedensted --skabelon %in/T.xlsx --ud %ud"),
        ARCHIVE("LÆS MIG.txt", "%in/E.xlsx --kommune Hedensted --ud %in/ok --arkiv %ud"),
        CHECK("N - tjek.xlsx", "tjek %in/N.txt %in/E.xlsx --ud %ud"),
        REPEAT("E - overblik.xlsx", "gentag %in/R.xlsx %in/E.xlsx --ud %ud"),
        SETTINGS("i.xlsx", "indstillinger %ud/i.xlsx"),
        TEMPLATE("s.docx", "skabelon %ud/s.docx");

        private final String name;
        private final String words;

        Work(String name, String words) {
            this.name = name;
            this.words = words;
        }

        Object[] words(Path in, Path to) {
            return Arrays.stream(words.split(" ", -1))
                    .map(word -> word.replace("%in", in.toString()).replace("%ud", to.toString()))
                    .toArray();
        }
    }

    /** Places where nothing can be written, and what is said of them. */
    private enum Place {
        FILE("(er ikke|ikke er) en mappe") {
            @Override
            Path in(Path folder) throws IOException {
                return Files.writeString(folder.resolve("sted"), "min");
            }
        },
        UNDER_A_FILE("sted\" (er ikke|ikke er) en mappe") {
            @Override
            Path in(Path folder) throws IOException {
                return Files.writeString(folder.resolve("sted"), "min").resolve("mappe");
            }
        },
        LINK_TO_NOTHING("(er ikke|ikke er) en mappe") {
            @Override
            Path in(Path folder) throws IOException {
                return Files.createSymbolicLink(folder.resolve("sted"), Path.of("intet"));
            }
        },
        LINK_TO_ITSELF("(er ikke|ikke er) en mappe") {
            @Override
            Path in(Path folder) throws IOException {
                return Files.createSymbolicLink(folder.resolve("sted"), Path.of("sted"));
            }
        },
        DEVICE("(er ikke|ikke er) en mappe") {
            @Override
            Path in(Path folder) {
                return Path.of("/dev/null");
            }
        },
        NAME_TOO_LONG("for langt") {
            @Override
            Path in(Path folder) {
                return folder.resolve("sted" + "x".repeat(300));
            }
        };

        private final String said;

        Place(String said) {
            this.said = said;
        }

        abstract Path in(Path folder) throws IOException;
    }

    @BeforeEach
    void prepare() throws IOException {
        Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve(ENTRY));
        Files.copy(Run.EXPORTS.resolve("benchmark-y30r21.xlsx"), folder.resolve("B.xlsx"));
        Files.writeString(folder.resolve("N.txt"), SENTENCE);
        Run.of("skabelon", folder.resolve("T.docx"));
        Run.of("skabelon", folder.resolve("T.xlsx"));
        Run.of(folder.resolve(ENTRY), "--kommune", "Hedensted");
        Files.move(folder.resolve("E - overblik.xlsx"), folder.resolve("R.xlsx"));
    }

    private static Stream<Arguments> eachInEach() {
        return Stream.of(Work.values())
                .flatMap(work -> Stream.of(Place.values()).map(p -> Arguments.of(work, p)));
    }

    @ParameterizedTest
    @MethodSource("eachInEach")
    void thePlaceIsBlamedAndNothingIsLeft(Work work, Place place) throws IOException {
        Path to = place.in(folder);
        List<String> before = all(folder);
        Run run = Run.of(work.words(folder, to));
        assertThat(run.err()).hasLineCount(1).containsPattern(place.said);
        assertUnblamed(run);
        if (work == Work.ARCHIVE) {
            assertThat(run.code()).isEqualTo(1);
            Files.delete(folder.resolve("ok").resolve("E - overblik.xlsx"));
            Files.delete(folder.resolve("ok"));
        } else {
            assertThat(run.code()).isIn(2, 4);
            assertThat(run.out()).isEmpty();
        }
        assertThat(all(folder)).isEqualTo(before);
    }

    /** A folder, a link that leads nowhere or somebody's file bears the name already. */
    @ParameterizedTest
    @EnumSource(names = "ARCHIVE", mode = EnumSource.Mode.EXCLUDE)
    void whatBearsTheNameStays(Work work) throws IOException {
        for (String kind : List.of("folder", "link", "file")) {
            Path to = Files.createDirectory(folder.resolve(kind));
            Path taken = to.resolve(work.name);
            switch (kind) {
                case "folder" -> Files.createDirectory(taken);
                case "link" -> Files.createSymbolicLink(taken, Path.of("intet"));
                default -> Files.writeString(taken, "min");
            }
            boolean chosen = work == Work.SETTINGS || work == Work.TEMPLATE;
            Run run = Run.of(work.words(folder, to));
            assertUnblamed(run);
            assertThat(run.code()).as(run.err()).isIn(0, 1, 2, 4, 5);
            switch (kind) {
                case "folder" -> assertThat(taken).isDirectory();
                case "link" -> assertThat(Files.isSymbolicLink(taken)).isTrue();
                default -> assertThat(taken).hasContent("min");
            }
            if (!chosen && work != Work.SEVERAL) {
                assertThat(run.code()).as(run.err()).isIn(0, 1, 5);
                assertThat(run.out()).contains(" (2).");
                assertThat(run.err()).contains("er ikke rørt; det nye resultat er");
            }
            assertThat(all(to)).noneMatch(name -> name.contains("~ny-"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SETTINGS", "TEMPLATE"})
    void aFolderThatIsMissingIsSaidToBe(Work work) throws IOException {
        List<String> before = all(folder);
        Run run = Run.of(work.words(folder, folder.resolve("mangler")));
        assertThat(run.err()).hasLineCount(1).contains("mangler findes ikke");
        assertThat(run.code()).isEqualTo(4);
        assertThat(all(folder)).isEqualTo(before);
    }

    @Test
    void aDiskThatIsFullOrCanOnlyBeReadIsSaidToBe() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(isDone("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", disk.toString()));
        try {
            for (Work work : Work.values()) {
                assertSaid(work, disk, "plads");
            }
            assertThat(all(disk)).noneMatch(name -> name.contains("~ny-"));
            assumeTrue(isDone("mount", "-o", "remount,ro", disk.toString()));
            for (Work work : Work.values()) {
                assertSaid(work, disk, work == Work.ARCHIVE ? "drevet" : "kan kun læses");
            }
        } finally {
            isDone("umount", "-l", disk.toString());
        }
    }

    private void assertSaid(Work work, Path disk, String said) {
        Run run = Run.of(work.words(folder, disk));
        assertThat(run.err()).as(work.name()).hasLineCount(1).contains(said);
        assertThat(run.code()).as(work.name()).isEqualTo(work == Work.ARCHIVE ? 1 : 4);
        assertUnblamed(run);
    }

    /** New files may get no rights at all, whatever the folder is. */
    @ParameterizedTest
    @EnumSource(names = {"NOTE", "CHECK", "SETTINGS"})
    void filesWithoutRightsAreNoFaultOfWhatWasRead(Work work) throws Exception {
        assumeTrue(Processes.areStartable() && isDone("setpriv", LIMIT, LIMIT_ON, "true"));
        for (String mask : List.of("0777", "0444", "0222")) {
            Path to = Files.createDirectory(folder.resolve(mask));
            List<String> command = new ArrayList<>(List.of("setpriv", LIMIT, LIMIT_ON));
            command.addAll(List.of("sh", "-c", "umask " + mask + "; exec \"$@\"", "sh"));
            Path temporary = Files.createDirectory(folder.resolve("t" + mask));
            command.addAll(Processes.command(Main.class, temporary, work.words(folder, to)));
            Path said = folder.resolve("sagt");
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(said).content().contains("nye filer får ingen rettigheder").hasLineCount(1);
            assertThat(process.exitValue()).isEqualTo(4);
            assertThat(all(to)).hasSize(1);
            assertThat(all(temporary)).hasSize(1);
        }
    }

    /** Even the system's own user obeys the rights of files then. */
    private static final String LIMIT = "--bounding-set=-dac_override,-dac_read_search";

    private static final String LIMIT_ON = "--inh-caps=-dac_override,-dac_read_search";

    private static boolean isDone(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void assertUnblamed(Run run) {
        assertThat(run.err())
                .doesNotContain("må ikke læses", "beskadiget", "fejl i Overblik", "hent udtrækket");
    }

    /** The names below a folder with the size of what they lead to. */
    private static List<String> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(PlacesOfResultsTest::shown).sorted().toList();
        }
    }

    private static String shown(Path file) {
        try {
            boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return file + (regular ? " " + Files.size(file) : "");
        } catch (IOException gone) {
            return file + " ?";
        }
    }
}
