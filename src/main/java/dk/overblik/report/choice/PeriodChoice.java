package dk.overblik.report.choice;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Rulebook;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Chooses the period to report among those of an export. */
final class PeriodChoice {

    private final Dataset dataset;
    private final Area own;
    private final Map<Period, Tally> tallies = new HashMap<>();
    private final Map<Period, Map<BenefitGroup, Boolean>> paid = new HashMap<>();

    /** Whether the export has full-time persons; else whatever it has is looked at. */
    private final boolean areCounted;

    private final Rulebook rulebook;

    /** What a period has for the areas shown. */
    private static final class Tally {
        private final Set<Area> totals = new HashSet<>();

        /** Whose figures are known. */
        private final Set<SeriesKey> series = new LinkedHashSet<>();

        /** Those of benefits that are not paid then included: nothing is lacking of them. */
        private int figures;

        /** Those that are known. */
        private int known;
    }

    /**
     * @param comparisons what is shown beside the own area, groups of the settings left out
     */
    PeriodChoice(Dataset dataset, Rulebook rulebook, Area own, List<Area> comparisons) {
        this.dataset = dataset;
        this.own = own;
        this.rulebook = rulebook;
        Predicate<Measure> fullTime = m -> m.concept() == Measure.Concept.FULL_TIME_PERSONS;
        this.areCounted = dataset.measures().stream().anyMatch(fullTime);
        Predicate<Measure> counts = areCounted ? fullTime : any -> true;
        for (SeriesKey key : dataset.series()) {
            if (counts.test(key.measure())
                    && (own.equals(key.area()) || comparisons.contains(key.area()))) {
                count(key);
            }
        }
    }

    private void count(SeriesKey key) {
        for (Period period : dataset.periods()) {
            Tally tally = tallies.computeIfAbsent(period, added -> new Tally());
            boolean known =
                    dataset.find(key, period)
                            .filter(found -> found.figure() instanceof Figure.Known)
                            .isPresent();
            tally.known += known ? 1 : 0;
            if (known) {
                tally.series.add(key);
            }
            if (known && key.benefit().isTotal()) {
                tally.totals.add(key.area());
            }
            tally.figures += known || !isPaid(key.benefit(), period) ? 1 : 0;
        }
    }

    /** Asked of each series of a benefit, of which there may be hundreds. */
    private boolean isPaid(BenefitGroup benefit, Period period) {
        return paid.computeIfAbsent(period, p -> new HashMap<>())
                .computeIfAbsent(benefit, b -> rulebook.at(period).isPaidThroughout(b));
    }

    /**
     * The latest period in which all areas have the total that ever have one, the own one among
     * them; else the latest of those with the most groups. Of mixed kinds of periods the one with
     * the most figures counts.
     */
    Optional<Period> latest() {
        Optional<Period.Kind> kind = kind();
        List<Map.Entry<Period, Tally>> candidates =
                tallies.entrySet().stream()
                        .filter(entry -> entry.getValue().known > 0)
                        .filter(entry -> kind.filter(entry.getKey().kind()::equals).isPresent())
                        .toList();
        Set<Area> areas =
                candidates.stream()
                        .flatMap(entry -> entry.getValue().totals.stream())
                        .collect(Collectors.toSet());
        areas.add(own);
        return candidates.stream()
                .filter(entry -> entry.getValue().totals.containsAll(areas))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .or(() -> fullest(candidates));
    }

    /**
     * The kind with most figures of full-time persons. Where nobody is counted, the one with the
     * fullest period, and of those the newest: a benchmark of four quarters in three old periods
     * says less than one of calendar years in two new ones.
     */
    private Optional<Period.Kind> kind() {
        Map<Period.Kind, Kinds> kinds = new EnumMap<>(Period.Kind.class);
        tallies.forEach(
                (period, tally) ->
                        kinds.merge(
                                period.kind(),
                                new Kinds(tally.figures, tally.known, period.last()),
                                Kinds::and));
        if (kinds.isEmpty()) {
            return kindOfMostFigures();
        }
        Comparator<Kinds> most = Comparator.comparingInt(Kinds::figures);
        Comparator<Kinds> fullest =
                Comparator.comparingInt(Kinds::fullest).thenComparing(Kinds::newest);
        return kinds.entrySet().stream()
                .max(
                        Map.Entry.<Period.Kind, Kinds>comparingByValue(
                                        areCounted ? most : fullest.thenComparing(most))
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Optional<Period.Kind> kindOfMostFigures() {
        Map<Period.Kind, Integer> figuresByKind = new EnumMap<>(Period.Kind.class);
        dataset.figuresByPeriod()
                .forEach(
                        (period, figures) ->
                                figuresByKind.merge(period.kind(), figures, Integer::sum));
        return figuresByKind.entrySet().stream()
                .max(
                        Map.Entry.<Period.Kind, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** What the periods of a kind have. */
    private record Kinds(int figures, int fullest, YearMonth newest) {
        Kinds and(Kinds other) {
            return new Kinds(
                    figures + other.figures,
                    Math.max(fullest, other.fullest),
                    newest.isAfter(other.newest) ? newest : other.newest);
        }
    }

    /** Periods after the chosen one, of the same kind, that have some figures but not all. */
    List<Period> passedOver(Period chosen) {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().known > 0)
                .map(Map.Entry::getKey)
                .filter(period -> period.isComparableWith(chosen))
                .filter(period -> period.compareTo(chosen) > 0)
                .sorted()
                .toList();
    }

    /**
     * The series that the chosen period has and a newer one lacks: totals alone, where it lacks any
     * of them.
     */
    List<SeriesKey> lacking(Period newer, Period chosen) {
        Set<SeriesKey> there = series(newer);
        List<SeriesKey> lacking =
                series(chosen).stream().filter(key -> !there.contains(key)).toList();
        List<SeriesKey> totals = lacking.stream().filter(key -> key.benefit().isTotal()).toList();
        return totals.isEmpty() ? lacking : totals;
    }

    private Set<SeriesKey> series(Period period) {
        return tallies.getOrDefault(period, new Tally()).series;
    }

    private static Optional<Period> fullest(List<Map.Entry<Period, Tally>> candidates) {
        return candidates.stream()
                .max(
                        Comparator.comparingInt(
                                        (Map.Entry<Period, Tally> entry) ->
                                                entry.getValue().figures)
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
