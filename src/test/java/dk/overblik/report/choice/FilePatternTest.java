package dk.overblik.report.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns of file names in the sheet of answers. */
class FilePatternTest {

    @ParameterizedTest
    @CsvSource({
        "*sygedagpenge*, Udtræk SYGEDAGPENGE 2025.xlsx, true",
        "*.csv, maj.csv, true",
        "maj, maj.csv, true",
        "maj.csv, maj.csv, true",
        "ma?, maj.csv, true",
        "ma?, ma.csv, false",
        "?, 😀.csv, true",
        "*, x, true",
        "a*b*c, a b.c, true",
        "a*b, a b c, false",
        "[a-z].csv, b.csv, false",
        "a.b, axb, false",
    })
    void aStarStandsForAnyLettersAndAQuestionMarkForOne(String pattern, String file, boolean fits) {
        assertThat(new FilePattern(pattern).fits(file)).isEqualTo(fits);
    }

    /** A regular expression tries every way of sharing the letters between the stars. */
    @Test
    void manyStarsTakeNoTime() {
        FilePattern pattern = new FilePattern("*a".repeat(5_000) + "*b");
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(pattern.fits("a".repeat(20_000))).isFalse());
    }

    /** Short enough for the regular expression that says the same. */
    @Property
    void itFitsWhatTheRegularExpressionFits(
            @ForAll @Chars({'*', '?', 'a', 'b'}) @StringLength(max = 7) String pattern,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 9) String name) {
        String expression = pattern.replace("*", ".*").replace("?", ".");
        assertThat(new FilePattern(pattern).fits(name))
                .isEqualTo(Pattern.compile(expression).matcher(name).matches());
    }
}
