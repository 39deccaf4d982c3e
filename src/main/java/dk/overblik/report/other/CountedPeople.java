package dk.overblik.report.other;

import dk.overblik.model.Measure;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people that a measure counts or is a share of, as its label names them: "ledige
 * fuldtidspersoner" of "Antal ledige fuldtidspersoner" and of "Ledige fuldtidspersoner i pct. af
 * arbejdsstyrken".
 *
 * @param adjectives before the noun, with a space behind each; empty where it has none
 * @param one of them, as the noun has it: "fuldtidsperson"
 * @param rest of the label behind the noun, with a space before it: " (Under 30 år)"
 * @param whole what a share of it is told; empty of a count
 */
record CountedPeople(String adjectives, String one, String rest, String whole) {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:Antal(?:let af)? )?((?:\\p{Ll}[\\p{L}-]* )*?)(\\p{Ll}*person)er( .*)?");
    private static final Pattern SHARE = Pattern.compile("(.*person)er i pct\\. af (\\S+)");

    /** Of a number of whole people; empty of any other measure. */
    static Optional<CountedPeople> ofNumber(Measure measure) {
        Matcher label = LABEL.matcher(folded(measure.label()));
        return label.matches()
                ? Optional.of(
                        new CountedPeople(
                                label.group(1),
                                label.group(2),
                                Optional.ofNullable(label.group(3)).orElse(""),
                                ""))
                : Optional.empty();
    }

    /** Of how large a part of a whole they are; empty of any other measure. */
    static Optional<CountedPeople> ofShare(Measure measure) {
        Matcher share = SHARE.matcher(measure.label());
        if (!share.matches()) {
            return Optional.empty();
        }
        Matcher people = LABEL.matcher(folded(share.group(1) + "er"));
        return people.matches()
                ? Optional.of(
                        new CountedPeople(people.group(1), people.group(2), "", share.group(2)))
                : Optional.empty();
    }

    /** A label that begins with the people themselves begins like a sentence. */
    private static String folded(String label) {
        return label.startsWith("Antal")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Such as "ledige fuldtidspersoner". */
    String many() {
        return adjectives + one + "er";
    }

    /** The same at the beginning of a sentence. */
    String capital() {
        return many().substring(0, 1).toUpperCase(Locale.ROOT) + many().substring(1);
    }

    /** Whether the noun alone names them, so that one of them can be named as well. */
    boolean isPlain() {
        return adjectives.isEmpty();
    }

    /** Whether they are all those on a benefit, and no others than the field counts. */
    static boolean areOnBenefits(Measure measure) {
        return switch (measure.concept()) {
            case PERSONS, FULL_TIME_PERSONS, SHARE_OF_WORKFORCE, SHARE_OF_POPULATION -> true;
            default -> false;
        };
    }
}
