package dk.overblik.report.derived;

import dk.overblik.calculation.Ratio;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.choice.BenefitParts;
import dk.overblik.report.choice.Settings;
import dk.overblik.rulebook.Merger;
import dk.overblik.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Full-time persons of several benefit groups, added up: the user's own groups, and the total where
 * the export has none.
 */
public final class BenefitSums {

    /** The total of the groups that an export has. */
    public static final BenefitGroup SHOWN_TOTAL =
            new BenefitGroup("I alt, viste ydelser (beregnet)", BenefitGroup.Kind.SHOWN_TOTAL);

    private final Dataset dataset;
    private final Vocabulary vocabulary;
    private final BenefitParts parts;
    private final AddedSeries added = new AddedSeries();

    private BenefitSums(Dataset dataset, Vocabulary vocabulary) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.parts = new BenefitParts(dataset, vocabulary.rulebook());
    }

    /**
     * The sums.
     *
     * @param now what was merged by then has no part of its own in the total
     */
    static AddedSeries of(
            Dataset dataset,
            Vocabulary vocabulary,
            List<Settings.OwnBenefitGroup> groups,
            Period now) {
        BenefitSums sums = new BenefitSums(dataset, vocabulary);
        for (Settings.OwnBenefitGroup group : groups) {
            boolean official = dataset.benefits().stream().anyMatch(b -> named(b, group.sum()));
            if (!official && group.members().stream().anyMatch(dataset.benefits()::contains)) {
                sums.add(group.sum(), group.members());
            }
        }
        sums.partsOfTotal(now).ifPresent(parts -> sums.add(SHOWN_TOTAL, parts));
        return sums.added;
    }

    private static boolean named(BenefitGroup benefit, BenefitGroup sum) {
        return benefit.name().equals(sum.name());
    }

    private void add(BenefitGroup sum, List<BenefitGroup> members) {
        BenefitParts.Among among = parts.among(members);
        for (Measure measure : dataset.measures()) {
            boolean counts = measure.concept() == Concept.FULL_TIME_PERSONS;
            if (counts || measure.concept() == Concept.PERSONS) {
                dataset.areas().forEach(area -> add(sum, members, among, area, measure));
            }
        }
    }

    private void add(
            BenefitGroup sum,
            List<BenefitGroup> members,
            BenefitParts.Among among,
            Area area,
            Measure measure) {
        SeriesKey key = new SeriesKey(area, sum, measure);
        for (Period period : dataset.periods()) {
            boolean any =
                    members.stream()
                            .map(member -> new SeriesKey(area, member, measure))
                            .anyMatch(part -> dataset.find(part, period).isPresent());
            if (any) {
                add(key, period, among);
            }
        }
    }

    private void add(SeriesKey sum, Period period, BenefitParts.Among among) {
        if (sum.measure().concept() == Concept.PERSONS) {
            added.withhold(sum, period, Reason.NOT_ADDITIVE);
            return;
        }
        BenefitParts.Parts now = among.of(sum.area(), sum.measure(), period);
        if (now.against().isPresent()) {
            added.withhold(sum, period, now.against().get());
        } else {
            added.compute(
                    sum,
                    period,
                    Ratio.of(now.toAdd()).figure(),
                    () -> Ratio.of(among.of(sum.area(), sum.measure(), period).toAdd()));
        }
    }

    /**
     * The groups that may be added up to a total, where the export has none itself: several, all of
     * them known, and none that shares persons.
     */
    private Optional<List<BenefitGroup>> partsOfTotal(Period now) {
        List<Merger> mergers = vocabulary.rulebook().at(now).mergers();
        List<BenefitGroup> groups =
                dataset.series().stream()
                        .filter(key -> key.measure().concept() == Concept.FULL_TIME_PERSONS)
                        .map(SeriesKey::benefit)
                        .distinct()
                        .filter(group -> mergers.stream().noneMatch(m -> m.absorbs(group)))
                        .toList();
        boolean hasTotal = dataset.benefits().stream().anyMatch(BenefitGroup::isTotal);
        return !hasTotal && groups.size() > 1 && vocabulary.benefits().areApart(groups)
                ? Optional.of(groups)
                : Optional.empty();
    }
}
