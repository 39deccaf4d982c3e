package dk.overblik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is broken where a program breaks it, into as few lines as its letters need. */
class TextWidthTest {

    private static final List<String> PARTS =
            List.of("16-", "66", "år", "Placering", "2020", "-", "2.", "pct.", "A-", "dagpenge");

    @ParameterizedTest
    @CsvSource({
        "true, 3. kvartal 2020 - 2. kvartal 2021",
        "true, Fuldtidspersoner i pct. af befolkningen 16-66 år",
        "true, a-b-c-d-e-f",
        "false, a-b c-d e-f",
        "false, Andel i pct."
    })
    void aTextThatFitsStandsOnOneLine(boolean afterHyphens, String text) {
        double whole = TextWidth.of(text, 9, true);
        assertThat(lines(text, afterHyphens, whole + 1e-9)).containsExactly(text);
        assertThat(lines(text, afterHyphens, whole - 1e-9)).hasSizeGreaterThan(1);
    }

    /** Held against every way to break the text. */
    @Test
    void noTextTakesMoreLinesThanItNeeds() {
        Random random = new Random(11);
        for (int number = 0; number < 3_000; number++) {
            String text = text(random);
            double limit = 2 + 20 * random.nextDouble();
            for (boolean afterHyphens : new boolean[] {false, true}) {
                List<String> lines = lines(text, afterHyphens, limit);
                assertThat(lines)
                        .as(text + " in " + limit)
                        .hasSize(least(text, afterHyphens, limit));
                assertThat(String.join("", lines).replace(" ", ""))
                        .isEqualTo(text.replace(" ", ""));
                assertThat(lines).allMatch(text::contains);
            }
        }
    }

    /** Measured with the font itself; what is reckoned is a little more, and never less. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Særlig uddannelsesydelse; 10441; 10686",
                "Sygedagpenge og jobafklaringsforløb; 14990; 15354",
                "y60a02 Kontanthjælp.xlsx; 10461; 10749",
                "lille grundlag: Hedensted; 10126; 10366",
                "24,0 pct. - 25,0 pct. (0,1); 9918; 10028",
                "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år; 19958; 20374",
                "ÆRØ, ÅRHUS & ØLGOD; 9418; 9633",
                "i – j — k … « m »; 6647; 6794"
            })
    void aTextIsAsWideAsTheFontHasIt(String text, double regular, double bold) {
        double digit = 507 * 11 / 10.0;
        assertThat(TextWidth.of(text, 10, false) * digit / regular).isBetween(1.029, 1.031);
        assertThat(TextWidth.of(text, 10, true) * digit / bold).isBetween(1.029, 1.031);
        assertThat(TextWidth.of(text.replace(' ', '\u00a0'), 10, true))
                .isEqualTo(TextWidth.of(text, 10, true));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(7);
        for (int i = 0; i < parts; i++) {
            text.append(i > 0 && random.nextInt(3) > 0 ? " " : "");
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    /** The least number of lines up to each place at which the text may be broken. */
    private static int least(String text, boolean afterHyphens, double limit) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i <= text.length(); i++) {
            boolean hyphen = afterHyphens && text.charAt(i - 1) == '-';
            if (i == text.length() || hyphen || text.charAt(i) == ' ') {
                ends.add(i);
            }
        }
        int[] least = new int[ends.size()];
        for (int last = 0; last < ends.size(); last++) {
            least[last] = Integer.MAX_VALUE;
            for (int before = last; before >= 0; before--) {
                int start = before == 0 ? 0 : ends.get(before - 1);
                String line = text.substring(start, ends.get(last)).strip();
                if (before == last || TextWidth.of(line, 9, true) <= limit) {
                    int above = before == 0 ? 0 : least[before - 1];
                    least[last] = Math.min(least[last], above + 1);
                }
            }
        }
        return least[ends.size() - 1];
    }

    private static List<String> lines(String text, boolean afterHyphens, double limit) {
        return afterHyphens
                ? TextWidth.linesWithHyphens(text, limit, 9, true)
                : TextWidth.lines(text, limit, 9, true);
    }
}
