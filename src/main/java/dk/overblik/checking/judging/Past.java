package dk.overblik.checking.judging;

import dk.overblik.model.Observation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What figures were before they were revised. */
@FunctionalInterface
public interface Past {

    /** Nothing is remembered. */
    Past NONE = figure -> List.of();

    /**
     * What a figure was.
     *
     * @param day of the last reading in which it was so
     */
    record Earlier(double value, LocalDate day) {}

    /** What other values a figure has had; none where it was never another. */
    List<Earlier> of(Observation figure);

    /** What a figure was on a day: the value that was read last among those not yet replaced. */
    default double on(LocalDate day, Observation figure, double now) {
        return of(figure).stream()
                .filter(earlier -> !earlier.day().isBefore(day))
                .min(Comparator.comparing(Earlier::day))
                .map(Earlier::value)
                .orElse(now);
    }
}
