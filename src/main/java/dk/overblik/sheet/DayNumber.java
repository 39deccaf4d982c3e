package dk.overblik.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the numbers that a workbook stores, in one of its two calendars. */
public final class DayNumber {

    private static final double LAST = 2_958_465;
    private static final int LEAP_DAY_OF_1900 = 60;
    private static final int EPOCH = 25_569;
    private static final int EPOCH_FROM_1904 = 24_107;

    private DayNumber() {}

    /** The day with a number; null where the number is none, such as a bare time of day. */
    static @Nullable public LocalDate day(double number, boolean from1904) {
        if (!(number >= (from1904 ? 0 : 1) && number < LAST + 1)) {
            return null;
        }
        long whole = (long) number;
        if (from1904) {
            return LocalDate.ofEpochDay(whole - EPOCH_FROM_1904);
        }
        // Lotus 1-2-3 had a 29 February 1900, and so has Excel: the days before it are one off.
        long shifted = whole < LEAP_DAY_OF_1900 ? whole + 1 : whole;
        return LocalDate.ofEpochDay(Math.min(shifted, (long) LAST) - EPOCH);
    }

    /**
     * What a cell is taken to hold whose day shows nothing but its year: a text that can be a
     * period, and never a figure.
     */
    public static String yearAlone(int year) {
        return "år " + year;
    }

    /** The number of a day in the calendar from 1900. */
    public static long number(LocalDate day) {
        long number = day.toEpochDay() + EPOCH;
        return number <= LEAP_DAY_OF_1900 ? number - 1 : number;
    }
}
