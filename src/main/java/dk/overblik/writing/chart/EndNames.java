package dk.overblik.writing.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far the names at the ends of lines are moved, up or down, so that none stands on another.
 *
 * @param axis what the plot reaches over
 * @param firstOnTop whether its least value is on top
 * @param plot how high it is, in points
 * @param ends the last value of each line; empty where it has none
 */
record EndNames(AxisRange axis, boolean firstOnTop, double plot, List<Optional<Double>> ends) {

    /** The least distance between two names, in points. */
    private static final double APART = 12;

    EndNames {
        ends = List.copyOf(ends);
    }

    /** The shift of each name downwards, in points. */
    List<Double> shifts() {
        double[] wanted = new double[ends.size()];
        for (int i = 0; i < wanted.length; i++) {
            double from = (ends.get(i).orElse(axis.low()) - axis.low()) / axis.span();
            wanted[i] = plot * (firstOnTop ? from : 1 - from);
        }
        double[] placed = apart(wanted);
        List<Double> shifts = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            shifts.add(placed[i] - wanted[i]);
        }
        return Collections.unmodifiableList(shifts);
    }

    /**
     * Each a line below the one before, and those that have to give way on average where they
     * belong: names that touch are one group, which grows as long as it touches the one above it.
     */
    private static double[] apart(double[] wanted) {
        List<Integer> order =
                IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wanted[i]))
                        .toList();
        List<List<Integer>> groups = new ArrayList<>();
        for (int name : order) {
            List<Integer> group = new ArrayList<>(List.of(name));
            while (!groups.isEmpty()
                    && top(group, wanted) < bottom(groups.get(groups.size() - 1), wanted) + APART) {
                group.addAll(0, groups.remove(groups.size() - 1));
            }
            groups.add(group);
        }
        double[] placed = new double[wanted.length];
        for (List<Integer> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                placed[group.get(i)] = top(group, wanted) + APART * i;
            }
        }
        return placed;
    }

    private static double top(List<Integer> group, double[] wanted) {
        double middle = group.stream().mapToDouble(i -> wanted[i]).average().orElse(0);
        return middle - APART * (group.size() - 1) / 2;
    }

    private static double bottom(List<Integer> group, double[] wanted) {
        return top(group, wanted) + APART * (group.size() - 1);
    }
}
