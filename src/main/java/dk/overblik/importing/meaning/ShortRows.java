package dk.overblik.importing.meaning;

import dk.overblik.importing.layout.TableBlock;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The rows of a text with separators or of a web page that lack a field: where one has gone from
 * their midst, each figure behind it stands under the heading of another.
 *
 * <p>Fields that are blank at the end of a row are left out by some programs, and then nothing is
 * lost: by those that do it everywhere, which most rows show, and by Excel, which writes sixteen
 * rows at a time and no separators behind the last column that any of them fills (Microsoft
 * Support, "Column delimiters are missing in an Excel spreadsheet that is saved as text").
 */
final class ShortRows {

    private static final int TOGETHER_BY_EXCEL = 16;

    private final TableBlock block;
    private final Sheet.FieldCounts fields;

    private ShortRows(TableBlock block, Sheet.FieldCounts fields) {
        this.block = block;
        this.fields = fields;
    }

    /**
     * The rows that are not to be read.
     *
     * @param width how many fields the headings have, blank ones at their end not counted
     */
    static BitSet of(TableBlock block, int width) {
        return block.view()
                .sheet()
                .fields()
                .map(fields -> new ShortRows(block, fields).lacking(width))
                .orElseGet(BitSet::new);
    }

    private BitSet lacking(int width) {
        BitSet lacking = fewerThan(Math.max(width, fieldsOfHeadings()));
        return lacking.isEmpty() ? fewerThan(width) : lacking;
    }

    /** How many fields the headings have, blank ones at their end included. */
    private int fieldsOfHeadings() {
        return IntStream.rangeClosed(block.headings().top(), block.headings().bottom())
                .map(fields::of)
                .max()
                .orElse(0);
    }

    /** The rows with fewer fields, where most have as many. */
    private BitSet fewerThan(int width) {
        BitSet few = new BitSet();
        int rows = 0;
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            boolean isData = fields.of(row) > 1 && !block.skippedRows().get(row);
            rows += isData ? 1 : 0;
            few.set(row, isData && fields.of(row) < width && hasSeveralCells(row));
        }
        if (2 * few.cardinality() >= rows) {
            return new BitSet();
        }
        leaveOutByExcel(few, width);
        return few;
    }

    /** A row with one text alone heads those below it. */
    private boolean hasSeveralCells(int row) {
        Grid grid = block.view().sheet().grid();
        return IntStream.rangeClosed(0, grid.lastColumn(row))
                        .filter(column -> grid.kind(row, column) != Grid.Kind.BLANK)
                        .limit(2)
                        .count()
                > 1;
    }

    private void leaveOutByExcel(BitSet few, int width) {
        for (int from = 0; from < fields.rows(); from += TOGETHER_BY_EXCEL) {
            int to = Math.min(from + TOGETHER_BY_EXCEL, fields.rows());
            if (IntStream.range(from, to).allMatch(row -> fields.of(row) < width)) {
                few.clear(from, to);
            }
        }
    }
}
