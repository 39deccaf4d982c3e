package dk.overblik.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.command.CommandLineProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports that were once read wrongly are read rightly. */
class CasesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    /** Cases that are known to be read wrongly still; one that holds must leave the list. */
    private static final Set<String> OPEN =
            Set.of(
                    "r03-komma-csv-decimalkomma",
                    "r21-tabelliste",
                    "r22-status-kolonne",
                    "r29-ydelse-over-to-tabeller",
                    "r31-vildfaren-celle",
                    "t28-i-alt-mangler-for-et-omraade");

    static Stream<ReadingCase> cases() throws IOException {
        return ReadingCase.all(FOLDER).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anExportOnceReadWronglyIsReadRightly(ReadingCase each) {
        Optional<String> fault = each.fault(laes(each));
        if (OPEN.contains(each.name())) {
            assertThat(fault).as(each.name() + " holds now").isPresent();
        } else {
            assertThat(fault).isEmpty();
        }
    }

    private static ReadingCase.Output laes(ReadingCase each) {
        List<String> words = new ArrayList<>(List.of("laes"));
        words.addAll(each.options());
        words.add(each.export().toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int code =
                new CommandLineProgram(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                Map.of())
                        .run(words.toArray(String[]::new));
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new ReadingCase.Output(
                code,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                (after - before) / 1e9);
    }
}
