package dk.overblik.archive;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.Rulebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two readings mean the same benefits by one name: a benefit that others were merged into
 * is held against itself alone, and never against the sum that a later table shows back in time.
 */
final class SameBenefits {

    private final Memory memory;
    private final Rulebook rulebook;

    /** By the newest period of an export and a benefit: rules are read once for many figures. */
    private final Map<String, List<Merger>> known = new HashMap<>();

    SameBenefits(Memory memory, Rulebook rulebook) {
        this.memory = memory;
        this.rulebook = rulebook;
    }

    /** What made a figure's benefit of others, or gave it another name, by the newest period. */
    List<Merger> mergers(Observation now) {
        BenefitGroup benefit = now.key().benefit();
        Period newest = memory.newest(now).orElse(now.period());
        return known.computeIfAbsent(
                newest.id() + benefit.name(),
                asked ->
                        rulebook.at(newest).mergers().stream()
                                .filter(merger -> merger.into().contains(benefit))
                                .toList());
    }

    /**
     * Whether two readings speak of the same benefits.
     *
     * @param mergers of the benefit
     * @param series by any name of the benefit
     */
    boolean areMeant(
            List<Merger> mergers, SeriesName series, Period period, Reading one, Reading other) {
        return mergers.stream()
                .filter(merger -> merger.of().size() > 1 && merger.isAheadOf(period))
                .allMatch(
                        merger ->
                                isApart(merger, series, period, one)
                                        == isApart(merger, series, period, other));
    }

    /** Whether a reading has the benefit by itself in a period before it was one with others. */
    private boolean isApart(Merger merger, SeriesName series, Period period, Reading reading) {
        return isBefore(merger, reading)
                || merger.of().stream()
                        .flatMap(List::stream)
                        .filter(part -> !merger.into().contains(part))
                        .map(part -> series.ofBenefit(part.name()))
                        .anyMatch(part -> hasTold(reading, part, period));
    }

    private static boolean isBefore(Merger merger, Reading reading) {
        return reading.newest().filter(period -> period.last().isBefore(merger.from())).isPresent();
    }

    private boolean hasTold(Reading reading, SeriesName series, Period period) {
        return memory.told(series, period).stream().anyMatch(t -> t.reading().equals(reading));
    }
}
