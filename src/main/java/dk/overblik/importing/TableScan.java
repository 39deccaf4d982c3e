package dk.overblik.importing;

import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables that stand below each other in a region of a sheet. */
final class TableScan {

    private final SheetView view;
    private final Range region;

    TableScan(SheetView view, Range region) {
        this.view = view;
        this.region = region;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        HeadingSearch search = new HeadingSearch(view, region);
        int from = region.firstRow();
        int row = from;
        while (row <= region.lastRow()) {
            if (!isFirst(row)) {
                row++;
                continue;
            }
            Optional<Block> block = block(search, from, row);
            block.ifPresent(blocks::add);
            row = block.map(Block::lastRow).orElse(row) + 1;
            from = block.isPresent() ? row : from;
        }
        return blocks;
    }

    private boolean isFirst(int row) {
        return Rows.hasValue(view, region, row)
                && !Rows.isNote(view, region, row)
                && !Rows.isNumbering(view, region, row);
    }

    private Optional<Block> block(HeadingSearch search, int from, int row) {
        return search.above(from, row)
                .map(headings -> block(from, row, headings))
                .filter(block -> !block.bodyColumns().isEmpty() && block.lastRow() >= row);
    }

    private Block block(int from, int row, Block.Headings headings) {
        Stubs stubs = Stubs.from(view, region, row);
        int last = new BodyExtent(view, region, headings, stubs).lastRow(row);
        ColumnRoles roles = new ColumnRoles(view, region, headings, last);
        return new Block(view, from, headings, last, roles.labels(), roles.body(), roles.ignored());
    }
}
