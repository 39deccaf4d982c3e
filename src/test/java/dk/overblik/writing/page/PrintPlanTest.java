package dk.overblik.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
