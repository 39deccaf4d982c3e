package dk.overblik.plausibility;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.plausibility.Doubt.Ground;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds counts that are greater than what they are a part of: full-time persons than the persons, a
 * benefit group than the total, a municipality than its region. One of the two must be wrong, and
 * nobody can tell which.
 */
final class Wholes {

    /** Published full-time persons are a few more than the persons now and then. */
    private static final double NEAR = 1.1;

    /** Each of the two may be rounded. */
    private static final double ROUNDED = 1;

    private final Dataset figures;
    private final Function<Area, List<Area>> around;
    private final List<Measure> persons;
    private final List<BenefitGroup> totals;

    /** The series that a series is a part of. */
    private final Map<SeriesKey, List<SeriesKey>> wholes = new HashMap<>();

    Wholes(Dataset figures, Function<Area, List<Area>> around) {
        this.figures = figures;
        this.around = around;
        this.persons =
                figures.measures().stream().filter(m -> m.concept() == Concept.PERSONS).toList();
        this.totals =
                figures.benefits().stream()
                        .filter(b -> b.kind() == BenefitGroup.Kind.TOTAL)
                        .toList();
        for (SeriesKey key : figures.series()) {
            List<SeriesKey> all = wholesOf(key);
            if (!all.isEmpty()) {
                wholes.put(key, all);
            }
        }
    }

    private List<SeriesKey> wholesOf(SeriesKey key) {
        Concept concept = key.measure().concept();
        List<SeriesKey> found = new ArrayList<>();
        if (concept != Concept.PERSONS && concept != Concept.FULL_TIME_PERSONS) {
            return found;
        }
        if (concept == Concept.FULL_TIME_PERSONS) {
            persons.forEach(m -> add(new SeriesKey(key.area(), key.benefit(), m), found));
        }
        if (key.benefit().kind() == BenefitGroup.Kind.GROUP && totals.size() == 1) {
            add(new SeriesKey(key.area(), totals.get(0), key.measure()), found);
        }
        around.apply(key.area())
                .forEach(area -> add(new SeriesKey(area, key.benefit(), key.measure()), found));
        return found;
    }

    private void add(SeriesKey key, List<SeriesKey> found) {
        if (figures.has(key)) {
            found.add(key);
        }
    }

    /**
     * What is worth saying of the figures.
     *
     * @param doubted those of which it is known what is wrong
     */
    List<Doubt> in(List<Doubt> doubted) {
        List<Doubt> found = new ArrayList<>();
        if (wholes.isEmpty()) {
            return found;
        }
        Set<Source> wrong = new HashSet<>();
        doubted.stream()
                .filter(doubt -> doubt.ground().isDoubt())
                .forEach(doubt -> wrong.add(figures.observation(doubt.number()).source()));
        figures.forEachKnown(
                (number, key, sheet, notation, value) -> {
                    for (SeriesKey whole : wholes.getOrDefault(key, List.of())) {
                        Observation part = figures.observation(number);
                        double all = value(whole, part, wrong);
                        if (value > all * NEAR + ROUNDED && !wrong.contains(part.source())) {
                            found.add(new Doubt(number, Ground.ABOVE_WHOLE, all));
                            return;
                        }
                    }
                });
        return found;
    }

    /** The figure of the whole for the period of a part; NaN where none is known. */
    private double value(SeriesKey whole, Observation part, Set<Source> wrong) {
        return figures.find(whole, part.period())
                .filter(o -> wrong.isEmpty() || !wrong.contains(o.source()))
                .map(Observation::figure)
                .map(f -> f instanceof Figure.Known known ? known.value() : Double.NaN)
                .orElse(Double.NaN);
    }
}
