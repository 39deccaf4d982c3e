package dk.overblik.importing;

import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Period;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which the figures of an export were last updated, as the export says itself. */
public final class ReleaseDate {

    private static final Pattern DANISH =
            Pattern.compile("(\\d{1,2})[.\\-/] ?(\\d{1,2})[.\\-/] ?(\\d{4})");

    /** "14. august 2026", "14 aug. 2026". */
    private static final Pattern WORDED =
            Pattern.compile("(\\d{1,2})\\.? ?(\\p{L}{3,9}\\.? \\d{4})");

    /** "14/8-26": only a stroke before the month tells day from year. */
    private static final Pattern SHORT =
            Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})[- /](\\d{2})(?!\\d)");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final String CENTURY = "20";

    private ReleaseDate() {}

    /** The latest day that a text such as "Senest opdateret: 12.10.2017" names. */
    public static Optional<LocalDate> of(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> of(sheet.grid()).stream())
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> of(Grid grid) {
        LocalDate latest = LocalDate.MIN;
        BitSet others = new BitSet();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column <= grid.lastColumn(row); column++) {
                if (isUpdate(grid, row, column, others)) {
                    LocalDate named = named(grid, row, column).orElse(LocalDate.MIN);
                    latest = named.isAfter(latest) ? named : latest;
                }
            }
        }
        return latest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(latest);
    }

    /**
     * Whether a cell speaks of an update.
     *
     * @param others the numbers of texts that do not, as far as they are known
     */
    private static boolean isUpdate(Grid grid, int row, int column, BitSet others) {
        if (grid.kind(row, column) != Grid.Kind.TEXT) {
            return false;
        }
        int number = grid.textNumber(row, column);
        boolean update =
                !others.get(number)
                        && grid.text(number).toLowerCase(Locale.ROOT).contains("opdateret");
        others.set(number, !update);
        return update;
    }

    /** The day in the text itself, else in the cell beside it. */
    private static Optional<LocalDate> named(Grid grid, int row, int column) {
        Optional<LocalDate> inside = day(grid.text(grid.textNumber(row, column)));
        if (inside.isPresent()) {
            return inside;
        }
        Cell beside = grid.cell(row, column + 1);
        if (beside instanceof Cell.Day day) {
            return Optional.of(day.date());
        }
        return beside instanceof Cell.Text text ? day(text.text()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher danish = DANISH.matcher(text);
        if (danish.find()) {
            return day(danish.group(3), danish.group(2), danish.group(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher brief = SHORT.matcher(text);
        if (brief.find()) {
            return day(CENTURY + brief.group(3), brief.group(2), brief.group(1));
        }
        Matcher worded = WORDED.matcher(text);
        return worded.find() ? worded(worded.group(1), worded.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> worded(String day, String month) {
        return PeriodParser.parse(month)
                .filter(period -> period.kind() == Period.Kind.MONTH)
                .flatMap(
                        period ->
                                day(
                                        String.valueOf(period.last().getYear()),
                                        String.valueOf(period.last().getMonthValue()),
                                        day));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
