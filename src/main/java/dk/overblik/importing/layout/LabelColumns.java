package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.model.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of labels of a table: which labels each holds, and how it is filled. */
public final class LabelColumns {

    private static final Set<Dimension> OUTLINED =
            EnumSet.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT);

    private final TableBlock block;
    private final Optional<RowLabels.Outline> outline;
    private final List<Set<Label>> distinct = new ArrayList<>();
    private final boolean[] repeats;
    private final boolean[] gaps;
    private BitSet doubtful = new BitSet();

    public LabelColumns(TableBlock block) {
        this.block = block;
        this.outline = RowLabels.Outline.of(block);
        this.repeats = new boolean[block.labelColumns().size()];
        if (outline.isPresent()) {
            distinct.addAll(outline.get().levels().values());
        } else {
            block.labelColumns().forEach(column -> distinct.add(new LinkedHashSet<>()));
            survey();
        }
        this.gaps = new boolean[distinct.size()];
        findGaps();
    }

    /** How many labels a row has; the levels of an outline count as columns. */
    public int size() {
        return distinct.size();
    }

    /** The column of the sheet that a column of labels stands in. */
    public int column(int number) {
        return block.labelColumns().get(Math.min(number, block.labelColumns().size() - 1));
    }

    /** The labels of a column, from outermost, each once, in the order of the rows. */
    public Set<Label> distinct(int number) {
        return distinct.get(number);
    }

    /** Whether some row with numbers has no label of a column. */
    public boolean hasGaps(int number) {
        return gaps[number];
    }

    /** Whether it is not sure which outer labels a row has. */
    public boolean isDoubtful(int row) {
        return doubtful.get(row);
    }

    /**
     * Whether a column holds members of several dimensions that are not told apart beyond doubt: an
     * outline with numbers beside its outer labels, or one with labels that nobody knows.
     */
    public boolean areMixed() {
        if (outline.isPresent()) {
            return !outline.get().isSafe();
        }
        for (int i = 0; i < distinct.size(); i++) {
            if (isMixed(i)) {
                return true;
            }
        }
        return false;
    }

    /** One strange label under a heading is a slip; without a heading, nothing tells which is. */
    private boolean isMixed(int number) {
        int least = block.name(column(number)).isHeading() ? 2 : 1;
        return OUTLINED.stream()
                        .filter(
                                dimension ->
                                        distinct.get(number).stream()
                                                        .filter(label -> label.isMember(dimension))
                                                        .count()
                                                >= least)
                        .count()
                > 1;
    }

    /** Goes through the rows of the body, giving the labels of each. */
    public RowLabels cursor() {
        return outline.map(RowLabels.Outline::cursor)
                .orElseGet(() -> new RowLabels.LabelCursor(block, repeats));
    }

    /** Whether the first row with numbers lacks a label that later rows have. */
    public boolean startLate() {
        RowLabels cursor = cursor();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            Label[] labels = cursor.labels(row);
            if (hasNumbers(row)) {
                int outer = Math.max(0, labels.length - 1);
                return Arrays.stream(labels).limit(outer).anyMatch(Label::isBlank);
            }
        }
        return false;
    }

    private boolean hasNumbers(int row) {
        boolean numbers = false;
        for (int column : block.bodyColumns()) {
            numbers |= block.view().token(row, column) == CellSort.VALUE;
        }
        return numbers && !block.skippedRows().get(row);
    }

    private void findGaps() {
        RowLabels cursor = cursor();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            Label[] labels = cursor.labels(row);
            for (int i = 0; i < labels.length; i++) {
                gaps[i] |= labels[i].isBlank() && hasNumbers(row);
            }
        }
    }

    private void survey() {
        Label[] before = new Label[repeats.length];
        Arrays.fill(before, Label.BLANK);
        RepeatedLabels written = new RepeatedLabels(repeats.length);
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            if (!block.skippedRows().get(row)) {
                survey(row, before);
                written.add(row, before);
            }
        }
        if (isWrittenOnce()) {
            doubtful = written.doubtful(block.lastRow() + 1);
        }
    }

    private boolean isWrittenOnce() {
        return block.labelColumns().stream()
                .allMatch(
                        column ->
                                block.view().mergedInColumn(column).stream()
                                        .noneMatch(r -> r.lastRow() > block.firstRow()));
    }

    private void survey(int row, Label[] before) {
        boolean outerIsSame = true;
        for (int i = 0; i < repeats.length; i++) {
            Label label = block.view().label(row, column(i));
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
