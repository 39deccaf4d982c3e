package dk.overblik.model;

import java.util.Optional;
import java.util.function.BiConsumer;

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

    /** The dataset; the builder starts anew. */
    public Dataset build() {
        Dataset dataset = new Dataset(columns);
        columns = new DatasetColumns();
        return dataset;
    }
}
