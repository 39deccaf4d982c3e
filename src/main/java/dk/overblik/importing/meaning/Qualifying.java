package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Lexicon;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Unit;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.List;
import java.util.Optional;

/**
 * What words beside a measure make of it: the same, a closer one, or another under its own name.
 */
final class Qualifying {

    private final Lexicon lexicon;

    Qualifying(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The measure that figures are of which certain words stand beside. */
    Measure of(Measure measure, List<String> words) {
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
        Optional<Measure> known = lexicon.vocabulary().measures().find(together);
        if (known.isPresent()) {
            return known.get();
        }
        boolean unitOfUnknown =
                measure.concept() == Concept.OTHER
                        && phrase.spans().stream()
                                .allMatch(s -> s.is(Sense.UNIT) || s.sense().isHarmless());
        return unitOfUnknown ? measure : new Measure(together, Concept.OTHER);
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
    static boolean isUnknown(Phrase phrase) {
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
        boolean price =
                phrase.spans().stream().allMatch(s -> s.is(Sense.PRICE) || s.sense().isHarmless());
        return price && MeasureUnit.of(measure).filter(Unit.KRONER::equals).isEmpty();
    }
}
