package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is told to be usual or not, where the own area has a past to tell it by. */
class UsualChangesTest {

    private static final String S = "Sygedagpenge";
    private static final String F = "Fleksjob";
    private static final String USUAL = "inden for de sædvanlige udsving";
    private static final String UNUSUAL = "uden for de sædvanlige udsving";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    private void months(int count, int newest) {
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            YearMonth m = YearMonth.of(2023, 9).minusMonths(count - 1L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            int noise = (int) Math.round(8 * random.nextGaussian());
            export.add("Hedensted", S, at, i == count - 1 ? newest : 500 + noise);
            export.add("Hedensted", F, at, 70 + noise / 2);
        }
    }

    @Test
    void aFallByHalfIsUnusualAndOneBySevenIsNot() {
        months(49, 250);
        Made made = export.made(folder);
        assertThat(made.row("Overblik", S)).contains(UNUSUAL);
        assertThat(made.row("Overblik", F)).contains(USUAL);
        assertThat(made.text("Overblik").split("Sædvanlige udsving:", -1)).hasSize(2);
    }

    /** Whoever has the series before him would not call its largest change usual. */
    @ParameterizedTest
    @CsvSource({"100, true", "101, true", "103, true", "104, false", "97, false"})
    void theLargestChangeOfAllIsNotCalledUsual(int newest, boolean usual) {
        YearMonth now = YearMonth.of(2017, 9);
        for (int i = 0; i < 49; i++) {
            YearMonth m = now.minusMonths(48L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            export.add("Hedensted", S, at, i == 48 ? newest : 100 + i % 5);
        }
        assertThat(export.made(folder).text("Overblik").contains(USUAL)).isEqualTo(usual);
    }

    /** What goes on and on in one direction has no ups and downs that a change could be one of. */
    @ParameterizedTest
    @CsvSource({"60, along", "61, along", "30, ''", "0, ''", "-5, ''", "900, uden"})
    void ofASteadyRiseAChangeIsAlongItOrNothing(int change, String told) {
        YearMonth now = YearMonth.of(2017, 9);
        for (int i = 0; i < 73; i++) {
            YearMonth m = now.minusMonths(72L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            int level = 1000 + 5 * i + (i / 12 + i) % 4;
            int base = 1000 + 5 * 60 + (5 + 60) % 4;
            export.add("Hedensted", S, at, i == 72 ? base + change : level);
        }
        String text = export.made(folder).text("Overblik");
        assertThat(text.contains("på linje med de foregående år")).isEqualTo(told.equals("along"));
        assertThat(text.contains(USUAL)).isFalse();
        assertThat(text.contains(UNUSUAL)).isEqualTo(told.equals("uden"));
    }

    /** Neither the largest of all nor the one after it is what anybody calls usual. */
    @ParameterizedTest
    @CsvSource({"40, false", "30, false", "12, true", "-12, true", "-30, false"})
    void aChangeAmongTheLargestIsNotCalledUsual(int change, boolean usual) {
        YearMonth now = YearMonth.of(2017, 9);
        int[] odd = new int[60];
        odd[20] = 31;
        odd[21] = 29;
        odd[33] = -1;
        odd[30] = -31;
        odd[31] = -29;
        for (int i = 0; i < 61; i++) {
            YearMonth m = now.minusMonths(60L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            int wave = 15 * (i / 12 % 2) * (i % 2 == 0 ? 1 : -1);
            int level = 1200 + wave + (i < 60 ? odd[i] : 0);
            int base = 1200 + 15 * (48 / 12 % 2) + odd[48];
            export.add("Hedensted", S, at, i == 60 ? base + change : level);
        }
        assertThat(export.made(folder).text("Overblik").contains(USUAL)).isEqualTo(usual);
    }

    @Test
    void withoutThreeYearsOfPastNothingIsTold() {
        months(36, 250);
        assertThat(export.made(folder).text("Overblik")).doesNotContain("sædvanlige udsving");
    }

    @Test
    void acrossABreakNothingIsTold() {
        String a = "A-dagpenge";
        for (String last : List.of("2017-12", "2018-09")) {
            DatedExport broken = new DatedExport();
            for (int i = 0; i < 60; i++) {
                YearMonth m = YearMonth.parse(last).minusMonths(i);
                String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
                broken.add("Hedensted", a, at, 500 + i % 7);
            }
            boolean across = last.equals("2017-12");
            assertThat(broken.made(folder).text("Overblik").contains(USUAL)).isEqualTo(!across);
        }
    }
}
