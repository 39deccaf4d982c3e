package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.reading.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that is longer than any figure is that of an account or a case, and is passed over. */
class LongNumbersTest {

    private static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");

    @TempDir private Path folder;

    private static Stream<Arguments> numbers() {
        return Stream.of(1, 3, 12, 15, 16, 17, 30, 306, 308, 309, 310, 400, 5_000)
                .flatMap(
                        digits ->
                                Stream.of(
                                        Arguments.of("9".repeat(digits), digits <= 15),
                                        Arguments.of("0" + "1".repeat(digits - 1), digits <= 15),
                                        Arguments.of("9".repeat(digits) + ",25", digits <= 15),
                                        Arguments.of(
                                                "9" + ".999".repeat((digits + 2) / 3),
                                                1 + 3 * ((digits + 2) / 3) <= 15)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void itIsNoFigure(String number, boolean figure) throws IOException {
        for (String note :
                List.of(
                        "I Hedensted var der " + number + " personer i september 2017.",
                        "Andelen er " + number + " pct. af arbejdsstyrken i Hedensted.",
                        "Udgifterne er " + number + " mia. kr. i Hedensted.")) {
            Path file = Files.writeString(folder.resolve("note.txt"), note);
            List<Judgement> judged = Checked.against(EXPORT).note(NoteReader.read(file));
            assertThat(judged.stream().anyMatch(j -> shown(j).equals(number)))
                    .as(note.substring(0, Math.min(60, note.length())))
                    .isEqualTo(figure);
        }
    }

    /** What a pattern repeats may stand there very often, and is gone through without depth. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1|.1",
                "`tabel 1`|.1",
                "`Efter \u00a7 5 `|a",
                "`I 2017 `|`i `",
                "1|.000",
                "`Tallet er 5 `|`i den for `",
                "`Tallet 5 `|`er den `",
            })
    void aLongRowOfThemIsRead(String start, String repeated) throws Exception {
        String row = start + repeated.repeat(5_000);
        String text = row.substring(0, Math.min(row.length(), 9_900)) + " X\n\nHer var der 5.";
        Path file = Files.writeString(folder.resolve("note.txt"), text);
        FutureTask<List<Judgement>> check =
                new FutureTask<>(() -> Checked.against(EXPORT).note(NoteReader.read(file)));
        new Thread(null, check, "check", 512 << 10).start();
        assertThat(check.get(60, TimeUnit.SECONDS)).isNotNull();
    }

    private static String shown(Judgement judgement) {
        return judgement.number().number().shown().strip();
    }
}
