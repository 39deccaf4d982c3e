package dk.overblik.writing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The label of one of 98 columns stands where no column is. */
final class MarkedLabelTest {

    private static final String LABEL = "Hedensted: 0000,0";

    private static final Chart CHART =
            new Chart(
                    Chart.Kind.COLUMNS,
                    PageRange.cell("Side", 0, 0),
                    "Alle kommuner",
                    List.of(),
                    new Chart.Anchor(0, 0, 500, 250));

    @Test
    void besideItsColumnWhereTheOthersAreLower() {
        MarkedLabel place = MarkedLabel.of(CHART, LABEL, rising(98), 60);
        assertThat(place.x()).isNegative();
        assertThat(place.y()).isZero();
    }

    @Test
    void onTheOtherSideWhereTheyFall() {
        List<PageCell.Content> falling = new ArrayList<>(rising(98));
        Collections.reverse(falling);
        MarkedLabel place = MarkedLabel.of(CHART, LABEL, falling, 30);
        assertThat(place.x()).isPositive();
        assertThat(place.y()).isZero();
    }

    @Test
    void aboveThoseThatItReachesOverAtTheLowEnd() {
        MarkedLabel first = MarkedLabel.of(CHART, LABEL, rising(98), 0);
        MarkedLabel fifth = MarkedLabel.of(CHART, LABEL, rising(98), 5);
        assertThat(first.x()).isPositive().isGreaterThan(fifth.x());
        assertThat(first.y()).isLessThan(-0.1);
    }

    @Test
    void nothingIsMovedOutOfTheChartWhereAllAreZero() {
        List<PageCell.Content> zeros = Collections.nCopies(98, new PageCell.Content.Number(0));
        MarkedLabel place = MarkedLabel.of(CHART, LABEL, zeros, 3);
        assertThat(place.y()).isBetween(-0.1, 0.0);
        assertThat(place.x()).isBetween(0.0, 0.2);
    }

    private static List<PageCell.Content> rising(int count) {
        return IntStream.rangeClosed(1, count)
                .<PageCell.Content>mapToObj(i -> new PageCell.Content.Number(i))
                .toList();
    }
}
