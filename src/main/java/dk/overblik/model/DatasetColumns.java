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

    int position(SeriesKey key, Period period) {
        Integer keyNumber = series.numbers.get(key);
        Integer periodNumber = periods.numbers.get(period);
        if (keyNumber == null || periodNumber == null) {
            return -1;
        }
        return index.find(code(keyNumber, periodNumber), this::codeAt);
    }

    int add(Observation observation) {
        if (size == values.length) {
            grow();
        }
        seriesOf[size] = series.number(observation.key());
        periodOf[size] = periods.number(observation.period());
        Source source = observation.source();
        sheetOf[size] = (short) sheets.number(Source.sheet(source.file(), source.sheet()));
        rowOf[size] = source.row();
        columnOf[size] = (short) source.column();
        notations[size] = (byte) observation.notation().ordinal();
        setFigure(size, observation.figure());
        index.put(codeAt(size), size, this::codeAt);
        return size++;
    }

    void setFigure(int at, Figure figure) {
        if (figure instanceof Figure.Known known) {
            values[at] = known.value();
            reasons[at] = KNOWN;
        } else if (figure instanceof Figure.Missing missing) {
            reasons[at] = (byte) missing.reason().ordinal();
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
