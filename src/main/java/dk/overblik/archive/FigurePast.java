package dk.overblik.archive;

import dk.overblik.archive.Histories.Told;
import dk.overblik.model.Observation;
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
    private final SameBenefits benefits;

    FigurePast(Memory memory, Rulebook rulebook) {
        this.memory = memory;
        this.benefits = new SameBenefits(memory, rulebook);
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

    private boolean isOfTheSame(Observation now, Told other) {
        return memory.reading(now).stream()
                .allMatch(
                        reading ->
                                memory.series(now).stream()
                                        .allMatch(
                                                series ->
                                                        benefits.areMeant(
                                                                benefits.mergers(now),
                                                                series,
                                                                now.period(),
                                                                reading,
                                                                other.reading())));
    }

    /**
     * Its own name where any other reading knows it; else those that it had before it was renamed,
     * of a period before that.
     */
    private List<SeriesName> names(SeriesName own, Observation now) {
        boolean known = memory.told(own, now.period()).size() > 1;
        Stream<SeriesName> former =
                benefits.mergers(now).stream()
                        .filter(merger -> merger.of().size() == 1)
                        .filter(merger -> merger.isAheadOf(now.period()))
                        .flatMap(merger -> merger.of().get(0).stream())
                        .map(benefit -> own.ofBenefit(benefit.name()));
        return known ? List.of(own) : Stream.concat(former, Stream.of(own)).toList();
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
