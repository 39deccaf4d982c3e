package dk.overblik.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures that were read, stored as columns of primitives; {@link Observation} and {@link
 * Figure} are views, made when asked for.
 *
 * <p>Each series has one figure a period at the most. Areas, benefit groups, measures and periods
 * are listed in the order in which the export first names them.
 */
public final class Dataset {

    private final DatasetColumns columns;

    Dataset(DatasetColumns columns) {
        this.columns = columns;
    }

    /** How many figures there are, missing ones included. */
    public int size() {
        return columns.size();
    }

    public List<Area> areas() {
        return columns.seriesKeys().stream().map(SeriesKey::area).distinct().toList();
    }

    public List<BenefitGroup> benefits() {
        return columns.seriesKeys().stream().map(SeriesKey::benefit).distinct().toList();
    }

    public List<Measure> measures() {
        return columns.seriesKeys().stream().map(SeriesKey::measure).distinct().toList();
    }

    public List<SeriesKey> series() {
        return columns.seriesKeys();
    }

    public List<Period> periods() {
        return columns.periods();
    }

    /** The figure with a number from 0 to {@link #size}, in the order of the export. */
    public Observation observation(int number) {
        return columns.observation(number);
    }

    public Stream<Observation> observations() {
        return IntStream.range(0, size()).mapToObj(this::observation);
    }

    public Optional<Observation> find(SeriesKey key, Period period) {
        int at = columns.position(key, period);
        return at < 0 ? Optional.empty() : Optional.of(observation(at));
    }

    /** The figure, or an absent one where the export has no cell for it. */
    public Observation get(SeriesKey key, Period period) {
        return find(key, period).orElseGet(() -> Observation.absent(key, period));
    }
}
