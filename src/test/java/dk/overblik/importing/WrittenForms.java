package dk.overblik.importing;

import dk.overblik.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** How one export writes its members and numbers, chosen once for all of it. */
final class WrittenForms {

    private static final List<String> MONTHS =
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december");

    private final int periodStyle;
    private final int numberStyle;
    private final int areaStyle;
    private final boolean ageSuffix;
    private final Pick pick;

    WrittenForms(Pick pick) {
        this.pick = pick;
        this.periodStyle = pick.between(0, 5);
        this.numberStyle = pick.of(0, 0, 0, 1, 1, 2);
        this.areaStyle = pick.of(0, 0, 0, 1, 2);
        this.ageSuffix = pick.chance(25);
    }

    /** A member as a cell holds it: a text, a number or a date. */
    Object cell(Facts.Dim dim, Object member) {
        if (member instanceof Period period) {
            if (period.kind() == Period.Kind.YEAR && periodStyle > 2) {
                return (double) period.last().getYear();
            }
            if (period.kind() == Period.Kind.MONTH && periodStyle == 5) {
                YearMonth month = period.last();
                return ageSuffix ? month.atDay(1) : month.atEndOfMonth();
            }
        }
        return text(dim, member);
    }

    /** A member as running text. */
    String text(Facts.Dim dim, Object member) {
        if (member instanceof Period period) {
            return text(period);
        }
        String name = member.toString();
        boolean municipality =
                dim.kind().equals("AREA")
                        && !name.startsWith("R")
                        && !name.startsWith("Hele")
                        && !name.startsWith("Nord");
        if (municipality && areaStyle > 0) {
            return areaStyle == 1 ? name + " Kommune" : "Jobcenter " + name;
        }
        boolean share = dim.kind().equals("MEASURE") && name.contains(" i pct. ");
        return share && ageSuffix ? name + " 16-66 år" : name;
    }

    private String text(Period period) {
        String name = MONTHS.get(period.last().getMonthValue() - 1);
        int year = period.last().getYear();
        int quarter = period.last().getMonthValue() / 3;
        return switch (period.kind()) {
            case MONTH ->
                    switch (periodStyle) {
                        case 0 -> period.id();
                        case 1 -> name.substring(0, 3) + " " + year;
                        case 2 -> name + " " + year;
                        case 3 -> name.substring(0, 3) + "-" + (year % 100);
                        default ->
                                String.format(
                                        java.util.Locale.ROOT,
                                        "%d-%02d",
                                        year,
                                        period.last().getMonthValue());
                    };
            case QUARTER ->
                    switch (periodStyle) {
                        case 0 -> period.id();
                        case 1 -> year + "Q" + quarter;
                        case 2 -> year + "K" + quarter;
                        case 3 -> quarter + ". kvt " + year;
                        case 4 -> quarter + ". kvt. " + year;
                        default -> quarter + ". kvartal " + year;
                    };
            case HALF_YEAR ->
                    periodStyle < 3
                            ? period.id()
                            : period.last().getMonthValue() / 6 + ". halvår " + year;
            case YEAR -> periodStyle < 1 ? period.id() : String.valueOf(year);
            case ROLLING_YEAR ->
                    periodStyle < 3
                            ? period.id()
                            : (period.first().getMonthValue() / 3 + 1)
                                    + ". kvartal "
                                    + period.first().getYear()
                                    + (periodStyle == 3 ? " - " : " \u2013 ")
                                    + quarter
                                    + ". kvartal "
                                    + year;
            case YEAR_TO_DATE ->
                    periodStyle < 3 || period.months() < 2
                            ? period.id()
                            : "jan " + year + " - " + name.substring(0, 3) + " " + year;
            case SPAN ->
                    periodStyle < 3
                            ? period.id()
                            : MONTHS.get(period.first().getMonthValue() - 1).substring(0, 3)
                                    + " "
                                    + period.first().getYear()
                                    + " - "
                                    + name.substring(0, 3)
                                    + " "
                                    + year;
        };
    }

    /** The part of a year that a month or quarter is, without the year. */
    static String partOfYear(Period period) {
        return period.kind() == Period.Kind.MONTH
                ? MONTHS.get(period.last().getMonthValue() - 1)
                : period.last().getMonthValue() / 3 + ". kvartal";
    }

    /** A value as a cell holds it. */
    Object number(Facts.Value value, boolean share) {
        if (!value.isKnown()) {
            return value.mark().equals("#") ? new Canvas.Fault("#N/A") : value.mark();
        }
        double number = value.number();
        if (numberStyle == 1 || (numberStyle == 2 && !share)) {
            return numberStyle == 1 ? danish(number) : (Object) number;
        }
        if (numberStyle == 2) {
            return new Canvas.Fraction(
                    new java.math.BigDecimal(Double.toString(number))
                            .movePointLeft(2)
                            .doubleValue());
        }
        return number;
    }

    private String danish(double number) {
        String plain =
                new java.math.BigDecimal(Double.toString(Math.abs(number)))
                        .stripTrailingZeros()
                        .toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
        String mark = pick.of(".", "", "\u00a0", "\u2009", "\u202f", " ");
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(mark);
            }
            grouped.append(whole.charAt(i));
        }
        String sign = number < 0 ? pick.of("-", "\u2212", "\u2013") : "";
        return sign + grouped + decimals;
    }

    static LocalDate issue() {
        return LocalDate.of(2017, 10, 12);
    }
}
