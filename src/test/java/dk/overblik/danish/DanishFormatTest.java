package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "1234; 0; 1.234",
                "108104; 0; 108.104",
                "-1046; 0; -1.046",
                "1234567.891; 2; 1.234.567,89",
                "-12.064965; 1; -12,1",
                "2.25; 1; 2,3",
                "-2.25; 1; -2,3",
                "1.005; 2; 1,01",
                "-0.04; 1; 0,0",
                "999.95; 1; 1.000,0"
            })
    void numbersAreRoundedHalfAwayFromZeroAndWrittenInDanish(
            double value, int decimals, String written) {
        assertThat(DanishFormat.fixed(value, decimals)).isEqualTo(written);
    }

    /** Whole numbers of tenths, hundredths and so on, their middles, and what lies beside them. */
    @Property
    void itRoundsAsTheFirstFifteenDigitsSay(
            @ForAll @LongRange(min = -40_000_000, max = 40_000_000) long halves,
            @ForAll @IntRange(min = 1, max = 1_000_000) int parts,
            @ForAll @IntRange(min = -3, max = 3) int steps,
            @ForAll @IntRange(max = 5) int decimals) {
        double tie = halves / (2 * Math.pow(10, decimals));
        double near = tie + steps * Math.ulp(tie);
        for (double value : new double[] {tie, near, tie + 1e-5, tie - 3e-6, tie / parts}) {
            BigDecimal digits = new BigDecimal(value).round(new MathContext(15));
            assertThat(DanishFormat.rounded(value, decimals))
                    .isEqualTo(digits.setScale(decimals, RoundingMode.HALF_UP));
        }
    }
}
