package dk.overblik.writing.lint;

import static dk.overblik.writing.chart.ChartTest.values;
import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.page.PageRange;
import dk.overblik.writing.chart.ChartTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartLintTest {

    @Test
    void aGoodChartHasNoFaults() {
        for (Chart.Kind kind : Chart.Kind.values()) {
            assertThat(found(ChartTest.chart(kind))).isEmpty();
        }
    }

    @Test
    void faultsOfChartsAreFound() {
        Chart good = ChartTest.chart(Chart.Kind.LINES);
        Chart.Anchor anchor = good.anchor();
        List<Chart.Series> series = good.series();
        assertThat(found(untitled(series, anchor))).contains("Names that are none");
        assertThat(found(chart(" ", series, anchor))).contains("without a description");
        assertThat(found(chart("x", List.of(), anchor))).contains("of nothing");
        assertThat(found(chart("x", series, new Chart.Anchor(1, 1, 100, 100))))
                .contains("covers row 2");
        assertThat(found(chart("x", series, new Chart.Anchor(6, 0, 100, 100)))).isEmpty();
        assertThat(found(chart("x", series, new Chart.Anchor(0, 4, 0, 100)))).contains("nowhere");
        assertThat(found(with(values(1, 1, 6)))).contains("not there");
        assertThat(found(with(new PageRange("Andet", values(1, 1, 4).cells()))))
                .contains("not there");
        assertThat(found(with(values(0, 1, 4)))).contains("A text among the values");
        assertThat(found(with(values(1, 1, 3)))).contains("Not as many names");
        assertThat(found(with(values(1, 3, 3)))).contains("No value at all");
    }

    /** The page is right without it. */
    @Test
    void aFaultNamesItsChartAmongThoseOfThePage() {
        Chart good = ChartTest.chart(Chart.Kind.LINES);
        Page page = ChartTest.page(good).with(List.of(good, chart("x", List.of(), good.anchor())));
        List<Lint.Finding> findings = Lint.findings(List.of(page), List.of());
        assertThat(findings).isNotEmpty().allMatch(Lint.Finding::isOfChart);
        assertThat(findings).extracting(Lint.Finding::chart).containsOnly(1);
        assertThat(Lint.findings(List.of(page.with(List.of(good))), List.of())).isEmpty();
    }

    private static Chart with(PageRange values) {
        Chart good = ChartTest.chart(Chart.Kind.LINES);
        Chart.Series one = good.series().get(0);
        return chart(
                "x",
                List.of(new Chart.Series(one.name(), one.categories(), values, true, -1)),
                good.anchor());
    }

    private static Chart chart(String description, List<Chart.Series> series, Chart.Anchor anchor) {
        return new Chart(
                Chart.Kind.LINES, PageRange.cell("Side", 5, 0), description, series, anchor);
    }

    private static Chart untitled(List<Chart.Series> series, Chart.Anchor anchor) {
        PageRange blank = PageRange.cell("Side", 0, 2);
        return new Chart(Chart.Kind.LINES, blank, "x", series, anchor);
    }

    private static String found(Chart chart) {
        List<Lint.Finding> findings = Lint.findings(List.of(ChartTest.page(chart)), List.of());
        return String.join(" ", findings.stream().map(Lint.Finding::what).toList());
    }
}
