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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports that were once read wrongly are read rightly. */
class CasesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    static Stream<ReadingCase> cases() throws IOException {
        return ReadingCase.all(FOLDER).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anExportOnceReadWronglyIsReadRightly(ReadingCase each) {
        assertThat(each.fault(laes(each))).isEmpty();
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
