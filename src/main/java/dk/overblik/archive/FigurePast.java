package dk.overblik.archive;

import dk.overblik.archive.Histories.Told;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
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

    private List<Told> told(Observation now, Predicate<Told> wanted) {
        Optional<SeriesName> series = now.wasRead() ? memory.series(now) : Optional.empty();
        return series.stream()
                .flatMap(name -> names(name, now).stream())
                .map(name -> memory.told(name, now.period()))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .map(
                        told ->
                                agreed(told).stream()
                                        .filter(wanted)
                                        .filter(other -> isOfTheSame(now, other))
                                        .toList())
                .orElse(List.of());
    }

    /**
     * Its own name where any other reading knows it; else those that it had before it was renamed,
     * of a period before that.
     */
    private List<SeriesName> names(SeriesName own, Observation now) {
        boolean known = memory.told(own, now.period()).size() > 1;
        Stream<SeriesName> former =
                mergers(now)
                        .filter(merger -> merger.of().size() == 1)
                        .flatMap(merger -> merger.of().get(0).stream())
                        .map(benefit -> own.ofBenefit(benefit.name()));
        return known ? List.of(own) : Stream.concat(former, Stream.of(own)).toList();
    }

    /** What made the benefit of others after the figure's period. */
    private Stream<Merger> mergers(Observation now) {
        BenefitGroup benefit = now.key().benefit();
        Period newest = memory.newest(now).orElse(now.period());
        return rulebook.at(newest).mergers().stream()
                .filter(merger -> merger.into().contains(benefit))
                .filter(merger -> merger.isAheadOf(now.period()));
    }

    /** Whether a reading from before a merger may speak of fewer benefits under the same name. */
    private boolean isOfTheSame(Observation now, Told other) {
        return mergers(now)
                .filter(merger -> merger.of().size() > 1)
                .noneMatch(merger -> isBefore(merger, other.reading()));
    }

    private static boolean isBefore(Merger merger, Reading reading) {
        return reading.newest().filter(period -> period.last().isBefore(merger.from())).isPresent();
    }

    /** Without readings of one age that differ: nobody can tell which of them holds. */
    private static List<Told> agreed(List<Told> told) {
        List<Told> agreed = new ArrayList<>();
        for (Told one : told) {
            boolean contradicted =
                    told.stream()
                            .anyMatch(
                                    other ->
                                            other.rank() == one.rank()
                                                    && !other.saysTheSameAs(one));
            if (!contradicted) {
                agreed.add(one);
            }
        }
        return agreed;
    }
}
