package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Parts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, started as a process of its own, as users start it. */
class JarIT {

    private static final Pattern FOREIGN =
            Pattern.compile(".*\\.(xlsx|xlsm|xls|ods|xlsb|html|htm|mht|csv|json)");

    @TempDir Path folder;

    @Test
    void theJarMakesTheOverviewAndComplainsOfNothing() throws Exception {
        Path export = Run.EXPORTS.resolve(Run.HEDENSTED).toAbsolutePath();
        Started run = start("--kommune", "Hedensted", "--ud", folder.toString(), export.toString());
        assertThat(run.code).as(run.err).isZero();
        assertThat(run.out.strip()).isEqualTo(result().toString());
        assertThat(run.err).isEmpty();
        assertThat(Parts.of(result()))
                .isEqualTo(Parts.of(Run.OVERVIEWS.resolve(result().getFileName())));
    }

    /**
     * The equality that records have by themselves is put together anew in each process, and no
     * archive of classes keeps it: it took a sixth of the time of a small export.
     */
    @Test
    void aSmallExportIsConvertedWithoutEqualityPutTogetherAtTheStart() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Path export = Run.EXPORTS.resolve(Run.HEDENSTED).toAbsolutePath();
        Started run =
                start(
                        List.of("-Xlog:class+load:file=" + loaded),
                        "--ud",
                        folder.toString(),
                        export.toString());
        assertThat(run.code).as(run.err).isZero();
        assertThat(Files.readString(loaded, StandardCharsets.UTF_8))
                .as("-Djava.lang.invoke.MethodHandle.TRACE_METHOD_LINKAGE=true tells the record")
                .contains(" dk.overblik.start.Main ")
                .doesNotContain(" java.lang.runtime.ObjectMethods ");
    }

    @Test
    void aFailureEndsWithItsCodeAndWithoutAStackTrace() throws Exception {
        Started run = start("--ud", folder.toString(), "væk.xlsx");
        assertThat(run.code).isEqualTo(4);
        assertThat(run.err).contains("findes ikke").doesNotContain("\tat ");
    }

    /** What only some files need, such as the records of old workbooks, is in the jar as well. */
    @Test
    void everyForeignFileBecomesByTheJarWhatItBecomesInTheTests(@TempDir Path other)
            throws Exception {
        List<String> files = foreign();
        assertThat(files).hasSizeGreaterThan(50);
        List<String> words = new ArrayList<>(List.of("--stille", "--ud", folder.toString()));
        words.addAll(files);
        Started run = start(words.toArray(String[]::new));
        words.set(2, other.toString());
        Run inside = Run.of(words.toArray());
        assertThat(run.err).isEqualTo(inside.err()).doesNotContain("fejl i Overblik");
        assertThat(run.code).as(run.err).isEqualTo(inside.code());
        assertThat(run.out.replace(folder.toString(), ""))
                .isEqualTo(inside.out().replace(other.toString(), ""));
        for (String line : inside.out().lines().toList()) {
            Path made = Path.of(line);
            assertThat(folder.resolve(made.getFileName())).hasSameBinaryContentAs(made);
        }
    }

    /** Newer workbooks need no library, and the schemas of all of Office are no part of the jar. */
    @Test
    void theJarHoldsOfPoiOnlyWhatOldWorkbooksNeed() throws Exception {
        Path jar = Path.of(System.getProperty("overblik.jar"));
        // Of which PDFBox, by which notes are checked, takes 4.6 million, and our own classes 3.5.
        assertThat(Files.size(jar)).isLessThan(18_500_000);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.startsWith("org/openxmlformats/"))
                    .noneMatch(name -> name.startsWith("org/apache/xmlbeans/"))
                    .noneMatch(name -> name.startsWith("org/apache/poi/xssf/"))
                    .anyMatch(name -> name.startsWith("org/apache/poi/hssf/"));
        }
    }

    /** The examples, and what other programs have written. */
    private static List<String> foreign() throws IOException {
        List<String> files = new ArrayList<>();
        Path stored = Path.of("src", "test", "resources");
        for (Path root :
                List.of(Run.EXPORTS, stored.resolve("workbook"), stored.resolve("container"))) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> FOREIGN.matcher(file.toString()).matches())
                        .map(Path::toAbsolutePath)
                        .map(Path::toString)
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private Path result() {
        return folder.resolve("hedensted-2017-09 - overblik.xlsx");
    }

    private record Started(int code, String out, String err) {}

    private Started start(String... args) throws IOException, InterruptedException {
        return start(List.of(), args);
    }

    private Started start(List<String> flags, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-jar");
        command.add(System.getProperty("overblik.jar"));
        command.addAll(List.of(args));
        Path out = folder.resolveSibling(folder.getFileName() + ".out");
        Path err = folder.resolveSibling(folder.getFileName() + ".err");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Started started =
                new Started(
                        process.exitValue(),
                        Files.readString(out, StandardCharsets.UTF_8),
                        Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return started;
    }
}
