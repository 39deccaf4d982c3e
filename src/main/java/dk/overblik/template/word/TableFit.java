package dk.overblik.template.word;

import dk.overblik.template.AnswerTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A table made to fit a width: as large as the text around where that can be, else smaller, and
 * only where even that is too wide in parts.
 *
 * @param points the size of its letters
 */
record TableFit(List<AnswerTable> parts, double points) {

    /** Smaller ones are not read with ease. */
    private static final double LEAST_POINTS = 8;

    /** In rows of a table that is there already nothing can be cut. */
    private static final double LEAST_UNCUT = 6.5;

    private static final double STEP = 0.5;

    TableFit {
        parts = List.copyOf(parts);
    }

    /**
     * The table, whole or in parts, cut between blocks if that will do.
     *
     * @param points the size of the letters around
     */
    static TableFit of(AnswerTable table, double points, int available) {
        for (double size : sizes(points, LEAST_POINTS)) {
            if (widest(List.of(table), size) <= available) {
                return new TableFit(List.of(table), size);
            }
        }
        for (double size : sizes(points, LEAST_POINTS)) {
            List<AnswerTable> blocks = table.blocks();
            if (widest(blocks, size) <= available) {
                return new TableFit(table.parts(least(table, size), available), size);
            }
        }
        double size = Math.min(points, LEAST_POINTS);
        return new TableFit(table.parts(least(table, size), available), size);
    }

    /**
     * The table for rows that all have the same columns: whole, or its blocks one below the other
     * where they are alike.
     */
    static TableFit stacked(AnswerTable table, double points, int available) {
        TableFit cut = of(table, points, available);
        long shapes = cut.parts.stream().map(part -> part.columns().size()).distinct().count();
        if (shapes == 1) {
            return cut;
        }
        List<Double> sizes = sizes(points, LEAST_UNCUT);
        double size =
                sizes.stream()
                        .filter(each -> widest(List.of(table), each) <= available)
                        .findFirst()
                        .orElse(sizes.get(sizes.size() - 1));
        return new TableFit(List.of(table), size);
    }

    private static List<Double> sizes(double from, double least) {
        List<Double> sizes = new ArrayList<>(List.of(from));
        for (double size = from - STEP; size >= least; size -= STEP) {
            sizes.add(size);
        }
        return sizes;
    }

    private static int widest(List<AnswerTable> parts, double points) {
        return parts.stream()
                .mapToInt(part -> ColumnWidths.sum(least(part, points)))
                .max()
                .orElse(0);
    }

    private static List<Integer> least(AnswerTable table, double points) {
        return new ColumnWidths(table, points).least();
    }
}
