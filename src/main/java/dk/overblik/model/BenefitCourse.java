package dk.overblik.model;

import java.time.YearMonth;
import java.util.Optional;

/**
 * When a benefit group is paid, and which others it may share persons with.
 *
 * @param kin the name that groups share which are another name for, or a part of, each other
 * @param first the first month with figures, where it is not older than the statistics
 * @param last the last month with figures, where it has ended
 * @param usual whether an overview lacks something without it
 * @param wide whether it covers more than its kin, and may share persons with any group
 */
public record BenefitCourse(
        String kin,
        Optional<YearMonth> first,
        Optional<YearMonth> last,
        boolean usual,
        boolean wide) {

    /** Whether it is paid in all months of a period. */
    public boolean covers(Period period) {
        return first.filter(period.first()::isBefore).isEmpty()
                && last.filter(period.last()::isAfter).isEmpty();
    }
}
