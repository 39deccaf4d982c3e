package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.model.Period;
import dk.overblik.sheet.Grid;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which sorts of cells the rows of a sheet have. Rows that are alike share a shape, so that the
 * many looks at a large sheet that find its tables need not go through its cells.
 */
final class RowShapes {

    /** A sheet of which hardly two rows are alike gains nothing from more. */
    private static final int MOST_TOKENS = 1 << 18;

    private final Map<List<CellSort>, Shape> known = new HashMap<>();
    private final @Nullable Shape[] byRow;
    private int tokens;

    /** What the rows of one shape hold, by columns. */
    static final class Shape {
        private final CellSort[] tokens;
        private final BitSet used = new BitSet();
        private final BitSet values = new BitSet();

        Shape(CellSort[] tokens) {
            this.tokens = tokens;
            for (int column = 0; column < tokens.length; column++) {
                used.set(column, tokens[column] != CellSort.BLANK);
                values.set(column, tokens[column] == CellSort.VALUE);
            }
        }

        CellSort token(int column) {
            return tokens[column];
        }

        /** The columns that are not blank. */
        BitSet used() {
            return (BitSet) used.clone();
        }

        boolean isBlank(int firstColumn, int lastColumn) {
            int first = used.nextSetBit(firstColumn);
            return first < 0 || first > lastColumn;
        }

        boolean hasValue(int firstColumn, int lastColumn) {
            int first = values.nextSetBit(firstColumn);
            return first >= 0 && first <= lastColumn;
        }

        private boolean is(CellSort[] others) {
            return Arrays.equals(tokens, others);
        }
    }

    RowShapes(SheetView view) {
        byRow = new Shape[view.rows()];
        CellSort[] row = new CellSort[view.columns()];
        Shape last = new Shape(new CellSort[0]);
        for (int i = 0; i < byRow.length; i++) {
            int end = view.endOf(i);
            if (end == 0 && i > 0 && view.endOf(i - 1) == 0) {
                byRow[i] = byRow[i - 1];
                continue;
            }
            for (int column = 0; column < end; column++) {
                row[column] = view.tokenOfCell(i, column);
            }
            Arrays.fill(row, end, row.length, CellSort.BLANK);
            if (PeriodNumbers.areHeadings(view, i, row)) {
                PeriodNumbers.asTexts(row);
            }
            if (last.is(row)) {
                byRow[i] = last;
            } else {
                Shape shape = shape(row);
                byRow[i] = shape;
                last = shape == null ? last : shape;
            }
        }
    }

    private @Nullable Shape shape(CellSort[] row) {
        Shape shape = known.get(Arrays.asList(row));
        if (shape == null && tokens + row.length <= MOST_TOKENS) {
            CellSort[] kept = row.clone();
            shape = new Shape(kept);
            known.put(new ArrayList<>(Arrays.asList(kept)), shape);
            tokens += row.length;
        }
        return shape;
    }

    /** The shape of a row; null where there are too many, or no such row. */
    @Nullable Shape of(int row) {
        return row >= 0 && row < byRow.length ? byRow[row] : null;
    }

    /** Rows of headings whose periods are written as numbers: 202606 | 202607. */
    private static final class PeriodNumbers {

        private static final int DIGITS = 6;
        private static final double FIRST = 198_000;
        private static final double LAST = 208_000;

        private PeriodNumbers() {}

        /**
         * Whether all numbers of a row are months that follow each other, or that a heading goes
         * with.
         *
         * @param sorts what sort of thing each cell of the row holds
         */
        static boolean areHeadings(SheetView view, int row, CellSort[] sorts) {
            List<Period> months = new ArrayList<>();
            boolean named = false;
            for (int column = 0; column < sorts.length; column++) {
                if (sorts[column] == CellSort.VALUE) {
                    Optional<Period> month = month(view, row, column);
                    if (month.isEmpty()) {
                        return false;
                    }
                    months.add(month.get());
                } else if (sorts[column] == CellSort.TEXT && !months.isEmpty()) {
                    return false;
                } else if (sorts[column] == CellSort.TEXT) {
                    named |= view.label(row, column).isHeading();
                }
            }
            return named ? !months.isEmpty() : months.size() > 1 && areInStep(months);
        }

        /**
         * The month that a cell's number stands for; looked up for numbers that may be one alone.
         */
        private static Optional<Period> month(SheetView view, int row, int column) {
            Grid.Kind kind = view.kind(row, column);
            boolean possible =
                    kind == Grid.Kind.NUMBER
                            ? view.number(row, column) > FIRST && view.number(row, column) < LAST
                            : kind == Grid.Kind.TEXT && view.text(row, column).length() == DIGITS;
            return possible ? view.label(row, column).period() : Optional.empty();
        }

        private static boolean areInStep(List<Period> months) {
            long step = between(months.get(0), months.get(1));
            for (int i = 1; i < months.size(); i++) {
                if (between(months.get(i - 1), months.get(i)) != step) {
                    return false;
                }
            }
            return Math.abs(step) == 1 || Math.abs(step) == 12;
        }

        private static long between(Period one, Period next) {
            return ChronoUnit.MONTHS.between(one.first(), next.first());
        }

        /** Takes the numbers of a row for texts. */
        static void asTexts(CellSort[] sorts) {
            for (int column = 0; column < sorts.length; column++) {
                sorts[column] = sorts[column] == CellSort.VALUE ? CellSort.TEXT : sorts[column];
            }
        }
    }
}
