package dk.overblik.calculation;

import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The straight line through figures at equal intervals, by least squares.
 *
 * @param slope from one figure to the next
 * @param margin half the width of the slope's 95 % confidence interval
 */
public record Trend(double slope, double margin) {

    private static final int FEWEST = 3;

    public static Trend of(List<Double> figures) {
        if (figures.size() < FEWEST) {
            throw new IllegalArgumentException("Too few figures for a trend: " + figures.size());
        }
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < figures.size(); i++) {
            regression.addData(i, figures.get(i));
        }
        return new Trend(regression.getSlope(), regression.getSlopeConfidenceInterval());
    }

    /** Whether the interval around the slope is clear of zero. */
    public boolean isClear() {
        return Math.abs(slope) > margin;
    }
}
