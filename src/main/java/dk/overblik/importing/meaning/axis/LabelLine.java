package dk.overblik.importing.meaning.axis;

import dk.overblik.importing.labels.Label;
import java.util.Set;

/**
 * A row of headings or a column of labels: its labels, each once.
 *
 * @param name its own heading, or {@code Label.BLANK}
 * @param isHeadings whether it is a row of headings
 * @param hasGaps whether some figures stand where it has no label
 * @param place its row or column in the sheet
 */
public record LabelLine(
        Label name, Set<Label> labels, boolean isHeadings, int place, boolean hasGaps) {}
