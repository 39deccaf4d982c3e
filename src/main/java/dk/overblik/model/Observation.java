package dk.overblik.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A figure with its coordinates and the cell that it was read in. */
public record Observation(
        SeriesKey key, Period period, Figure figure, Source source, Notation notation) {

    /** How the source cell writes the figure, so that a formula can read it again. */
    public enum Notation {
        /** A number in the unit of the measure. */
        NUMBER,
        /** A text that holds a Danish number, or a mark for a missing one. */
        TEXT,
        /** A number that Excel shows as percent: 0.028 for 2.8 pct. */
        FRACTION,
        /** A text that holds a Danish number and a percent sign: "2,8 %". */
        PERCENT_TEXT
    }

    /** Whether it was read in a file: neither absent from it nor computed. */
    public boolean wasRead() {
        return !source.equals(Source.NOWHERE);
    }

    /** Stands for a figure that the export has no cell for. */
    public static Observation absent(SeriesKey key, Period period) {
        Figure missing = Figure.missing(Figure.Reason.NOT_IN_EXPORT);
        return new Observation(key, period, missing, Source.NOWHERE, Notation.NUMBER);
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Observation that
                        && source.equals(that.source)
                        && period.equals(that.period)
                        && key.equals(that.key)
                        && figure.equals(that.figure)
                        && notation.equals(that.notation));
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, period, figure, source, notation);
    }
}
