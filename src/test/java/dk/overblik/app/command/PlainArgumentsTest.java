package dk.overblik.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read without the library is read as the library reads it. */
final class PlainArgumentsTest {

    private static final int TRIES = 20_000;

    private static final List<String> WORDS =
            List.of(
                    "--kommune",
                    "--sammenlign",
                    "--periode",
                    "--ydelse",
                    "--ud",
                    "--indstillinger",
                    "--notat",
                    "--samlet",
                    "--engang",
                    "--json",
                    "--stille",
                    "--udfoerligt",
                    "--hjaelp",
                    "--version",
                    "--fisk",
                    "--kommune=Vejle",
                    "--",
                    "-h",
                    "@filer",
                    "",
                    "Hedensted",
                    "RAR Østjylland,Vejle",
                    "2017M09",
                    "udtræk & co.xlsx",
                    "\"Vejle\"",
                    "'a b'",
                    "en mappe/to.csv");

    @Test
    void randomCommandLinesAreReadAlikeBothWays() {
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < TRIES; i++) {
            List<String> words = new ArrayList<>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            Optional<Arguments> read = Arguments.PlainArguments.of(words);
            if (read.isPresent()) {
                plain++;
                Arguments parsed = Arguments.ParsedArguments.of(words.toArray(String[]::new));
                assertThat(read.get()).as("%s", words).usingRecursiveComparison().isEqualTo(parsed);
            }
        }
        assertThat(plain).isBetween(TRIES / 20, TRIES);
    }

    @Test
    void theUsualOnesNeedNoLibrary() {
        assertThat(
                        Arguments.PlainArguments.of(
                                List.of("--kommune", "Hedensted", "--ud", "ud", "a.xlsx")))
                .isPresent();
        assertThat(Arguments.PlainArguments.of(List.of("--samlet", "--notat", "a.csv", "b.csv")))
                .isPresent();
    }
}
