package dk.overblik.checking.text;

import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Period;
import java.util.Optional;

/**
 * Something that a text names, and where.
 *
 * @param value the official name, the canonical period, the head
 * @param from its first character in the tidied text
 * @param to behind its last one
 */
public record Mention(Kind kind, String value, int from, int to) {

    /** What can be named. */
    public enum Kind {
        AREA,
        BENEFIT,
        /** A benefit with those that the benchmark counts with it: "sygedagpengeområdet". */
        BENEFIT_AREA,
        TOTAL,
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

    public boolean is(Kind other) {
        return kind == other;
    }

    public Optional<Period> period() {
        return kind == Kind.PERIOD ? PeriodParser.parse(value) : Optional.empty();
    }
}
