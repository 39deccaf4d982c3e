package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Figure.Reason;
import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "1.234 | 1234",
                "1.234,5 | 1234.5",
                "12.345.678 | 12345678",
                "1 234 | 1234",
                "1\u00a0234 | 1234",
                "1\u2009234 | 1234",
                "1\u202f234,5 | 1234.5",
                "1234 | 1234",
                "2,8 | 2.8",
                "-0,5 | -0.5",
                "\u22120,5 | -0.5",
                "\u20130,5 | -0.5",
                "- 5 | -5",
                "+1,2 | 1.2",
                "0,07 | 0.07",
                "10.050,84 | 10050.84",
                "2,3000000000000003 | 2.3000000000000003",
                "-12,345678901234567 | -12.345678901234567",
                "2,29999999999999982236 | 2.3",
                "123456789012345,5 | 123456789012345.5",
            })
    void aDanishNumberIsItsValue(String written, double value) {
        assertThat(DanishNumber.parse(written)).isEqualTo(new DanishNumber.Value(value, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,8 % | 2.8",
                "2,8% | 2.8",
                "100 % | 100",
                "-0,5 % | -0.5",
                "1,3 pct. | 1.3",
                "1,3 pct | 1.3",
                "2.534,5 procent | 2534.5"
            })
    void aPercentTextIsItsValueInPercent(String written, double value) {
        assertThat(DanishNumber.parse(written)).isEqualTo(new DanishNumber.Value(value, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | NOT_REPORTED",
                ". | NOT_REPORTED",
                "n.a. | NOT_REPORTED",
                "N.A. | NOT_REPORTED",
                "null | NOT_REPORTED",
                "\u2026 | NOT_REPORTED",
                "uoplyst | NOT_REPORTED",
                ".. | CONFIDENTIAL",
                "* | CONFIDENTIAL",
                "\u2022 | CONFIDENTIAL",
                "x | CONFIDENTIAL",
                "<3 | CONFIDENTIAL",
                "< 5 | CONFIDENTIAL",
                "- | NOT_REPORTED_OR_NIL",
                "\u2013 | NOT_REPORTED_OR_NIL",
                "#N/A | ERROR_IN_EXPORT",
                "#I/T | ERROR_IN_EXPORT",
                "#DIVISION/0! | ERROR_IN_EXPORT",
            })
    void aMarkGivesTheReasonWhyAFigureIsMissing(String written, Reason reason) {
        assertThat(DanishNumber.parse(written)).isEqualTo(new DanishNumber.Missing(reason));
    }

    /** As programs write it: every digit of its double, or zeros behind them. */
    @Property
    void aDoubleIsReadAsItselfHoweverManyDecimalsItHas(
            @ForAll long seed, @ForAll @IntRange(max = 20) int zeros) {
        Random random = new Random(seed);
        double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12));
        String written = new BigDecimal(Double.toString(value)).toPlainString();
        String danish = written.replace('.', ',');
        String longer = danish.indexOf(',') < 0 ? danish : danish + "0".repeat(zeros);
        Assume.that(longer.length() <= 40);

        assertThat(DanishNumber.parse(longer)).isEqualTo(new DanishNumber.Value(value, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.08",
                "1.5",
                "12abc",
                "1.23.456",
                "1.2345",
                "0.123",
                "01",
                "1,234,567",
                "1,2,3",
                "1 23",
                "12 34",
                "1.234 567",
                ",5",
                "5,",
                "--5",
                "(5)",
                "5 kr.",
                "ca. 5",
                "1e5",
                "5-6",
                "<",
                "<a",
                "% 5",
                "5 pct.point",
                "pct. 5",
                "5 pct. 5",
                "1.234.",
                "12.10.2017",
                "# personer",
                "1234567890123456789",
                "1234567890123456",
                "-1234567890123456,5",
                "1.234.567.890.123.456",
                "0,00000000000000000000000000000000000000001",
            })
    void anythingElseIsNoNumber(String written) {
        assertThat(DanishNumber.parse(written)).isEqualTo(DanishNumber.UNREADABLE);
    }
}
