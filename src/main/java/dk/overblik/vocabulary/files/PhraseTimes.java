package dk.overblik.vocabulary.files;

import dk.overblik.danish.PartOfYear;
import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.Optional;

/** What a part of a text is as a time: a day, a period, a part of a year, several years. */
final class PhraseTimes {

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
                .or(() -> isYears(text) ? span(Sense.PERIODS, text) : Optional.empty());
    }

    /** "2020-2025", "2024/25". */
    private static boolean isYears(String text) {
        boolean two = text.length() == 7 || text.length() == 9;
        if (!two || "-/".indexOf(text.charAt(4)) < 0) {
            return false;
        }
        return isYear(text.substring(0, 4)) && isYear(text.substring(text.length() == 9 ? 5 : 0));
    }

    private static boolean isYear(String text) {
        return (text.startsWith("19") || text.startsWith("20"))
                && text.chars().filter(Character::isDigit).count() >= 4;
    }

    private static boolean mayBeTime(String text) {
        return text.length() <= 60 && (hasDigit(text) || PartOfYear.isNamed(Names.folded(text)));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Span> span(Sense sense, String value) {
        return Optional.of(new Span(sense, value, 0, 1));
    }
}
