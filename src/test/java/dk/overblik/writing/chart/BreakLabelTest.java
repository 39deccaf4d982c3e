package dk.overblik.writing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.PageGrid;
import dk.overblik.page.PageRange;
import dk.overblik.page.TextWidth;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word at a break stands on no line, on no number of an axis and on no name. */
final class BreakLabelTest {

    private static final String WORD = "databrud";
    private static final double WIDTH = 480;
    private static final Chart CHART =
            new Chart(
                    Chart.Kind.INDEX,
                    PageRange.cell("Side", 0, 0),
                    "Udviklingen",
                    List.of(),
                    new Chart.Anchor(0, 0, WIDTH, 190));
    private static final PlotRoom ROOM = PlotRoom.of(CHART, List.of("Hedensted"), "Titel");

    @ParameterizedTest
    @CsvSource({"37, 1", "37, 35", "37, 18", "13, 1", "13, 11", "6, 1", "3, 1"})
    void itStandsBetweenTheAxisAndTheNames(int points, int at) {
        BreakLabel place = label(points, at, waves(points));
        double middle = ROOM.plotWidth() * at / (points - 1) + place.x() * WIDTH;
        double half = PageGrid.points(TextWidth.of(WORD, 9, false)) / 2;
        assertThat(middle - half).isPositive();
        assertThat(middle + half).isLessThan(ROOM.plotWidth());
    }

    @Test
    void itIsLiftedOverALineThatRisesBehindIt() {
        double[] rising = IntStream.range(0, 37).mapToDouble(i -> 100 + i).toArray();
        double[] flat = IntStream.range(0, 37).mapToDouble(i -> 100).toArray();
        assertThat(label(37, 1, rising).y()).isLessThan(label(37, 1, flat).y());
        assertThat(label(37, 18, flat).y()).isZero();
    }

    @Test
    void itIsLiftedOverAnotherLineThatLiesAboveIt() {
        double[] low = waves(37);
        double[] high = IntStream.range(0, 37).mapToDouble(i -> low[i] + 10).toArray();
        BreakLabel place = label(CHART, List.of(low, high), 18);
        double up = -place.y() * 190;
        assertThat(up).isGreaterThan(0.7 * 190 * 10 / 24);
    }

    /**
     * An axis goes on below the values, so that the way up to the title is shorter than it seems.
     */
    @Test
    void itIsNeverLiftedIntoTheTitle() {
        double[] falling = IntStream.range(0, 10).mapToDouble(i -> 100 - i).toArray();
        double[] flat = IntStream.range(0, 10).mapToDouble(i -> 100).toArray();
        for (int i = 1; i < 10; i++) {
            BreakLabel place = label(CHART, List.of(falling, flat), i);
            // From 90 to 101, as the least and the greatest value ask for.
            double upToTitle = ROOM.plotHeight() * (101 - falling[i]) / (101 - 90);
            assertThat(-place.y() * 190).isLessThanOrEqualTo(upToTitle + 1e-9);
        }
    }

    /** The axis of lines that differ much is set, or starts at zero. */
    @ParameterizedTest
    @CsvSource({
        "INDEX, 2, 82, 80, 102.5",
        "INDEX, 8, 28, 20, 110",
        "INDEX, 10, 10, 0, 104.5",
        "LINES, 2, 82, 80, 102.5"
    })
    void norIsItWhereverTheAxisStarts(
            Chart.Kind kind, int step, double last, double foot, double top) {
        Chart chart =
                new Chart(
                        kind,
                        CHART.title(),
                        CHART.description(),
                        List.of(),
                        new Chart.Anchor(0, 0, WIDTH, 190));
        double[] falling = IntStream.range(0, 10).mapToDouble(i -> 100 - step * i).toArray();
        double[] flat = IntStream.range(0, 10).mapToDouble(i -> 100).toArray();
        assertThat(falling[9]).isEqualTo(last);
        for (int i = 1; i < 10; i++) {
            BreakLabel place = label(chart, List.of(falling, flat), i);
            double most = ROOM.plotHeight() * (top - falling[i]) / (top - foot);
            assertThat(-place.y() * 190).isLessThanOrEqualTo(most + 1e-9);
        }
    }

    @Test
    void aMissingFigureLiftsNothing() {
        double[] gap = waves(37);
        gap[18] = Double.NaN;
        assertThat(label(37, 18, gap).y()).isZero();
    }

    private static double[] waves(int points) {
        return IntStream.range(0, points).mapToDouble(i -> 100 + 5 * Math.sin(i)).toArray();
    }

    private static Chart.Break at(int point) {
        return new Chart.Break(point, WORD, List.of());
    }

    private static BreakLabel label(int points, int at, double[] values) {
        assertThat(values).hasSize(points);
        return label(CHART, List.of(values), at);
    }

    private static BreakLabel label(Chart chart, List<double[]> lines, int at) {
        DoubleSummaryStatistics all =
                lines.stream().flatMapToDouble(Arrays::stream).summaryStatistics();
        AxisRange axis = AxisRange.of(ChartForm.of(chart.kind()), all, 1);
        return BreakLabel.of(chart, lines, 0, ROOM, axis, at(at));
    }
}
