package dk.overblik.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.Figure;
import dk.overblik.model.Problem.Kind;
import dk.overblik.reading.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real exports and published tables hold no figure that is doubted. */
class NoDoubtTest {

    private static final Set<Kind> DOUBTS =
            Set.of(
                    Kind.LOST_THOUSANDS,
                    Kind.NEGATIVE_LEVEL,
                    Kind.SHARE_ABOVE_ALL,
                    Kind.SHARE_AMONG_ABOVE_ALL,
                    Kind.LOST_PERCENT,
                    Kind.STRAY_FRACTION,
                    Kind.SHARE_UNLIKE_COUNT,
                    Kind.SHARE_OFF_COUNT,
                    Kind.ABOVE_WHOLE,
                    Kind.ROWS_TOO_LONG,
                    Kind.ROWS_TOO_SHORT,
                    Kind.TOTAL_LACKS);

    static Stream<Path> exports() throws IOException {
        Path resources = Path.of("src", "test", "resources");
        try (Stream<Path> real = Files.walk(Path.of("workbooks", "exports"));
                Stream<Path> samples = Files.walk(resources.resolve("samples"))) {
            return Stream.concat(real, samples).filter(NoDoubtTest::isExport).toList().stream();
        }
    }

    private static boolean isExport(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*\\.(xlsx|csv|json)") && !name.contains("indstillinger");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aRealExportHoldsNoDoubt(Path file) throws IOException {
        Import read =
                new Importer(Figures.VOCABULARY)
                        .read(
                                new ExportFile(
                                        file.getFileName().toString(),
                                        SheetReader.read(file).sheets(),
                                        Answers.NONE));
        assertThat(read.problems())
                .filteredOn(problem -> DOUBTS.contains(problem.kind()))
                .isEmpty();
        assertThat(read.dataset().observations())
                .noneMatch(
                        observation ->
                                observation.figure() instanceof Figure.Missing missing
                                        && missing.reason() == Figure.Reason.IMPLAUSIBLE);
    }
}
