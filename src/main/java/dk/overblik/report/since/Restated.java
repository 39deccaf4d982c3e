package dk.overblik.report.since;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.verdict.DatedGoals;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a turn has come of figures that were changed rather than of new ones: what the earlier
 * report would say by the figures of today.
 */
record Restated(Scope then, Scope now) {

    private static final String BY_TODAY = "Med de tal, der gælder nu, ";

    /** What the export says today of the earlier report's period. */
    private Scope again() {
        return now.at(then.period());
    }

    /** The change over a year of a series that has turned. */
    String direction(LeadSeries series) {
        return Stream.of(base(series), again(series))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** The figure of a year ago, where the change would not have turned with the one of before. */
    private Optional<String> base(LeadSeries series) {
        Period at = now.period().yearBefore();
        Figure before = Turns.figure(then, series, now.own(), at).figure();
        Figure after = Turns.figure(now, series, now.own(), at).figure();
        Figure level = Turns.figure(now, series, now.own(), now.period()).figure();
        if (before instanceof Figure.Known old
                && after instanceof Figure.Known base
                && level instanceof Figure.Known newest
                && Math.round(old.value()) != Math.round(base.value())
                && Long.signum(Math.round(newest.value() - old.value()))
                        != Long.signum(Math.round(newest.value() - base.value()))) {
            return Optional.of(
                    "Tallet for "
                            + PeriodNames.of(at)
                            + " er siden ændret fra "
                            + DanishFormat.fixed(old.value(), 0)
                            + " til "
                            + DanishFormat.fixed(base.value(), 0)
                            + "; uden det var det "
                            + change(newest.value() - old.value())
                            + ".");
        }
        return Optional.empty();
    }

    private Optional<String> again(LeadSeries series) {
        Figure restated = Turns.change(again(), series, now.own()).figure();
        Figure after = Turns.change(now, series, now.own()).figure();
        boolean same =
                restated instanceof Figure.Known one
                        && after instanceof Figure.Known other
                        && Math.round(one.value()) * Math.round(other.value()) > 0;
        return same
                ? Optional.of(
                        BY_TODAY
                                + "var det også i "
                                + PeriodNames.of(then.period())
                                + " "
                                + change(((Figure.Known) restated).value())
                                + ".")
                : Optional.empty();
    }

    private static String change(double by) {
        String amount = DanishFormat.fixed(Math.abs(by), 0);
        return switch (Long.signum(Math.round(by))) {
            case 0 -> "uændret";
            case 1 -> "en stigning på " + amount;
            default -> "et fald på " + amount;
        };
    }

    /**
     * Above or below another area.
     *
     * @param shares whether in shares of the workforce, else in changes in percent
     */
    String comparison(LeadSeries series, Area other, boolean shares) {
        Figure restated = Turns.distance(again(), series, other, shares).figure();
        boolean same =
                restated instanceof Figure.Known one
                        && Turns.distance(now, series, other, shares).figure()
                                instanceof Figure.Known after
                        && Turns.tenths(one) * Turns.tenths(after) > 0;
        return same
                ? BY_TODAY
                        + "lå det også i "
                        + PeriodNames.of(then.period())
                        + " "
                        + DanishFormat.fixed(Math.abs(((Figure.Known) restated).value()), 1)
                        + " pct.point "
                        + (((Figure.Known) restated).value() < 0 ? "under" : "over")
                        + "."
                : "";
    }

    /** A goal that is reached or lost. */
    String goal(DatedGoals.Standing standing) {
        boolean same =
                DatedGoals.standings(again()).stream()
                        .filter(earlier -> earlier.goal().equals(standing.goal()))
                        .anyMatch(earlier -> earlier.reached() == standing.reached());
        boolean later = then.period().compareTo(now.period()) < 0;
        return same && later
                ? BY_TODAY
                        + "var målet "
                        + (standing.reached() ? "også" : "heller ikke")
                        + " nået i "
                        + PeriodNames.of(then.period())
                        + "."
                : "";
    }
}
