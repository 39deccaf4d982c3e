package dk.overblik.importing.layout;

import dk.overblik.importing.labels.Label;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds places where labels that are written once cannot be trusted: the same labels come twice
 * under one outermost label, or the months of one year begin anew, so that an outer one must be
 * missing between.
 */
final class RepeatedLabels {

    private final Label[] current;
    private final Set<List<Label>> seen = new HashSet<>();
    private final BitSet doubtful = new BitSet();
    private int runStart;
    private boolean repeated;
    private int firstPart;
    private int lastPart;
    private int fallsBack;
    private int goesOn;

    RepeatedLabels(int levels) {
        this.current = new Label[levels];
        Arrays.fill(current, Label.BLANK);
    }

    /** Takes the labels that are written at the next place, outermost first. */
    void add(int place, Label[] written) {
        if (written.length < 2) {
            return;
        }
        int inner = written.length - 1;
        if (hasOuter(written)) {
            closeParts();
        }
        boolean first = !written[0].isBlank();
        if (first) {
            close(place);
        } else if (seen.isEmpty()) {
            // Not before it is needed: where no label is left out, all rows are the first.
            seen.add(List.of(current));
        }
        for (int level = 0; level < written.length; level++) {
            if (!written[level].isBlank()) {
                current[level] = written[level];
            }
        }
        repeated |= !first && !written[inner].isBlank() && !seen.add(List.of(current));
        if (written[inner].partOfYear().isPresent()) {
            addPart(written[inner].partOfYear().get().number());
        }
    }

    private static boolean hasOuter(Label[] written) {
        for (int level = 0; level < written.length - 1; level++) {
            if (!written[level].isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The places that cannot be trusted, once all were added. */
    BitSet doubtful(int end) {
        close(end);
        return doubtful;
    }

    private void close(int place) {
        closeParts();
        if (repeated) {
            doubtful.set(runStart, place);
        }
        repeated = false;
        runStart = place;
        seen.clear();
    }

    private void addPart(int number) {
        firstPart = firstPart == 0 ? number : firstPart;
        fallsBack += lastPart > number ? 1 : 0;
        goesOn += lastPart > 0 && lastPart < number ? 1 : 0;
        lastPart = number;
    }

    /**
     * Months that run on, fall back once and stay below where they began are those of two years.
     */
    private void closeParts() {
        repeated |= fallsBack == 1 && goesOn > 0 && lastPart < firstPart;
        firstPart = 0;
        lastPart = 0;
        fallsBack = 0;
        goesOn = 0;
    }
}
