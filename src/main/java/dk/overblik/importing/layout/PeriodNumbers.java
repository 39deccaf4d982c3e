package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.model.Period;
import dk.overblik.sheet.Grid;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of headings whose periods are written as numbers: 202606 | 202607. */
final class PeriodNumbers {

    private static final int DIGITS = 6;
    private static final double FIRST = 198_000;
    private static final double LAST = 208_000;

    private PeriodNumbers() {}

    /**
     * Whether all numbers of a row are months that follow each other, or that a heading goes with.
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

    /** The month that a cell's number stands for; looked up for numbers that may be one alone. */
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
