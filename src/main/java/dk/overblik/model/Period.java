package dk.overblik.model;

import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A span of months of a certain kind: the year 2022 and the four quarters ending with the fourth of
 * 2022 are the same months, yet not the same period, and are never compared.
 */
public record Period(Kind kind, YearMonth first, YearMonth last) implements Comparable<Period> {

    /** What sort of span a period is; only periods of equal kind and length are compared. */
    public enum Kind {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        /** The four quarters that end with a certain quarter (the API's QMAT). */
        ROLLING_YEAR,
        /** January up to and including a month (the API's MYTD). */
        YEAR_TO_DATE,
        /** Any other span of months, such as the twelve up to and including a month. */
        SPAN
    }

    private static final Comparator<Period> BY_END =
            Comparator.comparing(Period::last)
                    .thenComparing(Period::first)
                    .thenComparing(Period::kind);

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it begins: " + last);
        }
    }

    /** Months of a year lie close together, unlike those of {@link YearMonth}'s own. */
    @Override
    public int hashCode() {
        int end = 12 * last.getYear() + last.getMonthValue();
        int start = 12 * first.getYear() + first.getMonthValue();
        return 31 * end + 13 * (end - start) + kind.name().length();
    }

    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, month, month);
    }

    public static Period quarter(int year, int quarter) {
        return ofMonths(Kind.QUARTER, YearMonth.of(year, 3 * quarter), 3);
    }

    public static Period halfYear(int year, int half) {
        return ofMonths(Kind.HALF_YEAR, YearMonth.of(year, 6 * half), 6);
    }

    public static Period year(int year) {
        return ofMonths(Kind.YEAR, YearMonth.of(year, 12), 12);
    }

    public static Period rollingYear(int year, int lastQuarter) {
        return ofMonths(Kind.ROLLING_YEAR, YearMonth.of(year, 3 * lastQuarter), 12);
    }

    public static Period yearToDate(int year, int lastMonth) {
        return ofMonths(Kind.YEAR_TO_DATE, YearMonth.of(year, lastMonth), lastMonth);
    }

    public static Period span(YearMonth first, YearMonth last) {
        return new Period(Kind.SPAN, first, last);
    }

    private static Period ofMonths(Kind kind, YearMonth last, int months) {
        return new Period(kind, last.minusMonths(months - 1L), last);
    }

    /** The same kind and span of months, a year earlier. */
    public Period yearBefore() {
        return new Period(kind, first.minusYears(1), last.minusYears(1));
    }

    public int months() {
        return 12 * (last.getYear() - first.getYear())
                + last.getMonthValue()
                - first.getMonthValue()
                + 1;
    }

    /** Whether figures of the two periods may be compared: same kind, same length. */
    public boolean isComparableWith(Period other) {
        return kind == other.kind && months() == other.months();
    }

    /** The canonical id: the API's where it has one (2017M09, 2025Q04, 2024Y01, 2021QMAT02). */
    public String id() {
        int year = last.getYear();
        int month = last.getMonthValue();
        return switch (kind) {
            case MONTH -> numbered(year, "M", month);
            case QUARTER -> numbered(year, "Q", month / 3);
            case HALF_YEAR -> numbered(year, "H", month / 6);
            case YEAR -> numbered(year, "Y", 1);
            case ROLLING_YEAR -> numbered(year, "QMAT", month / 3);
            case YEAR_TO_DATE -> numbered(year, "MYTD", month);
            case SPAN -> month(first).id() + "-" + month(last).id();
        };
    }

    /** Put together by hand: each figure that is listed asks for one. */
    private static String numbered(int year, String letter, int number) {
        return digits(year, 4) + letter + digits(number, 2);
    }

    private static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** By last month, then by first, then by kind. */
    @Override
    public int compareTo(Period other) {
        return BY_END.compare(this, other);
    }

    @Override
    public String toString() {
        return id();
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that
                && kind.equals(that.kind)
                && first.equals(that.first)
                && last.equals(that.last);
    }
}
