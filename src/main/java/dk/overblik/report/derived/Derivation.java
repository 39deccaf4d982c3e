package dk.overblik.report.derived;

import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.List;
import java.util.Optional;

/** A way to come from the figures of an export to others that are no cells of it. */
interface Derivation {

    /** The series that the export lacks and that have a figure of some period, in their order. */
    List<SeriesKey> series();

    /** The periods that the export lacks and that have a figure of some series. */
    default List<Period> periods() {
        return List.of();
    }

    /** Whether there may be a figure; told at once, of whatever is asked for. */
    boolean concerns(SeriesKey key, Period period);

    /** The figure, if there is one, computed anew each time. */
    Optional<Derived> at(SeriesKey key, Period period);
}
