package dk.overblik.writing.chart;

import dk.overblik.page.Chart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far the names at the ends of lines are moved, up or down, so that none stands on another.
 *
 * @param values all that is drawn
 * @param ends the last value of each line; empty where it has none
 */
record EndNames(Chart chart, DoubleSummaryStatistics values, List<Optional<Double>> ends) {

    /** The least distance between two names, in points. */
    private static final double APART = 12;

    /** What the plot takes of a chart's height, roughly. */
    private static final double PLOT = 0.7;

    /** The shift of each name downwards, as a part of the chart's height. */
    List<Double> shifts() {
        double plot = PLOT * chart.anchor().height();
        double span = Math.max(values.getMax() - values.getMin(), 1e-9);
        boolean down = ChartForm.of(chart.kind()).firstOnTop();
        double[] wanted = new double[ends.size()];
        for (int i = 0; i < wanted.length; i++) {
            double from = ends.get(i).orElse(values.getMin()) - values.getMin();
            wanted[i] = plot * (down ? from / span : 1 - from / span);
        }
        double[] placed = apart(wanted);
        List<Double> shifts = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            shifts.add((placed[i] - wanted[i]) / chart.anchor().height());
        }
        return Collections.unmodifiableList(shifts);
    }

    /** From the top on, each at least a line below the one before; then all moved back half. */
    private double[] apart(double[] wanted) {
        List<Integer> order =
                IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wanted[i]))
                        .toList();
        double[] placed = wanted.clone();
        int from = 0;
        for (int i = 1; i <= order.size(); i++) {
            boolean touches =
                    i < order.size() && placed[order.get(i)] < placed[order.get(i - 1)] + APART;
            if (touches) {
                placed[order.get(i)] = placed[order.get(i - 1)] + APART;
            } else {
                centre(order.subList(from, i), wanted, placed);
                from = i;
            }
        }
        return placed;
    }

    private static void centre(List<Integer> group, double[] wanted, double[] placed) {
        double off = group.stream().mapToDouble(i -> placed[i] - wanted[i]).average().orElse(0);
        group.forEach(i -> placed[i] -= off);
    }
}
