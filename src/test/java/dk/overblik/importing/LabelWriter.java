package dk.overblik.importing;

import dk.overblik.importing.Facts.Dim;
import dk.overblik.importing.Pivot.Fill;
import java.util.List;
import java.util.Map;

/** Writes the labels of a table in the making, merged, once or again and again. */
final class LabelWriter {

    private final Canvas canvas;
    private final WrittenForms wording;

    /** Where the label of a line and a combination stands: row and column. */
    interface Place {
        int[] of(int line, int combination);
    }

    LabelWriter(Canvas canvas, WrittenForms wording) {
        this.canvas = canvas;
        this.wording = wording;
    }

    void write(List<TableLine> lines, List<Map<Dim, Object>> all, Fill fill, Place place) {
        for (int i = 0; i < lines.size(); i++) {
            boolean innermost = i == lines.size() - 1;
            int from = 0;
            for (int at = 0; at < all.size(); at++) {
                boolean starts = at == 0 || !sameUpTo(lines, i, all, at);
                from = starts ? at : from;
                if (starts || innermost || fill == Fill.REPEATED) {
                    int[] cell = place.of(i, at);
                    canvas.put(cell[0], cell[1], lines.get(i).label().apply(all.get(at), wording));
                }
                boolean ends = at == all.size() - 1 || !sameUpTo(lines, i, all, at + 1);
                if (ends && !innermost && fill == Fill.MERGED) {
                    int[] first = place.of(i, from);
                    int[] last = place.of(i, at);
                    canvas.merge(first[0], first[1], last[0], last[1]);
                }
            }
        }
    }

    /** Whether all labels down to a line are those of the combination before. */
    private boolean sameUpTo(List<TableLine> lines, int last, List<Map<Dim, Object>> all, int at) {
        for (int i = 0; i <= last; i++) {
            Object own = lines.get(i).label().apply(all.get(at), wording).toString();
            Object before = lines.get(i).label().apply(all.get(at - 1), wording).toString();
            if (!own.equals(before)) {
                return false;
            }
        }
        return true;
    }
}
