package dk.overblik.report.basis;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.PeriodRanges;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.choice.Scope;
import dk.overblik.rulebook.Merger;
import java.util.List;
import java.util.Optional;

/** Figures that are shown as the sum of benefits that have become one since. */
record MergedFigures(Scope scope, List<Observation> shown) {

    /** A sentence for each such benefit: what was put together, and for which periods. */
    List<String> sentences() {
        return scope.rules().mergers().stream()
                .filter(merger -> merger.of().size() > 1)
                .flatMap(
                        merger ->
                                merger.into().stream()
                                        .flatMap(benefit -> sentence(merger, benefit).stream()))
                .toList();
    }

    private Optional<String> sentence(Merger merger, BenefitGroup benefit) {
        List<Period> periods =
                shown.stream()
                        .filter(part -> isPart(merger, benefit, part))
                        .map(Observation::period)
                        .distinct()
                        .toList();
        List<String> parts = parts(merger, periods);
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(
                        "For "
                                + PeriodRanges.of(periods)
                                + " er "
                                + benefit.name()
                                + " summen af "
                                + DanishList.of(parts)
                                + ", som blev lagt sammen i "
                                + PeriodNames.of(Period.month(merger.from()))
                                + ", og derfor andre tal end i rapporter fra før da.");
    }

    /** Whether a figure of the export is shown in the sum alone. */
    private boolean isPart(Merger merger, BenefitGroup benefit, Observation part) {
        SeriesKey key = part.key();
        Observation sum =
                scope.dataset()
                        .get(new SeriesKey(key.area(), benefit, key.measure()), part.period());
        return part.wasRead()
                && merger.isOf(key.benefit())
                && merger.isAheadOf(part.period())
                && !sum.wasRead()
                && sum.figure() instanceof Figure.Known;
    }

    /** What the export has of the benefits that were merged, in their order. */
    private List<String> parts(Merger merger, List<Period> periods) {
        return merger.of().stream()
                .flatMap(
                        names ->
                                shown.stream()
                                        .filter(o -> o.wasRead() && periods.contains(o.period()))
                                        .map(o -> o.key().benefit())
                                        .filter(names::contains)
                                        .map(BenefitGroup::name)
                                        .distinct())
                .toList();
    }
}
