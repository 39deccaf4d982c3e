package dk.overblik.importing.meaning.axis;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.model.Dimension;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headings in which words stand beside a period: "Budget 2026", "2025M06 (promille)". */
public final class WordedPeriods {

    private WordedPeriods() {}

    /** The periods of a row of headings that are one each, some of them with other words. */
    static Optional<Axis> axis(LabelLine line, Lexicon lexicon) {
        Map<Label, Label> members = new HashMap<>();
        int periods = 0;
        for (Label label : line.labels()) {
            Optional<Label> period = period(label, lexicon);
            periods += period.isPresent() ? 1 : 0;
            boolean blank = label.isBlank();
            if (period.isEmpty() && (label.isKnown() || blank)) {
                return Optional.empty();
            }
            members.put(label, period.orElse(label));
        }
        return periods * 2 > line.labels().size()
                ? Optional.of(new Axis(Dimension.PERIOD, "", false, line, members))
                : Optional.empty();
    }

    private static Optional<Label> period(Label label, Lexicon lexicon) {
        if (label.period().isPresent()) {
            return Optional.of(label);
        }
        Phrase phrase = lexicon.phrase(label.text());
        List<Span> periods = phrase.of(Sense.PERIOD).toList();
        boolean alone = periods.size() == 1 && phrase.spans().stream().allMatch(Words::mayStand);
        return alone
                ? Optional.of(lexicon.of(phrase.written(periods.get(0))))
                        .filter(period -> period.period().isPresent())
                : Optional.empty();
    }

    /** The words beside the period of a heading that make other figures of those below it. */
    public static List<String> words(Label heading, Label period, Lexicon lexicon) {
        boolean plain = heading.equals(period) || heading.period().isPresent();
        return plain
                ? List.of()
                : lexicon.phrase(heading.text()).runs(span -> Words.mayChange(span));
    }

    /** What may stand beside a period in a heading. */
    private static final class Words {

        private Words() {}

        /** Members and measures have places of their own. */
        static boolean mayStand(Span span) {
            return span.is(Sense.PERIOD) || mayChange(span) || span.sense().isHarmless();
        }

        static boolean mayChange(Span span) {
            boolean word = span.is(Sense.LEFTOVER) || span.is(Sense.NEGATION);
            boolean part = span.is(Sense.UNIT) || span.is(Sense.DENOMINATOR);
            return word || part || span.is(Sense.PRICE) || span.sense().changesFigures();
        }
    }
}
