package dk.overblik.importing;

import dk.overblik.model.Names;
import dk.overblik.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The forms in which exports and people write a period. */
public final class PeriodText {

    private static final List<String> SPAN_MARKS = List.of(" - ", "-", " til ");
    private static final List<String> TO_DATE = List.of("år til dato", "år-til-dato");

    private PeriodText() {}

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
    static boolean isDate(String text) {
        return SinglePeriod.isDate(dashed(Names.folded(text)));
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
        return period.filter(PeriodText::mayBeToDate)
                .map(p -> Period.yearToDate(p.last().getYear(), p.last().getMonthValue()));
    }

    private static boolean mayBeToDate(Period period) {
        boolean fromJanuary = period.first().equals(YearMonth.of(period.last().getYear(), 1));
        return period.kind() == Period.Kind.MONTH || fromJanuary;
    }

    private static Optional<Period> span(String folded) {
        for (String mark : SPAN_MARKS) {
            int at = folded.indexOf(mark);
            while (at > 0) {
                String first = folded.substring(0, at).strip();
                String last = folded.substring(at + mark.length()).strip();
                Optional<Period> span = span(first, last);
                if (span.isPresent()) {
                    return span;
                }
                at = folded.indexOf(mark, at + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> span(String first, String last) {
        Optional<Period> to = SinglePeriod.parse(last);
        if (to.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> from =
                SinglePeriod.parse(first)
                        .or(() -> SinglePeriod.parse(first + " " + to.get().last().getYear()));
        boolean exact = SinglePeriod.isMonthId(first) && SinglePeriod.isMonthId(last);
        return from.flatMap(earlier -> joined(earlier, to.get(), exact));
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
}
