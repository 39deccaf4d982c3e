package dk.overblik.report.derived;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Ratio;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.choice.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that settings add to those of an export: groups of areas, and shares of a workforce
 * or population that the export does not give.
 */
final class AddedFigures implements Derivation {

    /** Counts that are the sum of their areas'; persons who move are counted in each of theirs. */
    private static final Set<Concept> ADDITIVE =
            Set.of(Concept.FULL_TIME_PERSONS, Concept.WORKFORCE, Concept.POPULATION);

    private static final List<Share> SHARES =
            List.of(
                    new Share(
                            Concept.WORKFORCE,
                            new Measure(
                                    "Fuldtidspersoner i pct. af arbejdsstyrken",
                                    Concept.SHARE_OF_WORKFORCE)),
                    new Share(
                            Concept.POPULATION,
                            new Measure(
                                    "Fuldtidspersoner i pct. af befolkningen",
                                    Concept.SHARE_OF_POPULATION)));

    private final Dataset dataset;
    private final AreaBases bases;
    private final Set<Period> periods;
    private final List<Share> shares;
    private final List<Measure> counts;
    private final Map<Place, Observation> typed = new LinkedHashMap<>();
    private final Map<Area, List<List<Area>>> groups = new LinkedHashMap<>();

    /** Full-time persons as a share of a base. */
    private record Share(Concept base, Measure measure) {}

    private record Place(SeriesKey key, Period period) {}

    AddedFigures(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.bases = new AreaBases(dataset, settings.bases());
        this.periods = Set.copyOf(dataset.periods());
        this.shares =
                SHARES.stream()
                        .filter(share -> bases.areThere(share.base()))
                        .map(this::named)
                        .toList();
        this.counts =
                dataset.measures().stream()
                        .filter(measure -> measure.concept() == Concept.FULL_TIME_PERSONS)
                        .toList();
        bases.inDataset().forEach(base -> typed.put(new Place(base.key(), base.period()), base));
        Set<Area> known = Set.copyOf(dataset.areas());
        for (Settings.OwnGroup group : settings.groups()) {
            // An export that knows the name itself has the official figures.
            String name = group.area().name();
            boolean official = known.stream().anyMatch(area -> area.name().equals(name));
            if (!official && group.members().stream().anyMatch(known::contains)) {
                groups.computeIfAbsent(group.area(), any -> new ArrayList<>()).add(group.members());
            }
        }
    }

    /** A share under the name that the export has for it. */
    private Share named(Share usual) {
        Concept concept = usual.measure().concept();
        return dataset.measures().stream()
                .filter(candidate -> candidate.concept() == concept)
                .findFirst()
                .map(measure -> new Share(usual.base(), measure))
                .orElse(usual);
    }

    @Override
    public List<SeriesKey> series() {
        Set<SeriesKey> series = new LinkedHashSet<>();
        typed.keySet().forEach(place -> series.add(place.key()));
        dataset.series().forEach(key -> addIfMade(sharesOf(key), series));
        for (Area group : groups.keySet()) {
            for (SeriesKey whole : wholes(group)) {
                addIfMade(Stream.concat(Stream.of(whole), sharesOf(whole)), series);
            }
        }
        return List.copyOf(series);
    }

    private Stream<SeriesKey> sharesOf(SeriesKey key) {
        return shares.stream()
                .filter(share -> counts.contains(key.measure()))
                .map(share -> in(key, share.measure()));
    }

    private Set<SeriesKey> wholes(Area group) {
        Set<Area> members =
                groups.getOrDefault(group, List.of()).stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        Set<SeriesKey> wholes = new LinkedHashSet<>();
        dataset.series().stream()
                .filter(key -> members.contains(key.area()))
                .forEach(key -> wholes.add(new SeriesKey(group, key.benefit(), key.measure())));
        return wholes;
    }

    private void addIfMade(Stream<SeriesKey> keys, Set<SeriesKey> series) {
        keys.filter(key -> !dataset.has(key))
                .filter(key -> periods.stream().anyMatch(period -> at(key, period).isPresent()))
                .forEach(series::add);
    }

    @Override
    public boolean concerns(SeriesKey key, Period period) {
        return groups.containsKey(key.area())
                || share(key).isPresent()
                || (!typed.isEmpty() && typed.containsKey(new Place(key, period)));
    }

    private Optional<Share> share(SeriesKey key) {
        return shares.stream().filter(share -> share.measure().equals(key.measure())).findFirst();
    }

    @Override
    public Optional<Derived> at(SeriesKey key, Period period) {
        Optional<Derived> entered =
                Optional.ofNullable(typed.get(new Place(key, period))).map(Derived::typed);
        return periods.contains(period)
                ? Stream.of(
                                entered.stream(),
                                shares(List.of(key.area()), key, period),
                                ofGroups(key, period))
                        .flatMap(figures -> figures)
                        .reduce(Derived::orLater)
                : entered;
    }

    private Stream<Derived> ofGroups(SeriesKey key, Period period) {
        return groups.getOrDefault(key.area(), List.of()).stream()
                .flatMap(
                        members ->
                                Stream.concat(
                                        whole(members, key, period).stream(),
                                        shares(members, key, period)));
    }

    /** A group's figure of a measure that its members have. */
    private Optional<Derived> whole(List<Area> members, SeriesKey key, Period period) {
        List<Observation> parts = parts(members, key, period);
        if (parts.stream().noneMatch(this::isThere)) {
            return Optional.empty();
        }
        return Optional.of(
                ADDITIVE.contains(key.measure().concept())
                        ? Derived.computed(key, period, Ratio.of(parts))
                        : Derived.withheld(key, period, Reason.NOT_ADDITIVE));
    }

    private List<Observation> parts(List<Area> members, SeriesKey whole, Period period) {
        return members.stream()
                .map(area -> new SeriesKey(area, whole.benefit(), whole.measure()))
                .map(key -> dataset.get(key, period))
                .toList();
    }

    private boolean isThere(Observation part) {
        return dataset.find(part.key(), part.period()).isPresent();
    }

    /** The share of areas' full-time persons, where the export gives none. */
    private Stream<Derived> shares(List<Area> areas, SeriesKey key, Period period) {
        Optional<Share> share = share(key);
        if (share.isEmpty() || dataset.find(key, period).isPresent()) {
            return Stream.empty();
        }
        return bases.of(areas, share.get().base(), period).stream()
                .flatMap(
                        base ->
                                counts.stream()
                                        .map(count -> parts(areas, in(key, count), period))
                                        .map(Ratio::of)
                                        .filter(count -> count.figure() instanceof Figure.Known)
                                        .map(count -> share(key, period, count, base)));
    }

    private static Derived share(
            SeriesKey key, Period period, Expression count, List<Observation> base) {
        return Derived.computed(key, period, new Scaled(new Quotient(count, Ratio.of(base)), 100));
    }

    private static SeriesKey in(SeriesKey key, Measure measure) {
        return new SeriesKey(key.area(), key.benefit(), measure);
    }
}
