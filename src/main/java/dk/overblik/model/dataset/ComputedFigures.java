package dk.overblik.model.dataset;

import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Figures that are no cells of an export, but worked out from them. There may be one for each cell
 * of a large export, and a report shows few of them: each is made when it is asked for.
 *
 * @param series those that an export lacks and that have a figure of some period, in their order
 * @param periods those that an export lacks and that have a figure of some series
 * @param figures the figure of a series and a period, whether these are listed or the export's own
 */
public record ComputedFigures(
        List<SeriesKey> series,
        List<Period> periods,
        BiFunction<SeriesKey, Period, Optional<Observation>> figures) {

    public ComputedFigures {
        series = List.copyOf(series);
        periods = List.copyOf(periods);
    }

    Optional<Observation> find(SeriesKey key, Period period) {
        return figures.apply(key, period);
    }
}
