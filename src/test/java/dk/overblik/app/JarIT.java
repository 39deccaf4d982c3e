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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, started as a process of its own, as users start it. */
class JarIT {

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

    @Test
    void aFailureEndsWithItsCodeAndWithoutAStackTrace() throws Exception {
        Started run = start("--ud", folder.toString(), "væk.xlsx");
        assertThat(run.code).isEqualTo(4);
        assertThat(run.err).contains("findes ikke").doesNotContain("\tat ");
    }

    private Path result() {
        return folder.resolve("hedensted-2017-09 - overblik.xlsx");
    }

    private record Started(int code, String out, String err) {}

    private Started start(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
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
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
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
