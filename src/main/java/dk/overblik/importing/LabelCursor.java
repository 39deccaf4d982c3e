package dk.overblik.importing;

import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The labels of one row of a body after the other, filled where they are written only once. */
final class LabelCursor implements RowLabels {

    private final Block block;
    private final int[] columns;
    private final boolean[] repeats;
    private final List<List<Range>> merged = new ArrayList<>();
    private final int[] nextMerged;
    private final Label[] current;

    /**
     * Starts above the body.
     *
     * @param repeats for each column, whether it writes the same label again and again, so that a
     *     blank cell of it is no repetition
     */
    LabelCursor(Block block, boolean[] repeats) {
        this.block = block;
        this.columns = block.labelColumns().stream().mapToInt(Integer::intValue).toArray();
        this.repeats = repeats.clone();
        this.current = new Label[repeats.length];
        this.nextMerged = new int[repeats.length];
        Arrays.fill(current, Label.BLANK);
        for (int column : block.labelColumns()) {
            merged.add(
                    block.view().mergedInColumn(column).stream()
                            .filter(range -> range.lastRow() > range.firstRow())
                            .filter(range -> range.lastRow() >= block.firstRow())
                            .filter(range -> range.firstRow() <= block.lastRow())
                            .sorted(Comparator.comparingInt(Range::firstRow))
                            .toList());
        }
    }

    @Override
    public Label[] labels(int row) {
        boolean outerStarts = false;
        for (int i = 0; i < current.length; i++) {
            Label own = block.view().label(row, columns[i]);
            if (!own.isBlank()) {
                current[i] = own;
                outerStarts = true;
            } else if (!merged.get(i).isEmpty()) {
                current[i] = mergedLabel(i, row);
            } else if (outerStarts || repeats[i] || i == current.length - 1) {
                current[i] = Label.BLANK;
            }
        }
        return current;
    }

    private Label mergedLabel(int i, int row) {
        List<Range> ranges = merged.get(i);
        while (nextMerged[i] < ranges.size() && ranges.get(nextMerged[i]).lastRow() < row) {
            nextMerged[i]++;
        }
        if (nextMerged[i] == ranges.size() || ranges.get(nextMerged[i]).firstRow() > row) {
            return Label.BLANK;
        }
        Range range = ranges.get(nextMerged[i]);
        return block.view().label(range.firstRow(), range.firstColumn());
    }
}
