package dk.overblik.importing;

import dk.overblik.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period that is written as one, recognised by its shape: digits become how many they are, words
 * what they stand for, so that "3. kvt 2017" has the shape "1Q4".
 */
final class SinglePeriod {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final StringBuilder shape = new StringBuilder();
    private final List<Integer> numbers = new ArrayList<>();

    private SinglePeriod() {}

    /** Reads a folded text with plain hyphens. */
    static Optional<Period> parse(String folded) {
        SinglePeriod text = new SinglePeriod();
        if (!text.scan(folded)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(text.period());
        } catch (DateTimeException e) {
            // The 13th month, the 5th quarter, the 31st of June.
            return Optional.empty();
        }
    }

    static boolean isMonthId(String folded) {
        SinglePeriod text = new SinglePeriod();
        return text.scan(folded) && text.shape.toString().equals("4M2");
    }

    static boolean isDate(String folded) {
        SinglePeriod text = new SinglePeriod();
        return text.scan(folded) && text.numbers.size() == 3;
    }

    private boolean scan(String folded) {
        int at = 0;
        while (at < folded.length()) {
            char character = folded.charAt(at);
            int end = at + 1;
            if (isDigit(character)) {
                end = runEnd(folded, at, true);
                numbers.add(end - at > 4 ? -1 : Integer.parseInt(folded.substring(at, end)));
                shape.append(end - at);
            } else if (Character.isLetter(character)) {
                end = runEnd(folded, at, false);
                if (!word(folded.substring(at, end))) {
                    return false;
                }
            } else if (character == '.') {
                if (!isAbbreviation(folded, at)) {
                    shape.append('.');
                }
            } else if (character != ' ') {
                shape.append(character);
            }
            at = end;
        }
        return true;
    }

    private boolean word(String word) {
        Integer month = PeriodWords.MONTHS.get(word);
        if (month != null) {
            numbers.add(month);
            shape.append('N');
            return true;
        }
        Character letter = PeriodWords.PARTS.get(word);
        if (letter != null) {
            shape.append(letter.charValue());
        }
        return letter != null;
    }

    private static int runEnd(String text, int from, boolean digits) {
        int end = from;
        while (end < text.length()
                && (digits ? isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether a point ends an abbreviation or an ordinal, as in "3. kvt. 2017". */
    private static boolean isAbbreviation(String text, int at) {
        boolean afterWord = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean beforeWord =
                at + 1 < text.length()
                        && (text.charAt(at + 1) == ' ' || Character.isLetter(text.charAt(at + 1)));
        return afterWord || (at > 0 && beforeWord);
    }

    private @Nullable Period period() {
        return switch (shape.toString()) {
            case "4M2", "4M1", "4-2", "4/2", "4N" -> month(numbers.get(0), numbers.get(1));
            case "2-4", "1-4", "2/4", "1/4", "2.4", "1.4", "N4", "N-4", "N/4" ->
                    month(numbers.get(1), numbers.get(0));
            case "N-2" -> month(2000 + numbers.get(1), numbers.get(0));
            case "4Q1", "4Q2" -> quarter(numbers.get(0), numbers.get(1));
            case "1Q4", "Q14" -> quarter(numbers.get(1), numbers.get(0));
            case "4H1", "4H2" -> halfYear(numbers.get(0), numbers.get(1));
            case "1H4", "H14" -> halfYear(numbers.get(1), numbers.get(0));
            case "4Y1", "4Y2" -> numbers.get(1) == 1 ? Period.year(year(numbers.get(0))) : null;
            case "4", "A4" -> isPlainYear(numbers.get(0)) ? Period.year(numbers.get(0)) : null;
            case "4T1", "4T2" -> Period.rollingYear(year(numbers.get(0)), upTo(4, numbers.get(1)));
            case "4D1", "4D2" -> Period.yearToDate(year(numbers.get(0)), upTo(12, numbers.get(1)));
            case "4-2-2", "4/2/2" -> day(numbers.get(0), numbers.get(1), numbers.get(2));
            case "2-2-4",
                    "2.2.4",
                    "2/2/4",
                    "1-1-4",
                    "1.1.4",
                    "1/1/4",
                    "1-2-4",
                    "1.2.4",
                    "1/2/4",
                    "2-1-4",
                    "2.1.4",
                    "2/1/4",
                    "1N4",
                    "2N4" ->
                    day(numbers.get(2), numbers.get(1), numbers.get(0));
            default -> null;
        };
    }

    private static Period month(int year, int month) {
        return Period.month(year(year), month);
    }

    private static Period quarter(int year, int quarter) {
        return Period.quarter(year(year), upTo(4, quarter));
    }

    private static Period halfYear(int year, int half) {
        return Period.halfYear(year(year), upTo(2, half));
    }

    private static @Nullable Period day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year(year), month, day);
        return PeriodText.of(date).orElse(null);
    }

    private static int upTo(int most, int number) {
        if (number < 1 || number > most) {
            throw new DateTimeException("No such part of a year: " + number);
        }
        return number;
    }

    private static int year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("No year of these statistics: " + year);
        }
        return year;
    }

    /** Whether a bare number may be a year. */
    static boolean isPlainYear(double number) {
        return number >= 1980 && number <= 2079 && number == Math.rint(number);
    }
}
