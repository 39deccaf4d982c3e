package dk.overblik.checking.judging;

import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * The figures as they were read on an earlier day.
 *
 * @param figures the figure of a series at a time, where it was read then
 */
public record EarlierReading(
        LocalDate day, BiFunction<SeriesKey, Period, OptionalDouble> figures) {}
