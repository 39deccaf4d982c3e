package dk.overblik.importing;

import dk.overblik.model.Problem.Kind;
import java.util.List;

/** Tells of the numbers of a sheet that belong to no table. */
final class PassedOver {

    private PassedOver() {}

    static void tell(SheetView view, List<Block> blocks, ProblemLog log) {
        int count = 0;
        int firstRow = -1;
        int firstColumn = -1;
        for (int row = 0; row < view.rows(); row++) {
            for (int column = 0; column < view.columns(); column++) {
                if (view.token(row, column) == Token.VALUE && !isRead(blocks, row, column)) {
                    count++;
                    firstRow = firstRow < 0 ? row : firstRow;
                    firstColumn = firstColumn < 0 ? column : firstColumn;
                }
            }
        }
        if (count > 0) {
            log.add(Kind.PASSED_OVER, view.source(firstRow, firstColumn), String.valueOf(count));
        }
    }

    private static boolean isRead(List<Block> blocks, int row, int column) {
        for (Block block : blocks) {
            boolean inRows = row >= block.firstRow() && row <= block.lastRow();
            if (inRows && block.holds(column)) {
                return true;
            }
        }
        return false;
    }
}
