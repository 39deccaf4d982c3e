package dk.overblik.rulebook;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Period;
import java.time.YearMonth;
import java.util.List;

/**
 * Benefits that became one: figures after it are compared with the sum of those before.
 *
 * @param from the first month in which they are one
 * @param into the names of the one
 * @param of the names of each benefit that was merged, the likeliest first
 */
public record Merger(
        YearMonth from,
        List<BenefitGroup> into,
        List<List<BenefitGroup>> of,
        String text,
        String source) {

    public Merger {
        into = List.copyOf(into);
        of = of.stream().map(List::copyOf).toList();
    }

    static Merger of(Rule rule) {
        return new Merger(
                rule.inForce().from().orElseThrow(),
                groups(rule.key()),
                Rule.split(rule.value(), "\\+").stream().map(Merger::groups).toList(),
                rule.text(),
                rule.source());
    }

    private static List<BenefitGroup> groups(String names) {
        return Rule.split(names, "\\|").stream().map(BenefitGroup::group).toList();
    }

    /** Whether some month of a period lies before it. */
    public boolean isAheadOf(Period period) {
        return period.first().isBefore(from);
    }

    /** Whether a period has months on both sides of it. */
    public boolean isInside(Period period) {
        return isAheadOf(period) && !period.last().isBefore(from);
    }

    /** Whether a benefit is no more, since it is a part of the one. */
    public boolean absorbs(BenefitGroup benefit) {
        return !into.contains(benefit) && isOf(benefit);
    }

    /** Whether a benefit is one of those that were merged. */
    public boolean isOf(BenefitGroup benefit) {
        return of.stream().anyMatch(names -> names.contains(benefit));
    }
}
