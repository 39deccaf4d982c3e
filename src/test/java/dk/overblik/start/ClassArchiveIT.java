package dk.overblik.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes, made of the built jar by the JVM of this build. */
class ClassArchiveIT {

    private static final int AHEAD_OF_TIME = 25;

    @TempDir Path folder;

    private Path jar;
    private ClassArchive archive;

    @BeforeEach
    void copy() throws IOException {
        jar = Files.copy(Path.of(System.getProperty("overblik.jar")), folder.resolve("o.jar"));
        archive = new ClassArchive(folder.resolve("kept.jsa"), jar);
    }

    @Test
    void aStartTakesTheProgramsClassesFromTheArchive() throws Exception {
        archive.make();
        assertThat(archive.file()).isNotEmptyFile();
        assertThat(sharedClasses()).isGreaterThan(5);
    }

    @Test
    void itIsMadeOnceAndAnewForANewerJar() throws Exception {
        archive.make();
        FileTime first = Files.getLastModifiedTime(archive.file());
        archive.make();
        assertThat(Files.getLastModifiedTime(archive.file())).isEqualTo(first);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        assertThat(sharedClasses()).isZero();
        archive.make();
        assertThat(sharedClasses()).isGreaterThan(5);
    }

    /** Java 25's kind, that the starters name by the jar. */
    @Test
    void ofNewerJavaItIsACacheAheadOfTime() throws Exception {
        assumeTrue(Runtime.version().feature() >= AHEAD_OF_TIME, "Java 25 or newer");
        Path older = Files.createFile(folder.resolve("overblik-25-1.aot"));
        Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        Path other = Files.createFile(folder.resolve("overblik-25-2.aot"));
        ClassArchive cache = new ClassArchive(folder.resolve("overblik-25-3.aot"), jar);
        cache.make();
        assertThat(cache.file()).isNotEmptyFile();
        assertThat(sharedClasses("-XX:AOTCache=" + cache.file())).isGreaterThan(5);
        assertThat(older).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void whileAnotherProcessMakesItNobodyElseDoes() throws Exception {
        Path lock = folder.resolve("kept.jsa.laas");
        try (FileChannel channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            List<String> words =
                    List.of(
                            java(),
                            "-cp",
                            jar.toString(),
                            ClassArchive.class.getName(),
                            archive.file().toString());
            Process other = new ProcessBuilder(words).inheritIO().start();
            assertThat(other.waitFor()).isZero();
        }
        assertThat(archive.file()).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNoStart() throws Exception {
        Path closed = Files.createFile(folder.resolve("no folder"));
        assertThat(said(List.of("-Doverblik.arkiv=" + closed.resolve("kept.jsa"))))
                .startsWith("Overblik ")
                .doesNotContain("Exception");
    }

    private long sharedClasses() throws Exception {
        return sharedClasses("-XX:SharedArchiveFile=" + archive.file());
    }

    private long sharedClasses(String flag) throws Exception {
        // What the starters give: a cache fits the flags that it was made with.
        List<String> flags =
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", flag, "-Xlog:class+load");
        return said(flags)
                .lines()
                .filter(line -> line.contains("dk.overblik.") && line.contains("shared objects"))
                .count();
    }

    private String said(List<String> flags) throws Exception {
        List<String> words = new ArrayList<>(List.of(java()));
        words.addAll(flags);
        words.addAll(List.of("-jar", jar.toString(), "--version"));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try (InputStream in = process.getInputStream()) {
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
