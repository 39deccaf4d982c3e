package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the tables that stand below each other in a region of a sheet. */
public final class TableFinder {

    private static final int NOT_LOOKED_FOR = -2;

    private final SheetView view;
    private final Range region;
    private int lastNamed = NOT_LOOKED_FOR;

    private TableFinder(SheetView view, Range region) {
        this.view = view;
        this.region = region;
    }

    /** All tables of a sheet. */
    public static List<TableBlock> blocks(SheetView view) {
        List<TableBlock> blocks = new ArrayList<>();
        for (Range region : Regions.of(view)) {
            blocks.addAll(new TableFinder(view, region).blocks());
        }
        return blocks;
    }

    private List<TableBlock> blocks() {
        List<TableBlock> blocks = new ArrayList<>();
        int from = region.firstRow();
        int row = from;
        while (row <= region.lastRow()) {
            BitSet columns = numbers(from, row);
            if (columns.isEmpty() || isLoneAbove(row)) {
                row++;
                continue;
            }
            Optional<TableBlock> block = block(from, row, columns);
            block.ifPresent(blocks::add);
            row = block.map(TableBlock::lastRow).orElse(row) + 1;
            from = block.isPresent() ? row : from;
        }
        return blocks;
    }

    /** The columns in which a row has numbers, if it may be the first row of a body. */
    private BitSet numbers(int from, int row) {
        BitSet columns = Rows.values(view, region, row);
        if (columns.isEmpty()) {
            columns = new YearValues(view, region).in(from, row);
        }
        boolean none =
                columns.isEmpty()
                        || Rows.isNote(view, region, row)
                        || Rows.isNumbering(view, region, row);
        return none ? new BitSet() : columns;
    }

    /**
     * Whether a row has nothing but a number, and rows with their names stand below it: the number
     * is none of their figures, and the title above it is theirs.
     */
    private boolean isLoneAbove(int row) {
        int cells = 0;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            cells += view.token(row, column) == CellSort.BLANK ? 0 : 1;
        }
        return cells == 1 && row < lastNamed();
    }

    /** The last row of figures with their name; one before the first where there is none. */
    private int lastNamed() {
        if (lastNamed == NOT_LOOKED_FOR) {
            lastNamed = region.lastRow();
            while (lastNamed >= region.firstRow() && !isNamed(lastNamed)) {
                lastNamed--;
            }
        }
        return lastNamed;
    }

    private boolean isNamed(int row) {
        return Rows.hasValue(view, region, row) && hasName(row);
    }

    private boolean hasName(int row) {
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            CellSort token = view.token(row, column);
            if (token != CellSort.BLANK) {
                return token.isLabel();
            }
        }
        return false;
    }

    private Optional<TableBlock> block(int from, int row, BitSet columns) {
        return new HeadingSearch(view, region)
                .above(from, row, columns)
                .map(headings -> block(from, row, headings))
                .filter(block -> !block.bodyColumns().isEmpty());
    }

    private TableBlock block(int from, int row, TableBlock.Headings headings) {
        StubColumns stubs = StubColumns.from(view, region, row);
        int last = new BodyExtent(view, region, headings, stubs).lastRow(row);
        BitSet skipped = skipped(headings.bottom() + 1, row);
        ColumnRoles roles = new ColumnRoles(view, region, headings, last, skipped);
        Range context =
                new Range(from, region.firstColumn(), headings.top() - 1, region.lastColumn());
        return new TableBlock(
                view,
                context,
                headings,
                last,
                roles.labels(),
                roles.body(),
                roles.ignored(),
                skipped,
                roles.hasUnheadedNumbers());
    }

    private BitSet skipped(int from, int to) {
        BitSet skipped = new BitSet();
        for (int row = from; row < to; row++) {
            skipped.set(row, Rows.isNumbering(view, region, row));
        }
        return skipped;
    }
}
