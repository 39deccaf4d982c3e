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
