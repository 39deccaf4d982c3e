package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.job.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users unpack, and how it starts. */
class ProgramIT {

    private static final Path ZIP =
            Path.of(System.getProperty("overblik.jar")).resolveSibling("overblik.zip");

    private static final int ROUNDS = 1_200;
    private static final int PAUSE_MILLIS = 50;

    @TempDir Path folder;

    @Test
    void withoutADisplayTheHelpIsShown() throws Exception {
        for (String display : List.of("", ":4711")) {
            ProcessBuilder start =
                    new ProcessBuilder(java(), "-jar", System.getProperty("overblik.jar"));
            start.environment().put("DISPLAY", display);
            start.environment().put("OVERBLIK_MAPPE", folder.toString());
            Process process = start.redirectErrorStream(true).start();
            String said = said(process);
            assertThat(process.waitFor()).as(said).isEqualTo(2);
            assertThat(said).contains("--kommune").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void theZipHoldsAllThatIsNeeded() throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            // Its linker runs on x86-64 alone.
            boolean exe = Files.exists(ZIP.resolveSibling("Overblik.exe"));
            assertThat(exe || !System.getProperty("os.arch").equals("amd64")).isTrue();
            assertThat(
                            zip.stream()
                                    .map(ZipEntry::getName)
                                    .filter(name -> !name.endsWith("/"))
                                    .filter(name -> !name.equals("Overblik/Overblik.exe") || !exe))
                    .containsExactlyInAnyOrder(
                            "Overblik/overblik.jar",
                            "Overblik/Overblik.cmd",
                            "Overblik/overblik.sh",
                            "Overblik/Start her.txt",
                            "Overblik/Vejledning.html",
                            "Overblik/billeder/1-tomt-vindue.png",
                            "Overblik/billeder/2-faerdig.png",
                            "Overblik/billeder/3-afvist.png",
                            "Overblik/billeder/4-svar.png",
                            "Overblik/billeder/5-skabelon.png",
                            "Overblik/billeder/6-naeste-maaned.png",
                            "Overblik/billeder/7-tjek.png",
                            "Overblik/licenser/LICENSE",
                            "Overblik/licenser/TREDJEPARTSLICENSER.txt",
                            "Overblik/eksempel/hedensted-2017-09.xlsx");
            String starter = text(zip, "Overblik/Overblik.cmd");
            assertThat(starter).contains("\r\n").doesNotContain("${").contains("%*", "Bed IT om");
            assertThat(starter.replace("\r\n", "")).doesNotContain("\n");
            beginsWithWhatIsThere(zip);
        }
    }

    /** What is to be begun with says of each file and folder what it is, and of no other. */
    private static void beginsWithWhatIsThere(ZipFile zip) throws IOException {
        String page = text(zip, "Overblik/Start her.txt");
        Set<String> told =
                page.lines()
                        .dropWhile(line -> !line.startsWith("Det ligger i mappen"))
                        .skip(2)
                        .map(line -> line.split(" {2,}", 2)[0])
                        .collect(Collectors.toSet());
        Set<String> there =
                zip.stream()
                        .map(entry -> entry.getName().split("/", -1)[1])
                        .filter(name -> !name.isEmpty() && !name.equals("Start her.txt"))
                        .collect(Collectors.toSet());
        // The starter of Windows and a Java are not in every zip; pictures are told of with the
        // guide.
        there.addAll(Set.of("Overblik.exe", "runtime"));
        there.remove("billeder");
        assertThat(told).isEqualTo(there);
        assertThat(page).contains("\"billeder\"").contains("\r\n");
    }

    /** The linker's own time would make each build of a commit another one. */
    @Test
    void theProgramForWindowsBearsTheTimeOfTheRelease() throws IOException {
        Path exe = ZIP.resolveSibling("Overblik.exe");
        assumeTrue(Files.exists(exe), "Overblik.exe, whose linker runs on x86-64 alone");
        ByteBuffer program = ByteBuffer.wrap(Files.readAllBytes(exe));
        program.order(ByteOrder.LITTLE_ENDIAN);
        int header = program.getInt(0x3c);
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            LocalDateTime release = zip.getEntry("Overblik/overblik.jar").getTimeLocal();
            assertThat(Instant.ofEpochSecond(program.getInt(header + 8)))
                    .isEqualTo(release.toInstant(ZoneOffset.UTC));
        }
    }

    /** The first start lets a process of its own make what the second is quicker by. */
    @Test
    void theStarterStartsTheProgramAndKeepsWhatItLoads() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell to run the starter in");
        unpack();
        assertThat(version())
                .isEqualTo("Overblik " + Version.number() + "\n" + Version.news() + "\n");
        Path made = await("*.txt");
        assertThat(made.resolveSibling(made.getFileName().toString().replace(".txt", "")))
                .isNotEmptyFile();
        FileTime first = Files.getLastModifiedTime(made);
        assertThat(version())
                .isEqualTo("Overblik " + Version.number() + "\n" + Version.news() + "\n");
        assertThat(Files.getLastModifiedTime(made)).isEqualTo(first);
    }

    private String version() throws Exception {
        ProcessBuilder start =
                new ProcessBuilder(folder.resolve("Overblik/overblik.sh").toString(), "--version");
        start.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().remove("DISPLAY");
        Process process = start.redirectErrorStream(true).start();
        String said = said(process);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    private Path await(String glob) throws Exception {
        Path kept = folder.resolve("cache/overblik");
        for (int i = 0; i < ROUNDS; i++) {
            if (Files.isDirectory(kept)) {
                try (DirectoryStream<Path> found = Files.newDirectoryStream(kept, glob)) {
                    for (Path path : found) {
                        return path;
                    }
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError("nothing was kept in " + kept);
    }

    private void unpack() throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        assertThat(folder.resolve("Overblik/overblik.sh").toFile().setExecutable(true)).isTrue();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String said(Process process) throws IOException {
        try (InputStream in = process.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
