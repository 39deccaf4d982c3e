package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What lies half a unit of the last digit between two numbers is rounded away from zero, although
 * binary fractions may leave it a little short of the half.
 */
class HalfUnitsTest {

    private static final int TRIES = 2000;

    private final Random random = new Random(31);

    /** Differences of two figures with a digit more than is shown. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aDifferenceOfHalfAUnitIsRoundedAsOnPaper(int decimals) {
        int leftOver = 0;
        for (int i = 0; i < TRIES; i++) {
            BigDecimal before = number(decimals + 1);
            BigDecimal change = half(decimals);
            Expression raw = new Difference(given(before.add(change)), given(before));
            leftOver += judge(raw, change, decimals);
        }
        assertThat(leftOver).as("what binary fractions leave over").isPositive();
    }

    /** Percentages of whole numbers that come to half a unit. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aPercentageOfHalfAUnitIsRoundedAsOnPaper(int decimals) {
        int leftOver = 0;
        int base = (int) Math.pow(10, decimals + 3.0);
        for (int i = 0; i < TRIES; i++) {
            BigDecimal percent = half(decimals);
            BigDecimal part =
                    percent.multiply(BigDecimal.valueOf(base)).divide(BigDecimal.valueOf(100));
            Expression raw =
                    new Scaled(new Quotient(given(part), given(BigDecimal.valueOf(base))), 100);
            leftOver += judge(raw, percent, decimals);
        }
        assertThat(leftOver).as("what binary fractions leave over").isPositive();
    }

    /** Sums of figures with a digit more than is shown. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aSumOfHalfAUnitIsRoundedAsOnPaper(int decimals) {
        for (int i = 0; i < TRIES; i++) {
            BigDecimal one = number(decimals + 1);
            BigDecimal other = number(decimals + 1);
            BigDecimal third = half(decimals).subtract(one).subtract(other);
            Expression raw = new Sum(List.of(given(one), given(other), given(third)));
            judge(raw, one.add(other).add(third), decimals);
        }
    }

    /** 1 where the value is another with what binary fractions leave over. */
    private static int judge(Expression raw, BigDecimal onPaper, int decimals) {
        double exact = value(raw.exact(false));
        assertThat(exact).isEqualTo(onPaper.doubleValue());
        assertThat(DanishFormat.fixed(exact, decimals))
                .isEqualTo(
                        DanishFormat.fixed(
                                onPaper.setScale(decimals, RoundingMode.HALF_UP).doubleValue(),
                                decimals));
        return value(raw) == exact ? 0 : 1;
    }

    private static double value(Expression expression) {
        return ((Figure.Known) expression.figure()).value();
    }

    private BigDecimal number(int decimals) {
        return BigDecimal.valueOf(random.nextInt(2_000_000) + 1L, decimals);
    }

    /** A whole number of units and a half. */
    private BigDecimal half(int decimals) {
        long units = random.nextInt(2000) - 1000L;
        return BigDecimal.valueOf(10 * units + 5, decimals + 1);
    }

    private static Expression given(BigDecimal value) {
        return new Given(value.doubleValue());
    }
}
