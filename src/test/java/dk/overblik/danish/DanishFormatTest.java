package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

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
}
