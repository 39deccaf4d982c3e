package dk.overblik.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where paper ends, no chart and no heading is cut off from what belongs to it. */
final class PageBreaksTest {

    private static final double ROOM = 1000;

    @Test
    void programsBreakWhereNothingIsCut() {
        assertThat(rows(page(200))).containsExactly(95, 190);
    }

    @Test
    void aChartThatWouldBeCutBeginsANewPaper() {
        Page page = page(200).with(List.of(chart(80, 400)));
        assertThat(rows(page)).containsExactly(80, 175);
    }

    @Test
    void aChartThatIsHigherThanPaperIsLeftWhereItIs() {
        Page page = page(300).with(List.of(chart(80, 1200)));
        assertThat(rows(page)).containsExactly(95, 190, 285);
    }

    @Test
    void headingsStayWithTheirFirstLines() {
        Page page = page(200).withTables(List.of(new Range(94, 0, 150, 3)));
        assertThat(rows(page)).containsExactly(93, 151);
    }

    @Test
    void whatIsSaidOfATableStaysWithIt() {
        Page page = page(200);
        List<Page.Row> rows = new ArrayList<>(page.rows());
        rows.set(93, new Page.Row(10, List.of()));
        rows.set(94, new Page.Row(10, List.of(PageCell.text("Et fald.", Look.SENTENCE))));
        rows.set(95, new Page.Row(10, List.of(PageCell.text("Og mere.", Look.SENTENCE))));
        Page said =
                new Page(page.name(), page.columnWidths(), rows, page.frame())
                        .withTables(List.of(new Range(85, 0, 92, 3)));
        assertThat(rows(said)).first().isEqualTo(84);
    }

    /** Not even where the table reaches from the title to where the paper ends. */
    @Test
    void noSentenceIsTornFromAnotherUnderATableThatFillsThePaper() {
        Page page = headed(120);
        List<Page.Row> rows = new ArrayList<>(page.rows());
        for (int row : List.of(93, 94, 95)) {
            rows.set(row, new Page.Row(10, List.of(PageCell.text("Et fald.", Look.SENTENCE))));
        }
        Page said =
                new Page(page.name(), page.columnWidths(), rows, page.frame())
                        .withTables(List.of(new Range(3, 0, 92, 3)));
        assertThat(rows(said)).first().satisfies(row -> assertThat(row).isLessThan(93));
        assertThat(PrintPlan.of(said).repeated()).isPresent();
    }

    @Test
    void whatHangsTogetherThroughAnotherStaysTogether() {
        Page page =
                page(200)
                        .withTables(List.of(new Range(78, 0, 150, 3)))
                        .with(List.of(chart(80, 400)));
        assertThat(rows(page)).containsExactly(77, 151);
    }

    /** Its headings need not be repeated, and nothing is taken from it to stand beside the rest. */
    @Test
    void aTableThatFitsOnTheFirstPaperIsNotCutForWhatStandsUnderIt() {
        Page page = headed(120).withTables(List.of(new Range(3, 0, 60, 3)));
        assertThat(rows(page)).containsExactly(61);
        assertThat(PrintPlan.of(page).repeated()).isEmpty();
    }

    @Test
    void theLastLinesOfALongerTableStayWithWhatStandsUnderIt() {
        Page page = headed(120).withTables(List.of(new Range(3, 0, 110, 3)));
        assertThat(rows(page)).containsExactly(80);
        assertThat(PrintPlan.of(page).repeated()).isPresent();
        Page longer = headed(200).withTables(List.of(new Range(3, 0, 110, 3)));
        assertThat(rows(longer)).containsExactly(95, 107);
    }

    /** A few lines alone on their paper look forgotten. */
    @ParameterizedTest
    @CsvSource({"0, 95, 68", "0, 130, 95", "0, 200, 173", "400, 60, 44", "400, 90, 56"})
    void aTablesLastPaperHasAThirdOfItOrOfThePaper(int chart, int lines, int last) {
        assertThat(rows(table(chart, lines, 0))).last().isEqualTo(last);
    }

    /** A second paper of 25 lines would look emptier than a third one with four and much else. */
    @Test
    void noPaperIsLeftMostlyEmptyForTheNextOne() {
        for (int under = 20; under < 90; under++) {
            List<Integer> breaks = rows(table(0, 147, under));
            for (int i = 1; i < breaks.size(); i++) {
                assertThat(breaks.get(i) - breaks.get(i - 1))
                        .as("under " + under)
                        .isGreaterThan(50);
            }
        }
    }

    /** Unless the rows under it would need another one, or the one before were mostly empty. */
    @Property
    void noPaperIsAddedOrLeftEmptyForIt(
            @ForAll @IntRange(max = 800) int chart,
            @ForAll @IntRange(min = 14, max = 300) int lines,
            @ForAll @IntRange(max = 90) int under) {
        Page page = table(chart, lines, under);
        List<Integer> breaks = rows(page);
        int room = (int) (ROOM * PageBreaks.SAFE);
        int end = 4 + lines;
        List<Integer> inside = breaks.stream().filter(row -> 4 < row && row < end).toList();
        if (!inside.isEmpty()) {
            int first = inside.get(inside.size() - 1);
            int left = end - first;
            int share = Math.min((lines + 2) / 3, room / 3 / 10);
            boolean full = 10 * (share + under) + 10 > room;
            boolean empty = before(page, breaks, end - share) < 0.56 * room;
            assertThat(left >= share || full || empty).as(breaks + " of " + lines).isTrue();
        }
    }

    /** How high the rows are on the last sheet that begins before a certain row. */
    private static double before(Page page, List<Integer> breaks, int end) {
        int start = breaks.stream().filter(row -> row < end).mapToInt(row -> row).max().orElse(0);
        return page.rows().subList(start, end).stream().mapToDouble(Page.Row::height).sum();
    }

    /** A title, room for a chart, headings, some lines, and rows under them. */
    private static Page table(int chart, int lines, int under) {
        Page page = headed(4 + lines + under);
        List<Page.Row> rows = new ArrayList<>(page.rows());
        rows.set(2, new Page.Row(Math.max(chart, 10), List.of()));
        return new Page(page.name(), page.columnWidths(), rows, page.frame())
                .withTables(List.of(new Range(3, 0, 3 + lines, 3)));
    }

    /** Under a chart that stands above it: remarks are read last, and may stand on their own. */
    @Test
    void aTableIsNotCutForTheRemarksUnderIt() {
        List<Page.Row> rows = new ArrayList<>(headed(110).rows());
        rows.set(2, new Page.Row(340, List.of()));
        rows.set(55, new Page.Row(10, List.of()));
        for (int row = 56; row < 59; row++) {
            rows.set(row, new Page.Row(10, List.of(PageCell.text("Et fald.", Look.SENTENCE))));
        }
        for (int row = 60; row < 100; row++) {
            rows.set(row, new Page.Row(10, List.of(PageCell.text("Anm.: Nej.", Look.FOOTNOTE))));
        }
        Page page = headed(110);
        Page said =
                new Page(page.name(), page.columnWidths(), rows.subList(0, 100), page.frame())
                        .withTables(List.of(new Range(3, 0, 54, 3)))
                        .with(List.of(chart(2, 330)));
        assertThat(rows(said)).hasSize(1).allMatch(row -> row == 59 || row == 60);
    }

    /**
     * Three areas below each other, and what is to be known of them: the third one does not go on
     * for the sake of remarks, if that leaves the first paper mostly empty.
     *
     * @param area how many rows each has
     */
    @ParameterizedTest
    @CsvSource({"16, 50, true", "20, 40, true", "21, 30, true", "22, 30, true", "26, 30, false"})
    void noPaperIsLeftHalfEmptyForTheRemarks(int area, int remarks, boolean together) {
        List<Page.Row> rows = new ArrayList<>(page(3).rows());
        List<Range> tables = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            PageCell heading = PageCell.text("x", Look.LABEL_HEADING);
            tables.add(new Range(rows.size(), 0, rows.size() + area - 1, 3));
            rows.add(new Page.Row(10, List.of(heading)));
            rows.addAll(page(area - 1).rows());
            rows.add(new Page.Row(10, List.of()));
        }
        rows.add(new Page.Row(10, List.of(PageCell.text("Et fald.", Look.SENTENCE))));
        rows.add(new Page.Row(10, List.of()));
        PageCell remark = PageCell.text("Anm.: Nej.", Look.FOOTNOTE);
        IntStream.range(0, remarks).forEach(i -> rows.add(new Page.Row(10, List.of(remark))));
        Page page = new Page("Side", List.of(20.0), rows, page(3).frame()).withTables(tables);
        int third = tables.get(2).firstRow();
        assertThat(rows(page))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row > third).isEqualTo(together);
                            assertThat(row).isGreaterThan(45);
                        });
    }

    /** A chart beside a table that together are a little too high. */
    @Test
    void noTitleIsAloneOnItsPaper() {
        Page page =
                headed(110)
                        .withTables(List.of(new Range(3, 0, 90, 3)))
                        .with(List.of(chart(4, 930)));
        assertThat(rows(page)).allMatch(row -> row > 4);
    }

    private static List<Integer> rows(Page page) {
        return PageBreaks.ways(page, ROOM * PageBreaks.SAFE)
                .min(PageBreaks.BEST)
                .orElseThrow()
                .rows();
    }

    private static Page headed(int rows) {
        Page page = page(rows);
        List<Page.Row> withHeading = new ArrayList<>(page.rows());
        withHeading.set(3, new Page.Row(10, List.of(PageCell.text("x", Look.LABEL_HEADING))));
        return new Page(
                page.name(),
                page.columnWidths(),
                withHeading,
                new Page.Frame(4, 1, 3, Optional.empty()));
    }

    /** Each way is laid out: of 300 tables under each other hundreds would take minutes. */
    @ParameterizedTest
    @CsvSource({"1, 8", "10, 20", "300, 20"})
    void onlyWaysThatMayBeTheBestAreLaidOut(int count, int most) {
        List<Range> tables =
                IntStream.range(0, count)
                        .mapToObj(i -> new Range(4 + 30 * i, 0, 23 + 30 * i, 3))
                        .toList();
        Page page = page(4 + 30 * count);
        List<Page.Row> rows = new ArrayList<>(page.rows());
        for (Range table : tables) {
            PageCell heading = PageCell.text("x", Look.LABEL_HEADING);
            rows.set(table.firstRow(), new Page.Row(10, List.of(heading)));
        }
        Page headed =
                new Page(page.name(), page.columnWidths(), rows, page.frame()).withTables(tables);
        assertThat(PageBreaks.ways(headed, ROOM)).hasSizeBetween(2, most);
    }

    @Test
    void everyPageOfManyIsLookedAfter() {
        List<Chart> charts = IntStream.range(0, 9).mapToObj(i -> chart(i * 60, 400)).toList();
        List<Integer> breaks = rows(page(560));
        assertThat(breaks).containsExactly(95, 190, 285, 380, 475);
        assertThat(rows(page(560).with(charts)))
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
