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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures that settings add to those of an export: groups of areas, and shares of a workforce
 * or population that the export does not give.
 */
final class AddedFigures {

    /** Counts that are the sum of their areas'; persons who move are counted in each of theirs. */
    private static final Set<Concept> ADDITIVE =
            Set.of(Concept.FULL_TIME_PERSONS, Concept.WORKFORCE, Concept.POPULATION);

    private static final Map<Concept, Measure> SHARES =
            Map.of(
                    Concept.WORKFORCE,
                    new Measure(
                            "Fuldtidspersoner i pct. af arbejdsstyrken",
                            Concept.SHARE_OF_WORKFORCE),
                    Concept.POPULATION,
                    new Measure(
                            "Fuldtidspersoner i pct. af befolkningen",
                            Concept.SHARE_OF_POPULATION));

    private final Dataset dataset;
    private final Settings settings;
    private final AreaBases bases;
    private final AddedSeries added = new AddedSeries();

    AddedFigures(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
        this.bases = new AreaBases(dataset, settings.bases());
    }

    /** The figures to add, with what they are computed from. */
    AddedSeries added() {
        if (settings.groups().isEmpty() && !bases.areThere()) {
            return added;
        }
        bases.inDataset().forEach(added::publish);
        for (SeriesKey key : dataset.series()) {
            if (key.measure().concept() == Concept.FULL_TIME_PERSONS) {
                dataset.periods().forEach(period -> shares(List.of(key.area()), key, period));
            }
        }
        Set<Area> known = Set.copyOf(dataset.areas());
        for (Settings.OwnGroup group : settings.groups()) {
            // An export that knows the name itself has the official figures.
            boolean official = known.contains(group.area());
            if (!official && group.members().stream().anyMatch(known::contains)) {
                add(group);
            }
        }
        return added;
    }

    private void add(Settings.OwnGroup group) {
        Map<SeriesKey, Boolean> done = new LinkedHashMap<>();
        for (SeriesKey key : dataset.series()) {
            SeriesKey whole = new SeriesKey(group.area(), key.benefit(), key.measure());
            if (group.members().contains(key.area()) && done.put(whole, true) == null) {
                dataset.periods().forEach(period -> add(group, whole, period));
            }
        }
    }

    private void add(Settings.OwnGroup group, SeriesKey whole, Period period) {
        List<Observation> parts = parts(group, whole, period);
        if (parts.stream().noneMatch(this::isThere)) {
            return;
        }
        Concept concept = whole.measure().concept();
        if (ADDITIVE.contains(concept)) {
            added.compute(whole, period, () -> Ratio.of(parts(group, whole, period)));
        } else {
            added.withhold(whole, period, Reason.NOT_ADDITIVE);
        }
        if (concept == Concept.FULL_TIME_PERSONS) {
            shares(group.members(), whole, period);
        }
    }

    private List<Observation> parts(Settings.OwnGroup group, SeriesKey whole, Period period) {
        return group.members().stream()
                .map(area -> new SeriesKey(area, whole.benefit(), whole.measure()))
                .map(key -> dataset.get(key, period))
                .toList();
    }

    private boolean isThere(Observation part) {
        return dataset.find(part.key(), part.period()).isPresent();
    }

    /** The shares of areas' full-time persons, where the export gives none. */
    private void shares(List<Area> areas, SeriesKey counted, Period period) {
        for (Map.Entry<Concept, Measure> share : SHARES.entrySet()) {
            SeriesKey key = shareKey(counted, share.getValue());
            Optional<List<Observation>> base = bases.of(areas, share.getKey(), period);
            boolean given = dataset.find(key, period).isPresent();
            if (!given && base.isPresent()) {
                Expression persons = count(areas, counted, period);
                if (persons.figure() instanceof Figure.Known) {
                    List<Observation> all = base.get();
                    added.compute(
                            key,
                            period,
                            () ->
                                    new Scaled(
                                            new Quotient(
                                                    count(areas, counted, period), Ratio.of(all)),
                                            100));
                }
            }
        }
    }

    private Expression count(List<Area> areas, SeriesKey counted, Period period) {
        List<Observation> parts =
                areas.stream()
                        .map(area -> new SeriesKey(area, counted.benefit(), counted.measure()))
                        .map(key -> dataset.get(key, period))
                        .toList();
        return Ratio.of(parts);
    }

    private SeriesKey shareKey(SeriesKey counted, Measure usual) {
        Measure measure =
                dataset.measures().stream()
                        .filter(candidate -> candidate.concept() == usual.concept())
                        .findFirst()
                        .orElse(usual);
        return new SeriesKey(counted.area(), counted.benefit(), measure);
    }
}
