package dk.overblik.importing.meaning.statement;

import dk.overblik.danish.PartOfYear;
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

    /** The value of words that are subject and verb in one: "her vises". */
    private static final String WITH_VERB = "verb";

    /** The value of words that a remark begins with: "Anm." */
    private static final String INTRODUCTION = "remark";

    private static final Pattern DESCRIBING =
            Pattern.compile("(?iu).{2,}(et|te|ede|ende|ige|lig|bare|iske|ne)");

    /** How many words that nobody knows may stand before those that change figures. */
    private static final int MOST_LEFT_OVER = 2;

    private Remark() {}

    /** Whether a text is a remark that says something, were it only in words nobody knows. */
    static boolean isQuoted(String text, Lexicon lexicon) {
        List<Span> spans = lexicon.phrase(text).spans();
        if (spans.isEmpty() || isOfOrigin(spans.get(0))) {
            return false;
        }
        boolean marked = Footnotes.isFootnote(text);
        boolean remark = marked || spans.get(0).value().equals(INTRODUCTION);
        return remark || spans.stream().anyMatch(s -> s.is(Sense.LEFTOVER) || s.is(Sense.NEGATION));
    }

    /** "Kilde: …", "Senest opdateret …": where figures come from, whatever follows. */
    private static boolean isOfOrigin(Span first) {
        return first.is(Sense.SOURCE) || first.is(Sense.EXTRACTION);
    }

    /** Reads the remarks on a table by what the table says itself. */
    static final class Reading {

        private final TableWords own;
        private final Lexicon lexicon;

        Reading(TableWords own, Lexicon lexicon) {
            this.own = own;
            this.lexicon = lexicon;
        }

        /** The words of a remark that change what figures are, as they are written. */
        List<String> words(String text) {
            List<String> words = new ArrayList<>();
            boolean footnote = Footnotes.isFootnote(text);
            for (String sentence : SENTENCES.split(text, -1)) {
                Phrase phrase = lexicon.phrase(sentence);
                if (isStatement(phrase)) {
                    words.addAll(ofSentence(phrase));
                } else if (!footnote) {
                    words.addAll(ofWords(phrase));
                }
            }
            return words;
        }

        /** The words of a footnote that is nothing but such words: "1) Prognose". */
        List<String> noted(String text) {
            Phrase phrase = lexicon.phrase(Footnotes.withoutMark(text));
            return isStatement(phrase) ? List.of() : ofWords(phrase);
        }

        private static boolean isStatement(Phrase phrase) {
            return phrase.has(Sense.VERB) || phrase.has(Sense.FIGURES);
        }

        /** Whether words are about all figures, where nothing has the mark of their footnote. */
        boolean areOfAll(List<String> words) {
            return words.stream()
                    .flatMap(each -> lexicon.phrase(each).spans().stream())
                    .noneMatch(
                            s ->
                                    s.is(Sense.EXCLUSION)
                                            || s.is(Sense.PART)
                                            || s.is(Sense.MEMBER)
                                            || s.is(Sense.AGE)
                                            || s.is(Sense.DURATION));
        }

        /** "Tallene viser ændringen i pct.", "Alle tal er i 1.000", "Beløb i mio. kr.". */
        private List<String> ofSentence(Phrase phrase) {
            Predicate predicate = Predicate.of(phrase);
            int leftOver = 0;
            for (Span span : predicate.spans()) {
                boolean changing =
                        isChanging(span, phrase)
                                || (leftOver == 0 && own.isOfOtherMeasure(span, phrase));
                if (changing) {
                    return phrase.runs(s -> s.from() >= span.from() && isShown(s)).subList(0, 1);
                }
                leftOver += span.is(Sense.LEFTOVER) ? 1 : 0;
                if (endsStatement(span) || leftOver > MOST_LEFT_OVER) {
                    return List.of();
                }
            }
            return predicate.isName(phrase) ? predicate.unknown(phrase) : List.of();
        }

        /** "Anm.: Indeks, 2020=100": nothing but words that change figures. */
        private List<String> ofWords(Phrase phrase) {
            boolean only =
                    phrase.spans().stream()
                            .noneMatch(s -> isOther(s) && !TableWords.isNumber(s, phrase));
            return only && phrase.spans().stream().anyMatch(s -> changes(s, phrase))
                    ? phrase.runs(Remark::isShown)
                    : List.of();
        }

        private boolean changes(Span span, Phrase phrase) {
            return isChanging(span, phrase) || own.isOfOtherMeasure(span, phrase);
        }

        private static boolean isOther(Span span) {
            return switch (span.sense()) {
                case LEFTOVER, NEGATION, SOURCE, EXTRACTION -> true;
                default -> false;
            };
        }
    }

    /**
     * What a sentence says of the figures: "er promille". The verb or the figures may be left out
     * where nothing but the other begins the sentence: "Beløb i mio. kr.", "Opgjort i mio. kr.".
     *
     * @param spans what follows its verb
     * @param whole whether it has both
     */
    private record Predicate(List<Span> spans, boolean whole) {

        static Predicate of(Phrase phrase) {
            boolean verbless =
                    phrase.spans().stream().noneMatch(s -> s.is(Sense.VERB) || hasVerb(s));
            boolean begins = true;
            boolean aboutFigures = false;
            boolean elliptic = false;
            boolean verb = false;
            List<Span> spans = new ArrayList<>();
            for (Span span : phrase.spans()) {
                boolean figures = span.is(Sense.FIGURES);
                if (begins && (span.is(Sense.VERB) || (figures && verbless))) {
                    elliptic = true;
                }
                begins &= span.is(Sense.HARMLESS) || span.is(Sense.FUNCTION);
                aboutFigures |= elliptic || (!verb && figures);
                boolean predicating = span.is(Sense.VERB) || hasVerb(span);
                boolean subject = figures && verbless && elliptic;
                if (aboutFigures && (verb || elliptic) && !predicating && !subject) {
                    spans.add(span);
                }
                verb |= predicating;
            }
            return new Predicate(spans, !elliptic);
        }

        private static boolean hasVerb(Span span) {
            return span.is(Sense.FIGURES) && span.value().equals(WITH_VERB);
        }

        /** Whether it is nothing but the name of something unknown: "er i slobrok". */
        boolean isName(Phrase phrase) {
            return whole
                    && unknown(phrase).size() == 1
                    && spans.stream().allMatch(s -> s.is(Sense.LEFTOVER) || s.is(Sense.FUNCTION))
                    && spans.stream().noneMatch(s -> isDescribing(phrase.written(s)));
        }

        List<String> unknown(Phrase phrase) {
            return phrase.runs(s -> spans.contains(s) && s.is(Sense.LEFTOVER));
        }

        /** Participles and most adjectives say how figures are, and not what: "behæftet". */
        private static boolean isDescribing(String word) {
            return DESCRIBING.matcher(word).matches();
        }
    }

    /** The parts of a year that a sentence about the figures names: "Tallene er for juli måned". */
    static List<PartOfYear> partsOfYear(String text, Lexicon lexicon) {
        List<PartOfYear> parts = new ArrayList<>();
        for (String sentence : SENTENCES.split(text, -1)) {
            Phrase phrase = lexicon.phrase(sentence);
            List<Span> said =
                    phrase.spans().stream()
                            .filter(s -> !s.is(Sense.FUNCTION) && !s.is(Sense.HARMLESS))
                            .toList();
            for (int i = 2; i < said.size(); i++) {
                boolean about = said.get(i - 2).is(Sense.FIGURES) && said.get(i - 1).is(Sense.VERB);
                if (about && said.get(i).is(Sense.PART_OF_YEAR)) {
                    parts.addAll(PartOfYear.parse(phrase.written(said.get(i))).stream().toList());
                }
            }
        }
        return parts;
    }

    private static boolean endsStatement(Span span) {
        return switch (span.sense()) {
            case FUNCTION, UNIT, HEAD, DENOMINATOR, AREA, BENEFIT, DIMENSION, HARMLESS, LEFTOVER ->
                    false;
            default -> true;
        };
    }

    private static boolean isChanging(Span span, Phrase phrase) {
        boolean ages = span.is(Sense.AGE) && TableWords.isPartOfPeople(phrase, span);
        return span.sense().changesFigures() || span.is(Sense.MEMBER) || ages;
    }

    private static boolean isShown(Span span) {
        return span.sense().changesFigures()
                || span.is(Sense.MEMBER)
                || span.is(Sense.AGE)
                || span.is(Sense.UNIT)
                || span.is(Sense.DENOMINATOR)
                || span.is(Sense.LEFTOVER);
    }
}
