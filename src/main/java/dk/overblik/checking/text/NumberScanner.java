package dk.overblik.checking.text;

import dk.overblik.checking.document.Passage;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.WrittenNumber.Precision;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text that may be figures: no dates, pages, paragraphs or case numbers. */
public final class NumberScanner {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/:§&_@-])([-+\\u2212\\u2013]?|[\\u2191\\u2197\\u25b2\\u2193\\u2198\\u25bc]\\s?)(\\d{1,3}(?:[. ]\\d{3})+(?![\\d])|\\d+)(?:,(\\d{1,4}))?");

    /** A minus, or an arrow that points down. */
    private static final String FALLING = "-\u2212\u2013\u2193\u2198\u25bc";

    /** What makes a number part of something else when it follows at once. */
    private static final Pattern GLUED =
            Pattern.compile("(?:[./:-]?\\d|\\.-\\d|/|-?\\p{L}|_|@|\\.\\p{L})");

    private static final Pattern POINTS =
            Pattern.compile(
                    "\\s?(?:pct\\.?\\s?-?\\s?point|procent-?\\s?point|%-?\\s?point|p\\.?p\\.?(?!\\p{L}))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT =
            Pattern.compile("\\s?(?:pct\\b|procent\\b|%)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KRONER =
            Pattern.compile("\\s?(?:kr\\b|kroner\\b|kr\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALED_KRONER =
            Pattern.compile("\\s?(?:\\S+\\s)?t?\\.?kr", Pattern.CASE_INSENSITIVE);

    /** What a number behind is a figure of. */
    private static final Set<Role> FIGURE_WORDS =
            Set.of(
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.UNEMPLOYED,
                    Role.RATE,
                    Role.SHARE,
                    Role.RANK,
                    Role.BASE);

    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)\\d\\d \\d\\d \\d\\d \\d\\d(?!\\d)");

    /** Longer numbers are those of accounts and cases; no program shows such a figure whole. */
    private static final int MOST_DIGITS = 15;

    private static final int TENS_OF_YEARS_FROM = 1980;
    private static final int TENS_OF_YEARS_TO = 2079;
    private static final int DIGITS_OF_YEARS = 4;

    /** What may stand between a label and its number, or that of the last one: "side 1 af 2". */
    private static final Pattern LABELLED =
            Pattern.compile("[\\s.:#]*(?:[\\d -]*|\\d{1,4} ?(?:(?:ud )?af|/) ?)");

    private final TextReading reading;
    private final Passage passage;
    private final int offset;
    private final boolean counted;

    private NumberScanner(TextReading reading, Passage passage, int offset, boolean counted) {
        this.reading = reading;
        this.passage = passage;
        this.offset = offset;
        this.counted = counted;
    }

    /**
     * The numbers of a text.
     *
     * @param offset where the text begins in the tidied text of the passage
     */
    public static List<WrittenNumber> in(TextReading reading, Passage passage, int offset) {
        return new NumberScanner(reading, passage, offset, false).numbers();
    }

    /** The same of a cell among others that count something: its 1983 is no year. */
    public static List<WrittenNumber> inCounts(TextReading reading, Passage passage) {
        boolean counted = isYear(reading.text().strip());
        return new NumberScanner(reading, passage, 0, counted).numbers();
    }

    /** Whether a text is nothing but a number that may be a year. */
    public static boolean isYear(String text) {
        return text.length() == DIGITS_OF_YEARS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text) >= TENS_OF_YEARS_FROM
                && Integer.parseInt(text) <= TENS_OF_YEARS_TO;
    }

    private List<WrittenNumber> numbers() {
        List<WrittenNumber> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(reading.text());
        int at = 0;
        while (matcher.find(at)) {
            at = Math.max(matcher.end(), matcher.start() + 1);
            if (mayBeFigure(matcher)) {
                numbers.add(number(matcher));
            }
        }
        inWords(numbers);
        return numbers;
    }

    private void inWords(List<WrittenNumber> numbers) {
        for (NumberWords.Found found : NumberWords.in(reading.text())) {
            boolean apart =
                    numbers.stream()
                            .noneMatch(
                                    n ->
                                            n.from() - offset < found.to()
                                                    && found.from() < n.to() - offset);
            if (apart) {
                numbers.add(inWords(found));
            }
        }
    }

    private WrittenNumber inWords(NumberWords.Found found) {
        String after = reading.text().substring(found.to());
        return new WrittenNumber(
                passage,
                reading.text().substring(found.from(), found.to()),
                offset + found.from(),
                offset + found.to(),
                found.part() ? Double.NaN : found.value(),
                found.decimals(),
                NumberScale.ONE,
                found.decimals() > 0 ? Precision.ABOUT : precision(found.from()),
                unit(after));
    }

    private static UnitSaid unit(String after) {
        if (POINTS.matcher(after).lookingAt()) {
            return UnitSaid.POINTS;
        }
        if (PERCENT.matcher(after).lookingAt()) {
            return UnitSaid.PERCENT;
        }
        return KRONER.matcher(after).lookingAt() ? UnitSaid.KRONER : scaled(after);
    }

    /** "12,4 mio. kr.", "t.kr.", "promille"; "3 mio. mennesker" has no unit. */
    private static UnitSaid scaled(String after) {
        double scale = NumberScale.behind(after);
        if (scale == NumberScale.ONE) {
            return UnitSaid.NONE;
        }
        return scale < NumberScale.ONE
                ? UnitSaid.PERCENT
                : SCALED_KRONER.matcher(after).lookingAt() ? UnitSaid.KRONER : UnitSaid.NONE;
    }

    private boolean mayBeFigure(Matcher matcher) {
        String after = reading.text().substring(matcher.end());
        boolean glued = GLUED.matcher(after).lookingAt() && !PERCENT.matcher(after).lookingAt();
        return !glued
                && !isLongerThanFigures(matcher)
                && (counted || !isCovered(matcher))
                && !isLabelled(matcher.start(2))
                && !isCounter(matcher)
                && !isMeasure(matcher.end())
                && !isYear(matcher)
                && !isChainOfNumbers(matcher);
    }

    private static boolean isLongerThanFigures(Matcher matcher) {
        int length = matcher.end(2) - matcher.start(2);
        return length > MOST_DIGITS && whole(matcher).length() > MOST_DIGITS;
    }

    private static String whole(Matcher matcher) {
        return matcher.group(2).replace(".", "").replace(" ", "");
    }

    /** Part of a date, an age, a period. */
    private boolean isCovered(Matcher matcher) {
        for (Mention mention : reading.mentions()) {
            if ((mention.is(Kind.NO_FIGURE) || mention.isTime())
                    && mention.from() < matcher.end()
                    && matcher.start(2) < mention.to()
                    && !isCountedYear(matcher, mention)) {
                return true;
            }
        }
        return false;
    }

    /** "1990 fuldtidspersoner" counts, whatever year it could be. */
    private boolean isCountedYear(Matcher matcher, Mention mention) {
        return mention.from() == matcher.start(2)
                && mention.to() == matcher.end(2)
                && nextIs(
                        matcher.end(), Role.FULL_TIME, Role.PERSONS, Role.PEOPLE, Role.UNEMPLOYED);
    }

    private boolean isYear(Matcher matcher) {
        return matcher.group(3) == null
                && isYear(matcher.group(2))
                && !nextIs(
                        matcher.end(), Role.FULL_TIME, Role.PERSONS, Role.PEOPLE, Role.UNEMPLOYED)
                && !reading.text().strip().equals(matcher.group(2));
    }

    private boolean nextIs(int end, Role... roles) {
        for (Hit hit : reading.hits()) {
            if (hit.from() >= end && hit.from() <= end + 1) {
                for (Role role : roles) {
                    if (hit.is(role)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "side 3", "side 1 af 2", "tlf. 87 87 87 87", "§ 11". */
    private boolean isLabelled(int from) {
        if (!reading.has(Role.LABEL)) {
            return false;
        }
        @Nullable Hit before = null;
        for (Hit hit : reading.hits()) {
            if (hit.to() <= from && hit.is(Role.LABEL)) {
                before = hit;
            }
        }
        if (before == null) {
            return false;
        }
        String between = reading.text().substring(before.to(), from);
        boolean rank = reading.has(Role.RANK) && reading.text().startsWith("nr", before.from());
        return !rank && LABELLED.matcher(between).matches();
    }

    /** "KPI 1:", "Ad 2:", "3)": what begins a line and counts lines. */
    private boolean isCounter(Matcher matcher) {
        if (matcher.end() - matcher.start() > 2) {
            return false;
        }
        String before = reading.text().substring(0, matcher.start());
        boolean first = before.isBlank() || before.matches("\\s*\\p{L}+\\.? ");
        boolean named =
                reading.mentions().stream()
                        .filter(m -> !m.is(Kind.UNKNOWN))
                        .anyMatch(m -> m.from() < matcher.start());
        boolean ends =
                reading.text()
                        .substring(matcher.end())
                        .matches(before.isBlank() ? "(?s)[.)]\\s.*" : "(?s)\\s?[:.)](?:\\s.*)?");
        return first && ends && !named && !isCountedBefore(matcher);
    }

    /** "Ledige 57:" is a figure. */
    private boolean isCountedBefore(Matcher matcher) {
        return reading.hits().stream()
                .filter(h -> h.to() <= matcher.start())
                .anyMatch(h -> FIGURE_WORDS.contains(h.role()));
    }

    /** "12 måneder", "4 samtaler": counted, and no figure of these statistics. */
    private boolean isMeasure(int end) {
        for (Hit hit : reading.hits()) {
            if (hit.from() >= end && hit.from() <= end + 2) {
                String between = reading.text().substring(end, hit.from());
                return hit.is(Role.THING) && between.matches("[\\s-]*");
            }
        }
        return false;
    }

    /** Four pairs of digits are a telephone number. */
    private boolean isChainOfNumbers(Matcher matcher) {
        if (matcher.end(2) - matcher.start(2) != 2) {
            return false;
        }
        String around =
                reading.text()
                        .substring(
                                Math.max(0, matcher.start() - 12),
                                Math.min(reading.text().length(), matcher.end() + 12));
        return TELEPHONE.matcher(around).find();
    }

    private WrittenNumber number(Matcher matcher) {
        String after = reading.text().substring(matcher.end());
        String decimals = matcher.group(3) == null ? "" : matcher.group(3);
        String whole = whole(matcher);
        String sign = matcher.group(1).strip();
        boolean minus = !sign.isEmpty() && FALLING.contains(sign);
        double value = Double.parseDouble(whole + (decimals.isEmpty() ? "" : "." + decimals));
        double scale = NumberScale.behind(after);
        return new WrittenNumber(
                passage,
                matcher.group(),
                offset + matcher.start(),
                offset + matcher.end(),
                scale * (minus ? -value : value),
                decimals.length(),
                scale,
                precision(matcher.start()),
                unit(after));
    }

    private Precision precision(int from) {
        for (Hit hit : reading.hits()) {
            Precision said = precision(hit.role());
            if (said != Precision.EXACT
                    && hit.to() <= from
                    && reading.hasOnly(".~", hit.to(), from)) {
                return said;
            }
        }
        return Precision.EXACT;
    }

    private static Precision precision(Role role) {
        return switch (role) {
            case BELOW -> Precision.BELOW;
            case ABOVE -> Precision.ABOVE;
            case ABOUT -> Precision.ABOUT;
            default -> Precision.EXACT;
        };
    }
}
