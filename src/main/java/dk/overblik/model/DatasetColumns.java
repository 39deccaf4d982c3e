package dk.overblik.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The growing columns of a {@link Dataset}: 25 bytes a figure and an index over them. */
@SuppressWarnings("EnumOrdinal") // ordinals are stored in memory only
final class DatasetColumns {

    private static final int START = 256;
    private static final byte KNOWN = -1;
    private static final Figure.Reason[] REASONS = Figure.Reason.values();
    private static final Observation.Notation[] NOTATIONS = Observation.Notation.values();

    private final Numbering<SeriesKey> series = new Numbering<>();
    private final Numbering<Period> periods = new Numbering<>();
    private final Numbering<Source> sheets = new Numbering<>();
    private final PositionIndex index = new PositionIndex();
    private int[] seriesOf = new int[START];
    private int[] periodOf = new int[START];
    private double[] values = new double[START];
    private byte[] reasons = new byte[START];
    private byte[] notations = new byte[START];
    private short[] sheetOf = new short[START];
    private int[] rowOf = new int[START];
    private short[] columnOf = new short[START];
    private int size;

    /** Values numbered in the order in which they were first met. */
    private static final class Numbering<T> {
        private final List<T> values = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        int number(T value) {
            Integer known = numbers.putIfAbsent(value, values.size());
            if (known != null) {
                return known;
            }
            values.add(value);
            return values.size() - 1;
        }
    }

    int size() {
        return size;
    }

    List<SeriesKey> seriesKeys() {
        return List.copyOf(series.values);
    }

    List<Period> periods() {
        return List.copyOf(periods.values);
    }

    int seriesNumber(SeriesKey key) {
        return series.number(key);
    }

    int periodNumber(Period period) {
        return periods.number(period);
    }

    int sheetNumber(Source sheet) {
        return sheets.number(sheet);
    }

    int position(int seriesNumber, int periodNumber) {
        return index.find(code(seriesNumber, periodNumber), this::codeAt);
    }

    int position(SeriesKey key, Period period) {
        Integer keyNumber = series.numbers.get(key);
        Integer periodNumber = periods.numbers.get(period);
        if (keyNumber == null || periodNumber == null) {
            return -1;
        }
        return position(keyNumber, periodNumber);
    }

    int add(Observation observation) {
        Source source = observation.source();
        int at =
                add(
                        series.number(observation.key()),
                        periods.number(observation.period()),
                        sheets.number(Source.sheet(source.file(), source.sheet())),
                        source.row(),
                        source.column(),
                        observation.notation());
        setFigure(at, observation.figure());
        return at;
    }

    /** Adds a place for a figure, which is set afterwards. */
    int add(
            int seriesNumber,
            int periodNumber,
            int sheetNumber,
            int row,
            int column,
            Observation.Notation notation) {
        if (size == values.length) {
            grow();
        }
        seriesOf[size] = seriesNumber;
        periodOf[size] = periodNumber;
        sheetOf[size] = (short) sheetNumber;
        rowOf[size] = row;
        columnOf[size] = (short) column;
        notations[size] = (byte) notation.ordinal();
        index.put(codeAt(size), size, this::codeAt);
        return size++;
    }

    /** Sets what a figure is and where it was read, its series and period being the same. */
    void replace(int at, Observation observation) {
        Source source = observation.source();
        sheetOf[at] = (short) sheets.number(Source.sheet(source.file(), source.sheet()));
        rowOf[at] = source.row();
        columnOf[at] = (short) source.column();
        notations[at] = (byte) observation.notation().ordinal();
        setFigure(at, observation.figure());
    }

    boolean isKnown(int at, double value) {
        return reasons[at] == KNOWN && values[at] == value;
    }

    boolean isMissing(int at, Figure.Reason reason) {
        return reasons[at] == reason.ordinal();
    }

    void setKnown(int at, double value) {
        values[at] = value;
        reasons[at] = KNOWN;
    }

    void setMissing(int at, Figure.Reason reason) {
        reasons[at] = (byte) reason.ordinal();
    }

    void setFigure(int at, Figure figure) {
        if (figure instanceof Figure.Known known) {
            setKnown(at, known.value());
        } else if (figure instanceof Figure.Missing missing) {
            setMissing(at, missing.reason());
        }
    }

    Observation observation(int at) {
        Source sheet = sheets.values.get(sheetOf[at]);
        Source source = new Source(sheet.file(), sheet.sheet(), rowOf[at], columnOf[at]);
        return new Observation(
                series.values.get(seriesOf[at]),
                periods.values.get(periodOf[at]),
                figure(at),
                source,
                NOTATIONS[notations[at]]);
    }

    private Figure figure(int at) {
        return reasons[at] == KNOWN
                ? Figure.known(values[at])
                : Figure.missing(REASONS[reasons[at]]);
    }

    private long codeAt(int at) {
        return code(seriesOf[at], periodOf[at]);
    }

    private static long code(int series, int period) {
        return ((long) series << 32) | period;
    }

    private void grow() {
        int capacity = size + (size >> 1);
        seriesOf = Arrays.copyOf(seriesOf, capacity);
        periodOf = Arrays.copyOf(periodOf, capacity);
        values = Arrays.copyOf(values, capacity);
        reasons = Arrays.copyOf(reasons, capacity);
        notations = Arrays.copyOf(notations, capacity);
        sheetOf = Arrays.copyOf(sheetOf, capacity);
        rowOf = Arrays.copyOf(rowOf, capacity);
        columnOf = Arrays.copyOf(columnOf, capacity);
    }
}
