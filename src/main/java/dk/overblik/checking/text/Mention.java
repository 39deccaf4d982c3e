package dk.overblik.checking.text;

import dk.overblik.danish.PartOfYear;
import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a text names, and where; a value, though its time is read once and kept. */
public final class Mention {

    private final Kind kind;
    private final String value;
    private final int from;
    private final int to;
    private final Optional<Period> period;
    private final Optional<PartOfYear> partOfYear;

    /** What can be named. */
    public enum Kind {
        AREA,
        BENEFIT,
        /** A benefit with those that the benchmark counts with it: "sygedagpengeområdet". */
        BENEFIT_AREA,
        TOTAL,
        /**
         * Some benefits that stand elsewhere: "de viste ydelser", or that nobody names:
         * "midlertidige ydelser". Its value tells which.
         */
        SOME_BENEFITS,
        PERIOD,
        PART_OF_YEAR,
        HEAD,
        /** Digits that are no figure: a date, an age, a duration, "side 3". */
        NO_FIGURE,
        /** Words that make other figures of those beside them. */
        BLOCK,
        /** A benefit that an unknown word begins with: "dagpengesatsen". */
        HINT,
        /** A word that nobody knows. */
        UNKNOWN
    }

    /**
     * A mention.
     *
     * @param value the official name, the canonical period, the head
     * @param from its first character in the tidied text
     * @param to behind its last one
     */
    public Mention(Kind kind, String value, int from, int to) {
        this.kind = kind;
        this.value = value;
        this.from = from;
        this.to = to;
        this.period = kind == Kind.PERIOD ? PeriodParser.parse(value) : Optional.empty();
        this.partOfYear = kind == Kind.PART_OF_YEAR ? PartOfYear.parse(value) : Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    public String value() {
        return value;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it names a time, with its year or without. */
    public boolean isTime() {
        return kind == Kind.PERIOD || kind == Kind.PART_OF_YEAR;
    }

    /** The time that it names with its year. */
    public Optional<Period> period() {
        return period;
    }

    /** The time that it names without a year. */
    public Optional<PartOfYear> partOfYear() {
        return partOfYear;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Mention mention
                        && from == mention.from
                        && to == mention.to
                        && kind == mention.kind
                        && value.equals(mention.value));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, value, from, to);
    }

    @Override
    public String toString() {
        return kind + " " + value;
    }
}
