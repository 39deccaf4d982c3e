package dk.overblik.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published figure: a number, or the reason why there is none.
 *
 * <p>A missing figure is never a zero and never NaN; its reason travels through every calculation.
 */
public sealed interface Figure {

    /** A figure that is there, in the unit of its measure (percent as percent units: 2.8). */
    record Known(double value) implements Figure {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A known figure is a finite number: " + value);
            }
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known that && Double.compare(value, that.value) == 0;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }
    }

    /**
     * A figure that is not there, and why.
     *
     * @param found the number that its cell holds, as it is shown, where that cannot be true; else
     *     empty
     */
    record Missing(Reason reason, String found) implements Figure {

        /** A figure whose cell holds no number, or one that is not worth telling. */
        public Missing(Reason reason) {
            this(reason, "");
        }

        /** Whether its cell holds a number that is not to be used. */
        public boolean isHeldBack() {
            return reason == Reason.CONTRADICTED || reason == Reason.IMPLAUSIBLE;
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Missing that
                    && reason.equals(that.reason)
                    && found.equals(that.found);
        }

        @Override
        public int hashCode() {
            return 31 * reason.hashCode() + found.hashCode();
        }
    }

    /** Why a figure is missing. */
    enum Reason {
        /** The export shows "." or an empty cell. */
        NOT_REPORTED,
        /** Hidden for the sake of confidentiality: "..", "*", "&lt;3". */
        CONFIDENTIAL,
        /** The export shows "-", which stands for both. */
        NOT_REPORTED_OR_NIL,
        /** The export's cell holds an error such as #N/A. */
        ERROR_IN_EXPORT,
        /** The export has no cell for it. */
        NOT_IN_EXPORT,
        /** A change in percent over a value of zero. */
        ZERO_BASE,
        /**
         * A figure for several areas that cannot be made of theirs: a rank, an overlapping count.
         */
        NOT_ADDITIVE,
        /** The export gives two unequal figures for the same thing. */
        CONTRADICTED,
        /** It is held by the figure of a benefit or an area that it has become a part of. */
        MERGED,
        /** A break in the series lies between it and what it would be compared with. */
        SERIES_BROKEN,
        /** Rounded figures leave open what it is. */
        UNDETERMINED,
        /** The cell holds a number that cannot be true. */
        IMPLAUSIBLE,
        /** The cell holds something that is neither a number nor a mark for a missing one. */
        UNREADABLE
    }

    /**
     * The figure unrounded, with a decimal comma and without thousands; "." where it is missing.
     */
    default String plain() {
        return this instanceof Known known
                ? new BigDecimal(Double.toString(known.value()))
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                : ".";
    }

    static Figure known(double value) {
        return new Known(value);
    }

    /** A figure whose cell holds a number that cannot be true. */
    static Figure implausible(double found) {
        return new Missing(Reason.IMPLAUSIBLE, known(found).plain());
    }

    static Figure missing(Reason reason) {
        return new Missing(reason);
    }
}
