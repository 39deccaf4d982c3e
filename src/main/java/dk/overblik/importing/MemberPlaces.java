package dk.overblik.importing;

import dk.overblik.model.Source;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the members of an axis stand in their sheet, looked up once there is one to tell of. */
final class MemberPlaces {

    private final Block block;
    private final Axis axis;
    private @Nullable Map<Label, Source> first;

    MemberPlaces(Block block, Axis axis) {
        this.block = block;
        this.axis = axis;
    }

    /** The first cell of the line that names a member, or the cell that stands for the table. */
    Source of(Label member) {
        Map<Label, Source> known = first == null ? found() : first;
        first = known;
        return known.getOrDefault(member, block.source());
    }

    private Map<Label, Source> found() {
        Map<Label, Source> found = new HashMap<>();
        int place = axis.line().place();
        if (axis.line().isHeadings()) {
            block.bodyColumns().forEach(column -> note(place, column, found));
        } else {
            for (int row = block.firstRow(); row <= block.lastRow(); row++) {
                note(row, place, found);
            }
        }
        return found;
    }

    private void note(int row, int column, Map<Label, Source> found) {
        Label member = axis.members().get(block.view().label(row, column));
        if (member != null) {
            found.computeIfAbsent(member, any -> block.view().source(row, column));
        }
    }
}
