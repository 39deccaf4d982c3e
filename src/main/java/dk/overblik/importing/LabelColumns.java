package dk.overblik.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of labels of a table: which labels each holds, and how it is filled. */
final class LabelColumns {

    private final Block block;
    private final List<Set<Label>> distinct = new ArrayList<>();
    private final boolean[] repeats;

    LabelColumns(Block block) {
        this.block = block;
        this.repeats = new boolean[block.labelColumns().size()];
        for (int i = 0; i < repeats.length; i++) {
            distinct.add(new LinkedHashSet<>());
        }
        survey();
    }

    int size() {
        return repeats.length;
    }

    /** The labels of a column, from outermost, each once, in the order of the rows. */
    Set<Label> distinct(int number) {
        return distinct.get(number);
    }

    /** Goes through the rows of the body again, giving the labels of each. */
    LabelCursor cursor() {
        return new LabelCursor(block, repeats);
    }

    private void survey() {
        Label[] before = new Label[repeats.length];
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            boolean outerIsSame = true;
            for (int i = 0; i < repeats.length; i++) {
                Label label = block.view().label(row, block.labelColumns().get(i));
                boolean same = !label.isBlank() && label.equals(before[i]);
                repeats[i] |= same && outerIsSame;
                outerIsSame &= same || label.isBlank();
                if (!label.isBlank() && !same) {
                    distinct.get(i).add(label);
                }
                before[i] = label;
            }
        }
    }
}
