package dk.overblik.importing.meaning.axis;

import dk.overblik.importing.labels.Lexicon;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Unit;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What words beside a measure make of it: the same, a closer one, or another under its own name.
 */
public final class Qualifying {

    private static final Set<String> PERSONS = Set.of("personer", "fuldtidspersoner");

    private final Lexicon lexicon;
    private final Map<String, Boolean> fitting = new HashMap<>();

    public Qualifying(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The measure that figures are of which certain words stand beside. */
    public Measure of(Measure measure, List<String> words) {
        Measure qualified = measure;
        for (String each : words) {
            qualified = of(qualified, each);
        }
        return qualified;
    }

    private Measure of(Measure measure, String words) {
        Phrase phrase = lexicon.phrase(words);
        if (isSaid(measure, words)
                || says(measure, phrase)
                || !mayChange(phrase)
                || isPriceOfNoMoney(measure, phrase)) {
            return measure;
        }
        String together = measure.label() + " (" + words + ")";
        MeasureNames measures = lexicon.vocabulary().measures();
        Optional<Measure> known = measures.closer(measure, words).or(() -> measures.find(together));
        if (known.isPresent()) {
            return known.get();
        }
        boolean unitOfUnknown =
                measure.concept() == Concept.OTHER
                        && phrase.spans().stream()
                                .allMatch(s -> s.is(Sense.UNIT) || s.sense().isHarmless());
        return unitOfUnknown ? measure : new Measure(together, Concept.OTHER);
    }

    /**
     * Whether what cells show beside a number goes with a measure: its own unit or words, and a
     * plus only before a change.
     *
     * @param shown with "#" for the digits: "+#", "# kr."
     */
    public boolean fits(Measure measure, String shown) {
        return fitting.computeIfAbsent(
                measure.label() + "\n" + shown, any -> isFitting(measure, shown));
    }

    private boolean isFitting(Measure measure, String shown) {
        boolean signed = shown.indexOf('+') >= 0;
        boolean bounded = shown.chars().anyMatch(c -> "<>=~".indexOf(c) >= 0);
        Phrase phrase = lexicon.phrase(shown.replace('#', ' ').replace('+', ' '));
        return !bounded
                && !(signed && isLevel(measure))
                && phrase.spans().stream().allMatch(span -> isFitting(measure, span, phrase));
    }

    private static boolean isLevel(Measure measure) {
        return switch (measure.concept()) {
            case OTHER, COUNT_DIFFERENCE, SHARE_DIFFERENCE -> false;
            default -> true;
        };
    }

    private static boolean isFitting(Measure measure, Span span, Phrase phrase) {
        Optional<Unit> unit = MeasureUnit.of(measure);
        boolean person = span.is(Sense.HEAD) && PERSONS.contains(span.value());
        if (span.sense().isHarmless() || (unit.isEmpty() && span.is(Sense.UNIT))) {
            return true;
        }
        if (person || span.value().equals("antal")) {
            return unit.filter(known -> known != Unit.COUNT).isEmpty();
        }
        boolean own =
                switch (span.value()) {
                    case "kr", "kr/person" -> unit.filter(Unit.KRONER::equals).isPresent();
                    case "pct", "pct.point" -> unit.filter(Unit.PERCENT::equals).isPresent();
                    default -> false;
                };
        boolean named =
                measure.concept() == Concept.OTHER
                        && Names.folded(measure.label())
                                .contains(Names.folded(phrase.written(span)));
        return own || named;
    }

    private static boolean isSaid(Measure measure, String words) {
        return Names.folded(measure.label()).contains(Names.folded(words));
    }

    /** Whether the measure's own words say the same, in another form or order. */
    private boolean says(Measure measure, Phrase words) {
        Phrase own = lexicon.phrase(measure.label());
        return words.spans().stream()
                .filter(Qualifying::mayChange)
                .allMatch(
                        span ->
                                span.sense().changesFigures()
                                        && own.of(span.sense())
                                                .anyMatch(o -> o.value().equals(span.value())));
    }

    /** Whether nothing is known of words but that they may mean anything. */
    public static boolean isUnknown(Phrase phrase) {
        return mayChange(phrase)
                && phrase.spans().stream()
                        .filter(Qualifying::mayChange)
                        .allMatch(s -> s.is(Sense.LEFTOVER) || s.is(Sense.NEGATION));
    }

    /** Whether words are such that they can make other figures of the ones they stand by. */
    static boolean mayChange(Phrase phrase) {
        return phrase.spans().stream().anyMatch(Qualifying::mayChange);
    }

    private static boolean mayChange(Span span) {
        return span.sense().changesFigures()
                || span.sense().isOfMeasure()
                || span.is(Sense.LEFTOVER)
                || span.is(Sense.NEGATION)
                || span.is(Sense.EXTRA_DIMENSION);
    }

    private static boolean isPriceOfNoMoney(Measure measure, Phrase phrase) {
        return isPrice(phrase) && MeasureUnit.of(measure).filter(Unit.KRONER::equals).isEmpty();
    }

    /** Whether words say nothing but which prices money is measured in. */
    public static boolean isPrice(Phrase phrase) {
        return phrase.spans().stream().allMatch(s -> s.is(Sense.PRICE) || s.sense().isHarmless());
    }
}
