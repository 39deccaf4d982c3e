package dk.overblik.importing.layout;

import dk.overblik.importing.labels.Label;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of headings: the label of each column of the body, {@code Label.BLANK} where the row does
 * not say.
 */
public record HeadingRow(int row, Map<Integer, Label> labels) {

    public HeadingRow {
        labels = Map.copyOf(labels);
    }

    /** The rows of headings of a table, from the outermost to the one next to the body. */
    public static List<HeadingRow> of(TableBlock block) {
        List<HeadingRow> rows = new ArrayList<>();
        for (int row = block.headings().top(); row <= block.headings().bottom(); row++) {
            rows.add(new HeadingRow(row, labels(block, row, rows)));
        }
        return rows;
    }

    /** The columns for which it is not sure which outer headings they have. */
    public static BitSet doubtful(TableBlock block, List<HeadingRow> rows) {
        RepeatedLabels written = new RepeatedLabels(rows.size());
        int end = 0;
        for (int column : block.bodyColumns()) {
            Label[] labels = new Label[rows.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = block.view().label(rows.get(i).row(), column);
            }
            written.add(column, labels);
            end = column + 1;
        }
        boolean merged =
                rows.stream()
                        .flatMap(row -> mergedByColumn(block, row.row()).values().stream())
                        .anyMatch(HeadingRow::isWide);
        return merged ? new BitSet() : written.doubtful(end);
    }

    public Label label(int column) {
        return labels.getOrDefault(column, Label.BLANK);
    }

    /**
     * Whether the first column of the body has no label while others have: labels that are written
     * once and not at the start of their columns cannot be told apart.
     */
    public boolean startsLate(TableBlock block) {
        int first = block.bodyColumns().get(0);
        boolean merged =
                block.view().mergedInRow(row).stream()
                        .anyMatch(r -> r.firstColumn() <= first && first <= r.lastColumn());
        return label(first).isBlank() && !merged;
    }

    private static Map<Integer, Label> labels(TableBlock block, int row, List<HeadingRow> outer) {
        Map<Integer, Range> merged = mergedByColumn(block, row);
        boolean innermost = row == block.headings().bottom();
        boolean writtenOnce =
                !innermost
                        && merged.values().stream().noneMatch(HeadingRow::isWide)
                        && !isRepeated(block, row, outer);
        Map<Integer, Label> labels = new HashMap<>();
        Label last = Label.BLANK;
        for (int column : block.bodyColumns()) {
            Label own = own(block, row, column, merged.get(column));
            boolean outerChanges = outer.stream().anyMatch(o -> o.startsAt(block, column));
            if (!own.isBlank()) {
                last = own;
            } else if (!writtenOnce || outerChanges) {
                last = Label.BLANK;
            }
            labels.put(column, last);
        }
        return labels;
    }

    /** Whether a row writes the same label again and again, so that a blank is no repetition. */
    private static boolean isRepeated(TableBlock block, int row, List<HeadingRow> outer) {
        Label before = Label.BLANK;
        for (int column : block.bodyColumns()) {
            Label label = block.view().label(row, column);
            boolean outerChanges = outer.stream().anyMatch(o -> o.changesAt(block, column));
            if (!label.isBlank() && label.equals(before) && !outerChanges) {
                return true;
            }
            before = label;
        }
        return false;
    }

    /** Whether another label begins in a column than the column before it has. */
    private boolean changesAt(TableBlock block, int column) {
        int before = block.bodyColumns().indexOf(column) - 1;
        return before < 0 || !label(column).equals(label(block.bodyColumns().get(before)));
    }

    private boolean startsAt(TableBlock block, int column) {
        return !block.view().label(row, column).isBlank();
    }

    private static boolean isWide(Range range) {
        return range.lastColumn() > range.firstColumn();
    }

    /** The merged cells over each column of the body. */
    private static Map<Integer, Range> mergedByColumn(TableBlock block, int row) {
        Map<Integer, Range> merged = new HashMap<>();
        BitSet body = new BitSet();
        block.bodyColumns().forEach(body::set);
        for (Range range : block.view().mergedInRow(row)) {
            int column = body.nextSetBit(range.firstColumn());
            while (column >= 0 && column <= range.lastColumn()) {
                merged.put(column, range);
                column = body.nextSetBit(column + 1);
            }
        }
        return merged;
    }

    /** The label that is written in a column, or in the merged cells that it is a part of. */
    private static Label own(TableBlock block, int row, int column, @Nullable Range merged) {
        if (merged == null) {
            return block.view().label(row, column);
        }
        // Cells merged downwards belong to the lowest row that they reach.
        boolean lowest = merged.lastRow() == row || row == block.headings().bottom();
        return lowest ? block.view().label(merged.firstRow(), merged.firstColumn()) : Label.BLANK;
    }
}
