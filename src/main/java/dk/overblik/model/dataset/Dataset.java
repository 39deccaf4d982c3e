package dk.overblik.model.dataset;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures that were read, stored as columns of primitives, and figures computed from them above
 * these; {@code Observation} and {@link Figure} are views, made when asked for.
 *
 * <p>Each series has one figure a period at the most. Areas, benefit groups, measures and periods
 * are listed in the order in which the export first names them.
 */
public final class Dataset {

    private final DatasetColumns columns;
    private final List<Layer> layers;
    private final Set<SeriesKey> known;
    private final List<SeriesKey> series;
    private final List<Area> areas;
    private final List<BenefitGroup> benefits;
    private final List<Measure> measures;
    private final List<Period> periods;

    /** Made when it is first asked for; an export may have many thousands of series. */
    private @Nullable Map<Measure, List<SeriesKey>> byMeasure;

    /**
     * Computed figures that lie above those that were read.
     *
     * @param replacing whether they stand in the place of those below, or only where there are none
     */
    private record Layer(ComputedFigures figures, boolean replacing) {}

    Dataset(DatasetColumns columns) {
        this(columns, List.of());
    }

    private Dataset(DatasetColumns columns, List<Layer> layers) {
        this.columns = columns;
        this.layers = layers;
        this.known = new LinkedHashSet<>(columns.seriesKeys());
        Set<Period> spans = new LinkedHashSet<>(columns.periods());
        for (Layer layer : layers) {
            known.addAll(layer.figures().series());
            spans.addAll(layer.figures().periods());
        }
        this.series = List.copyOf(known);
        this.periods = List.copyOf(spans);
        this.areas = series.stream().map(SeriesKey::area).distinct().toList();
        this.benefits = series.stream().map(SeriesKey::benefit).distinct().toList();
        this.measures = series.stream().map(SeriesKey::measure).distinct().toList();
    }

    /** These figures and those computed ones that these lack; none is copied. */
    public Dataset with(ComputedFigures others) {
        return with(new Layer(others, false));
    }

    /** These figures with computed ones in the place of their own. */
    public Dataset replacedBy(ComputedFigures others) {
        return with(new Layer(others, true));
    }

    private Dataset with(Layer layer) {
        return new Dataset(columns, Stream.concat(layers.stream(), Stream.of(layer)).toList());
    }

    /** Adds all figures that were read to columns that may have some of them. */
    void addTo(DatasetColumns others, BiConsumer<Observation, Observation> unequal) {
        new DatasetBuilder.DatasetMerge(others, columns).add(unequal);
    }

    /**
     * The figures that were read, as those of other series; of unequal ones for one thing none is
     * known.
     *
     * @param names the series of a sheet's figures that were those of a series
     */
    public Dataset renamed(BiFunction<SeriesKey, Source, SeriesKey> names) {
        DatasetColumns others = new DatasetColumns();
        new DatasetBuilder.DatasetMerge(others, columns, names)
                .add(
                        (one, other) ->
                                others.setMissing(
                                        others.position(one.key(), one.period()),
                                        Figure.Reason.CONTRADICTED));
        return new Dataset(others);
    }

    /** The same figures, those of some measures as of others. */
    public Dataset renamed(Map<Measure, Measure> names) {
        return names.isEmpty()
                ? this
                : renamed(
                        (key, sheet) ->
                                new SeriesKey(
                                        key.area(),
                                        key.benefit(),
                                        names.getOrDefault(key.measure(), key.measure())));
    }

    /** The files that figures were read from, in the order in which they were read. */
    public List<String> files() {
        return sheets().stream().map(Source::file).distinct().toList();
    }

    /** The sheets that figures were read from, in the order in which they were read. */
    public List<Source> sheets() {
        return columns.sheets.values();
    }

    /** What a file has figures of. */
    public record Contents(Set<SeriesKey> series, Set<Period> periods) {

        Contents() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        void add(SeriesKey key, Period period) {
            series.add(key);
            periods.add(period);
        }

        void addAll(Contents others) {
            series.addAll(others.series);
            periods.addAll(others.periods);
        }
    }

    /**
     * What each file has figures of, those included that are not here as its own, since those of
     * another file stand for them.
     */
    public Map<String, Contents> contents() {
        Map<String, Contents> all = new LinkedHashMap<>();
        forEachRead(
                (key, period, sheet, row, column, figure) ->
                        all.computeIfAbsent(sheet.file(), file -> new Contents()).add(key, period));
        columns.duplicates.forEach(
                (file, others) -> all.computeIfAbsent(file, any -> new Contents()).addAll(others));
        return all;
    }

    /** How many figures were read, missing ones included; computed ones are not counted. */
    public int size() {
        return columns.size();
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

    /** The series of one measure, in the same order. */
    public List<SeriesKey> series(Measure measure) {
        Map<Measure, List<SeriesKey>> all = byMeasure;
        if (all == null) {
            all = new HashMap<>();
            for (SeriesKey key : series) {
                all.computeIfAbsent(key.measure(), m -> new ArrayList<>()).add(key);
            }
            byMeasure = all;
        }
        return Collections.unmodifiableList(all.getOrDefault(measure, List.of()));
    }

    /** Whether there is a figure of a series, for any period. */
    public boolean has(SeriesKey key) {
        return known.contains(key);
    }

    public List<Period> periods() {
        return periods;
    }

    /** The figure that was read with a number from 0 to {@link #size}, in the export's order. */
    public Observation observation(int number) {
        return columns.observation(number);
    }

    /** How many figures there are of each period, missing and computed ones included. */
    public Map<Period, Integer> figuresByPeriod() {
        Map<Period, Integer> figures = new LinkedHashMap<>();
        int[] counts = columns.figuresByPeriod();
        for (int i = 0; i < counts.length; i++) {
            figures.put(columns.periods().get(i), counts[i]);
        }
        if (!layers.isEmpty()) {
            periods.forEach(period -> figures.merge(period, computed(period), Integer::sum));
        }
        return figures;
    }

    private int computed(Period period) {
        return (int)
                series.stream()
                        .filter(key -> columns.position(key, period) < 0)
                        .filter(key -> find(key, period).isPresent())
                        .count();
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

    /** Shows all known figures that were read, in their order. */
    public void forEachKnown(KnownFigures visitor) {
        columns.forEachKnown(visitor);
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
        columns.forEachFigure(visitor);
    }

    /** The periods of which an area has known figures that were read. */
    public List<Period> knownPeriods(Area area) {
        return columns.knownPeriods(key -> key.area().equals(area));
    }

    /** The figures that were read. */
    public Stream<Observation> observations() {
        return IntStream.range(0, size()).mapToObj(this::observation);
    }

    public Optional<Observation> find(SeriesKey key, Period period) {
        return find(key, period, layers.size());
    }

    /**
     * Whether a series has any period that another can be held against: exports that are read
     * together may have one by the quarter, or year to date, alone.
     */
    public boolean hasPeriodsLike(SeriesKey key, Period other) {
        return periods().stream()
                .filter(other::isComparableWith)
                .anyMatch(at -> find(key, at).isPresent());
    }

    /** The figure as it was read, whatever stands in its place. */
    public Optional<Observation> read(SeriesKey key, Period period) {
        return find(key, period, 0);
    }

    /** The figure as it is under the layers above some. */
    private Optional<Observation> find(SeriesKey key, Period period, int below) {
        if (below == 0) {
            int at = columns.position(key, period);
            return at < 0 ? Optional.empty() : Optional.of(columns.observation(at));
        }
        Layer layer = layers.get(below - 1);
        return layer.replacing()
                ? layer.figures().find(key, period).or(() -> find(key, period, below - 1))
                : find(key, period, below - 1).or(() -> layer.figures().find(key, period));
    }

    /** The figure, or an absent one where the export has no cell for it. */
    public Observation get(SeriesKey key, Period period) {
        return find(key, period).orElseGet(() -> Observation.absent(key, period));
    }
}
