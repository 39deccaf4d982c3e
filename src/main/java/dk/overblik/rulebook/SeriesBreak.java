package dk.overblik.rulebook;

import dk.overblik.model.BenefitGroup;
import java.time.YearMonth;
import java.util.List;

/**
 * A break in a series.
 *
 * @param from the first month of the new series
 * @param about names of benefits, or of a dimension; none where it concerns all
 */
public record SeriesBreak(YearMonth from, List<String> about, String text, String source) {

    public SeriesBreak {
        about = List.copyOf(about);
    }

    static SeriesBreak of(Rule rule) {
        return new SeriesBreak(
                rule.inForce().from().orElseThrow(), rule.keys(), rule.text(), rule.source());
    }

    /** Whether figures of a benefit are broken by it. */
    public boolean concerns(BenefitGroup benefit) {
        return about.isEmpty() || about.contains(benefit.name());
    }

    /** Whether figures for one member of a dimension are broken by it. */
    public boolean concernsDimension(String dimension) {
        return about.contains(dimension);
    }
}
