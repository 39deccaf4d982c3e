package dk.overblik.checking.placing.meaning;

import dk.overblik.model.Period;
import java.util.List;
import java.util.Optional;

/** Two periods of a change. */
public record ChangeSpan(Period before, Period now) {

    /** Of two periods that can be compared, in either order; empty for any others. */
    public static Optional<ChangeSpan> of(List<Period> two) {
        if (two.size() != 2 || !two.get(0).isComparableWith(two.get(1))) {
            return Optional.empty();
        }
        List<Period> sorted = two.stream().sorted().toList();
        return Optional.of(new ChangeSpan(sorted.get(0), sorted.get(1)));
    }
}
