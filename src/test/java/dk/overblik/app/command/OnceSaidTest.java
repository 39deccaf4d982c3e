package dk.overblik.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong for all exports of a run is one sentence; what is wrong with each is one each. */
class OnceSaidTest {

    @TempDir private Path folder;
    private List<Path> exports = List.of();

    @BeforeEach
    void copyExports() throws IOException {
        Path export = Run.EXPORTS.resolve(Run.HEDENSTED);
        exports =
                List.of(
                        Files.copy(export, folder.resolve("a.xlsx")),
                        Files.copy(export, folder.resolve("b.xlsx")),
                        Files.copy(export, folder.resolve("c.xlsx")));
    }

    private Run run(String task, String option, Path value) {
        return task.isEmpty()
                ? Run.of(option, value, "--stille", exports.get(0), exports.get(1), exports.get(2))
                : Run.of(task, option, value, exports.get(0), exports.get(1), exports.get(2));
    }

    @ParameterizedTest
    @CsvSource({"'', --indstillinger, 2", "'', --arkiv, 1", "laes, --arkiv, 1"})
    void whatIsWrongForAllIsSaidOnce(String task, String option, int code) {
        Run run = run(task, option, exports.get(0).resolve("x"));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err().lines().distinct()).hasSameSizeAs(run.err().lines().toList());
        assertThat(
                        run.err()
                                .lines()
                                .filter(
                                        line ->
                                                line.contains(folder.toString())
                                                        || line.contains("Indstillingerne")))
                .hasSize(1);
    }

    @Test
    void whatIsWrongWithEachIsSaidOfEach() throws IOException {
        for (Path export : exports) {
            Files.write(export, new byte[] {'P', 'K', 3, 4, 0});
        }
        Run run = Run.of(exports.get(0), exports.get(1), exports.get(2));
        assertThat(run.err()).hasLineCount(3).contains("a.xlsx", "b.xlsx", "c.xlsx");
    }
}
