package dk.overblik.importing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds places where labels that are written once cannot be trusted: the same labels come twice
 * under one outermost label, so that an outer one must be missing between.
 */
final class RepeatedLabels {

    private final Label[] current;
    private final Set<List<Label>> seen = new HashSet<>();
    private final BitSet doubtful = new BitSet();
    private int runStart;
    private boolean repeated;

    RepeatedLabels(int levels) {
        this.current = new Label[levels];
        Arrays.fill(current, Label.BLANK);
    }

    /** Takes the labels that are written at the next place, outermost first. */
    void add(int place, Label[] written) {
        if (written.length < 2) {
            return;
        }
        if (!written[0].isBlank()) {
            close(place);
        }
        for (int level = 0; level < written.length; level++) {
            if (!written[level].isBlank()) {
                current[level] = written[level];
            }
        }
        boolean innermost = !written[written.length - 1].isBlank();
        repeated |= innermost && !seen.add(List.of(current));
    }

    /** The places that cannot be trusted, once all were added. */
    BitSet doubtful(int end) {
        close(end);
        return doubtful;
    }

    private void close(int place) {
        if (repeated) {
            doubtful.set(runStart, place);
        }
        repeated = false;
        runStart = place;
        seen.clear();
    }
}
