package dk.overblik.danish;

import dk.overblik.model.Names;
import dk.overblik.model.Period;
import java.util.List;
import java.util.Optional;

/**
 * A month, a quarter or a half of a year that is named elsewhere: "januar", "3. kvartal", "K3",
 * "januar-juli".
 *
 * @param number from 1
 */
public record PartOfYear(Period.Kind kind, int number) {

    private static final List<String> UP_TO =
            List.of("t.o.m. ", "t.o.m ", "tom. ", "til og med ", "år til dato ", "til ");

    /** No part of a year is written with more: "januar til september". */
    private static final int LONGEST = 30;

    /** Reads a text that names a part of a year and no year. */
    public static Optional<PartOfYear> parse(String text) {
        String folded = Names.folded(text);
        boolean digitsOnly = folded.chars().allMatch(Character::isDigit);
        if (folded.isEmpty() || folded.length() > LONGEST || digitsOnly) {
            return Optional.empty();
        }
        for (String words : UP_TO) {
            if (folded.startsWith(words)) {
                return upTo(folded.substring(words.length()));
            }
        }
        // Any year will do to find out what part of it is meant.
        return PeriodParser.parse(folded + " 2000")
                .filter(p -> p.months() < 12 && p.kind() != Period.Kind.SPAN)
                .filter(period -> PeriodParser.parse(folded).isEmpty())
                .map(PartOfYear::of);
    }

    /**
     * Whether a text that {@link #isNamed} may begin with a word.
     *
     * @param word folded, without the signs around it
     */
    public static boolean mayBegin(String word) {
        if (PeriodParser.MONTHS.containsKey(letters(word))) {
            return true;
        }
        for (String words : UP_TO) {
            if (words.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end);
    }

    /** Whether a folded text begins with the word of a month or with what leads up to one. */
    public static boolean isNamed(String folded) {
        if (PeriodParser.MONTHS.containsKey(letters(folded))) {
            return true;
        }
        for (String words : UP_TO) {
            if (folded.startsWith(words)) {
                return true;
            }
        }
        return false;
    }

    /** January up to a month. */
    private static Optional<PartOfYear> upTo(String month) {
        return PeriodParser.SinglePeriod.parse(month.strip() + " 2000")
                .filter(period -> period.kind() == Period.Kind.MONTH)
                .map(p -> new PartOfYear(Period.Kind.YEAR_TO_DATE, p.last().getMonthValue()));
    }

    /** The part of its year that a period is; nothing for a year and what spans years. */
    public static Optional<PartOfYear> ofPeriod(Period period) {
        return switch (period.kind()) {
            case MONTH, QUARTER, HALF_YEAR, YEAR_TO_DATE -> Optional.of(of(period));
            case YEAR, ROLLING_YEAR, SPAN -> Optional.empty();
        };
    }

    private static PartOfYear of(Period period) {
        if (period.kind() == Period.Kind.YEAR_TO_DATE) {
            return new PartOfYear(period.kind(), period.last().getMonthValue());
        }
        return new PartOfYear(period.kind(), period.last().getMonthValue() / period.months());
    }

    /** The period that it makes with a year. */
    public Optional<Period> in(Period year) {
        if (year.kind() != Period.Kind.YEAR) {
            return Optional.empty();
        }
        int calendarYear = year.last().getYear();
        return switch (kind) {
            case MONTH -> Optional.of(Period.month(calendarYear, number));
            case QUARTER -> Optional.of(Period.quarter(calendarYear, number));
            case HALF_YEAR -> Optional.of(Period.halfYear(calendarYear, number));
            case YEAR_TO_DATE -> Optional.of(Period.yearToDate(calendarYear, number));
            case YEAR, ROLLING_YEAR, SPAN -> Optional.empty();
        };
    }
}
