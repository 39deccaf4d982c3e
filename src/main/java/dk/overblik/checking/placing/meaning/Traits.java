package dk.overblik.checking.placing.meaning;

import dk.overblik.model.Measure;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Unit;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.Optional;

/**
 * What a measure of the exports is made of, so that the words of a note can be held against it.
 *
 * @param counted "fuldtidspersoner", "personer", "udgifter", or the whole head where it is another
 * @param state of those counted: "ledige", "bruttoledige"; empty for none
 * @param base what a share is of: "arbejdsstyrke", "befolkning"; empty for none
 * @param special "forventet", "faktisk", "forskel" or "plads" in the benchmark; else empty
 */
public record Traits(
        Measure measure, String counted, String state, String base, String special, Unit unit) {

    static final String FULL_TIME = "fuldtidspersoner";
    static final String PERSONS = "personer";
    static final String EXPENSES = "udgifter";

    static Traits of(Measure measure, Vocabulary vocabulary) {
        Phrase phrase = vocabulary.measures().grammar().reader().read(measure.label());
        String head = value(phrase, Sense.HEAD).orElse("");
        String base = base(value(phrase, Sense.DENOMINATOR).orElse(""));
        Unit unit = MeasureUnit.of(measure).orElse(Unit.COUNT);
        String special = special(measure);
        String counted = counted(head);
        String state = counted.equals(head) ? "" : head.replace(counted, "").strip();
        if (!special.isEmpty()) {
            return new Traits(measure, "", "", "", special, unit);
        }
        return head.isEmpty()
                ? new Traits(measure, Names.folded(measure.label()), "", base, "", unit)
                : new Traits(measure, counted, state, base, "", unit);
    }

    private static Optional<String> value(Phrase phrase, Sense sense) {
        return phrase.of(sense).map(Span::value).findFirst();
    }

    private static String counted(String head) {
        if (head.endsWith(FULL_TIME)) {
            return FULL_TIME;
        }
        if (head.endsWith("udgifter") || head.equals("udgift")) {
            return EXPENSES;
        }
        return head.endsWith(PERSONS) ? PERSONS : head;
    }

    private static String base(String denominator) {
        if (denominator.contains("arbejdsstyrke")) {
            return "arbejdsstyrke";
        }
        return denominator.contains("befolkning") ? "befolkning" : "";
    }

    private static String special(Measure measure) {
        return switch (measure.concept()) {
            case EXPECTED_COUNT, EXPECTED_SHARE -> "forventet";
            case ACTUAL_COUNT, ACTUAL_SHARE -> "faktisk";
            case COUNT_DIFFERENCE, SHARE_DIFFERENCE -> "forskel";
            case RANK -> "plads";
            default -> "";
        };
    }

    boolean isShare() {
        return unit == Unit.PERCENT || unit == Unit.PERCENTAGE_POINTS;
    }

    boolean isCount() {
        return unit == Unit.COUNT;
    }

    /** Whether the figures of several benefits in one area may be added up. */
    boolean addsOverBenefits() {
        return counted.equals(FULL_TIME) && isCount() && special.isEmpty();
    }

    /** Whether no word of the vocabulary stands for what it counts. */
    boolean isUnknown() {
        return special.isEmpty() && counted.equals(Names.folded(measure.label()));
    }

    /** Whether it counts something other than people in full-time or in heads. */
    boolean hasOwnName() {
        return special.isEmpty()
                && !counted.equals(FULL_TIME)
                && !counted.equals(PERSONS)
                && !counted.equals(EXPENSES);
    }
}
