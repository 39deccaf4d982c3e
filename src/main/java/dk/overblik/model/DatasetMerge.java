package dk.overblik.model;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Adds the figures of some columns to others, without making an object of each. */
final class DatasetMerge {

    private final DatasetColumns into;
    private final DatasetColumns from;
    private final Renumbering<SeriesKey> series;
    private final Renumbering<Period> periods;
    private final Renumbering<Source> sheets;

    /** The numbers that values get elsewhere, in the order in which they are needed there. */
    private static final class Renumbering<T> {
        private final Numbering<T> into;
        private final Numbering<T> from;
        private final int[] numbers;

        Renumbering(Numbering<T> into, Numbering<T> from) {
            this.into = into;
            this.from = from;
            this.numbers = new int[from.size()];
            Arrays.fill(numbers, -1);
        }

        int number(int before) {
            if (numbers[before] < 0) {
                numbers[before] = into.number(from.value(before));
            }
            return numbers[before];
        }
    }

    DatasetMerge(DatasetColumns into, DatasetColumns from) {
        this.into = into;
        this.from = from;
        this.series = new Renumbering<>(into.series, from.series);
        this.periods = new Renumbering<>(into.periods, from.periods);
        this.sheets = new Renumbering<>(into.sheets, from.sheets);
    }

    /**
     * Adds all figures of which there is none yet.
     *
     * @param unequal is told the earlier and the other figure where they differ
     */
    void add(BiConsumer<Observation, Observation> unequal) {
        for (int number = 0; number < from.size(); number++) {
            FigureChunk chunk = from.chunk(number);
            int in = FigureChunk.placeOf(number);
            int seriesNumber = series.number(chunk.series[in]);
            int periodNumber = periods.number(chunk.periods[in]);
            int at = into.position(seriesNumber, periodNumber);
            if (at < 0) {
                into.add(
                        seriesNumber,
                        periodNumber,
                        sheets.number(chunk.sheets[in]),
                        chunk.rows[in],
                        chunk.columns[in],
                        chunk.notations[in]);
                into.chunk(into.size() - 1).take(into.size() - 1, chunk, in);
            } else if (!into.chunk(at).isSame(FigureChunk.placeOf(at), chunk, in)) {
                unequal.accept(into.observation(at), from.observation(number));
            }
        }
    }
}
