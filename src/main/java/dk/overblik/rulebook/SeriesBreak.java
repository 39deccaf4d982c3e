package dk.overblik.rulebook;

import dk.overblik.model.BenefitGroup;
import java.time.YearMonth;
import java.util.List;

/**
 * A break in a series.
 *
 * @param from the first month of the new series
 * @param about names of benefits, or of a dimension; none where it concerns all
 * @param within between which benefits it moved people, each by its names; none where it did more
 *     than that
 */
public record SeriesBreak(
        YearMonth from, List<String> about, List<List<String>> within, String text, String source) {

    public SeriesBreak {
        about = List.copyOf(about);
        within = within.stream().map(List::copyOf).toList();
    }

    static SeriesBreak of(Rule rule) {
        return new SeriesBreak(
                rule.inForce().from().orElseThrow(),
                rule.keys(),
                Rule.split(rule.value(), "\\+").stream()
                        .map(names -> Rule.split(names, "\\|"))
                        .toList(),
                rule.text(),
                rule.source());
    }

    /** Whether figures of a benefit are broken by it. */
    public boolean concerns(BenefitGroup benefit) {
        return about.isEmpty() || about.contains(benefit.name());
    }

    /**
     * Whether it only moves people between benefits that are all counted, so that their total is of
     * the same people as before.
     *
     * @param counted the parts of the total; none where all there are are counted
     */
    public boolean movesWithin(List<BenefitGroup> counted) {
        List<String> names = counted.stream().map(BenefitGroup::name).toList();
        return !within.isEmpty()
                && (names.isEmpty()
                        || within.stream().allMatch(one -> one.stream().anyMatch(names::contains)));
    }

    /** Whether figures for one member of a dimension are broken by it. */
    public boolean concernsDimension(String dimension) {
        return about.contains(dimension);
    }
}
