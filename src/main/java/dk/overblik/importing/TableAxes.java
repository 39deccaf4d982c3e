package dk.overblik.importing;

import dk.overblik.model.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The axes of a table.
 *
 * @param rows the axes of each column of labels
 * @param columns the axes of each row of headings
 */
record TableAxes(List<List<Axis>> rows, List<List<Axis>> columns) {

    private static final List<Dimension> CORE =
            List.of(
                    Dimension.AREA,
                    Dimension.PERIOD,
                    Dimension.PART_OF_YEAR,
                    Dimension.BENEFIT,
                    Dimension.MEASURE);

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

    /** The axes that each would be all there is about a dimension. */
    List<Axis> claims(Dimension dimension) {
        return all().stream().filter(a -> a.dimension() == dimension && !a.wider()).toList();
    }

    /** The first dimension that two axes claim. */
    Optional<Dimension> claimedTwice() {
        return CORE.stream().filter(dimension -> claims(dimension).size() > 1).findFirst();
    }

    /** Whether the periods are nothing but numbers that may be years, with no part of a year. */
    boolean hasBareYears() {
        return claims(Dimension.PART_OF_YEAR).isEmpty()
                && claims(Dimension.PERIOD).stream()
                        .anyMatch(
                                axis ->
                                        axis.distinctMembers().stream()
                                                .allMatch(m -> m.token() == Token.YEAR));
    }

    TableAxes changed(UnaryOperator<Axis> change) {
        return new TableAxes(changed(rows, change), changed(columns, change));
    }

    TableAxes without(Axis unwanted) {
        return new TableAxes(without(rows, unwanted), without(columns, unwanted));
    }

    /** Whether an axis belongs to headings rather than to labels of rows. */
    boolean isOfHeadings(Axis axis) {
        return columns.stream().anyMatch(axes -> axes.contains(axis));
    }

    private static List<List<Axis>> changed(List<List<Axis>> lines, UnaryOperator<Axis> change) {
        return lines.stream().map(axes -> axes.stream().map(change).toList()).toList();
    }

    private static List<List<Axis>> without(List<List<Axis>> lines, Axis unwanted) {
        return lines.stream()
                .map(axes -> axes.stream().filter(axis -> !axis.equals(unwanted)).toList())
                .toList();
    }
}
