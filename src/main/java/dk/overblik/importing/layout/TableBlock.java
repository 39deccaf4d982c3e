package dk.overblik.importing.layout;

import dk.overblik.importing.labels.Label;
import dk.overblik.model.Source;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands in a sheet: its rows of headings, its columns of labels, its body.
 *
 * @param context the region above it whose texts may be about it
 * @param ignoredColumns columns of codes or remarks
 * @param hasUnheadedNumbers whether a column beside the body has numbers and no heading
 * @param skippedRows rows below the headings that are no data, such as numbers of columns
 */
public record TableBlock(
        SheetView view,
        Range context,
        Headings headings,
        int lastRow,
        List<Integer> labelColumns,
        List<Integer> bodyColumns,
        List<Integer> ignoredColumns,
        BitSet skippedRows,
        boolean hasUnheadedNumbers) {

    /** Titles and remarks stand no further from their tables, nor further to the right. */
    private static final int MOST_AWAY = 30;

    private static final int MOST_ACROSS = 60;

    /**
     * The rows of headings over a body.
     *
     * @param firstColumn the first column of the body, as far as the headings tell
     */
    public record Headings(int top, int bottom, int firstColumn) {}

    public TableBlock {
        labelColumns = List.copyOf(labelColumns);
        bodyColumns = List.copyOf(bodyColumns);
        ignoredColumns = List.copyOf(ignoredColumns);
        skippedRows = (BitSet) skippedRows.clone();
    }

    /** The cell that stands for the whole table in messages. */
    public Source source() {
        return view.source(headings.bottom(), headings.firstColumn());
    }

    /** The cell over the table, in its headings or under it that holds some words. */
    public Source sourceOf(String words) {
        int above = Math.max(0, headings.top() - MOST_AWAY);
        return IntStream.concat(
                        IntStream.rangeClosed(above, headings.bottom()),
                        IntStream.rangeClosed(lastRow + 1, lastRow + MOST_AWAY))
                .boxed()
                .flatMap(row -> sourceOf(words, row).stream())
                .findFirst()
                .orElseGet(this::source);
    }

    private Optional<Source> sourceOf(String words, int row) {
        return IntStream.range(0, MOST_ACROSS)
                .filter(column -> view.label(row, column).text().contains(words))
                .mapToObj(column -> view.source(row, column))
                .findFirst();
    }

    /** What stands above a column of labels: the lowest heading of it. */
    public Label name(int column) {
        for (int row = headings.bottom(); row >= headings.top(); row--) {
            Label label = view.label(row, column);
            if (!label.isBlank()) {
                return label;
            }
        }
        return Label.BLANK;
    }

    public int firstRow() {
        return headings.bottom() + 1;
    }

    /** The columns that the table has a use for, be it that they are left out on purpose. */
    BitSet columns() {
        BitSet columns = new BitSet();
        bodyColumns.forEach(columns::set);
        labelColumns.forEach(columns::set);
        ignoredColumns.forEach(columns::set);
        return columns;
    }

    /**
     * The tables of a sheet by the rows that they stand in, headings and all: a sheet may have
     * thousands, each of which is asked for its neighbours.
     */
    static final class ByRow {

        private final List<TableBlock> blocks;

        /** Where headings or figures begin, and the rows behind tables; ascending. */
        private final int[] borders;

        /** Which tables stand in the rows from each border to the next. */
        private final List<List<Integer>> standing = new ArrayList<>();

        ByRow(List<TableBlock> blocks) {
            this.blocks = blocks;
            this.borders = borders(blocks);
            for (int i = 0; i < borders.length; i++) {
                standing.add(new ArrayList<>(1));
            }
            for (int i = 0; i < blocks.size(); i++) {
                TableBlock block = blocks.get(i);
                int end = Arrays.binarySearch(borders, block.lastRow + 1);
                for (int at = Arrays.binarySearch(borders, block.headings.top()); at < end; at++) {
                    standing.get(at).add(i);
                }
            }
        }

        private static int[] borders(List<TableBlock> blocks) {
            int[] borders = new int[3 * blocks.size()];
            int count = 0;
            for (TableBlock block : blocks) {
                borders[count++] = block.headings.top();
                borders[count++] = block.firstRow();
                borders[count++] = block.lastRow + 1;
            }
            Arrays.sort(borders);
            int distinct = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || borders[i] != borders[i - 1]) {
                    borders[distinct++] = borders[i];
                }
            }
            return Arrays.copyOf(borders, distinct);
        }

        /** Whether headings or figures of a table begin at a row, or a table ended before it. */
        boolean isBorder(int row) {
            return Arrays.binarySearch(borders, row) >= 0;
        }

        List<TableBlock> at(int row) {
            return within(row, row);
        }

        /** The tables that stand in some of the rows, both ends included, in their order. */
        List<TableBlock> within(int firstRow, int lastRow) {
            int exact = Arrays.binarySearch(borders, firstRow);
            int at = exact >= 0 ? exact : -exact - 2;
            BitSet found = new BitSet();
            for (int i = Math.max(0, at); i < borders.length && borders[i] <= lastRow; i++) {
                standing.get(i).forEach(found::set);
            }
            List<TableBlock> within = new ArrayList<>(found.cardinality());
            for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
                within.add(blocks.get(i));
            }
            return within;
        }
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TableBlock that
                        && view.equals(that.view)
                        && context.equals(that.context)
                        && headings.equals(that.headings)
                        && lastRow == that.lastRow
                        && labelColumns.equals(that.labelColumns)
                        && bodyColumns.equals(that.bodyColumns)
                        && ignoredColumns.equals(that.ignoredColumns)
                        && skippedRows.equals(that.skippedRows)
                        && hasUnheadedNumbers == that.hasUnheadedNumbers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                view,
                context,
                headings,
                lastRow,
                labelColumns,
                bodyColumns,
                ignoredColumns,
                skippedRows,
                hasUnheadedNumbers);
    }
}
