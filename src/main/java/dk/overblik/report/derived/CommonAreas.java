package dk.overblik.report.derived;

import dk.overblik.calculation.Ratio;
import dk.overblik.model.Area;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.rulebook.Rulebook.At;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an area was before it was made of others: the sum of theirs. The figures that it is made of
 * are those of benefits made comparable, as {@link CommonBenefits} has them.
 */
final class CommonAreas implements Derivation {

    private static final Set<Concept> ADDS_UP_OVER_AREAS =
            EnumSet.of(Concept.FULL_TIME_PERSONS, Concept.WORKFORCE, Concept.POPULATION);

    private final Dataset dataset;
    private final At at;
    private final Set<Period> periods;

    /** The areas to be made, and whether the export has them from some period on. */
    private final Map<Area, Boolean> wholes = new LinkedHashMap<>();

    /** The figures that there are not, from figures whose benefits are on the base of a period. */
    CommonAreas(Dataset figures, Rulebook rulebook, Period now) {
        this.dataset = figures;
        this.at = rulebook.at(now);
        this.periods = Set.copyOf(figures.periods());
        for (Area whole : rulebook.areasMadeOfAreas()) {
            boolean there = figures.areas().contains(whole);
            if (there || hasParts(whole, now)) {
                wholes.put(whole, there);
            }
        }
    }

    /** Whether the export has all that an area is made of, and not the area itself. */
    private boolean hasParts(Area whole, Period now) {
        List<Area> parts = at.partsOf(whole);
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(
                                part ->
                                        dataset.series().stream()
                                                .filter(key -> key.area().equals(part))
                                                .anyMatch(
                                                        key -> dataset.find(key, now).isPresent()));
    }

    @Override
    public List<SeriesKey> series() {
        return wholes.entrySet().stream()
                .filter(whole -> !whole.getValue())
                .flatMap(whole -> series(whole.getKey()).stream())
                .toList();
    }

    private List<SeriesKey> series(Area whole) {
        List<Area> parts = at.partsOf(whole);
        return dataset.series().stream()
                .filter(key -> parts.contains(key.area()))
                .map(key -> in(whole, key))
                .distinct()
                .filter(key -> periods.stream().anyMatch(period -> isAny(parts, key, period)))
                .toList();
    }

    @Override
    public boolean concerns(SeriesKey key, Period period) {
        return wholes.containsKey(key.area());
    }

    @Override
    public Optional<Derived> at(SeriesKey key, Period period) {
        List<Area> parts = parts(key, period);
        return periods.contains(period) && isAny(parts, key, period)
                ? Optional.of(made(parts, key, period))
                : Optional.empty();
    }

    /** What a figure is to be made of; nothing where the export has it, or ought to. */
    private List<Area> parts(SeriesKey key, Period period) {
        if (!Boolean.TRUE.equals(wholes.get(key.area()))) {
            return at.partsOf(key.area());
        }
        boolean lacks = dataset.has(key) && dataset.find(key, period).isEmpty();
        return lacks ? at.madeOfBy(key.area(), period) : List.of();
    }

    private boolean isAny(List<Area> parts, SeriesKey key, Period period) {
        return parts.stream().anyMatch(part -> dataset.find(in(part, key), period).isPresent());
    }

    private Derived made(List<Area> parts, SeriesKey key, Period period) {
        if (!ADDS_UP_OVER_AREAS.contains(key.measure().concept())) {
            return Derived.withheld(key, period, Reason.NOT_ADDITIVE);
        }
        List<Observation> figures =
                parts.stream().map(part -> dataset.get(in(part, key), period)).toList();
        return Derived.computed(key, period, Ratio.of(figures));
    }

    private static SeriesKey in(Area area, SeriesKey key) {
        return new SeriesKey(area, key.benefit(), key.measure());
    }
}
