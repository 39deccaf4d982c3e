package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.overblik.examples.WorkbookText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No name of a file breaks a line, steers a screen or turns letters round, wherever it is said. */
class OddNamesTest {

    @TempDir Path room;

    @BeforeEach
    void onUnix() {
        assumeTrue(File.separatorChar == '/', "Names with such letters are made as on Unix");
    }

    /** Every control, and every sign that changes direction or ends a line. */
    static Stream<String> signs() {
        return Stream.of(
                "\n",
                "\r",
                "\t",
                "\u001b[31m",
                "\u0007",
                "\b",
                "\u007f",
                "\u009b2J",
                "\u0085",
                "\u202e",
                "\u202d",
                "\u2066",
                "\u2069",
                "\u200f",
                "\u061c",
                "\u2028",
                "\u2029");
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        boolean direction =
                c == 0x61C || (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || direction
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static void assertPlain(String line) {
        assertThat(line.codePoints().filter(OddNamesTest::steers).toArray()).as(line).isEmpty();
    }

    private Path good(String sign) throws IOException {
        return OddEntries.copy(Made.EXPORT, room.resolve("a" + sign + "b.xlsx"));
    }

    private Path bad(String sign) throws IOException {
        return Files.writeString(room.resolve("c" + sign + "d.csv"), "hej");
    }

    @ParameterizedTest
    @MethodSource("signs")
    void onTheScreen(String sign) throws IOException {
        good(sign);
        bad(sign);
        for (List<String> options :
                List.of(List.<String>of(), List.of("--json"), List.of("--samlet", "--json"))) {
            Object[] words =
                    Stream.concat(
                                    options.stream(),
                                    Stream.of("--kommune", "Hedensted", room.toString()))
                            .toArray();
            Made made = Made.of(words);
            assertThat(made.code()).as(made.said()).isEqualTo(1);
            made.out().forEach(OddNamesTest::assertPlain);
            made.said().lines().forEach(OddNamesTest::assertPlain);
            assertThat(made.said().lines()).anyMatch(line -> line.contains("\"c"));
        }
    }

    /** What is said on standard output is where the result is, and JSON says what the file is. */
    @ParameterizedTest
    @MethodSource("signs")
    void resultsAreWhereTheyAreSaidToBe(String sign) throws IOException {
        Path export = good(sign);
        Made made = Made.of("--json", "--notat", "--kommune", "Hedensted", export);
        Map<String, String> json = fields(made.out().get(0));
        assertThat(json).containsEntry("fil", export.toString());
        Path result = Path.of(json.get("resultat"));
        assertThat(result).exists();
        assertPlain(result.toString());
        for (String line : WorkbookText.lines(result)) {
            if (line.startsWith("Noter") || line.startsWith("Grundlag")) {
                assertPlain(line);
            }
        }
    }

    private static Map<String, String> fields(String json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING
                        && parser.currentName() != null) {
                    fields.putIfAbsent(parser.currentName(), parser.getText());
                }
            }
        }
        return fields;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--kommune", "--sammenlign", "--periode", "--udtraeksperiode"})
    void aLongWordOfTheCommandLineIsQuotedShort(String option) {
        Made made = Made.of(option, "x".repeat(100_000), Made.EXPORT);
        assertThat(made.code()).isEqualTo(2);
        assertThat(made.said()).contains("\"xxx").hasSizeLessThan(500);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void inTheTidyTable(String sign) throws IOException {
        Made made = Made.of("laes", good(sign));
        assertThat(made.code()).isZero();
        made.out().forEach(OddNamesTest::assertPlain);
        assertThat(made.out()).allMatch(line -> line.split(";", -1).length == 8);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void inTheDropFolder(String sign) throws IOException {
        Path inbox = Files.createDirectories(room.resolve("m").resolve("Indbakke"));
        Files.writeString(inbox.resolve("c" + sign + "d.csv"), "hej\n");
        OddEntries.copy(Made.EXPORT, inbox.resolve("a" + sign + "b.xlsx"));
        Made made = Made.of("overvaag", room.resolve("m"), "--engang", "--kommune", "Hedensted");
        assertThat(made.code()).as(made.said()).isEqualTo(1);
        made.out().forEach(OddNamesTest::assertPlain);
        made.said().lines().forEach(OddNamesTest::assertPlain);
        try (Stream<Path> results = Files.list(room.resolve("m").resolve("Resultater"))) {
            for (Path result : results.toList()) {
                assertPlain(result.getFileName().toString());
                if (result.toString().endsWith(".txt")) {
                    Files.readString(result, StandardCharsets.UTF_8)
                            .replace("\uFEFF", "")
                            .lines()
                            .forEach(OddNamesTest::assertPlain);
                }
            }
        }
        try (Stream<Path> logs = Files.list(room.resolve("m/.overblik/log"))) {
            for (Path log : logs.toList()) {
                Files.readString(log, StandardCharsets.UTF_8)
                        .lines()
                        .forEach(OddNamesTest::assertPlain);
            }
        }
    }
}
