package dk.overblik.importing;

import dk.overblik.model.Source;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the members of an axis stand in their sheet; looked up only when there is one to tell of.
 */
record MemberPlace(Block block, Axis axis) {

    /** The first cell of the line that names a member, or the cell that stands for the table. */
    Source of(Label member) {
        Set<Label> wholes =
                axis.members().entrySet().stream()
                        .filter(part -> part.getValue().equals(member))
                        .map(part -> part.getKey())
                        .collect(Collectors.toSet());
        return axis.line().isHeadings() ? inRow(wholes) : inColumn(wholes);
    }

    private Source inRow(Set<Label> wholes) {
        int row = axis.line().place();
        for (int column : block.bodyColumns()) {
            if (wholes.contains(block.view().label(row, column))) {
                return block.view().source(row, column);
            }
        }
        return block.source();
    }

    private Source inColumn(Set<Label> wholes) {
        int column = axis.line().place();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            if (wholes.contains(block.view().label(row, column))) {
                return block.view().source(row, column);
            }
        }
        return block.source();
    }
}
