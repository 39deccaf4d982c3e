package dk.overblik.importing.meaning.statement;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.meaning.axis.Axis;
import dk.overblik.importing.meaning.axis.TableAxes;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.vocabulary.phrase.MeasureGrammar;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a table says of its own figures, so that the words around it can be told that only repeat
 * it; all others make other figures of them.
 */
final class TableWords {

    /** From this age on, a span of ages is what shares are related to, rather than a part of it. */
    private static final int AGE_OF_A_BASIS = 60;

    /** Shorter texts with a verb are titles. */
    private static final int WORDS_OF_A_SENTENCE = 6;

    /** Words that make other figures of months, and only name the periods that are of that kind. */
    private static final Map<String, Period.Kind> PERIOD_KINDS =
            Map.of(
                    "year to date", Period.Kind.YEAR_TO_DATE,
                    "rolling year", Period.Kind.ROLLING_YEAR);

    /** As many letters as tell a word in all its forms. */
    private static final int STEM = 6;

    private final List<Measure> measures = new ArrayList<>();
    private final List<Phrase> labels = new ArrayList<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> dimensions = new HashSet<>();
    private final Set<Period.Kind> kinds = EnumSet.noneOf(Period.Kind.class);

    /**
     * The words of a table.
     *
     * @param measure what is measured, where something else than an axis says so
     */
    TableWords(TableAxes axes, Optional<Label> measure, Lexicon lexicon) {
        for (Axis axis : axes.all()) {
            if (axes.isOfHeadings(axis)) {
                axis.line().labels().forEach(label -> headings.add(label.text()));
            }
            if (axis.dimension() == Dimension.EXTRA) {
                dimensions.add(Names.folded(axis.name()));
            }
            if (axis.dimension() == Dimension.MEASURE) {
                axis.distinctMembers().forEach(label -> add(label, lexicon));
                axis.line().labels().forEach(label -> labels.add(lexicon.phrase(label.text())));
            }
            if (axis.dimension() == Dimension.PERIOD) {
                axis.distinctMembers().stream()
                        .flatMap(label -> label.period().stream())
                        .map(Period::kind)
                        .forEach(kinds::add);
                axis.distinctMembers().stream()
                        .filter(label -> label.period().isEmpty())
                        .forEach(label -> labels.add(lexicon.phrase(label.text())));
            }
        }
        measure.ifPresent(label -> add(label, lexicon));
    }

    private void add(Label label, Lexicon lexicon) {
        Measure measure = lexicon.vocabulary().measures().measure(label.understood());
        measures.add(measure);
        Phrase phrase = lexicon.phrase(label.understood());
        labels.add(phrase);
        phrase.words().forEach(word -> stems.add(stem(word.folded())));
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    /** Whether a text is a heading of the table, and as such has its own meaning. */
    boolean isHeading(String text) {
        return headings.contains(text);
    }

    /** The words of a text that the table does not account for, as they are written. */
    List<String> unaccounted(Phrase phrase) {
        boolean sentence = isSentence(phrase);
        return phrase.runs(span -> !isAccounted(span, phrase, sentence));
    }

    /** The same of a text that names the measure of another table. */
    List<String> unaccountedBesideMeasure(Phrase phrase) {
        return phrase.runs(
                span ->
                        !isAccounted(span, phrase, isSentence(phrase))
                                && (span.is(Sense.AGE) || !span.sense().isOfMeasure()));
    }

    /** Whether a text is a sentence, whose words need not all be about the figures. */
    static boolean isSentence(Phrase phrase) {
        return phrase.has(Sense.VERB) && phrase.words().size() >= WORDS_OF_A_SENTENCE;
    }

    /** Whether words of a measure, such as its unit, are others than those of the table. */
    boolean isOfOtherMeasure(Span span, Phrase phrase) {
        boolean ofMeasure = span.sense().isOfMeasure() && !span.is(Sense.AGE);
        return ofMeasure && !isAccounted(span, phrase, true);
    }

    /** The same for the name of a sheet, which numbers only tell from others. */
    List<String> unaccountedInName(Phrase phrase) {
        return phrase.runs(span -> !isAccounted(span, phrase, false) && !isNumber(span, phrase));
    }

    /** The same for a corner, whose members of extra dimensions nothing else tells of. */
    List<String> unaccountedInCorner(Phrase phrase) {
        return phrase.runs(
                span -> !isAccounted(span, phrase, false) || isPartOfPeople(span, phrase));
    }

    private static boolean isPartOfPeople(Span span, Phrase phrase) {
        return span.is(Sense.MEMBER) || (span.is(Sense.AGE) && isPartOfPeople(phrase, span));
    }

    /** The words of a file's name that change figures; its others say nothing about them. */
    List<String> changing(Phrase phrase) {
        return phrase.runs(
                span ->
                        (span.sense().changesFigures() && !isAccounted(span, phrase, true))
                                || isPartOfPeople(span, phrase));
    }

    static boolean isNumber(Span span, Phrase phrase) {
        return span.is(Sense.LEFTOVER) && phrase.written(span).chars().allMatch(Character::isDigit);
    }

    private boolean isAccounted(Span span, Phrase phrase, boolean sentence) {
        return switch (span.sense()) {
            case AREA, BENEFIT, PERIOD, PART_OF_YEAR, MEMBER, DIMENSION -> true;
            case EXTRA_DIMENSION -> dimensions.contains(span.value()) || isRepeated(span, phrase);
            case WIDER -> isAfterBenefit(span, phrase);
            case HEAD -> isOwnHead(span);
            case DENOMINATOR -> hasLabel(Sense.DENOMINATOR, lastWord(span.value()));
            case UNIT -> isOwnUnit(span);
            case PRICE -> hasLabel(Sense.PRICE, "") || !has(Unit.KRONER);
            case AGE -> isPartOfPeople(phrase, span) || isUsualAges(phrase, span);
            case NUMBER_KIND -> isOwnKind(span) || isAside(phrase, span);
            case LEFTOVER, NEGATION ->
                    sentence || phrase.isBracketed(span) || isRepeated(span, phrase);
            default ->
                    span.sense().isHarmless() || isRepeated(span, phrase) || isAside(phrase, span);
        };
    }

    /** "Fleksjob mv." is a benefit group of its own name. */
    private static boolean isAfterBenefit(Span span, Phrase phrase) {
        return phrase.of(Sense.BENEFIT).anyMatch(benefit -> benefit.to() == span.from());
    }

    private boolean isOwnHead(Span span) {
        boolean persons =
                span.value().equals("personer") || span.value().equals("fuldtidspersoner");
        boolean money = span.value().contains("udgift") && has(Unit.KRONER);
        return persons || money || hasLabel(Sense.HEAD, span.value());
    }

    private boolean isOwnUnit(Span span) {
        return switch (span.value()) {
            case "antal" -> true;
            case "pct" -> has(Unit.PERCENT);
            case "kr", "kr/person" -> has(Unit.KRONER);
            default -> hasLabel(Sense.UNIT, span.value());
        };
    }

    private boolean isOwnKind(Span span) {
        boolean share = span.value().equals("share") && has(Unit.PERCENT);
        boolean ofPeriods =
                Optional.ofNullable(PERIOD_KINDS.get(span.value()))
                        .filter(kind -> kinds.equals(EnumSet.of(kind)))
                        .isPresent();
        return share || ofPeriods || hasLabel(Sense.NUMBER_KIND, span.value());
    }

    private boolean has(Unit unit) {
        return measures.stream().anyMatch(m -> MeasureUnit.of(m).filter(unit::equals).isPresent());
    }

    private boolean hasLabel(Sense sense, String end) {
        return labels.stream()
                .flatMap(label -> label.of(sense))
                .anyMatch(span -> span.value().endsWith(end));
    }

    private static String lastWord(String value) {
        return value.substring(value.lastIndexOf(' ') + 1);
    }

    /** Whether the table's own labels say it, and none of them is a plain level. */
    private boolean isRepeated(Span span, Phrase phrase) {
        boolean plain = measures.stream().anyMatch(m -> m.concept() != Measure.Concept.OTHER);
        return !plain
                && phrase.words().subList(span.from(), span.to()).stream()
                        .allMatch(word -> stems.contains(stem(word.folded())));
    }

    /** A sentence in brackets that is not about the figures. */
    private static boolean isAside(Phrase phrase, Span span) {
        return phrase.isBracketed(span)
                && phrase.of(Sense.VERB).anyMatch(phrase::isBracketed)
                && phrase.of(Sense.FIGURES).noneMatch(phrase::isBracketed);
    }

    private static boolean isUsualAges(Phrase phrase, Span span) {
        return MeasureGrammar.isUsualAges(phrase.written(span));
    }

    /** Whether an age span chooses a part of the people, rather than what shares are related to. */
    static boolean isPartOfPeople(Phrase phrase, Span span) {
        String[] ages = phrase.written(span).split("\\D+", -1);
        int last = ages.length - 1;
        while (last > 0 && ages[last].isEmpty()) {
            last--;
        }
        boolean two = last > 0 && !ages[last - 1].isEmpty();
        return !two || Integer.parseInt(ages[last]) < AGE_OF_A_BASIS;
    }
}
