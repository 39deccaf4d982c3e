package dk.overblik.importing;

import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation.Notation;
import java.math.BigDecimal;

/**
 * What a cell of a body says.
 *
 * @param readable whether it is a number or a mark for a missing one
 */
record CellReading(Figure figure, Notation notation, boolean readable) {

    static CellReading of(SheetView view, int row, int column) {
        return switch (view.kind(row, column)) {
            case BLANK -> missing(Reason.NOT_REPORTED, Notation.NUMBER);
            case FAULT -> missing(Reason.ERROR_IN_EXPORT, Notation.NUMBER);
            case NUMBER -> known(view.number(row, column), Notation.NUMBER);
            case PERCENT -> known(percent(view.number(row, column)), Notation.FRACTION);
            case TEXT -> text(view.label(row, column));
            case DAY, TRUTH -> unreadable();
        };
    }

    private static CellReading text(Label label) {
        if (label.number() instanceof DanishNumber.Value value) {
            Notation notation = value.percent() ? Notation.PERCENT_TEXT : Notation.TEXT;
            return known(value.value(), notation);
        }
        if (label.number() instanceof DanishNumber.Missing mark) {
            return missing(mark.reason(), Notation.TEXT);
        }
        return unreadable();
    }

    /** Shifted as decimal digits: 0.07 times 100 is not 7 in binary. */
    private static double percent(double fraction) {
        return new BigDecimal(Double.toString(fraction)).movePointRight(2).doubleValue();
    }

    private static CellReading known(double value, Notation notation) {
        return new CellReading(Figure.known(value), notation, true);
    }

    private static CellReading missing(Reason reason, Notation notation) {
        return new CellReading(Figure.missing(reason), notation, true);
    }

    private static CellReading unreadable() {
        return new CellReading(Figure.missing(Reason.UNREADABLE), Notation.TEXT, false);
    }
}
