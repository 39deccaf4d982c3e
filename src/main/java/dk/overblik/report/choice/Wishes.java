package dk.overblik.report.choice;

import dk.overblik.model.Period;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for; what was not asked for is chosen from the figures.
 *
 * @param own the own area's name, in any spelling that the vocabulary knows
 * @param comparisons names of areas to compare with, in order
 * @param settings what holds where nothing was asked for, and what no one asks for report by report
 */
public record Wishes(
        Optional<String> own,
        List<String> comparisons,
        Optional<PeriodWish> period,
        Settings settings) {
    public Wishes {
        comparisons = List.copyOf(comparisons);
    }

    public Wishes(Optional<String> own, List<String> comparisons, Optional<PeriodWish> period) {
        this(own, comparisons, period, Settings.none());
    }

    /** The same wishes for one certain period. */
    public Wishes at(Optional<Period> certain) {
        Settings others = settings.with(settings.standing().ofAnyPeriod());
        return new Wishes(own, comparisons, certain.map(PeriodWish.At::new), others);
    }

    public static Wishes none() {
        return new Wishes(Optional.empty(), List.of(), Optional.empty());
    }
}
