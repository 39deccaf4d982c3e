package dk.overblik.danish;

import dk.overblik.model.Names;
import dk.overblik.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which exports and people write a period. */
public final class PeriodParser {

    private static final List<String> SPAN_MARKS = List.of(" - ", "-", " til ");
    private static final List<String> TO_DATE = List.of("år til dato", "år-til-dato");

    private PeriodParser() {}

    /** The period that a text is, if it is one and nothing else. */
    public static Optional<Period> parse(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        String folded = dashed(Names.folded(text));
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        for (String words : TO_DATE) {
            if (folded.contains(words)) {
                return toDate(folded.replace(words, " "));
            }
        }
        Optional<Period> one = SinglePeriod.parse(folded);
        return one.isPresent() ? one : span(folded);
    }

    /** The month that a date cell stands for; a day in the middle of a month is no month. */
    public static Optional<Period> of(LocalDate date) {
        boolean edge = date.getDayOfMonth() == 1 || date.plusDays(1).getDayOfMonth() == 1;
        return edge ? Optional.of(Period.month(YearMonth.from(date))) : Optional.empty();
    }

    /** Whether a text is a full date, with a day. */
    public static boolean isDate(String text) {
        return SinglePeriod.isDate(dashed(Names.folded(text)));
    }

    /** Whether the number behind a month may be its year as well as one of its days: "jul 25". */
    public static boolean isYearOrDay(String text) {
        return SinglePeriod.isYearOrDay(dashed(Names.folded(text)));
    }

    private static String dashed(String folded) {
        return folded.replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2212', '-')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }

    private static Optional<Period> toDate(String rest) {
        String bare = Names.folded(rest.replaceAll("[(),:;]", " "));
        Optional<Period> period = SinglePeriod.parse(bare).or(() -> span(bare));
        return period.filter(PeriodParser::mayBeToDate)
                .map(p -> Period.yearToDate(p.last().getYear(), p.last().getMonthValue()));
    }

    private static boolean mayBeToDate(Period period) {
        boolean fromJanuary = period.first().equals(YearMonth.of(period.last().getYear(), 1));
        return period.kind() == Period.Kind.MONTH || fromJanuary;
    }

    private static Optional<Period> span(String folded) {
        return parts(folded).flatMap(parts -> span(parts.get(0), parts.get(1)));
    }

    /** What stands before and behind the mark of a span. */
    private static Optional<List<String>> parts(String folded) {
        for (String mark : SPAN_MARKS) {
            int at = folded.indexOf(mark);
            while (at > 0) {
                String first = folded.substring(0, at).strip();
                String last = folded.substring(at + mark.length()).strip();
                if (span(first, last).isPresent()) {
                    return Optional.of(List.of(first, last));
                }
                at = folded.indexOf(mark, at + 1);
            }
        }
        return Optional.empty();
    }

    /**
     * The two that a span is written with: quarters of "3. kvartal 2016 til 3. kvartal 2017", and
     * months of "maj til juni 2025".
     *
     * @return both, or none of a text that is no span of two whole periods
     */
    public static List<Period> ends(String text) {
        Optional<List<String>> parts = parts(dashed(Names.folded(text)));
        if (parts.isEmpty()) {
            return List.of();
        }
        Optional<Period> last = SinglePeriod.parse(parts.get().get(1));
        Optional<Period> first = last.flatMap(to -> first(parts.get().get(0), to));
        return first.isPresent() ? List.of(first.get(), last.orElseThrow()) : List.of();
    }

    /** Where it has no year it has that of the last. */
    private static Optional<Period> first(String text, Period last) {
        return SinglePeriod.parse(text)
                .or(() -> SinglePeriod.parse(text + " " + last.last().getYear()));
    }

    private static Optional<Period> span(String first, String last) {
        Optional<Period> to = SinglePeriod.parse(last);
        if (to.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> from = first(first, to.get());
        if (from.isEmpty()) {
            return numbered(first, last)
                    .flatMap(earlier -> joined(earlier, to.get(), false))
                    .map(PeriodParser::ofQuarters);
        }
        boolean exact = SinglePeriod.isMonthId(first) && SinglePeriod.isMonthId(last);
        return joined(from.get(), to.get(), exact);
    }

    /** "1." in "1.-2. kvartal 2025" is a quarter as well. */
    private static Optional<Period> numbered(String first, String last) {
        String number = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        boolean alike =
                number.length() == 1
                        && Character.isDigit(number.charAt(0))
                        && last.length() > 2
                        && Character.isDigit(last.charAt(0))
                        && !Character.isDigit(last.charAt(1));
        return alike ? SinglePeriod.parse(number + last.substring(1)) : Optional.empty();
    }

    /** The months from one period to another of the same kind, under the kind that they make. */
    private static Optional<Period> joined(Period from, Period to, boolean exact) {
        if (from.kind() != to.kind() || from.last().isAfter(to.last()) || from.equals(to)) {
            return exact && from.equals(to)
                    ? Optional.of(Period.span(from.first(), to.last()))
                    : Optional.empty();
        }
        Period span = Period.span(from.first(), to.last());
        return switch (from.kind()) {
            case MONTH -> Optional.of(!exact && isToDate(span) ? toDate(span) : span);
            case QUARTER, HALF_YEAR -> Optional.of(span.months() == 12 ? rolling(span) : span);
            case YEAR, ROLLING_YEAR, YEAR_TO_DATE, SPAN -> Optional.empty();
        };
    }

    /** Quarters named together are the part of the year that they make, where it has a name. */
    private static Period ofQuarters(Period span) {
        boolean half = span.months() == 6 && span.last().getMonthValue() % 6 == 0;
        if (half) {
            return Period.halfYear(span.last().getYear(), span.last().getMonthValue() / 6);
        }
        return isToDate(span) ? toDate(span) : span;
    }

    /** January up to a month; all twelve are as well a rolling year, and stay a plain span. */
    private static boolean isToDate(Period span) {
        return span.first().getMonthValue() == 1 && span.months() < 12;
    }

    private static Period toDate(Period span) {
        return Period.yearToDate(span.last().getYear(), span.last().getMonthValue());
    }

    private static Period rolling(Period span) {
        return Period.rollingYear(span.last().getYear(), span.last().getMonthValue() / 3);
    }

    // The words that periods are written with, folded.

    static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("januar", 1),
                    Map.entry("january", 1),
                    Map.entry("feb", 2),
                    Map.entry("februar", 2),
                    Map.entry("february", 2),
                    Map.entry("mar", 3),
                    Map.entry("marts", 3),
                    Map.entry("march", 3),
                    Map.entry("apr", 4),
                    Map.entry("april", 4),
                    Map.entry("maj", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("juni", 6),
                    Map.entry("june", 6),
                    Map.entry("jul", 7),
                    Map.entry("juli", 7),
                    Map.entry("july", 7),
                    Map.entry("aug", 8),
                    Map.entry("august", 8),
                    Map.entry("sep", 9),
                    Map.entry("sept", 9),
                    Map.entry("september", 9),
                    Map.entry("okt", 10),
                    Map.entry("oktober", 10),
                    Map.entry("oct", 10),
                    Map.entry("october", 10),
                    Map.entry("nov", 11),
                    Map.entry("november", 11),
                    Map.entry("dec", 12),
                    Map.entry("december", 12));

    static final Map<String, Character> PARTS =
            Map.ofEntries(
                    Map.entry("m", 'M'),
                    Map.entry("q", 'Q'),
                    Map.entry("k", 'Q'),
                    Map.entry("kv", 'Q'),
                    Map.entry("kvt", 'Q'),
                    Map.entry("kvartal", 'Q'),
                    Map.entry("h", 'H'),
                    Map.entry("halvår", 'H'),
                    Map.entry("y", 'Y'),
                    Map.entry("år", 'A'),
                    Map.entry("året", 'A'),
                    Map.entry("qmat", 'T'),
                    Map.entry("mytd", 'D'));

    /**
     * A period that is written as one, recognised by its shape: digits become how many they are,
     * words what they stand for, so that "3. kvt 2017" has the shape "1Q4".
     */
    public static final class SinglePeriod {

        private static final int FIRST_YEAR = 1980;
        private static final int LAST_YEAR = 2079;
        private static final int LONGEST_MONTH = 31;

        /** "m07-2026", "2026/q3", "2026-jul", "juli-2026"; not "jul-26". */
        private static final Pattern STROKE =
                Pattern.compile(
                        "(?<=[A-Z])[-/](?=\\d*4$)|(?<=4)[-/](?=[A-Z])|(?<=[A-Z]\\d)[-/](?=4$)");

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

        static boolean isYearOrDay(String folded) {
            SinglePeriod text = new SinglePeriod();
            return text.scan(folded)
                    && text.shape.toString().equals("N2")
                    && text.numbers.get(1) <= LONGEST_MONTH;
        }

        static boolean isDate(String folded) {
            SinglePeriod text = new SinglePeriod();
            boolean three = text.scan(folded) && text.numbers.size() == 3;
            // "januar-juli 2025" has three numbers as well, two of them months by name.
            return three && text.shape.indexOf("N") == text.shape.lastIndexOf("N");
        }

        private boolean scan(String folded) {
            int at = 0;
            while (at < folded.length()) {
                char character = folded.charAt(at);
                int end = at + 1;
                if (isDigit(character)) {
                    end = runEnd(folded, at, true);
                    number(folded.substring(at, end));
                } else if (Character.isLetter(character)) {
                    end = runEnd(folded, at, false);
                    if (!word(folded.substring(at, end))) {
                        return false;
                    }
                } else if (isShortYear(folded, at)) {
                    shape.append('-');
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

        /** A number; six digits are a year and its month: 202607. */
        private void number(String digits) {
            shape.append(digits.length());
            if (digits.length() == 6) {
                numbers.add(Integer.parseInt(digits.substring(0, 4)));
                numbers.add(Integer.parseInt(digits.substring(4)));
            } else {
                numbers.add(digits.length() > 4 ? -1 : Integer.parseInt(digits));
            }
        }

        /** Whether a sign parts a month from its year of two digits: "jul.26", "jul '26". */
        private static boolean isShortYear(String text, int at) {
            char sign = text.charAt(at);
            boolean last =
                    at + 3 == text.length()
                            && isDigit(text.charAt(at + 1))
                            && isDigit(text.charAt(at + 2));
            boolean point = sign == '.' && at > 0 && Character.isLetter(text.charAt(at - 1));
            return last && (point || sign == '\'' || sign == '\u2019');
        }

        private boolean word(String word) {
            Integer month = PeriodParser.MONTHS.get(word);
            if (month != null) {
                numbers.add(month);
                shape.append('N');
                return true;
            }
            Character letter = PeriodParser.PARTS.get(word);
            if (letter != null) {
                shape.append(letter.charValue());
            }
            return letter != null;
        }

        private static int runEnd(String text, int from, boolean digits) {
            int end = from;
            while (end < text.length()
                    && (digits
                            ? isDigit(text.charAt(end))
                            : Character.isLetter(text.charAt(end)))) {
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
                            && (text.charAt(at + 1) == ' '
                                    || Character.isLetter(text.charAt(at + 1)));
            return afterWord || (at > 0 && beforeWord);
        }

        private @Nullable Period period() {
            return switch (parted(shape)) {
                case "6" -> month(numbers.get(0), numbers.get(1));
                case "M24", "M14" -> month(numbers.get(1), numbers.get(0));
                case "4M2", "4M1", "4-2", "4/2", "4N" -> month(numbers.get(0), numbers.get(1));
                case "2-4", "1-4", "2/4", "1/4", "2.4", "1.4", "N4" ->
                        month(numbers.get(1), numbers.get(0));
                case "N-2", "N/2" -> month(2000 + numbers.get(1), numbers.get(0));
                case "4Q1", "4Q2" -> quarter(numbers.get(0), numbers.get(1));
                case "1Q4", "Q14" -> quarter(numbers.get(1), numbers.get(0));
                case "4H1", "4H2" -> halfYear(numbers.get(0), numbers.get(1));
                case "1H4", "H14" -> halfYear(numbers.get(1), numbers.get(0));
                case "4Y1", "4Y2" -> numbers.get(1) == 1 ? Period.year(year(numbers.get(0))) : null;
                case "4", "A4" -> isPlainYear(numbers.get(0)) ? Period.year(numbers.get(0)) : null;
                case "4T1", "4T2" ->
                        Period.rollingYear(year(numbers.get(0)), upTo(4, numbers.get(1)));
                case "4D1", "4D2" ->
                        Period.yearToDate(year(numbers.get(0)), upTo(12, numbers.get(1)));
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

        /** The shape without strokes between a word and a number that it stands by: "Q3-2026". */
        private static String parted(CharSequence shape) {
            return STROKE.matcher(shape).replaceAll("");
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
            return PeriodParser.of(date).orElse(null);
        }

        private static int upTo(int most, int number) {
            if (number < 1 || number > most) {
                throw new DateTimeException("No such part of a year: " + number);
            }
            return number;
        }

        /** No statistics are older or newer; 2107 is 2017 with a slip of the pen. */
        private static int year(int year) {
            if (!isPlainYear(year)) {
                throw new DateTimeException("No year of these statistics: " + year);
            }
            return year;
        }

        /** Whether a bare number may be a year. */
        public static boolean isPlainYear(double number) {
            return number >= FIRST_YEAR && number <= LAST_YEAR && number == Math.rint(number);
        }
    }
}
