package dk.overblik.calculation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Whether the twelve-month changes of a monthly series have become steadily lower or higher.
 *
 * <p>Twelve-month changes overlap: each shares eleven months with the next, so that a straight line
 * through them "finds" a trend in most random walks. What does not overlap is the growth from one
 * month to the next. The test is on the slope of that growth over time, beside a level for each
 * month of the year, so that the seasons cannot be mistaken for a trend. It has to be clear twice:
 * by the ordinary t test at 1 percent, and by an error that allows for growth which hangs together
 * over a year (Newey and West 1987, Bartlett weights). Over random walks with and without drift,
 * seasonal series and growth that hangs together from month to month it speaks in less than 5 of
 * 100 cases, over plain random walks in less than 1.
 *
 * @param slope of the twelve-month changes, in percentage points from one month to the next
 * @param isClear whether the growth behind them follows it
 */
public record Trend(double slope, boolean isClear) {

    /** The fewest months: three years of twelve-month changes need four of levels. */
    public static final int FEWEST = 48;

    private static final int YEAR = 12;

    /** Growth that differs by less from month to month is the rounding of binary fractions. */
    private static final double NOISE = 1e-12;

    private static final double LEVEL = 0.01;

    /**
     * How many of its robust errors the slope has to be; for so few months two are far from enough.
     */
    private static final double ROBUST_ERRORS = 5;

    /**
     * The test of a series.
     *
     * @param levels month by month without a gap; none below or at zero
     */
    public static Trend of(List<Double> levels) {
        if (levels.size() < FEWEST || levels.stream().anyMatch(level -> level <= 0)) {
            return new Trend(0, false);
        }
        double slope = slopeOfChanges(levels);
        int direction = new Growth(growth(levels)).direction();
        return new Trend(slope, direction != 0 && direction == (int) Math.signum(slope));
    }

    private static double slopeOfChanges(List<Double> levels) {
        SimpleRegression line = new SimpleRegression();
        for (int i = YEAR; i < levels.size(); i++) {
            double before = levels.get(i - YEAR);
            line.addData(i, (levels.get(i) - before) / before * 100);
        }
        return line.getSlope();
    }

    private static double[] growth(List<Double> levels) {
        double[] growth = new double[levels.size() - 1];
        for (int i = 0; i < growth.length; i++) {
            growth[i] = Math.log(levels.get(i + 1)) - Math.log(levels.get(i));
        }
        return growth;
    }

    /** The slope of growth over time, beside the months of the year. */
    private static final class Growth {

        private final double slope;
        private final double error;
        private final double[] residuals;
        private final double[] time;

        Growth(double[] growth) {
            double[][] columns = new double[growth.length][];
            for (int i = 0; i < growth.length; i++) {
                columns[i] = months(i, YEAR + 1);
                columns[i][YEAR] = i;
            }
            OLSMultipleLinearRegression regression = regression(growth, columns);
            this.slope = regression.estimateRegressionParameters()[YEAR];
            this.error = regression.estimateRegressionParametersStandardErrors()[YEAR];
            this.residuals = regression.estimateResiduals();
            this.time = time(growth.length);
        }

        private static OLSMultipleLinearRegression regression(double[] y, double[][] x) {
            OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
            regression.setNoIntercept(true);
            regression.newSampleData(y, x);
            return regression;
        }

        private static double[] months(int month, int width) {
            double[] months = new double[width];
            months[month % YEAR] = 1;
            return months;
        }

        /** What of time is left when the months of the year are taken out. */
        private static double[] time(int length) {
            double[][] months = new double[length][];
            double[] time = new double[length];
            for (int i = 0; i < length; i++) {
                months[i] = months(i, YEAR);
                time[i] = i;
            }
            return regression(time, months).estimateResiduals();
        }

        /** Below zero where growth has become lower, zero where it is not clear. */
        int direction() {
            int free = residuals.length - YEAR - 1;
            double limit = new TDistribution(free).inverseCumulativeProbability(1 - LEVEL / 2);
            boolean clear =
                    Math.abs(slope) > Math.max(limit * error, NOISE)
                            && Math.abs(slope) > ROBUST_ERRORS * robustError(free);
            return clear ? (int) Math.signum(slope) : 0;
        }

        /** Newey and West's standard error with Bartlett weights over a year. */
        private double robustError(int free) {
            double sum = covariance(0);
            for (int lag = 1; lag <= YEAR; lag++) {
                sum += 2 * (1 - lag / (YEAR + 1.0)) * covariance(lag);
            }
            double spread = Arrays.stream(time).map(t -> t * t).sum();
            double corrected = Math.max(sum, 0) * residuals.length / free;
            return Math.sqrt(corrected) / spread;
        }

        private double covariance(int lag) {
            double sum = 0;
            for (int i = lag; i < residuals.length; i++) {
                sum += time[i] * residuals[i] * time[i - lag] * residuals[i - lag];
            }
            return sum;
        }
    }
}
