package dk.overblik.importing.layout;

import dk.overblik.danish.DanishNumber;
import dk.overblik.importing.labels.CellSort;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import java.util.BitSet;
import java.util.List;

/** Tells of the numbers of a sheet that belong to no table. */
public final class LeftOut {

    private static final BitSet NO_COLUMNS = new BitSet();

    private LeftOut() {}

    public static void tell(SheetView view, List<TableBlock> blocks, ProblemLog log) {
        Range all = new Range(0, 0, view.rows() - 1, view.columns() - 1);
        YearValues likelyYears = new YearValues(view, all);
        Found numbers = new Found(view);
        Found struckOut = new Found(view);
        TableBlock.ByRow byRow = new TableBlock.ByRow(blocks);
        List<TableBlock> standing = List.of();
        BitSet used = NO_COLUMNS;
        for (int row = 0; row < view.rows(); row++) {
            if (byRow.isBorder(row)) {
                standing = byRow.at(row);
                used = used(standing, row);
            }
            int column = used.nextClearBit(0);
            int end = view.endOf(row);
            boolean free = column < end && !isHeadings(standing, row);
            BitSet years = free ? likelyYears.possible(row) : NO_COLUMNS;
            for (; column < end; column = used.nextClearBit(column + 1)) {
                boolean number =
                        view.token(row, column) == CellSort.VALUE || view.isListed(row, column);
                if (number || years.get(column)) {
                    numbers.add(row, column);
                } else if (isStruckOut(view, row, column)) {
                    struckOut.add(row, column);
                }
            }
        }
        int count = numbers.count + view.cellsBeyond();
        if (count > 0) {
            log.add(Kind.PASSED_OVER, numbers.first, String.valueOf(count));
        }
        if (struckOut.count > 0) {
            String number = view.text(struckOut.first.row(), struckOut.first.column());
            log.add(Kind.STRUCK_OUT, struckOut.first, String.valueOf(struckOut.count), number);
        }
    }

    /**
     * Tells of the cells whose value the file does not say: formulas that a program wrote and none
     * has calculated, which whoever opens the file in Excel sees the values of; cells that are
     * written twice; and what lies under merged cells, which nobody sees.
     */
    public static void tellUnknown(SheetView view, ProblemLog log) {
        Found formulas = new Found(view);
        Found twice = new Found(view);
        for (int row = 0; row < view.rows(); row++) {
            int end = view.endOf(row);
            for (int column = 0; column < end; column++) {
                if (view.kind(row, column) == Grid.Kind.FAULT) {
                    switch (view.fault(row, column)) {
                        case Cell.Fault.NEVER_CALCULATED -> formulas.add(row, column);
                        case Cell.Fault.WRITTEN_TWICE -> twice.add(row, column);
                        default -> {
                            // an error that is seen as such
                        }
                    }
                }
            }
        }
        formulas.tell(Kind.NEVER_CALCULATED, log);
        twice.tell(Kind.WRITTEN_TWICE, log);
        Grid.Covered covered = view.sheet().grid().covered();
        if (covered.count() > 0) {
            log.add(
                    Kind.COVERED,
                    view.source(covered.row(), covered.column()),
                    String.valueOf(covered.count()));
        }
    }

    /** Cells of a kind: how many, and the first. */
    private static final class Found {
        private final SheetView view;
        private Source first;
        private int count;

        Found(SheetView view) {
            this.view = view;
            this.first = view.source();
        }

        void add(int row, int column) {
            first = count == 0 ? view.source(row, column) : first;
            count++;
        }

        void tell(Kind kind, ProblemLog log) {
            if (count > 0) {
                log.add(kind, first, String.valueOf(count));
            }
        }
    }

    /** Readers put a number in square brackets that is not to be read. */
    private static boolean isStruckOut(SheetView view, int row, int column) {
        if (view.kind(row, column) != Grid.Kind.TEXT) {
            return false;
        }
        String text = view.text(row, column);
        int last = text.length() - 1;
        return last > 1
                && text.charAt(0) == '['
                && text.charAt(last) == ']'
                && DanishNumber.parse(text.substring(1, last)) instanceof DanishNumber.Value;
    }

    private static boolean isHeadings(List<TableBlock> standing, int row) {
        return standing.stream()
                .map(TableBlock::headings)
                .anyMatch(headings -> headings.top() <= row && row <= headings.bottom());
    }

    /** The columns that a row's tables have a use for. */
    private static BitSet used(List<TableBlock> standing, int row) {
        BitSet used = new BitSet();
        for (TableBlock block : standing) {
            if (row >= block.firstRow()) {
                used.or(block.columns());
            }
        }
        return used;
    }

    /** Tells of the columns of tables that hold no figures: codes and remarks. */
    public static final class IgnoredColumns {

        private IgnoredColumns() {}

        public static void tell(SheetView view, List<TableBlock> blocks, ProblemLog log) {
            for (TableBlock block : blocks) {
                for (int column : block.ignoredColumns()) {
                    String name = block.name(column).text();
                    log.add(
                            Kind.COLUMN_IGNORED,
                            view.source(block.headings().bottom(), column),
                            name);
                }
            }
        }
    }
}
