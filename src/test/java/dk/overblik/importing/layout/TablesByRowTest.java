package dk.overblik.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The tables of a sheet, found by row, against looking at each of them. */
class TablesByRowTest {

    private static final int ROWS = 40;

    @Property
    void theSameAreFoundAsByLookingAtEach(
            @ForAll @IntRange(max = 12) int count, @ForAll Random random) {
        List<TableBlock> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(block(random));
        }
        TableBlock.ByRow byRow = new TableBlock.ByRow(blocks);
        for (int first = 0; first < ROWS; first++) {
            assertThat(byRow.at(first)).isEqualTo(standing(blocks, first, first));
            assertThat(byRow.isBorder(first)).isEqualTo(isBorder(blocks, first));
            for (int last = first; last < ROWS; last++) {
                assertThat(byRow.within(first, last)).isEqualTo(standing(blocks, first, last));
            }
        }
    }

    private static boolean isBorder(List<TableBlock> blocks, int row) {
        return blocks.stream()
                .anyMatch(
                        block ->
                                row == block.headings().top()
                                        || row == block.firstRow()
                                        || row == block.lastRow() + 1);
    }

    private static List<TableBlock> standing(List<TableBlock> blocks, int first, int last) {
        return blocks.stream()
                .filter(block -> block.headings().top() <= last && first <= block.lastRow())
                .toList();
    }

    /** One without a sheet: only its rows are asked for. */
    private static TableBlock block(Random random) {
        int top = random.nextInt(ROWS - 6);
        int bottom = top + random.nextInt(3);
        int lastRow = bottom + 1 + random.nextInt(ROWS - bottom - 1);
        return new TableBlock(
                null,
                new Range(top, 0, top, 2),
                new TableBlock.Headings(top, bottom, 0),
                lastRow,
                List.of(0),
                List.of(1),
                List.of(),
                new BitSet(),
                false);
    }
}
