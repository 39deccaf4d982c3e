package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.danish.Quote;
import dk.overblik.option.Option;
import dk.overblik.option.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a word of the command line, what is said of it fits on a screen. */
class HostileWordsTest {

    /** Two quotations of 80 characters, and a sentence around them. */
    private static final int LONGEST_LINE = 400;

    private static final List<String> WORDS =
            List.of(
                    "a".repeat(20_000),
                    "ord ".repeat(5_000),
                    "æ/".repeat(3_000),
                    "a\u001B[31mb\u202Ec\nd\te\"f",
                    "1".repeat(3_000));

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("withValues")
    void theValueOfAnOptionIsQuotedShort(Option option) throws IOException {
        Path export = Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("u.xlsx"));
        for (String word : WORDS) {
            String value = option.kind() == Option.Kind.PATH ? folder + "/" + word : word;
            assertShort(Run.of(option.named(), value, "--ud=" + folder.resolve("ud"), export));
            assertShort(Run.of("laes", option.named(), value, export));
        }
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void theNameOfAFileIsQuotedShort(Task task) throws IOException {
        Path export = Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("u.xlsx"));
        for (String word : WORDS) {
            for (String ending : List.of("", ".xlsx", ".docx")) {
                List<Object> words = new ArrayList<>();
                if (!task.word().isEmpty()) {
                    words.add(task.word());
                }
                words.addAll(List.of(folder + "/" + word + ending, export));
                assertShort(Run.of(words.toArray()));
                assertShort(Run.of(words.subList(0, words.size() - 1).toArray()));
            }
        }
    }

    @Test
    void anOptionThatThereIsNotIsQuotedShort() {
        for (String word : WORDS) {
            assertThat(assertShort(Run.of("--" + word, "fil")).code()).isEqualTo(2);
        }
    }

    /** With a value, on a command line. */
    private static boolean isWritten(Option option) {
        return option.kind() != Option.Kind.FLAG && option != Option.FOCUS_LIMIT;
    }

    private static Stream<Option> withValues() {
        return Arrays.stream(Option.values()).filter(HostileWordsTest::isWritten);
    }

    /** What a script writes that has no value is no wish for what the program would choose. */
    @ParameterizedTest
    @MethodSource("withValues")
    void aBlankValueIsNone(Option option) {
        boolean list = option.kind() == Option.Kind.LIST;
        for (String blank : list ? List.of("", " ", ",", ", ,", "\t") : List.of("", " ", "\t")) {
            for (Run run :
                    List.of(
                            Run.of(option.named(), blank, "fil"),
                            Run.of(option.named() + "=" + blank, "fil"))) {
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.err()).hasLineCount(1);
            }
        }
    }

    private static Run assertShort(Run run) {
        assertThat(run.code()).isBetween(0, 5);
        assertThat(run.err().lines())
                .allSatisfy(
                        line -> {
                            assertThat(line).hasSizeLessThan(LONGEST_LINE);
                            assertThat(line.codePoints()).noneMatch(Quote::steers);
                        });
        return run;
    }
}
