package dk.overblik.importing.meaning;

import dk.overblik.importing.layout.TableBlock;
import dk.overblik.sheet.Sheet;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The rows of a text with separators that lack a field: where one has gone from their midst, each
 * figure behind it stands under the heading of another.
 *
 * <p>Fields that are blank at the end of a row are left out by some programs, and then nothing is
 * lost: by those that do it everywhere, which most rows show, and by Excel, which writes sixteen
 * rows at a time and no separators behind the last column that any of them fills (Microsoft
 * Support, "Column delimiters are missing in an Excel spreadsheet that is saved as text").
 */
final class ShortRows {

    private static final int TOGETHER_BY_EXCEL = 16;

    private ShortRows() {}

    /**
     * The rows that are not to be read.
     *
     * @param width how many fields the headings have
     */
    static BitSet of(TableBlock block, int width) {
        BitSet lacking = new BitSet();
        block.view()
                .sheet()
                .fields()
                .ifPresent(fields -> lacking.or(lacking(block, width, fields)));
        return lacking;
    }

    private static BitSet lacking(TableBlock block, int width, Sheet.FieldCounts fields) {
        BitSet few = new BitSet();
        int rows = 0;
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            boolean isData = fields.of(row) > 1 && !block.skippedRows().get(row);
            rows += isData ? 1 : 0;
            few.set(row, isData && fields.of(row) < width);
        }
        if (2 * few.cardinality() >= rows) {
            return new BitSet();
        }
        leaveOutByExcel(few, width, fields);
        return few;
    }

    private static void leaveOutByExcel(BitSet few, int width, Sheet.FieldCounts fields) {
        for (int from = 0; from < fields.rows(); from += TOGETHER_BY_EXCEL) {
            int to = Math.min(from + TOGETHER_BY_EXCEL, fields.rows());
            if (IntStream.range(from, to).allMatch(row -> fields.of(row) < width)) {
                few.clear(from, to);
            }
        }
    }
}
