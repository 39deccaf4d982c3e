package dk.overblik.importing;

import dk.overblik.model.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The axes of a table.
 *
 * @param rows the axes of each column of labels
 * @param columns the axes of each row of headings
 */
record TableAxes(List<List<Axis>> rows, List<List<Axis>> columns) {

    private static final List<Dimension> CORE =
            List.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT, Dimension.MEASURE);

    static TableAxes of(Block block, LabelColumns labels, List<HeadingRow> headings) {
        LineReading reading = new LineReading(block.view().lexicon());
        List<List<Axis>> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int column = block.labelColumns().get(i);
            Label name = name(block, column);
            rows.add(axes(reading, new Line(name, labels.distinct(i), false, column)));
        }
        List<List<Axis>> columns = new ArrayList<>();
        for (HeadingRow heading : headings) {
            Set<Label> distinct = new LinkedHashSet<>();
            block.bodyColumns().forEach(column -> distinct.add(heading.label(column)));
            distinct.remove(Label.BLANK);
            columns.add(axes(reading, new Line(Label.BLANK, distinct, true, heading.row())));
        }
        return new TableAxes(rows, columns);
    }

    private static List<Axis> axes(LineReading reading, Line line) {
        return line.labels().isEmpty() ? List.of() : reading.axes(line);
    }

    /** The lowest label above a column of labels. */
    private static Label name(Block block, int column) {
        for (int row = block.headings().bottom(); row >= block.headings().top(); row--) {
            Label label = block.view().label(row, column);
            if (!label.isBlank()) {
                return label;
            }
        }
        return Label.BLANK;
    }

    List<Axis> all() {
        List<Axis> all = new ArrayList<>();
        rows.forEach(all::addAll);
        columns.forEach(all::addAll);
        return all;
    }

    Set<Dimension> dimensions() {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        all().forEach(axis -> dimensions.add(axis.dimension()));
        return dimensions;
    }

    List<Axis> of(Dimension dimension) {
        return all().stream().filter(axis -> axis.dimension() == dimension).toList();
    }

    /** The first dimension that two axes claim. */
    Optional<Dimension> claimedTwice() {
        return CORE.stream().filter(dimension -> of(dimension).size() > 1).findFirst();
    }

    /** Headings that nobody knows are measures, where nothing else is. */
    TableAxes withMeasure() {
        if (dimensions().contains(Dimension.MEASURE)) {
            return this;
        }
        for (int i = columns.size() - 1; i >= 0; i--) {
            List<Axis> axes = columns.get(i);
            for (Axis axis : axes) {
                if (axis.dimension() == Dimension.EXTRA && mayBeMeasures(axis)) {
                    List<List<Axis>> changed = new ArrayList<>(columns);
                    changed.set(i, replaced(axes, axis, axis.as(Dimension.MEASURE, "")));
                    return new TableAxes(rows, changed);
                }
            }
        }
        return this;
    }

    private static boolean mayBeMeasures(Axis axis) {
        return axis.name().isEmpty()
                && axis.distinctMembers().stream()
                        .noneMatch(
                                m -> m.isKnown() || Totals.isBareTotal(m) || Totals.isMadeTotal(m));
    }

    private static List<Axis> replaced(List<Axis> axes, Axis old, Axis changed) {
        return axes.stream().map(axis -> axis.equals(old) ? changed : axis).toList();
    }
}
