package dk.overblik.archive;

import dk.overblik.archive.Histories.Told;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What other readings said of the same figure: also under the name that its benefit had then, but
 * not before it came to hold other benefits.
 */
final class FigurePast {

    private final Memory memory;
    private final Rulebook rulebook;

    /** By the newest period of an export and a benefit: rules are read once for many figures. */
    private final Map<String, List<Merger>> known = new HashMap<>();

    FigurePast(Memory memory, Rulebook rulebook) {
        this.memory = memory;
        this.rulebook = rulebook;
    }

    /** Older readings, oldest first. */
    List<Told> before(Observation now) {
        int rank = memory.rank(now);
        return told(now, other -> other.rank() < rank);
    }

    /** Newer readings, oldest first. */
    List<Told> after(Observation now) {
        int rank = memory.rank(now);
        return told(now, other -> other.rank() > rank);
    }

    /** Whether readings of one age say different things of it, so that nobody can tell. */
    boolean isUndecided(Observation now) {
        return now.wasRead()
                && memory.series(now).stream()
                        .map(name -> memory.told(name, now.period()))
                        .anyMatch(told -> agreed(told).size() < told.size());
    }

    private List<Told> told(Observation now, Predicate<Told> wanted) {
        Optional<SeriesName> series = now.wasRead() ? memory.series(now) : Optional.empty();
        List<Merger> mergers = series.isPresent() ? mergers(now) : List.of();
        return series.stream()
                .flatMap(name -> names(name, now, mergers).stream())
                .map(name -> memory.told(name, now.period()))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .map(
                        told ->
                                agreed(told).stream()
                                        .filter(wanted)
                                        .filter(other -> isOfTheSame(mergers, other))
                                        .toList())
                .orElse(List.of());
    }

    /**
     * Its own name where any other reading knows it; else those that it had before it was renamed,
     * of a period before that.
     */
    private List<SeriesName> names(SeriesName own, Observation now, List<Merger> mergers) {
        boolean known = memory.told(own, now.period()).size() > 1;
        Stream<SeriesName> former =
                mergers.stream()
                        .filter(merger -> merger.of().size() == 1)
                        .flatMap(merger -> merger.of().get(0).stream())
                        .map(benefit -> own.ofBenefit(benefit.name()));
        return known ? List.of(own) : Stream.concat(former, Stream.of(own)).toList();
    }

    /** What made the benefit of others after the figure's period. */
    private List<Merger> mergers(Observation now) {
        BenefitGroup benefit = now.key().benefit();
        Period newest = memory.newest(now).orElse(now.period());
        return known
                .computeIfAbsent(
                        newest.id() + benefit.name(),
                        asked ->
                                rulebook.at(newest).mergers().stream()
                                        .filter(merger -> merger.into().contains(benefit))
                                        .toList())
                .stream()
                .filter(merger -> merger.isAheadOf(now.period()))
                .toList();
    }

    /** Whether a reading from before a merger may speak of fewer benefits under the same name. */
    private static boolean isOfTheSame(List<Merger> mergers, Told other) {
        return mergers.stream()
                .filter(merger -> merger.of().size() > 1)
                .noneMatch(merger -> isBefore(merger, other.reading()));
    }

    private static boolean isBefore(Merger merger, Reading reading) {
        return reading.newest().filter(period -> period.last().isBefore(merger.from())).isPresent();
    }

    /**
     * Without readings of one age that differ: nobody can tell which of them holds.
     *
     * @param told by their ages
     */
    private static List<Told> agreed(List<Told> told) {
        List<Told> agreed = new ArrayList<>();
        for (int first = 0, next; first < told.size(); first = next) {
            next = first + 1;
            boolean same = true;
            while (next < told.size() && told.get(next).rank() == told.get(first).rank()) {
                same &= told.get(next).saysTheSameAs(told.get(first));
                next++;
            }
            if (same) {
                agreed.addAll(told.subList(first, next));
            }
        }
        return agreed;
    }
}
