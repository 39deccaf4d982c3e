package dk.overblik.report;

import dk.overblik.model.Area;
import dk.overblik.model.Dataset;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
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

    /** What a period has for the areas shown. */
    private static final class Tally {
        private int totals;
        private int figures;
    }

    PeriodChoice(Dataset dataset, List<Area> shown) {
        this.areas = shown.size();
        Measure.Concept counted = counted(dataset);
        for (int i = 0; i < dataset.size(); i++) {
            Observation observation = dataset.observation(i);
            figuresByKind.merge(observation.period().kind(), 1, Integer::sum);
            boolean counts =
                    shown.contains(observation.key().area())
                            && observation.figure() instanceof Figure.Known
                            && observation.key().measure().concept() == counted;
            if (counts) {
                count(observation);
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

    private void count(Observation observation) {
        Tally tally = tallies.computeIfAbsent(observation.period(), period -> new Tally());
        tally.figures++;
        if (observation.key().benefit().isTotal()) {
            tally.totals++;
        }
    }

    /**
     * The latest period in which all areas have the total; else the latest of those with the most
     * groups. Of mixed kinds of periods the one with the most figures counts.
     */
    Optional<Period> latest() {
        Optional<Period.Kind> kind =
                figuresByKind.entrySet().stream()
                        .max(
                                Map.Entry.<Period.Kind, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
        List<Map.Entry<Period, Tally>> candidates =
                tallies.entrySet().stream()
                        .filter(entry -> kind.filter(entry.getKey().kind()::equals).isPresent())
                        .toList();
        return candidates.stream()
                .filter(entry -> entry.getValue().totals >= areas)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .or(() -> fullest(candidates));
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
