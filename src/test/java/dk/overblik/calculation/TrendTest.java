package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void aStraightLineHasItsSlope() {
        Trend trend = Trend.of(IntStream.range(0, 36).mapToObj(i -> 5 - 0.25 * i).toList());
        assertThat(trend.slope()).isCloseTo(-0.25, offset(1e-12));
        assertThat(trend.isClear()).isTrue();
    }

    @Test
    void whatSwingsAroundALevelHasNoClearTrend() {
        List<Double> swings =
                IntStream.range(0, 36).mapToObj(i -> i % 2 == 0 ? 1.0 : -1.0).toList();
        assertThat(Trend.of(swings).isClear()).isFalse();
        assertThat(Trend.of(List.of(2.0, 2.0, 2.0, 2.0)).isClear()).isFalse();
    }

    /**
     * Ten figures of a textbook kind, whose interval was computed with Excel's LINEST and T.INV.2T.
     */
    @Test
    void theMarginIsThatOfTheNinetyFivePercentInterval() {
        Trend trend = Trend.of(List.of(1.0, 3.0, 2.0, 5.0, 4.0));
        assertThat(trend.slope()).isCloseTo(0.8, offset(1e-12));
        assertThat(trend.margin()).isCloseTo(1.1024, offset(1e-4));
    }
}
