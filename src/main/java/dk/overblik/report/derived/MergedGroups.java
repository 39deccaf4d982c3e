package dk.overblik.report.derived;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.Vocabulary.Merger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Benefit groups that were merged into one. */
record MergedGroups(Merger merger) {

    /**
     * Whether adding up figures may count persons twice: those of the one group that a later table
     * has back in time, and those of another table of the groups it was made of.
     */
    boolean mayCountTwice(List<Observation> parts, Period period) {
        boolean backdated =
                period.last().isBefore(merger.from())
                        && !period.last().isBefore(merger.backdatedTo());
        Optional<Observation> into =
                parts.stream().filter(p -> p.key().benefit().equals(merger.into())).findFirst();
        return backdated
                && into.isPresent()
                && parts.stream()
                        .filter(part -> isMerged(part.key().benefit()))
                        .anyMatch(p -> !p.source().file().equals(into.get().source().file()));
    }

    private boolean isMerged(BenefitGroup benefit) {
        return merger.of().stream().anyMatch(names -> names.contains(benefit));
    }

    /**
     * The groups that one table of the export has apart before the merger: their sum is what the
     * one group is compared with. Empty where it may already be one there.
     *
     * @param figures of each of the groups, under each of its names, in a period before the merger
     */
    Optional<List<BenefitGroup>> apart(List<List<Observation>> figures) {
        List<Observation> known = new ArrayList<>();
        List<BenefitGroup> groups = new ArrayList<>();
        for (List<Observation> names : figures) {
            Optional<Observation> found = names.stream().filter(Observation::wasRead).findFirst();
            found.ifPresent(known::add);
            groups.add(found.orElse(names.get(0)).key().benefit());
        }
        long files = known.stream().map(o -> o.source().file()).distinct().count();
        return known.size() > 1 && files == 1 ? Optional.of(groups) : Optional.empty();
    }
}
