package dk.overblik.importing;

import dk.overblik.model.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column of labels that holds several dimensions, the outer ones as rows of their own above the
 * inner ones: "Hedensted", below it "A-dagpenge" and "Kontanthjælp".
 *
 * @param levels the labels of each dimension, outermost first
 */
record Outline(Block block, Map<Dimension, Set<Label>> levels) {

    /** The outline of the only column of labels of a table, if it is one beyond doubt. */
    static Optional<Outline> of(Block block) {
        if (block.labelColumns().size() != 1) {
            return Optional.empty();
        }
        Map<Dimension, Set<Label>> levels = new LinkedHashMap<>();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            Label label = block.view().label(row, block.labelColumns().get(0));
            Optional<Dimension> dimension = Flattened.dimension(label);
            if (!label.isBlank() && !block.skippedRows().get(row)) {
                if (dimension.isEmpty()) {
                    return Optional.empty();
                }
                levels.computeIfAbsent(dimension.get(), d -> new LinkedHashSet<>()).add(label);
            }
        }
        return levels.size() > 1 ? Optional.of(new Outline(block, levels)) : Optional.empty();
    }

    /** Whether only rows of the innermost dimension have numbers. */
    boolean isSafe() {
        List<Dimension> order = new ArrayList<>(levels.keySet());
        Dimension innermost = order.get(order.size() - 1);
        int column = block.labelColumns().get(0);
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            int at = row;
            boolean inner = block.view().label(row, column).isMember(innermost);
            boolean filled =
                    block.bodyColumns().stream()
                            .anyMatch(c -> block.view().token(at, c) != Token.BLANK);
            if (filled && !inner && !block.skippedRows().get(row)) {
                return false;
            }
        }
        return true;
    }

    RowLabels cursor() {
        return new OutlineCursor(block, List.copyOf(levels.keySet()));
    }
}
