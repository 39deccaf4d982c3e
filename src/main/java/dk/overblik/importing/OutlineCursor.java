package dk.overblik.importing;

import dk.overblik.model.Dimension;
import java.util.Arrays;
import java.util.List;

/** The labels of one row of an outline after the other; rows of outer labels lack the innermost. */
final class OutlineCursor implements RowLabels {

    private final Block block;
    private final int column;
    private final List<Dimension> levels;
    private final Label[] current;

    OutlineCursor(Block block, List<Dimension> levels) {
        this.block = block;
        this.column = block.labelColumns().get(0);
        this.levels = levels;
        this.current = new Label[levels.size()];
        Arrays.fill(current, Label.BLANK);
    }

    @Override
    public Label[] labels(int row) {
        Label label = block.view().label(row, column);
        int level = Flattened.dimension(label).map(levels::indexOf).orElse(-1);
        if (level < 0) {
            current[current.length - 1] = Label.BLANK;
            return current;
        }
        current[level] = label;
        Arrays.fill(current, level + 1, current.length, Label.BLANK);
        return current;
    }
}
