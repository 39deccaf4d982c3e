package dk.overblik.report.derived;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Ratio;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.report.choice.Scope;
import dk.overblik.vocabulary.Vocabulary.Merger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the overview compares with: full-time persons a year earlier, of the same group, or of those
 * that were merged into it since.
 */
public final class EarlierLevels {

    private final Scope scope;
    private final Period now;
    private final Period before;

    public EarlierLevels(Scope scope) {
        this.scope = scope;
        this.now = scope.period();
        this.before = now.yearBefore();
    }

    public Expression of(Area area, BenefitGroup benefit) {
        return merged(area, benefit)
                .map(Ratio::of)
                .orElseGet(() -> new Observed(figure(area, benefit, before)));
    }

    /** What the user must know of comparisons across a merger. */
    public List<String> remarks(List<BenefitGroup> benefits) {
        return benefits.stream()
                .flatMap(benefit -> merged(scope.own(), benefit).stream())
                .map(this::remark)
                .toList();
    }

    private String remark(List<Observation> sum) {
        String parts =
                sum.stream()
                        .map(part -> part.key().benefit().name())
                        .collect(Collectors.joining(" + "));
        return "Udviklingen for "
                + sum.get(0).key().benefit().name()
                + " er i forhold til summen af "
                + parts
                + " i "
                + PeriodNames.of(before)
                + ", da ydelserne siden er lagt sammen.";
    }

    /** The figures of the groups that were apart, where one table of the export has them so. */
    private Optional<List<Observation>> merged(Area area, BenefitGroup benefit) {
        return scope.vocabulary().mergers().stream()
                .filter(m -> m.into().equals(benefit) && m.liesBetween(before, now))
                .findFirst()
                .flatMap(merger -> apart(area, merger));
    }

    private Optional<List<Observation>> apart(Area area, Merger merger) {
        Period published = isAverage(area, merger) ? Period.month(before.last()) : before;
        return new MergedGroups(merger)
                .apart(merger.of().stream().map(names -> figures(area, names, published)).toList())
                .map(groups -> figures(area, groups, before));
    }

    /** Whether the figures are of no cell, but computed of months. */
    private boolean isAverage(Area area, Merger merger) {
        return !figure(area, merger.into(), before).wasRead();
    }

    private List<Observation> figures(Area area, List<BenefitGroup> groups, Period at) {
        return groups.stream().map(group -> figure(area, group, at)).toList();
    }

    private Observation figure(Area area, BenefitGroup benefit, Period at) {
        return scope.figure(area, benefit, Measure.FULL_TIME_PERSONS, at);
    }
}
