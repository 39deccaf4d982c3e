package dk.overblik.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is printed so small that it cannot be read, and nothing is left out. */
final class PrintPlanTest {

    private static final double NINE_POINTS = 9;
    private static final double ACROSS = 842 - 2 * 0.25 * 72;
    private static final int IN_BLOCK = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 9})
    void lettersHaveEightPointsHoweverManyBlocksThereAre(int blocks) {
        Page page = page(blocks, 20);
        PrintPlan plan = PrintPlan.of(page);
        assertThat(plan.scale() * NINE_POINTS).isGreaterThanOrEqualTo(8 - 1e-9);
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        for (Range part : plan.areas()) {
            double labels = part.firstColumn() == 0 ? 0 : grid.left(1);
            double width = grid.left(part.lastColumn() + 1) - grid.left(part.firstColumn());
            assertThat((width + labels) * plan.scale()).isLessThanOrEqualTo(ACROSS + 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6, 9})
    void partsBeginWithABlockAndHoldEveryColumnOnce(int blocks) {
        Page page = page(blocks, 20);
        List<Range> parts = PrintPlan.of(page).areas();
        assertThat(parts).hasSizeGreaterThan(1);
        List<Integer> columns = parts.stream().flatMap(part -> columns(part).stream()).toList();
        assertThat(columns).isEqualTo(IntStream.rangeClosed(0, IN_BLOCK * blocks).boxed().toList());
        parts.stream()
                .skip(1)
                .forEach(part -> assertThat((part.firstColumn() - 1) % IN_BLOCK).isZero());
    }

    @Test
    void aLongNarrowPageStandsAndAShortOneFillsOnePaper() {
        assertThat(PrintPlan.of(page(1, 45)).upright()).isTrue();
        assertThat(PrintPlan.of(page(1, 10)).fit()).isEqualTo(PrintPlan.Fit.ONE_PAPER);
    }

    @Test
    void noPaperHasASingleLineOfATable() {
        for (int lines = 20; lines < 120; lines++) {
            Page page = page(2, lines);
            Range table = page.tables().get(0);
            for (int start : PrintPlan.of(page).breaks()) {
                assertThat(table.lastRow() - start).as(lines + " lines").isGreaterThanOrEqualTo(2);
            }
        }
    }

    /** Whatever stands under a table is said on one paper, and on no other. */
    @ParameterizedTest
    @CsvSource({"3, 10, 2", "4, 16, 9", "4, 22, 9", "6, 24, 14", "9, 30, 3"})
    void whatIsSaidUnderAWideTableStandsOnce(int blocks, int lines, int said) {
        Page page = said(page(blocks, lines), said);
        Range table = page.tables().get(0);
        List<Range> parts = PrintPlan.of(page).areas();
        for (int row = table.lastRow() + 1; row < page.rows().size(); row++) {
            int under = row;
            List<Range> holding =
                    parts.stream()
                            .filter(part -> part.firstRow() <= under && under <= part.lastRow())
                            .toList();
            assertThat(holding).hasSize(1);
            assertThat(holding.get(0).firstColumn()).isZero();
        }
        double room = (595 - 72 * 1.1) * 0.95 / PrintPlan.LEAST_SCALE;
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        for (Range part : parts) {
            double height = grid.top(part.lastRow() + 1) - grid.top(part.firstRow());
            assertThat(height).isLessThanOrEqualTo(room);
        }
    }

    /** Of two tables below each other, however long the first one is. */
    @Test
    void figuresStandUnderTheHeadingsOfTheirOwnTable() {
        for (int first = 2; first < 60; first += 3) {
            for (int second = 2; second < 25; second += 7) {
                Page page = under(page(2, first), page(2, second));
                String of = first + " and " + second;
                PrintPlan plan = PrintPlan.of(page);
                for (int start : plan.breaks()) {
                    for (Range table : page.tables()) {
                        if (table.firstRow() < start && start <= table.lastRow()) {
                            assertThat(plan.repeated().map(Range::firstRow))
                                    .as(of)
                                    .contains(table.firstRow());
                        }
                    }
                    plan.repeated()
                            .ifPresent(
                                    rows ->
                                            assertThat(start)
                                                    .as(of)
                                                    .isLessThanOrEqualTo(lastRow(page, rows)));
                }
            }
        }
    }

    /** Letters are as wide in any program, and a line of them is never broken. */
    @Test
    void aLongSentenceIsNoWiderThanItsPaper() {
        for (int words = 1; words < 30; words++) {
            String sentence = "fuldtidspersoner ".repeat(words).strip();
            Page page = page(1, 45);
            List<Page.Row> rows = new ArrayList<>(page.rows());
            rows.add(new Page.Row(14.25, List.of(PageCell.text(sentence, Look.SENTENCE))));
            Page longer =
                    new Page(page.name(), page.columnWidths(), rows, page.frame())
                            .withTables(page.tables());
            PrintPlan plan = PrintPlan.of(longer);
            double paper = (plan.upright() ? 595 : 842) - 2 * 0.25 * 72;
            double wide = PageGrid.points(TextWidth.of(sentence, 10, false));
            if (wide < 840) {
                assertThat(wide * plan.scale()).isLessThanOrEqualTo(paper);
            }
        }
    }

    private static int lastRow(Page page, Range headings) {
        return page.tables().stream()
                .filter(table -> table.firstRow() == headings.firstRow())
                .mapToInt(Range::lastRow)
                .findFirst()
                .orElse(-1);
    }

    private static Page said(Page page, int count) {
        List<Page.Row> rows = new ArrayList<>(page.rows());
        rows.add(new Page.Row(14.25, List.of()));
        for (int i = 0; i < count; i++) {
            Look look = i < count / 2 ? Look.SENTENCE : Look.FOOTNOTE;
            rows.add(new Page.Row(14.25, List.of(PageCell.text("Det er et fald.", look))));
        }
        return new Page(page.name(), page.columnWidths(), rows, page.frame())
                .withTables(page.tables());
    }

    private static Page under(Page above, Page below) {
        List<Page.Row> rows = new ArrayList<>(above.rows());
        rows.add(new Page.Row(14.25, List.of()));
        int down = rows.size();
        rows.addAll(below.rows());
        Range second = below.tables().get(0);
        Range moved =
                new Range(
                        second.firstRow() + down, 0, second.lastRow() + down, second.lastColumn());
        return new Page(above.name(), above.columnWidths(), rows, above.frame())
                .withTables(List.of(above.tables().get(0), moved));
    }

    private static List<Integer> columns(Range part) {
        return IntStream.rangeClosed(part.firstColumn(), part.lastColumn()).boxed().toList();
    }

    private static Page page(int blocks, int lines) {
        List<Double> widths = new ArrayList<>(List.of(25.0));
        List<PageCell> headings = new ArrayList<>(List.of(PageCell.nothing(Look.PLAIN)));
        List<PageCell> figures = new ArrayList<>(List.of(PageCell.text("x", Look.ROW_LABEL)));
        for (int i = 0; i < blocks * IN_BLOCK; i++) {
            boolean first = i % IN_BLOCK == 0;
            widths.add(12.0);
            headings.add(
                    first
                            ? PageCell.text("Område", Look.BLOCK_HEADING)
                            : PageCell.nothing(Look.BLOCK_HEADING_REST));
            figures.add(PageCell.of(new PageCell.Content.Number(i), Look.COUNT));
        }
        List<Page.Row> rows = new ArrayList<>();
        rows.add(new Page.Row(24, List.of(PageCell.text("Titel", Look.TITLE))));
        rows.add(new Page.Row(15, headings));
        rows.add(new Page.Row(40, List.of(PageCell.text("Ydelse", Look.LABEL_HEADING))));
        IntStream.range(0, lines).forEach(i -> rows.add(new Page.Row(14.25, figures)));
        Page.Frame frame = new Page.Frame(3, 1, 1, Optional.empty());
        return new Page("Side", widths, rows, frame)
                .withTables(List.of(new Range(1, 0, lines + 2, blocks * IN_BLOCK)));
    }
}
