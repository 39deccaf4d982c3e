package dk.overblik.report.choice;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Rulebook;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the period to report among those of an export. */
final class PeriodChoice {

    private final Map<Period.Kind, Integer> figuresByKind = new HashMap<>();
    private final Map<Period, Tally> tallies = new HashMap<>();
    private final int areas;
    private final Rulebook rulebook;

    /** What a period has for the areas shown. */
    private static final class Tally {
        private int totals;

        /** Those of benefits that are not paid then included: nothing is lacking of them. */
        private int figures;

        private boolean any;
    }

    PeriodChoice(Dataset dataset, Rulebook rulebook, List<Area> shown) {
        this.areas = shown.size();
        this.rulebook = rulebook;
        dataset.figuresByPeriod()
                .forEach(
                        (period, figures) ->
                                figuresByKind.merge(period.kind(), figures, Integer::sum));
        Measure.Concept counted = counted(dataset);
        for (SeriesKey key : dataset.series()) {
            if (key.measure().concept() == counted && shown.contains(key.area())) {
                count(dataset, key);
            }
        }
    }

    /** Full-time persons where there are any; else whatever the export has. */
    private static Measure.Concept counted(Dataset dataset) {
        List<Measure> measures = dataset.measures();
        boolean fullTime =
                measures.stream().anyMatch(m -> m.concept() == Measure.Concept.FULL_TIME_PERSONS);
        return fullTime || measures.isEmpty()
                ? Measure.Concept.FULL_TIME_PERSONS
                : measures.get(0).concept();
    }

    private void count(Dataset dataset, SeriesKey key) {
        for (Period period : dataset.periods()) {
            Tally tally = tallies.computeIfAbsent(period, added -> new Tally());
            boolean known = dataset.get(key, period).figure() instanceof Figure.Known;
            tally.any |= known;
            tally.totals += known && key.benefit().isTotal() ? 1 : 0;
            tally.figures += known || !isPaid(key.benefit(), period) ? 1 : 0;
        }
    }

    private boolean isPaid(BenefitGroup benefit, Period period) {
        return rulebook.at(period).isPaidThroughout(benefit);
    }

    /**
     * The latest period in which all areas have the total; else the latest of those with the most
     * groups. Of mixed kinds of periods the one with the most figures counts.
     */
    Optional<Period> latest() {
        // A benchmark beside monthly counts has many more figures, and none of what is counted.
        Map<Period.Kind, Integer> counted = new HashMap<>();
        tallies.forEach(
                (period, tally) -> counted.merge(period.kind(), tally.figures, Integer::sum));
        Optional<Period.Kind> kind =
                (counted.isEmpty() ? figuresByKind : counted)
                        .entrySet().stream()
                                .max(
                                        Map.Entry.<Period.Kind, Integer>comparingByValue()
                                                .thenComparing(Map.Entry.comparingByKey()))
                                .map(Map.Entry::getKey);
        List<Map.Entry<Period, Tally>> candidates =
                tallies.entrySet().stream()
                        .filter(entry -> entry.getValue().any)
                        .filter(entry -> kind.filter(entry.getKey().kind()::equals).isPresent())
                        .toList();
        return candidates.stream()
                .filter(entry -> entry.getValue().totals >= areas)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .or(() -> fullest(candidates));
    }

    /** Periods after the chosen one, of the same kind, that have some figures but not all. */
    List<Period> passedOver(Period chosen) {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().any)
                .map(Map.Entry::getKey)
                .filter(period -> period.isComparableWith(chosen))
                .filter(period -> period.compareTo(chosen) > 0)
                .sorted()
                .toList();
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
