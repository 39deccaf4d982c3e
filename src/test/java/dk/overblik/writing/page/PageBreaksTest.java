package dk.overblik.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.sheet.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where paper ends, no chart and no heading is cut off from what belongs to it. */
final class PageBreaksTest {

    private static final double ROOM = 1000;

    @Test
    void programsBreakWhereNothingIsCut() {
        assertThat(new PageBreaks(page(200), ROOM).rows()).containsExactly(95, 190);
    }

    @Test
    void aChartThatWouldBeCutBeginsANewPaper() {
        Page page = page(200).with(List.of(chart(80, 400)));
        assertThat(new PageBreaks(page, ROOM).rows()).containsExactly(80, 175);
    }

    @Test
    void aChartThatIsHigherThanPaperIsLeftWhereItIs() {
        Page page = page(300).with(List.of(chart(80, 1200)));
        assertThat(new PageBreaks(page, ROOM).rows()).containsExactly(95, 190, 285);
    }

    @Test
    void headingsStayWithTheirFirstLines() {
        Page page = page(200).withTables(List.of(new Range(94, 0, 150, 3)));
        assertThat(new PageBreaks(page, ROOM).rows()).containsExactly(93, 151);
    }

    @Test
    void whatHangsTogetherThroughAnotherStaysTogether() {
        Page page =
                page(200)
                        .withTables(List.of(new Range(78, 0, 150, 3)))
                        .with(List.of(chart(80, 400)));
        assertThat(new PageBreaks(page, ROOM).rows()).containsExactly(77, 151);
    }

    /** Its headings need not be repeated, and nothing is taken from it to stand beside the rest. */
    @Test
    void aTableThatFitsOnTheFirstPaperIsNotCutForWhatStandsUnderIt() {
        Page page = headed(120).withTables(List.of(new Range(3, 0, 60, 3)));
        assertThat(new PageBreaks(page, ROOM).rows()).containsExactly(61);
        assertThat(PrintPlan.of(page).repeatsHeadings(page)).isFalse();
    }

    @Test
    void theLastLinesOfALongerTableStayWithWhatStandsUnderIt() {
        Page page = headed(120).withTables(List.of(new Range(3, 0, 110, 3)));
        assertThat(new PageBreaks(page, ROOM).rows()).containsExactly(95);
        assertThat(PrintPlan.of(page).repeatsHeadings(page)).isTrue();
        Page longer = headed(200).withTables(List.of(new Range(3, 0, 110, 3)));
        assertThat(new PageBreaks(longer, ROOM).rows()).containsExactly(95, 107);
    }

    /** A chart beside a table that together are a little too high. */
    @Test
    void noTitleIsAloneOnItsPaper() {
        Page page =
                headed(110)
                        .withTables(List.of(new Range(3, 0, 90, 3)))
                        .with(List.of(chart(4, 930)));
        assertThat(new PageBreaks(page, ROOM).rows()).allMatch(row -> row > 4);
    }

    private static Page headed(int rows) {
        Page page = page(rows);
        return new Page(
                page.name(),
                page.columnWidths(),
                page.rows(),
                new Page.Frame(4, 1, 3, Optional.empty()));
    }

    @Test
    void everyPageOfManyIsLookedAfter() {
        List<Chart> charts = IntStream.range(0, 9).mapToObj(i -> chart(i * 60, 400)).toList();
        List<Integer> breaks = new PageBreaks(page(560), ROOM).rows();
        assertThat(breaks).containsExactly(95, 190, 285, 380, 475);
        assertThat(new PageBreaks(page(560).with(charts), ROOM).rows())
                .containsExactly(60, 120, 180, 240, 300, 360, 420, 480);
    }

    /** Rows of ten points, each with a cell. */
    private static Page page(int rows) {
        Page.Row row = new Page.Row(10, List.of(PageCell.text("x", Look.TEXT)));
        Page.Frame frame = new Page.Frame(0, 0, 0, Optional.empty());
        return new Page(
                "Side", List.of(20.0), IntStream.range(0, rows).mapToObj(i -> row).toList(), frame);
    }

    private static Chart chart(int row, double height) {
        return new Chart(
                Chart.Kind.LINES,
                PageRange.cell("t", 0, 0),
                "d",
                List.of(),
                new Chart.Anchor(row, 0, 300, height));
    }
}
