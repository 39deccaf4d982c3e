package dk.overblik.report;

import dk.overblik.calculation.Total;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dataset;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Vocabulary;
import java.util.List;

/**
 * Full-time persons of several benefit groups, added up: the user's own groups, and the total where
 * the export has none.
 */
final class BenefitSums {

    /** The total of the groups that an export has. */
    static final BenefitGroup SHOWN_TOTAL =
            new BenefitGroup("I alt, viste ydelser (beregnet)", BenefitGroup.Kind.SHOWN_TOTAL);

    private final Dataset dataset;
    private final Vocabulary vocabulary;
    private final AddedSeries added = new AddedSeries();

    private BenefitSums(Dataset dataset, Vocabulary vocabulary) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
    }

    static AddedSeries of(Dataset dataset, Vocabulary vocabulary, List<OwnBenefitGroup> groups) {
        BenefitSums sums = new BenefitSums(dataset, vocabulary);
        for (OwnBenefitGroup group : groups) {
            boolean official = dataset.benefits().stream().anyMatch(b -> named(b, group.sum()));
            if (!official && group.members().stream().anyMatch(dataset.benefits()::contains)) {
                sums.add(group.sum(), group.members());
            }
        }
        new ShownTotal(dataset, vocabulary).parts().ifPresent(p -> sums.add(SHOWN_TOTAL, p));
        return sums.added;
    }

    private static boolean named(BenefitGroup benefit, BenefitGroup sum) {
        return benefit.name().equals(sum.name());
    }

    private void add(BenefitGroup sum, List<BenefitGroup> members) {
        for (Measure measure : dataset.measures()) {
            boolean counts = measure.concept() == Concept.FULL_TIME_PERSONS;
            if (counts || measure.concept() == Concept.PERSONS) {
                dataset.areas().forEach(area -> add(sum, members, area, measure));
            }
        }
    }

    private void add(BenefitGroup sum, List<BenefitGroup> members, Area area, Measure measure) {
        SeriesKey key = new SeriesKey(area, sum, measure);
        for (Period period : dataset.periods()) {
            List<Observation> parts = parts(members, area, measure, period);
            if (parts.stream().noneMatch(Observation::wasRead)) {
                continue;
            }
            if (measure.concept() == Concept.PERSONS) {
                added.withhold(key, period, Reason.NOT_ADDITIVE);
            } else if (isDoubtful(parts, period)) {
                added.withhold(key, period, Reason.UNDETERMINED);
            } else {
                added.compute(key, period, () -> Total.of(parts(members, area, measure, period)));
            }
        }
    }

    /** The members' figures; a group that is not paid then is none, unless the export has it. */
    private List<Observation> parts(
            List<BenefitGroup> members, Area area, Measure measure, Period period) {
        return members.stream()
                .map(member -> dataset.get(new SeriesKey(area, member, measure), period))
                .filter(part -> part.wasRead() || isPaid(part.key().benefit(), period))
                .toList();
    }

    private boolean isPaid(BenefitGroup benefit, Period period) {
        return vocabulary.benefits().course(benefit).filter(c -> !c.covers(period)).isEmpty();
    }

    /** Whether a table of a merged group may hold the persons of another table back in time. */
    private boolean isDoubtful(List<Observation> parts, Period period) {
        return vocabulary.mergers().stream()
                .anyMatch(merger -> new MergedGroups(merger).mayCountTwice(parts, period));
    }
}
