package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One entry that cannot be read never stops the others, and is never waited for. */
@Timeout(60)
class OddFoldersTest {

    @TempDir Path room;

    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        assumeTrue(File.separatorChar == '/', "Links and pipes are made as on Unix");
        folder = Files.createDirectory(room.resolve("mappe"));
        OddEntries.copy(Made.EXPORT, folder.resolve("god.xlsx"));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsMade() throws IOException {
        OddEntries odd = OddEntries.in(folder, Made.EXPORT.toAbsolutePath());
        Made made = Made.of("--kommune", "Hedensted", folder);
        assertThat(made.code()).isEqualTo(1);
        assertThat(made.out())
                .map(line -> Path.of(line).getFileName().toString())
                .containsExactly("genvej - overblik.xlsx", "god - overblik.xlsx");
        assertThat(made.said().lines())
                .hasSize(odd.unreadable().size())
                .allMatch(line -> odd.unreadable().stream().anyMatch(line::contains))
                .allMatch(line -> line.contains("er ikke en fil"));
    }

    /** What the kernel shows as files: of no size, and read without an end. */
    @Test
    void aFileOfNoSizeIsEmptyWhateverComesOutOfIt() throws IOException {
        Path endless = Path.of("/proc/kmsg");
        assumeTrue(Files.isReadable(endless), "Linux");
        Files.createSymbolicLink(folder.resolve("a.csv"), endless);
        Made made =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(1), () -> Made.of("--kommune", "Hedensted", folder));
        assertThat(made.code()).isEqualTo(1);
        assertThat(made.said()).contains("\"a.csv\" er tom");
        assertThat(made.out()).hasSize(1);
    }

    @Test
    void together() throws IOException {
        OddEntries odd = OddEntries.in(folder, Made.EXPORT.toAbsolutePath());
        Made made = Made.of("--samlet", "--kommune", "Hedensted", folder);
        assertThat(made.code()).isEqualTo(1);
        assertThat(made.out()).hasSize(1);
        odd.unreadable().forEach(name -> assertThat(made.said()).contains('"' + name + '"'));
        odd.passedOver().forEach(name -> assertThat(made.said()).doesNotContain(name));
    }

    @Test
    void oneByOneEachGetsItsSentence() throws IOException {
        OddEntries odd = OddEntries.in(folder, Made.EXPORT.toAbsolutePath());
        for (List<String> names : List.of(odd.unreadable(), odd.passedOver())) {
            for (String name : names) {
                for (List<String> command : List.of(List.of("laes"), List.<String>of())) {
                    Object[] words =
                            java.util.stream.Stream.concat(
                                            command.stream(),
                                            java.util.stream.Stream.of(
                                                    folder.resolve(name).toString()))
                                    .toArray();
                    Made made = Made.of(words);
                    assertThat(made.code()).as(name + made.said()).isEqualTo(4);
                    assertThat(made.said()).contains("er ikke en fil");
                }
            }
        }
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsNamedAndTheNextOneIsRead() throws IOException {
        Path loop = Files.createSymbolicLink(room.resolve("rundt"), room.resolve("rundt"));
        Made made = Made.of("--kommune", "Hedensted", loop, folder);
        assertThat(made.code()).isEqualTo(1);
        assertThat(made.said()).contains("\"rundt\" er ikke en fil");
        assertThat(made.out()).hasSize(1);
    }

    @Test
    void aNameThatIsTooLongWithABehindIsShortened() throws IOException {
        OddEntries.copy(Made.EXPORT, folder.resolve("l".repeat(250) + ".xlsx"));
        OddEntries.copy(Made.EXPORT, folder.resolve("æ".repeat(124) + ".xlsx"));
        Made made = Made.of("--notat", "--kommune", "Hedensted", folder);
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.out()).hasSize(6);
        made.out().forEach(file -> assertThat(Path.of(file)).exists());
        assertThat(made.out().get(2)).contains("lll - overblik.xlsx");
        assertThat(made.out().get(3)).contains("lll - notat.docx");
    }

    @Test
    void twoNamesInLettersThatNobodyCanReadAreTwoExports() throws IOException {
        for (String bytes : List.of("la%F8.xlsx", "la%F9.xlsx")) {
            Path named = Path.of(URI.create(folder.toUri() + bytes));
            OddEntries.copy(Made.EXPORT, named);
        }
        Made made = Made.of("--kommune", "Hedensted", folder);
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.out()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whatStandsWhereTheResultShouldIsNeverReplaced() throws IOException {
        String name = "god - overblik";
        Path ours = room.resolve("andres.xlsx");
        Files.writeString(ours, "andres");
        Files.createDirectory(folder.resolve(name + ".xlsx"));
        Files.createSymbolicLink(folder.resolve(name + " (2).xlsx"), room.resolve("ingen"));
        Files.createSymbolicLink(folder.resolve(name + " (3).xlsx"), ours);
        Files.createSymbolicLink(
                folder.resolve(name + " (4).xlsx"), folder.resolve(name + " (4).xlsx"));
        Files.writeString(folder.resolve(name + " (5).xlsx"), "");
        Made made = Made.of("--kommune", "Hedensted", folder.resolve("god.xlsx"));
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.result().getFileName()).hasToString(name + " (6).xlsx");
        assertThat(Files.isSymbolicLink(folder.resolve(name + " (2).xlsx"))).isTrue();
        assertThat(ours).hasContent("andres");
    }

    @Test
    void aFileThatPretendsToBeHugeIsRefusedBeforeItIsCopied() throws IOException {
        Path huge = folder.resolve("kæmpe.csv");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 40);
        } catch (IOException noSuchDisk) {
            assumeTrue(false, "The disk takes no file of such a size");
        }
        Made made = Made.of(huge);
        assertThat(made.code()).isEqualTo(3);
        assertThat(made.said()).contains("større, end et udtræk kan være");
    }

    @Test
    void whatCannotBeWrittenOutIsNoResult() {
        java.io.PrintStream full =
                new java.io.PrintStream(
                        new java.io.OutputStream() {
                            @Override
                            public void write(int single) throws IOException {
                                throw new IOException("Full");
                            }
                        },
                        true,
                        java.nio.charset.StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int code =
                new dk.overblik.app.command.CommandLineProgram(
                                full,
                                new java.io.PrintStream(
                                        err, true, java.nio.charset.StandardCharsets.UTF_8),
                                java.util.Map.of())
                        .run("laes", Made.EXPORT.toString());
        assertThat(code).isEqualTo(4);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("kunne ikke skrives ud");
    }
}
