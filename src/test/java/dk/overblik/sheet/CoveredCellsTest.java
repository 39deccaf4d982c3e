package dk.overblik.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoveredCellsTest {

    private static final int SIDE = 7;

    /** Cells of a square, each with its own number or, where that is 0, none. */
    private static Sheet sheet(int[][] numbers, List<Range> merged) {
        GridBuilder grid = new GridBuilder(new TextTable());
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < numbers[row].length; column++) {
                if (numbers[row][column] > 0) {
                    grid.number(row, column, numbers[row][column], Cell.Shown.PLAIN);
                }
            }
        }
        return new Sheet("A", false, grid.build(), merged, Sheet.HiddenLines.NONE);
    }

    private static boolean holds(Range range, int row, int column) {
        return range.firstRow() <= row
                && row <= range.lastRow()
                && range.firstColumn() <= column
                && column <= range.lastColumn();
    }

    private static boolean isFirst(Range range, int row, int column) {
        return range.firstRow() == row && range.firstColumn() == column;
    }

    private static List<Range> apart(Random random) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int row = random.nextInt(SIDE + 1);
            int column = random.nextInt(SIDE + 1);
            Range range =
                    new Range(row, column, row + random.nextInt(4), column + random.nextInt(4));
            if (ranges.stream().noneMatch(other -> meets(other, range))) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    private static boolean meets(Range one, Range other) {
        return one.firstRow() <= other.lastRow()
                && other.firstRow() <= one.lastRow()
                && one.firstColumn() <= other.lastColumn()
                && other.firstColumn() <= one.lastColumn();
    }

    @Property
    void ofMergedCellsOnlyTheFirstIsThere(@ForAll long seed) {
        Random random = new Random(seed);
        int[][] numbers = new int[SIDE][SIDE];
        for (int[] row : numbers) {
            for (int column = 0; column < SIDE; column++) {
                row[column] = random.nextInt(4);
            }
        }
        List<Range> merged = apart(random);
        Grid grid = sheet(numbers, merged).grid();
        int different = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                int r = row;
                int c = column;
                int shown =
                        merged.stream()
                                .filter(range -> holds(range, r, c) && !isFirst(range, r, c))
                                .map(range -> numbers[range.firstRow()][range.firstColumn()])
                                .findFirst()
                                .orElse(-1);
                int number = numbers[row][column];
                Cell expected =
                        shown >= 0 || number == 0
                                ? Cell.BLANK
                                : new Cell.Number(number, Cell.Shown.PLAIN);
                assertThat(grid.cell(row, column)).isEqualTo(expected);
                different += shown >= 0 && number > 0 && number != shown ? 1 : 0;
            }
        }
        assertThat(grid.covered().count()).isEqualTo(different);
    }

    @Test
    void theFirstThatDiffersIsKnown() {
        int[][] numbers = {{1, 1, 2}, {3, 0, 0}};
        Grid grid = sheet(numbers, List.of(new Range(0, 0, 1, 2))).grid();
        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.covered()).isEqualTo(new Grid.Covered(2, 0, 2));
    }

    @Test
    void anotherNameKeepsWhatWasCovered() {
        Sheet sheet = sheet(new int[][] {{1, 2}}, List.of(new Range(0, 0, 0, 1)));
        assertThat(sheet.renamed("B").grid().covered().count()).isEqualTo(1);
    }

    @Test
    void rangesThatOverlapCoverEachOther() {
        int[][] numbers = {{1, 2, 3, 4}, {5, 6, 7, 8}};
        List<Range> merged = List.of(new Range(0, 1, 1, 3), new Range(0, 0, 0, 2));
        Grid grid = sheet(numbers, merged).grid();
        assertThat(grid.size()).isEqualTo(2);
        assertThat(grid.cell(1, 0)).isEqualTo(new Cell.Number(5, Cell.Shown.PLAIN));
    }

    /** As many chunks as a large sheet has. */
    @Test
    void manyCellsAreMovedTogether() {
        int[][] numbers = new int[300][40];
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < 40; column++) {
                numbers[row][column] = 1 + row * 40 + column;
            }
        }
        Grid grid = sheet(numbers, List.of(new Range(0, 0, 150, 20))).grid();
        assertThat(grid.size()).isEqualTo(300 * 40 - 151 * 21 + 1);
        assertThat(grid.number(150, 21)).isEqualTo(numbers[150][21]);
        assertThat(grid.number(299, 39)).isEqualTo(numbers[299][39]);
        assertThat(grid.kind(150, 20)).isEqualTo(Grid.Kind.BLANK);
    }
}
