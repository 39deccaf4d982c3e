package dk.overblik.plausibility;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.plausibility.Doubt.Ground;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds totals that somebody added up: each is to the person the sum of the benefits beside it.
 * Many get several benefits in a month and are one person in the published total. Full-time persons
 * do add up; but the published total counts the benefits that are not shown as well.
 *
 * <p>All totals of the figures have to be so, as one of a small island may be by chance.
 */
final class SumsOfShown {

    private static final Figure NOT_THERE = Figure.missing(Figure.Reason.NOT_IN_EXPORT);

    /** A total of fewer may be a sum by chance, if it is the only one. */
    private static final double CHANCE = 100;

    private final Dataset figures;
    private final List<BenefitGroup> groups = new ArrayList<>();

    SumsOfShown(Dataset figures) {
        this.figures = figures;
        for (BenefitGroup benefit : figures.benefits()) {
            if (benefit.kind() == BenefitGroup.Kind.GROUP) {
                groups.add(benefit);
            }
        }
    }

    List<Doubt> found() {
        Set<SeriesKey> sums = new HashSet<>();
        for (BenefitGroup benefit : figures.benefits()) {
            for (Measure measure : figures.measures()) {
                boolean counted =
                        measure.concept() == Concept.PERSONS
                                || measure.concept() == Concept.FULL_TIME_PERSONS;
                if (benefit.kind() == BenefitGroup.Kind.TOTAL
                        && counted
                        && areSums(benefit, measure)) {
                    figures.areas().forEach(a -> sums.add(new SeriesKey(a, benefit, measure)));
                }
            }
        }
        List<Doubt> found = new ArrayList<>();
        if (!sums.isEmpty()) {
            figures.forEachKnown(
                    (number, key, sheet, notation, value) -> {
                        if (sums.contains(key)) {
                            found.add(Doubt.of(number, ground(key.measure())));
                        }
                    });
        }
        return found;
    }

    private static Ground ground(Measure measure) {
        return measure.concept() == Concept.PERSONS ? Ground.SUM_OF_PERSONS : Ground.SUM_OF_SHOWN;
    }

    /** The first that is no sum answers, as it does in nearly all exports. */
    private boolean areSums(BenefitGroup total, Measure measure) {
        int compared = 0;
        double largest = 0;
        for (SeriesKey key : figures.series(measure)) {
            if (key.benefit().equals(total)) {
                for (Period period : figures.periods()) {
                    double all = value(figures.get(key, period).figure());
                    double off = all - sum(key, period);
                    if (Math.abs(off) > 0) {
                        return false;
                    }
                    compared += Double.isNaN(off) ? 0 : 1;
                    largest = Double.isNaN(off) ? largest : Math.max(largest, all);
                }
            }
        }
        return compared > 1 || largest >= CHANCE;
    }

    /** NaN unless all benefits that there are a figure for are known, and two of them counted. */
    private double sum(SeriesKey total, Period period) {
        double sum = 0;
        int counted = 0;
        for (BenefitGroup group : groups) {
            SeriesKey key = new SeriesKey(total.area(), group, total.measure());
            Figure figure = figures.get(key, period).figure();
            if (!figure.equals(NOT_THERE)) {
                double value = value(figure);
                sum += value;
                counted += value > 0 ? 1 : 0;
            }
        }
        return counted > 1 ? sum : Double.NaN;
    }

    private static double value(Figure figure) {
        return figure instanceof Figure.Known known ? known.value() : Double.NaN;
    }
}
