package dk.overblik.model.dataset;

import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The growing columns of a {@link Dataset}: 25 bytes a figure and an index over them. They grow by
 * chunks, so that nothing is copied, and little is allocated that is not used.
 */
@SuppressWarnings("EnumOrdinal") // ordinals are stored in memory only
final class DatasetColumns {

    private static final Figure.Reason[] REASONS = Figure.Reason.values();
    private static final Observation.Notation[] NOTATIONS = Observation.Notation.values();

    final Numbering<SeriesKey> series = new Numbering<>();
    final Numbering<Period> periods = new Numbering<>();
    final Numbering<Source> sheets = new Numbering<>();

    /** By file, what was left out, since an equal or newer figure of another file stands for it. */
    final Map<String, Dataset.Contents> duplicates = new LinkedHashMap<>();

    private final PositionIndex index = new PositionIndex(this::periodAt);
    private final List<FigureChunk> chunks = new ArrayList<>();
    private int size;

    Dataset.Contents duplicates(String file) {
        return duplicates.computeIfAbsent(file, any -> new Dataset.Contents());
    }

    int size() {
        return size;
    }

    List<SeriesKey> seriesKeys() {
        return series.values();
    }

    List<Period> periods() {
        return periods.values();
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
        return index.find(seriesNumber, periodNumber);
    }

    int position(SeriesKey key, Period period) {
        Integer keyNumber = series.known(key);
        Integer periodNumber = periods.known(period);
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
        byte code = (byte) notation.ordinal();
        return add(seriesNumber, periodNumber, sheetNumber, row, column, code);
    }

    /** The same with the notation as it is stored. */
    int add(
            int seriesNumber,
            int periodNumber,
            int sheetNumber,
            int row,
            int column,
            byte notation) {
        if (FigureChunk.isFull(size)) {
            chunks.add(new FigureChunk());
        }
        FigureChunk chunk = chunk(size);
        int in = FigureChunk.placeOf(size);
        chunk.series[in] = seriesNumber;
        chunk.periods[in] = periodNumber;
        setSource(size, sheetNumber, row, column, notation);
        index.put(seriesNumber, periodNumber, size);
        return size++;
    }

    /** Sets what a figure is and where it was read, its series and period being the same. */
    void replace(int at, Observation observation) {
        Source source = observation.source();
        int sheet = sheets.number(Source.sheet(source.file(), source.sheet()));
        byte notation = (byte) observation.notation().ordinal();
        setSource(at, sheet, source.row(), source.column(), notation);
        setFigure(at, observation.figure());
    }

    private void setSource(int at, int sheetNumber, int row, int column, byte notation) {
        FigureChunk chunk = chunk(at);
        int in = FigureChunk.placeOf(at);
        chunk.sheets[in] = (short) sheetNumber;
        chunk.rows[in] = row;
        chunk.columns[in] = (short) column;
        chunk.notations[in] = notation;
    }

    FigureChunk chunk(int at) {
        return chunks.get(FigureChunk.numberOf(at));
    }

    boolean isKnown(int at, double value) {
        int in = FigureChunk.placeOf(at);
        return chunk(at).reasons[in] == FigureChunk.KNOWN && chunk(at).values[in] == value;
    }

    boolean isMissing(int at, Figure.Reason reason) {
        return chunk(at).reasons[FigureChunk.placeOf(at)] == reason.ordinal();
    }

    void setKnown(int at, double value) {
        chunk(at).values[FigureChunk.placeOf(at)] = value;
        chunk(at).reasons[FigureChunk.placeOf(at)] = FigureChunk.KNOWN;
    }

    void setMissing(int at, Figure.Reason reason) {
        chunk(at).reasons[FigureChunk.placeOf(at)] = (byte) reason.ordinal();
    }

    void setFigure(int at, Figure figure) {
        if (figure instanceof Figure.Known known) {
            setKnown(at, known.value());
        } else if (figure instanceof Figure.Missing missing) {
            setMissing(at, missing.reason());
        }
    }

    Observation observation(int at) {
        FigureChunk chunk = chunk(at);
        int in = FigureChunk.placeOf(at);
        Source sheet = sheets.value(chunk.sheets[in]);
        Source source = new Source(sheet.file(), sheet.sheet(), chunk.rows[in], chunk.columns[in]);
        return new Observation(
                series.value(chunk.series[in]),
                periods.value(chunk.periods[in]),
                figure(chunk, in),
                source,
                NOTATIONS[chunk.notations[in]]);
    }

    private static Figure figure(FigureChunk chunk, int in) {
        if (chunk.reasons[in] == FigureChunk.KNOWN) {
            return Figure.known(chunk.values[in]);
        }
        Figure.Reason reason = REASONS[chunk.reasons[in]];
        return reason == Figure.Reason.IMPLAUSIBLE
                ? Figure.implausible(chunk.values[in])
                : Figure.missing(reason);
    }

    /** Shows all known figures in their order. */
    void forEachKnown(Dataset.KnownFigures visitor) {
        for (int at = 0; at < size; at++) {
            FigureChunk chunk = chunk(at);
            int in = FigureChunk.placeOf(at);
            if (chunk.reasons[in] == FigureChunk.KNOWN) {
                visitor.known(
                        at,
                        series.value(chunk.series[in]),
                        sheets.value(chunk.sheets[in]),
                        NOTATIONS[chunk.notations[in]],
                        chunk.values[in]);
            }
        }
    }

    void forEachFigure(Dataset.AllFigures visitor) {
        for (int at = 0; at < size; at++) {
            FigureChunk chunk = chunk(at);
            int in = FigureChunk.placeOf(at);
            visitor.figure(
                    series.value(chunk.series[in]),
                    periods.value(chunk.periods[in]),
                    sheets.value(chunk.sheets[in]),
                    chunk.rows[in],
                    chunk.columns[in],
                    figure(chunk, in));
        }
    }

    /** The periods of which some series have known figures. */
    List<Period> knownPeriods(Predicate<SeriesKey> wanted) {
        boolean[] isWanted = new boolean[series.size()];
        for (int number = 0; number < isWanted.length; number++) {
            isWanted[number] = wanted.test(series.value(number));
        }
        boolean[] isKnown = new boolean[periods.size()];
        for (int at = 0; at < size; at++) {
            FigureChunk chunk = chunk(at);
            int in = FigureChunk.placeOf(at);
            if (chunk.reasons[in] == FigureChunk.KNOWN && isWanted[chunk.series[in]]) {
                isKnown[chunk.periods[in]] = true;
            }
        }
        return IntStream.range(0, isKnown.length)
                .filter(number -> isKnown[number])
                .mapToObj(periods::value)
                .toList();
    }

    private int periodAt(int at) {
        return chunk(at).periods[FigureChunk.placeOf(at)];
    }

    /** How many figures there are of each period, by the numbers of the periods. */
    int[] figuresByPeriod() {
        int[] counts = new int[periods.size()];
        for (int at = 0; at < size; at++) {
            counts[periodAt(at)]++;
        }
        return counts;
    }

    /** As many figures as one chunk of {@link DatasetColumns} holds, column by column. */
    static final class FigureChunk {

        /** Stands for a reason where there is a number. */
        static final byte KNOWN = -1;

        private static final int BITS = 13;
        private static final int LENGTH = 1 << BITS;

        final int[] series = new int[LENGTH];
        final int[] periods = new int[LENGTH];
        final double[] values = new double[LENGTH];
        final byte[] reasons = new byte[LENGTH];
        final byte[] notations = new byte[LENGTH];
        final short[] sheets = new short[LENGTH];
        final int[] rows = new int[LENGTH];
        final short[] columns = new short[LENGTH];

        /** Takes a figure over from another chunk, be it known or missing. */
        void take(int number, FigureChunk other, int otherAt) {
            values[placeOf(number)] = other.values[otherAt];
            reasons[placeOf(number)] = other.reasons[otherAt];
        }

        /** Whether two figures are the same: equal numbers, or missing for the same reason. */
        boolean isSame(int at, FigureChunk other, int otherAt) {
            boolean bothKnown = reasons[at] == KNOWN && other.reasons[otherAt] == KNOWN;
            return bothKnown
                    ? Double.compare(values[at], other.values[otherAt]) == 0
                    : reasons[at] == other.reasons[otherAt];
        }

        /** Whether so many figures fill all the chunks that they need. */
        static boolean isFull(int size) {
            return placeOf(size) == 0;
        }

        /** The chunk that a figure is in. */
        static int numberOf(int at) {
            return at >> BITS;
        }

        /** A figure's place in its chunk. */
        static int placeOf(int at) {
            return at & (LENGTH - 1);
        }
    }
}
