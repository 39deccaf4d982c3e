package dk.overblik.report.derived;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The workforce and population of areas, from the export or else from the settings. */
final class AreaBases {

    private final Dataset dataset;
    private final List<Observation> typed;
    private final Map<Kind, List<SeriesKey>> given = new HashMap<>();
    private final Map<Place, Observation> known = new HashMap<>();

    private record Kind(Area area, Concept concept) {
        static Kind of(SeriesKey key) {
            return new Kind(key.area(), key.measure().concept());
        }
    }

    private record Place(Kind kind, Period period) {}

    AreaBases(Dataset dataset, List<Observation> typed) {
        this.dataset = dataset;
        this.typed = typed;
        typed.forEach(
                base -> known.putIfAbsent(new Place(Kind.of(base.key()), base.period()), base));
        for (SeriesKey key : dataset.series()) {
            Concept concept = key.measure().concept();
            if (concept == Concept.WORKFORCE || concept == Concept.POPULATION) {
                given.computeIfAbsent(Kind.of(key), any -> new ArrayList<>()).add(key);
            }
        }
    }

    /** Whether there is a base of a concept for some area and period. */
    boolean areThere(Concept concept) {
        return Stream.concat(given.keySet().stream(), known.keySet().stream().map(Place::kind))
                .anyMatch(kind -> kind.concept() == concept);
    }

    /** The export's own before one that was typed. */
    private Optional<Observation> of(Area area, Concept concept, Period period) {
        Kind kind = new Kind(area, concept);
        return given.getOrDefault(kind, List.of()).stream()
                .flatMap(key -> dataset.find(key, period).stream())
                .filter(found -> found.figure() instanceof Figure.Known)
                .findFirst()
                .or(() -> Optional.ofNullable(known.get(new Place(kind, period))));
    }

    /** The bases of all the areas, or nothing where one is not known. */
    Optional<List<Observation>> of(List<Area> areas, Concept concept, Period period) {
        List<Observation> all = new ArrayList<>();
        for (Area area : areas) {
            Optional<Observation> base = of(area, concept, period);
            if (base.isEmpty()) {
                return Optional.empty();
            }
            all.add(base.get());
        }
        return Optional.of(all);
    }

    /**
     * The typed figures as the export would give them: of its total, or of its only benefit, and
     * only for areas and periods that it has.
     */
    List<Observation> inDataset() {
        List<BenefitGroup> benefits = dataset.benefits();
        Optional<BenefitGroup> home =
                benefits.size() == 1
                        ? Optional.of(benefits.get(0))
                        : benefits.stream().filter(BenefitGroup::isTotal).findFirst();
        return home.stream()
                .flatMap(benefit -> typed.stream().map(base -> moved(base, benefit)))
                .filter(base -> dataset.areas().contains(base.key().area()))
                .filter(base -> dataset.periods().contains(base.period()))
                .filter(base -> dataset.find(base.key(), base.period()).isEmpty())
                .toList();
    }

    private static Observation moved(Observation base, BenefitGroup benefit) {
        SeriesKey key = new SeriesKey(base.key().area(), benefit, base.key().measure());
        return new Observation(key, base.period(), base.figure(), base.source(), base.notation());
    }
}
