package dk.overblik.vocabulary.files;

import dk.overblik.danish.PartOfYear;
import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of a text is as a time: a day, a period, a part of a year, several years. */
final class PhraseTimes {

    private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d[-/]((19|20)\\d\\d|\\d\\d)");

    private PhraseTimes() {}

    static Optional<Span> of(String text) {
        if (!mayBeTime(text)) {
            return Optional.empty();
        }
        if (PeriodParser.isDate(text)) {
            return span(Sense.DATE, text);
        }
        return PeriodParser.parse(text)
                .flatMap(period -> span(Sense.PERIOD, period.id()))
                .or(() -> PartOfYear.parse(text).flatMap(part -> span(Sense.PART_OF_YEAR, text)))
                .or(
                        () ->
                                YEARS.matcher(text).matches()
                                        ? span(Sense.PERIODS, text)
                                        : Optional.empty());
    }

    private static boolean mayBeTime(String text) {
        return text.length() <= 60
                && (text.chars().anyMatch(Character::isDigit)
                        || PartOfYear.isNamed(Names.folded(text)));
    }

    private static Optional<Span> span(Sense sense, String value) {
        return Optional.of(new Span(sense, value, 0, 1));
    }
}
