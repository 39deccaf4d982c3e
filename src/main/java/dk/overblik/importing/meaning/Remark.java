package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Lexicon;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text beside a table that is not its title: it changes what the figures are only where it says
 * so in a sentence about them, or in nothing but words that do.
 */
final class Remark {

    private static final Pattern SENTENCES =
            Pattern.compile("(?<=[\\p{L}\\d)])[.!]\\s+(?=[\\p{Lu}\"])|[\\n\\r;]+");

    /** "1) ", "* ": about the label that has the same mark. */
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?iu)\\s*((fod)?note )?(\\*+|\\(?\\d\\)|\\d{1,2}[):.]\\s).*");

    /** The value of words that are subject and verb in one: "her vises". */
    private static final String WITH_VERB = "verb";

    private Remark() {}

    /** The words of a remark that change what figures are, as they are written. */
    static List<String> words(String text, Lexicon lexicon) {
        List<String> words = new ArrayList<>();
        boolean footnote = FOOTNOTE.matcher(text).matches();
        for (String sentence : SENTENCES.split(text, -1)) {
            Phrase phrase = lexicon.phrase(sentence);
            if (phrase.has(Sense.VERB) || phrase.has(Sense.FIGURES)) {
                words.addAll(ofSentence(phrase));
            } else if (!footnote) {
                words.addAll(ofWords(phrase));
            }
        }
        return words;
    }

    /** "Tallene viser ændringen i pct." */
    private static List<String> ofSentence(Phrase phrase) {
        boolean aboutFigures = false;
        boolean verb = false;
        for (Span span : phrase.spans()) {
            aboutFigures |= !verb && span.is(Sense.FIGURES);
            boolean statement = span.is(Sense.FIGURES) && span.value().equals(WITH_VERB);
            verb |= span.is(Sense.VERB) || statement;
            if (!aboutFigures || !verb || span.is(Sense.VERB) || statement) {
                continue;
            }
            if (isChanging(span, phrase)) {
                return phrase.runs(s -> s.from() >= span.from() && isQuoted(s)).subList(0, 1);
            }
            if (endsStatement(span)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean endsStatement(Span span) {
        return switch (span.sense()) {
            case FUNCTION, UNIT, HEAD, DENOMINATOR, AREA, BENEFIT, DIMENSION, HARMLESS -> false;
            default -> true;
        };
    }

    private static boolean isChanging(Span span, Phrase phrase) {
        boolean ages = span.is(Sense.AGE) && TableWords.isPartOfPeople(phrase, span);
        return span.sense().changesFigures() || span.is(Sense.MEMBER) || ages;
    }

    private static boolean isQuoted(Span span) {
        return span.sense().changesFigures()
                || span.is(Sense.MEMBER)
                || span.is(Sense.AGE)
                || span.is(Sense.UNIT)
                || span.is(Sense.DENOMINATOR)
                || span.is(Sense.LEFTOVER);
    }

    /** "Anm.: Indeks, 2020=100": nothing but words that change figures. */
    private static List<String> ofWords(Phrase phrase) {
        boolean only =
                phrase.spans().stream()
                        .noneMatch(
                                s ->
                                        s.is(Sense.LEFTOVER)
                                                || s.is(Sense.NEGATION)
                                                || s.is(Sense.SOURCE)
                                                || s.is(Sense.EXTRACTION));
        return only && phrase.spans().stream().anyMatch(s -> isChanging(s, phrase))
                ? phrase.runs(Remark::isQuoted)
                : List.of();
    }
}
