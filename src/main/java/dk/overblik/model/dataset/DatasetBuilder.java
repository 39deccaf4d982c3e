package dk.overblik.model.dataset;

import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Collects figures into a {@link Dataset}; equal duplicates become one. */
public final class DatasetBuilder {

    private DatasetColumns columns = new DatasetColumns();

    /**
     * Adds a figure.
     *
     * <p>Where another figure stands for the same series and period, an equal one is dropped; an
     * unequal one makes the figure missing, and the earlier observation is returned.
     */
    public Optional<Observation> add(Observation observation) {
        int at = columns.position(observation.key(), observation.period());
        if (at < 0) {
            columns.add(observation);
            return Optional.empty();
        }
        Observation earlier = columns.observation(at);
        if (earlier.figure().equals(observation.figure())) {
            return Optional.empty();
        }
        columns.setFigure(at, Figure.missing(Figure.Reason.CONTRADICTED));
        return Optional.of(earlier);
    }

    /**
     * Adds the figures of a dataset in their order, those left out that equal ones that are here.
     *
     * @param unequal is told the earlier figure and the one that differs, which is not added
     */
    public void addAll(Dataset others, BiConsumer<Observation, Observation> unequal) {
        others.addTo(columns, unequal);
    }

    /** The number of a series, for {@link OnSheet}; known until {@link #build}. */
    public int seriesNumber(SeriesKey key) {
        return columns.seriesNumber(key);
    }

    /** The number of a period, for {@link OnSheet}; known until {@link #build}. */
    public int periodNumber(Period period) {
        return columns.periodNumber(period);
    }

    /** Adds the figures of one sheet without making an object of each. */
    public OnSheet onSheet(String file, String sheet) {
        return new OnSheet(columns, columns.sheetNumber(Source.sheet(file, sheet)));
    }

    /** Adds the figures of one sheet, by the numbers of their series and periods. */
    public static final class OnSheet {
        private final DatasetColumns columns;
        private final int sheet;

        private OnSheet(DatasetColumns columns, int sheet) {
            this.columns = columns;
            this.sheet = sheet;
        }

        /** Adds a number; an unequal earlier figure makes it missing, and is returned. */
        public Optional<Observation> known(
                int series,
                int period,
                int row,
                int column,
                double value,
                Observation.Notation notation) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A known figure is a finite number: " + value);
            }
            int at = columns.position(series, period);
            if (at < 0) {
                int added = columns.add(series, period, sheet, row, column, notation);
                columns.setKnown(added, value);
                return Optional.empty();
            }
            return columns.isKnown(at, value) ? Optional.empty() : contradicted(at);
        }

        /** Whether there is a figure, be it a missing one. */
        public boolean has(int series, int period) {
            return columns.position(series, period) >= 0;
        }

        /** Adds a missing figure; an unequal earlier one makes it contradicted, and is returned. */
        public Optional<Observation> missing(
                int series,
                int period,
                int row,
                int column,
                Figure.Reason reason,
                Observation.Notation notation) {
            int at = columns.position(series, period);
            if (at < 0) {
                int added = columns.add(series, period, sheet, row, column, notation);
                columns.setMissing(added, reason);
                return Optional.empty();
            }
            return columns.isMissing(at, reason) ? Optional.empty() : contradicted(at);
        }

        private Optional<Observation> contradicted(int at) {
            Observation earlier = columns.observation(at);
            columns.setMissing(at, Figure.Reason.CONTRADICTED);
            return Optional.of(earlier);
        }
    }

    /** Puts a figure where another one of the same series and period stands. */
    public void replace(Observation observation) {
        columns.replace(columns.position(observation.key(), observation.period()), observation);
    }

    public int size() {
        return columns.size();
    }

    /** The number of a series that has been numbered; -1 where it has not. */
    public int knownSeries(SeriesKey key) {
        Integer number = columns.series.known(key);
        return number == null ? -1 : number;
    }

    /** The number of a period that has been numbered; -1 where it has not. */
    public int knownPeriod(Period period) {
        Integer number = columns.periods.known(period);
        return number == null ? -1 : number;
    }

    /** Whether there is a figure, be it a missing one, by its numbers. */
    public boolean has(int series, int period) {
        return columns.position(series, period) >= 0;
    }

    /** The figures so far; a view that changes with them. */
    public Dataset soFar() {
        return new Dataset(columns);
    }

    /** Takes a known figure for missing, since it cannot be true; its number is remembered. */
    public void doubt(int number) {
        columns.setMissing(number, Figure.Reason.IMPLAUSIBLE);
    }

    /** The dataset; the builder starts anew. */
    public Dataset build() {
        Dataset dataset = new Dataset(columns);
        columns = new DatasetColumns();
        return dataset;
    }

    /** Adds the figures of some columns to others, without making an object of each. */
    static final class DatasetMerge {

        private final DatasetColumns into;
        private final DatasetColumns from;

        /** A numbering for each sheet. */
        private final List<Renumbering<SeriesKey>> series;

        private final Renumbering<Period> periods;
        private final Renumbering<Source> sheets;

        /** The numbers that values get elsewhere, in the order in which they are needed there. */
        private static final class Renumbering<T> {
            private final Numbering<T> into;
            private final Numbering<T> from;
            private final UnaryOperator<T> names;
            private final int[] numbers;

            Renumbering(Numbering<T> into, Numbering<T> from, UnaryOperator<T> names) {
                this.into = into;
                this.from = from;
                this.names = names;
                this.numbers = new int[from.size()];
                Arrays.fill(numbers, -1);
            }

            int number(int before) {
                if (numbers[before] < 0) {
                    numbers[before] = into.number(names.apply(from.value(before)));
                }
                return numbers[before];
            }
        }

        /** Of figures that keep their series. */
        DatasetMerge(DatasetColumns into, DatasetColumns from) {
            this(
                    into,
                    from,
                    Collections.nCopies(
                            from.sheets.size(),
                            new Renumbering<>(into.series, from.series, key -> key)));
        }

        /**
         * @param names the series that a sheet's figures of a series are to be of
         */
        DatasetMerge(
                DatasetColumns into,
                DatasetColumns from,
                BiFunction<SeriesKey, Source, SeriesKey> names) {
            this(
                    into,
                    from,
                    from.sheets.values().stream()
                            .map(
                                    sheet ->
                                            new Renumbering<>(
                                                    into.series,
                                                    from.series,
                                                    key -> names.apply(key, sheet)))
                            .toList());
        }

        private DatasetMerge(
                DatasetColumns into, DatasetColumns from, List<Renumbering<SeriesKey>> series) {
            this.into = into;
            this.from = from;
            this.series = series;
            this.periods = new Renumbering<>(into.periods, from.periods, period -> period);
            this.sheets = new Renumbering<>(into.sheets, from.sheets, sheet -> sheet);
        }

        /**
         * Adds all figures of which there is none yet.
         *
         * @param unequal is told the earlier and the other figure where they differ
         */
        void add(BiConsumer<Observation, Observation> unequal) {
            from.duplicates.forEach((file, others) -> into.duplicates(file).addAll(others));
            for (int number = 0; number < from.size(); number++) {
                DatasetColumns.FigureChunk chunk = from.chunk(number);
                int in = DatasetColumns.FigureChunk.placeOf(number);
                int seriesNumber = series.get(chunk.sheets[in]).number(chunk.series[in]);
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
                } else {
                    leaveOut(from.sheets.value(chunk.sheets[in]), seriesNumber, periodNumber);
                    if (!into.chunk(at).isSame(DatasetColumns.FigureChunk.placeOf(at), chunk, in)) {
                        // Either of the two may be the one that stays.
                        leaveOut(into.observation(at).source(), seriesNumber, periodNumber);
                        unequal.accept(into.observation(at), from.observation(number));
                    }
                }
            }
        }

        private void leaveOut(Source sheet, int seriesNumber, int periodNumber) {
            into.duplicates(sheet.file())
                    .add(into.series.value(seriesNumber), into.periods.value(periodNumber));
        }
    }
}
