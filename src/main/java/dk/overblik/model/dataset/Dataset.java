package dk.overblik.model.dataset;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures that were read, stored as columns of primitives; {@code Observation} and {@link
 * Figure} are views, made when asked for.
 *
 * <p>Each series has one figure a period at the most. Areas, benefit groups, measures and periods
 * are listed in the order in which the export first names them.
 */
public final class Dataset {

    private final List<DatasetColumns> layers;
    private final DatasetColumns replacements;
    private final int size;
    private final List<SeriesKey> series;
    private final List<Area> areas;
    private final List<BenefitGroup> benefits;
    private final List<Measure> measures;
    private final List<Period> periods;

    Dataset(DatasetColumns columns) {
        this(List.of(columns), new DatasetColumns());
    }

    /**
     * @param replacements figures that stand in the place of some of the layers'
     */
    private Dataset(List<DatasetColumns> layers, DatasetColumns replacements) {
        this.layers = layers;
        this.replacements = replacements;
        this.size = layers.stream().mapToInt(DatasetColumns::size).sum();
        this.series = distinct(layers, layer -> layer.seriesKeys().stream());
        this.periods = distinct(layers, layer -> layer.periods().stream());
        this.areas = series.stream().map(SeriesKey::area).distinct().toList();
        this.benefits = series.stream().map(SeriesKey::benefit).distinct().toList();
        this.measures = series.stream().map(SeriesKey::measure).distinct().toList();
    }

    private static <T> List<T> distinct(
            List<DatasetColumns> layers, Function<DatasetColumns, Stream<T>> listed) {
        Set<T> all = new LinkedHashSet<>();
        layers.forEach(layer -> listed.apply(layer).forEach(all::add));
        return List.copyOf(all);
    }

    /** These figures and, after them, those of others that these lack; none is copied. */
    public Dataset with(List<Observation> others) {
        DatasetColumns more = new DatasetColumns();
        for (Observation other : others) {
            boolean known =
                    find(other.key(), other.period()).isPresent()
                            || more.position(other.key(), other.period()) >= 0;
            if (!known) {
                more.add(other);
            }
        }
        return new Dataset(Stream.concat(layers.stream(), Stream.of(more)).toList(), replacements);
    }

    /** These figures with others in the place of their own; those that these lack stand last. */
    public Dataset replacedBy(List<Observation> others) {
        DatasetColumns replacing = new DatasetColumns();
        for (Observation other : others) {
            if (find(other.key(), other.period()).isPresent()) {
                replacing.add(other);
            }
        }
        return new Dataset(layers, replacing).with(others);
    }

    private Observation replaced(Observation own) {
        int at = replacements.position(own.key(), own.period());
        return at < 0 ? own : replacements.observation(at);
    }

    /** Adds all figures to columns that may have some of them. */
    void addTo(DatasetColumns columns, BiConsumer<Observation, Observation> unequal) {
        layers.forEach(layer -> new DatasetBuilder.DatasetMerge(columns, layer).add(unequal));
    }

    /** How many figures there are, missing ones included. */
    public int size() {
        return size;
    }

    public List<Area> areas() {
        return areas;
    }

    public List<BenefitGroup> benefits() {
        return benefits;
    }

    public List<Measure> measures() {
        return measures;
    }

    public List<SeriesKey> series() {
        return series;
    }

    /** Whether there is a figure of a series, for any period. */
    public boolean has(SeriesKey key) {
        return layers.stream().anyMatch(layer -> layer.has(key));
    }

    public List<Period> periods() {
        return periods;
    }

    /** The figure with a number from 0 to {@link #size}, in the order of the export. */
    public Observation observation(int number) {
        int left = number;
        for (DatasetColumns layer : layers) {
            if (left < layer.size()) {
                return replaced(layer.observation(left));
            }
            left -= layer.size();
        }
        throw new IndexOutOfBoundsException(number);
    }

    /** How many figures there are of each period, missing ones included. */
    public Map<Period, Integer> figuresByPeriod() {
        Map<Period, Integer> figures = new LinkedHashMap<>();
        for (DatasetColumns layer : layers) {
            int[] counts = layer.figuresByPeriod();
            List<Period> counted = layer.periods();
            for (int i = 0; i < counts.length; i++) {
                figures.merge(counted.get(i), counts[i], Integer::sum);
            }
        }
        return figures;
    }

    /** Looks at known figures without an object for each. */
    public interface KnownFigures {

        /**
         * Takes a figure.
         *
         * @param number from 0, in the order of the export
         * @param key one and the same object for all figures of a series
         * @param sheet one and the same object for all figures of a sheet
         */
        void known(
                int number,
                SeriesKey key,
                Source sheet,
                Observation.Notation notation,
                double value);
    }

    /** Shows all known figures in their order. */
    public void forEachKnown(KnownFigures visitor) {
        int from = 0;
        for (DatasetColumns layer : layers) {
            layer.forEachKnown(from, visitor);
            from += layer.size();
        }
    }

    /** Looks at all figures without an observation for each. */
    @FunctionalInterface
    public interface AllFigures {

        /**
         * Takes a figure.
         *
         * @param key one and the same object for all figures of a series
         * @param period one and the same object for all figures of a period
         * @param sheet one and the same object for all figures of a sheet
         * @param row of its cell, counted from 0
         * @param column of its cell, counted from 0
         */
        void figure(SeriesKey key, Period period, Source sheet, int row, int column, Figure figure);
    }

    /** Shows all figures that were read, in their order, as their cells have them. */
    public void forEachRead(AllFigures visitor) {
        layers.forEach(layer -> layer.forEachFigure(visitor));
    }

    public Stream<Observation> observations() {
        return IntStream.range(0, size()).mapToObj(this::observation);
    }

    public Optional<Observation> find(SeriesKey key, Period period) {
        for (DatasetColumns layer : layers) {
            int at = layer.position(key, period);
            if (at >= 0) {
                return Optional.of(replaced(layer.observation(at)));
            }
        }
        return Optional.empty();
    }

    /** The figure, or an absent one where the export has no cell for it. */
    public Observation get(SeriesKey key, Period period) {
        return find(key, period).orElseGet(() -> Observation.absent(key, period));
    }
}
