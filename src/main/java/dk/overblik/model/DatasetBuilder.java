package dk.overblik.model;

import java.util.Optional;

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
