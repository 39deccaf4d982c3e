package dk.overblik.importing;

import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of headings: the label of each column of the body, {@link Label#BLANK} where the row does
 * not say.
 *
 * @param corner the labels to the left of the body
 */
record HeadingRow(int row, Map<Integer, Label> labels, List<Label> corner) {

    HeadingRow {
        labels = Map.copyOf(labels);
        corner = List.copyOf(corner);
    }

    /** The rows of headings of a table, from the outermost to the one next to the body. */
    static List<HeadingRow> of(Block block) {
        List<HeadingRow> rows = new ArrayList<>();
        for (int row = block.headings().top(); row <= block.headings().bottom(); row++) {
            rows.add(new HeadingRow(row, labels(block, row, rows), corner(block, row)));
        }
        return rows;
    }

    Label label(int column) {
        return labels.getOrDefault(column, Label.BLANK);
    }

    private static List<Label> corner(Block block, int row) {
        List<Label> corner = new ArrayList<>();
        for (int column : block.labelColumns()) {
            Label label = block.view().label(row, column);
            if (!label.isBlank()) {
                corner.add(label);
            }
        }
        return corner;
    }

    private static Map<Integer, Label> labels(Block block, int row, List<HeadingRow> outer) {
        List<Range> merged = block.view().mergedInRow(row);
        boolean innermost = row == block.headings().bottom();
        boolean writtenOnce = !innermost && merged.stream().noneMatch(r -> inBody(block, r));
        Map<Integer, Label> labels = new HashMap<>();
        Label last = Label.BLANK;
        for (int column : block.bodyColumns()) {
            Label own = own(block, row, column, merged);
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

    private boolean startsAt(Block block, int column) {
        return !block.view().label(row, column).isBlank();
    }

    private static boolean inBody(Block block, Range range) {
        return range.lastColumn() > range.firstColumn()
                && block.bodyColumns().contains(range.lastColumn());
    }

    /** The label that is written in a column, or in the merged cells that it is a part of. */
    private static Label own(Block block, int row, int column, List<Range> merged) {
        for (Range range : merged) {
            if (range.firstColumn() <= column && column <= range.lastColumn()) {
                // Cells merged downwards belong to the lowest row that they reach.
                boolean lowest = range.lastRow() == row || row == block.headings().bottom();
                return lowest
                        ? block.view().label(range.firstRow(), range.firstColumn())
                        : Label.BLANK;
            }
        }
        return block.view().label(row, column);
    }
}
