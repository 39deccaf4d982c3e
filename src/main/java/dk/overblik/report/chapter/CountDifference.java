package dk.overblik.report.chapter;

import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.List;

/**
 * What stands behind the number by which one count differs from another: "2 flere", "1 mere", "1
 * færre".
 */
public final class CountDifference {

    static final String FEWER = " færre";
    static final String MANY_MORE = " flere";

    /** Danish has "flere" of two and up. */
    static final String ONE_MORE = " mere";

    /** From here on it shows as two; unrounded, as formulas have a longest length. */
    private static final double MANY = 1.5;

    private CountDifference() {}

    /** Whether a change in persons is any, as it shows: a single one is no development. */
    public static Condition isChange(Quantity difference) {
        return difference.size().shown(0).isMore(1);
    }

    /**
     * The word for a difference that shows without decimals.
     *
     * @param difference above zero where it is not fewer
     * @param behind what follows it
     */
    public static Part of(Quantity difference, boolean fewer, String behind) {
        return fewer
                ? new Words(FEWER + behind)
                : new When(
                        difference.isLess(MANY),
                        List.of(new Words(ONE_MORE + behind)),
                        List.of(new Words(MANY_MORE + behind)));
    }
}
