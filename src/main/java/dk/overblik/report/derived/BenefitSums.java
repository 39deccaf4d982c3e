package dk.overblik.report.derived;

import dk.overblik.calculation.Ratio;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Full-time persons of several benefit groups, added up: the user's own groups, and the total where
 * the export has none.
 */
public final class BenefitSums implements Derivation {

    /** The total of the groups that an export has. */
    public static final BenefitGroup SHOWN_TOTAL =
            new BenefitGroup("I alt, viste ydelser (beregnet)", BenefitGroup.Kind.SHOWN_TOTAL);

    private final Dataset dataset;
    private final Vocabulary vocabulary;
    private final BenefitParts parts;
    private final Set<Period> periods;
    private final List<Sum> sums = new ArrayList<>();

    private record Sum(BenefitGroup whole, List<BenefitGroup> members, BenefitParts.Among among) {}

    /**
     * The sums.
     *
     * @param now what was merged by then has no part of its own in the total
     */
    BenefitSums(
            Dataset dataset,
            Vocabulary vocabulary,
            List<Settings.OwnBenefitGroup> groups,
            Period now) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.parts = new BenefitParts(dataset, vocabulary.rulebook());
        this.periods = Set.copyOf(dataset.periods());
        for (Settings.OwnBenefitGroup group : groups) {
            boolean official = dataset.benefits().stream().anyMatch(b -> named(b, group.sum()));
            if (!official && group.members().stream().anyMatch(dataset.benefits()::contains)) {
                sums.add(sum(group.sum(), group.members()));
            }
        }
        partsOfTotal(now).ifPresent(members -> sums.add(sum(SHOWN_TOTAL, members)));
    }

    private static boolean named(BenefitGroup benefit, BenefitGroup sum) {
        return benefit.name().equals(sum.name());
    }

    private Sum sum(BenefitGroup whole, List<BenefitGroup> members) {
        return new Sum(whole, members, parts.among(members));
    }

    @Override
    public List<SeriesKey> series() {
        List<SeriesKey> series = new ArrayList<>();
        for (Sum sum : sums) {
            for (Measure measure : dataset.measures()) {
                if (isCounted(measure)) {
                    dataset.areas().stream()
                            .map(area -> new SeriesKey(area, sum.whole(), measure))
                            .filter(key -> periods.stream().anyMatch(at -> isMade(sum, key, at)))
                            .forEach(series::add);
                }
            }
        }
        return series;
    }

    private static boolean isCounted(Measure measure) {
        return measure.concept() == Concept.FULL_TIME_PERSONS
                || measure.concept() == Concept.PERSONS;
    }

    private boolean isMade(Sum sum, SeriesKey key, Period period) {
        return sum.members().stream()
                .map(member -> new SeriesKey(key.area(), member, key.measure()))
                .anyMatch(part -> dataset.find(part, period).isPresent());
    }

    @Override
    public boolean concerns(SeriesKey key, Period period) {
        return isCounted(key.measure())
                && sums.stream().anyMatch(sum -> sum.whole().equals(key.benefit()));
    }

    @Override
    public Optional<Derived> at(SeriesKey key, Period period) {
        return sums.stream()
                .filter(sum -> sum.whole().equals(key.benefit()))
                .filter(sum -> periods.contains(period) && isMade(sum, key, period))
                .map(sum -> added(sum, key, period))
                .reduce(Derived::orLater);
    }

    private static Derived added(Sum sum, SeriesKey key, Period period) {
        if (key.measure().concept() == Concept.PERSONS) {
            return Derived.withheld(key, period, Reason.NOT_ADDITIVE);
        }
        BenefitParts.Parts now = sum.among().of(key.area(), key.measure(), period);
        return now.against()
                .map(reason -> Derived.withheld(key, period, reason))
                .orElseGet(() -> Derived.computed(key, period, Ratio.of(now.toAdd())));
    }

    /**
     * The groups that may be added up to a total, where the export has none itself: several, all of
     * them known, and none that shares persons with another one that has figures.
     */
    private Optional<List<BenefitGroup>> partsOfTotal(Period now) {
        List<Merger> mergers = vocabulary.rulebook().at(now).mergers();
        List<BenefitGroup> groups =
                dataset.series().stream()
                        .filter(key -> key.measure().concept() == Concept.FULL_TIME_PERSONS)
                        .filter(key -> dataset.hasPeriodsLike(key, now))
                        .map(SeriesKey::benefit)
                        .distinct()
                        .filter(group -> mergers.stream().noneMatch(m -> m.absorbs(group)))
                        .toList();
        boolean hasTotal = dataset.benefits().stream().anyMatch(BenefitGroup::isTotal);
        return !hasTotal
                        && !countsTwice(mergers, now)
                        && groups.size() > 1
                        && vocabulary.benefits().areApart(groups)
                ? Optional.of(groups)
                : Optional.empty();
    }

    /** Whether there are figures of a benefit that those of another one hold already. */
    private boolean countsTwice(List<Merger> mergers, Period now) {
        return dataset.series().stream()
                .filter(key -> key.measure().concept() == Concept.FULL_TIME_PERSONS)
                .filter(
                        key ->
                                mergers.stream()
                                        .filter(merger -> !merger.isAheadOf(now))
                                        .anyMatch(merger -> merger.absorbs(key.benefit())))
                .anyMatch(
                        key ->
                                dataset.find(key, now)
                                        .filter(found -> found.figure() instanceof Figure.Known)
                                        .isPresent());
    }
}
