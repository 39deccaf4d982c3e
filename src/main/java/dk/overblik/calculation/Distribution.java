package dk.overblik.calculation;

import dk.overblik.calculation.Expression.End;
import dk.overblik.calculation.Expression.FirstPlace;
import dk.overblik.calculation.Expression.OverMany;
import dk.overblik.calculation.Expression.Percentile;
import dk.overblik.calculation.Expression.Place;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Known;
import dk.overblik.model.Figure.Missing;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** Both readings of what is computed from many figures at once: as a value, and as a formula. */
final class Distribution {

    private Distribution() {}

    static Figure value(OverMany expression) {
        double[] values =
                expression.among().stream()
                        .map(Observation::figure)
                        .filter(Known.class::isInstance)
                        .mapToDouble(figure -> ((Known) figure).value())
                        .toArray();
        if (expression instanceof Place place) {
            Figure own = place.own().figure();
            return own instanceof Missing ? own : place(place, ((Known) own).value(), values);
        }
        if (expression instanceof Percentile percentile) {
            return values.length == 0
                    ? Figure.missing(Reason.NOT_REPORTED)
                    : Figure.known(percentile(values, percentile.percent()));
        }
        return Figure.known(values.length);
    }

    private static Figure place(Place place, double own, double[] values) {
        boolean lowest = place.goesTo() == FirstPlace.LOWEST;
        long ahead = Arrays.stream(values).filter(v -> lowest ? v < own : v > own).count();
        long equal = Arrays.stream(values).filter(v -> v == own).count();
        return Figure.known((double) (place.end() == End.FIRST ? ahead + 1 : ahead + equal));
    }

    /** As Excel's PERCENTILE.INC, which is what PERCENTILE means. */
    private static double percentile(double[] values, int percent) {
        return new org.apache.commons.math3.stat.descriptive.rank.Percentile()
                .withEstimationType(EstimationType.R_7)
                .evaluate(values, percent);
    }

    /** What must hold for the formula to have a value. */
    static String guard(OverMany expression, ExcelFormula.CellNames names) {
        return expression instanceof Place place
                ? "ISNUMBER(" + names.of(place.own()) + ")"
                : "COUNT(" + names.range(expression.among()) + ")>0";
    }

    /** The formula, where the guard holds. */
    static String formula(OverMany expression, ExcelFormula.CellNames names) {
        String range = names.range(expression.among());
        if (expression instanceof Place place) {
            Function<FirstPlace, String> rank =
                    first ->
                            "RANK("
                                    + names.of(place.own())
                                    + ","
                                    + range
                                    + (first == FirstPlace.LOWEST ? ",1)" : ",0)");
            return place.end() == End.FIRST
                    ? rank.apply(place.goesTo())
                    : "(COUNT(" + range + ")+1-" + rank.apply(opposite(place.goesTo())) + ")";
        }
        if (expression instanceof Percentile percentile) {
            BigDecimal part = BigDecimal.valueOf(percentile.percent(), 2).stripTrailingZeros();
            return "PERCENTILE(" + range + "," + part.toPlainString() + ")";
        }
        return "COUNT(" + range + ")";
    }

    private static FirstPlace opposite(FirstPlace first) {
        return first == FirstPlace.LOWEST ? FirstPlace.HIGHEST : FirstPlace.LOWEST;
    }
}
