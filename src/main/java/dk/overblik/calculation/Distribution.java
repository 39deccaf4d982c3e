package dk.overblik.calculation;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Measures of how values are spread, by the statistics library, which is loaded with this alone.
 */
public final class Distribution {

    private Distribution() {}

    /** As Excel's PERCENTILE.INC, which is what PERCENTILE means. */
    public static double percentile(double[] values, int percent) {
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, percent);
    }
}
