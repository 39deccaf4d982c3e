package dk.overblik.importing.meaning;

import dk.overblik.danish.DanishNumber;
import dk.overblik.importing.labels.ForeignNumbers;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.SheetView;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.model.Unit;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;

/** Reads single cells of a sheet as figures. */
final class CellFigures {

    /** As many digits as a text may have; more would not fit a double exactly. */
    private static final double LARGEST = 1e15;

    private static final double SMALLEST = 1e-100;

    private final SheetView view;
    private final DatasetBuilder all;
    private final DatasetBuilder.OnSheet figures;

    /** Rows that hold nothing but a label, and so may only be headings of the rows below. */
    private final BitSet bare = new BitSet();

    private final ProblemLog log;
    private boolean supplementing;
    private boolean superseded;

    CellFigures(SheetView view, DatasetBuilder figures, ProblemLog log) {
        this.view = view;
        this.all = figures;
        Source sheet = view.source();
        this.figures = figures.onSheet(sheet.file(), sheet.sheet());
        this.log = log;
    }

    /** From now on only figures are taken that are not there yet. */
    void supplement() {
        supplementing = true;
    }

    /** Whether a figure is not to be read, since a final one was. */
    boolean isSuperseded(int series, int period) {
        boolean there = supplementing && figures.has(series, period);
        superseded |= there;
        return there;
    }

    /** Whether some figure was not read, since a final one was. */
    boolean hasSuperseded() {
        return superseded;
    }

    /** From now on the blank cells of a row count only where no other row says anything. */
    void startBare(int row) {
        bare.set(row);
    }

    /** Whether a cell is blank in a row of nothing but a label, and something is said elsewhere. */
    boolean isSaidElsewhere(int row, int series, int period) {
        return bare.get(row) && figures.has(series, period);
    }

    /** Reads the figure of a series and a period from a cell of some kind. */
    void read(Grid.Kind kind, int row, int column, int series, int period) {
        switch (kind) {
            case BLANK -> missing(row, column, series, period, Reason.NOT_REPORTED, false);
            case FAULT -> fault(row, column, series, period);
            case NUMBER, WORDED ->
                    known(row, column, series, period, view.number(row, column), Notation.NUMBER);
            case PERCENT ->
                    known(
                            row,
                            column,
                            series,
                            period,
                            percent(view.number(row, column)),
                            Notation.FRACTION);
            case TEXT -> text(row, column, series, period);
            case DAY, TRUTH -> refuse(row, column, series, period);
        }
    }

    /** The errors of spreadsheets are known to whoever sees them; anything else is quoted. */
    private void fault(int row, int column, int series, int period) {
        String code = view.fault(row, column);
        if (code.startsWith("#") || code.equals(Cell.Fault.NEVER_CALCULATED)) {
            missing(row, column, series, period, Reason.ERROR_IN_EXPORT, false);
        } else {
            refuse(row, column, series, period);
        }
    }

    private void text(int row, int column, int series, int period) {
        DanishNumber number = view.bodyNumber(row, column);
        boolean doubtful =
                view.lexicon().hasForeignNumbers()
                        && ForeignNumbers.isAmbiguous(view.label(row, column).text());
        if (doubtful) {
            refuse(row, column, series, period);
        } else if (number instanceof DanishNumber.Value value) {
            Notation notation = value.percent() ? Notation.PERCENT_TEXT : Notation.TEXT;
            known(row, column, series, period, value.value(), notation);
        } else if (number instanceof DanishNumber.Missing mark) {
            missing(row, column, series, period, mark.reason(), true);
        } else {
            refuse(row, column, series, period);
        }
    }

    /**
     * Whether a cell may hold a figure in some unit: no percentage is a number of persons, and a
     * share of 2.534 is one with a decimal point.
     */
    boolean fits(int row, int column, Optional<Unit> unit) {
        boolean isPercent = view.kind(row, column) == Grid.Kind.PERCENT;
        boolean counted = unit.filter(CellFigures::isCounted).isPresent();
        if (isPercent || !(view.bodyNumber(row, column) instanceof DanishNumber.Value value)) {
            return !isPercent || !counted;
        }
        boolean thousands =
                Math.abs(value.value()) >= 1000 && view.label(row, column).text().indexOf('.') >= 0;
        boolean share = unit.filter(known -> known == Unit.PERCENT).isPresent();
        return counted ? !value.percent() : !(share && thousands);
    }

    /** Whether a figure is a number of whole things. */
    private static boolean isCounted(Unit unit) {
        return unit == Unit.COUNT || unit == Unit.RANK;
    }

    /** Tells that a cell cannot be read, and takes its figure for missing. */
    void refuse(int row, int column, int series, int period) {
        String text = text(row, column);
        log.add(Kind.UNREADABLE_NUMBER, view.source(row, column), text);
        missing(row, column, series, period, Reason.UNREADABLE, true);
    }

    private String text(int row, int column) {
        return switch (view.kind(row, column)) {
            case PERCENT -> written(percent(view.number(row, column))) + " %";
            case TRUTH -> view.number(row, column) == 0 ? "FALSK" : "SAND";
            case FAULT -> view.fault(row, column);
            default -> view.label(row, column).text();
        };
    }

    private static String written(double value) {
        return Double.isFinite(value) ? Figure.known(value).plain() : Double.toString(value);
    }

    private void known(
            int row, int column, int series, int period, double value, Notation notation) {
        if (!isFigure(value)) {
            refuse(row, column, series, period);
            return;
        }
        // Without a lambda, which would be an object for each cell.
        Optional<Observation> earlier = figures.known(series, period, row, column, value, notation);
        if (earlier.isPresent()) {
            settle(earlier.get(), row, column, Figure.known(value), notation);
        }
    }

    /** Of two unequal figures none counts, but that of a row of nothing but a label is none. */
    private void settle(
            Observation earlier, int row, int column, Figure figure, Notation notation) {
        Source source = earlier.source();
        boolean bareRow =
                source.sheet().equals(view.sheet().name())
                        && bare.get(source.row())
                        && earlier.figure().equals(Figure.missing(Reason.NOT_REPORTED));
        if (bareRow) {
            Source place = view.source(row, column);
            all.replace(new Observation(earlier.key(), earlier.period(), figure, place, notation));
        } else {
            contradict(earlier, row, column, figure);
        }
    }

    /** What counts people or kroner is so far from these that nothing computed of it overflows. */
    private static boolean isFigure(double value) {
        double size = Math.abs(value);
        return Double.isFinite(value) && (size == 0 || (size > SMALLEST && size < LARGEST));
    }

    private void missing(
            int row, int column, int series, int period, Reason reason, boolean isText) {
        Notation notation = isText ? Notation.TEXT : Notation.NUMBER;
        figures.missing(series, period, row, column, reason, notation)
                .ifPresent(
                        earlier -> settle(earlier, row, column, Figure.missing(reason), notation));
    }

    private void contradict(Observation earlier, int row, int column, Figure figure) {
        Source source = earlier.source();
        String address = CellAddress.of(source.row(), source.column());
        boolean elsewhere = !source.sheet().equals(view.sheet().name());
        String place = elsewhere ? source.sheet().strip() + "!" + address : address;
        boolean again =
                earlier.figure() instanceof Figure.Missing missing
                        && missing.reason() == Reason.CONTRADICTED;
        String before = again ? "" : earlier.figure().plain();
        log.add(Kind.CONTRADICTION, view.source(row, column), figure.plain(), before, place);
    }

    /** Shifted as decimal digits: 0.07 times 100 is not 7 in binary. */
    private static double percent(double fraction) {
        return new BigDecimal(Double.toString(fraction)).movePointRight(2).doubleValue();
    }
}
