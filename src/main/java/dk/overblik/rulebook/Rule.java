package dk.overblik.rulebook;

import dk.overblik.model.Names;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the world with its dates.
 *
 * @param key what it is about: an area, benefit names (alternatives split by "|"), a goal, a topic
 * @param inForce the months that it holds
 * @param value what it says, in the form of its kind; empty where the key says it all
 * @param text a Danish sentence, or of a goal the words that its measure has
 * @param source the law, or the page, that it stands in
 */
public record Rule(
        Kind kind, String key, InForce inForce, String value, String text, String source) {

    /** The sorts of rules, each under the word that users know it by. */
    public enum Kind {
        /** An area; its value are its members, split by "+". */
        AREA("område"),
        /**
         * Which areas are compared with, "RAR" or "region"; its value is the place in the order.
         */
        COMPARISON("sammenligning"),
        /** When a benefit is paid; its value is what it became. */
        BENEFIT("ydelse"),
        /** A merger of benefits into one; its value are the parts, split by "+". */
        MERGER("sammenlægning"),
        /**
         * A benefit whose tables may hold those of its value back in time, before they were merged.
         */
        BACKDATED("tilbageført"),
        /** A break in series of benefits, or of the members of a dimension; no key: of all. */
        BREAK("databrud"),
        /** A share that the state asks for; its value is the percentage. */
        FOCUS_GOAL("fokusmål"),
        /** The same of the contact course, which is judged by itself. */
        CONTACT_GOAL("kontaktforløb"),
        /** What the state supervises municipalities by. */
        SUPERVISION("tilsyn"),
        /** What is to be said on a topic. */
        REMARK("bemærkning"),
        /** A part of the benchmark; its value are the names that exports use for it. */
        BENCHMARK_AREA("benchmarkområde"),
        /** Who does something; its value is the name. */
        AUTHORITY("myndighed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The Danish word for it. */
        public String word() {
            return word;
        }

        /** The kind that a word stands for, in any case. */
        public static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(Names.folded(word)))
                    .findFirst();
        }
    }

    /**
     * A span of whole months, open where an end is empty.
     *
     * @param from the first month
     * @param until the last month
     */
    public record InForce(Optional<YearMonth> from, Optional<YearMonth> until) {

        public InForce {
            if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
                throw new IllegalArgumentException("Ends before it begins: " + from + until);
            }
        }

        /** Whether a month is one of it. */
        public boolean covers(YearMonth month) {
            return from.filter(month::isBefore).isEmpty() && until.filter(month::isAfter).isEmpty();
        }

        /** Whether any month from the first to the last is one of it. */
        public boolean touches(YearMonth first, YearMonth last) {
            return from.filter(last::isBefore).isEmpty() && until.filter(first::isAfter).isEmpty();
        }

        /** Whether all months from the first to the last are. */
        public boolean coversAll(YearMonth first, YearMonth last) {
            return covers(first) && covers(last);
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof InForce that
                    && from.equals(that.from)
                    && until.equals(that.until);
        }

        @Override
        public int hashCode() {
            return 31 * from.hashCode() + until.hashCode();
        }
    }

    /** Whether the rule holds in a month. */
    boolean isInForce(YearMonth month) {
        return inForce.covers(month);
    }

    /** The alternatives of the key. */
    List<String> keys() {
        return key.indexOf('|') < 0 && !key.isEmpty() ? List.of(key) : split(key, "\\|");
    }

    /** The parts of a text, none of them blank. */
    static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(Names::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether two rules are of one kind on one thing; an event is one only with its month. */
    boolean isAboutTheSameAs(Rule other) {
        boolean event = kind == Kind.BREAK || kind == Kind.MERGER;
        return kind == other.kind
                && isAbout(other.key)
                && (!event || inForce.from().equals(other.inForce.from()));
    }

    /** Whether a key names the same, or one of the same. */
    boolean isAbout(String otherKey) {
        return Names.folded(key).equals(Names.folded(otherKey))
                || split(otherKey, "\\|").stream()
                        .map(Names::folded)
                        .anyMatch(
                                name -> keys().stream().map(Names::folded).anyMatch(name::equals));
    }

    /** The same for other months. */
    Rule during(InForce other) {
        return new Rule(kind, key, other, value, text, source);
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Rule that
                        && kind.equals(that.kind)
                        && key.equals(that.key)
                        && inForce.equals(that.inForce)
                        && value.equals(that.value)
                        && text.equals(that.text)
                        && source.equals(that.source));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, key, inForce, value, text, source);
    }
}
