package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Totals;
import dk.overblik.model.Dimension;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the rows of a body from the first on and tells the labels of each. */
public interface RowLabels {

    /**
     * The labels of the next row, outermost first, {@code Label.BLANK} where the row has none; the
     * array is used again for the row after it.
     */
    Label[] labels(int row);

    /** The labels of one row of a body after the other, filled where they are written only once. */
    final class LabelCursor implements RowLabels {

        private final TableBlock block;
        private final int[] columns;
        private final boolean[] repeats;
        private final List<List<Range>> merged = new ArrayList<>();
        private final int[] nextMerged;
        private final Label[] current;

        /**
         * Starts above the body.
         *
         * @param repeats for each column, whether it writes the same label again and again, so that
         *     a blank cell of it is no repetition
         */
        LabelCursor(TableBlock block, boolean[] repeats) {
            this.block = block;
            this.columns = block.labelColumns().stream().mapToInt(Integer::intValue).toArray();
            this.repeats = repeats.clone();
            this.current = new Label[repeats.length];
            this.nextMerged = new int[repeats.length];
            Arrays.fill(current, Label.BLANK);
            for (int column : block.labelColumns()) {
                merged.add(
                        block.view().mergedInColumn(column).stream()
                                .filter(range -> range.lastRow() > range.firstRow())
                                .filter(range -> range.lastRow() >= block.firstRow())
                                .filter(range -> range.firstRow() <= block.lastRow())
                                .sorted(Comparator.comparingInt(Range::firstRow))
                                .toList());
            }
        }

        @Override
        public Label[] labels(int row) {
            boolean outerStarts = false;
            for (int i = 0; i < current.length; i++) {
                Label own = block.view().label(row, columns[i]);
                if (!own.isBlank()) {
                    current[i] = own;
                    outerStarts = true;
                } else if (!merged.get(i).isEmpty()) {
                    current[i] = mergedLabel(i, row);
                } else if (outerStarts || repeats[i] || i == current.length - 1) {
                    current[i] = Label.BLANK;
                }
            }
            return current;
        }

        private Label mergedLabel(int i, int row) {
            List<Range> ranges = merged.get(i);
            while (nextMerged[i] < ranges.size() && ranges.get(nextMerged[i]).lastRow() < row) {
                nextMerged[i]++;
            }
            if (nextMerged[i] == ranges.size() || ranges.get(nextMerged[i]).firstRow() > row) {
                return Label.BLANK;
            }
            Range range = ranges.get(nextMerged[i]);
            return block.view().label(range.firstRow(), range.firstColumn());
        }
    }

    /**
     * A column of labels that holds several dimensions, the outer ones as rows of their own above
     * the inner ones: "Hedensted", below it "A-dagpenge" and "Kontanthjælp".
     *
     * @param levels the labels of each dimension, outermost first
     */
    record Outline(TableBlock block, Map<Dimension, Set<Label>> levels) {

        /** The outline of the only column of labels of a table, if it is one beyond doubt. */
        static Optional<Outline> of(TableBlock block) {
            if (block.labelColumns().size() != 1) {
                return Optional.empty();
            }
            Map<Dimension, Set<Label>> levels = new LinkedHashMap<>();
            for (int row = block.firstRow(); row <= block.lastRow(); row++) {
                Label label = block.view().label(row, block.labelColumns().get(0));
                if (isOfLevel(label) && !block.skippedRows().get(row)) {
                    Optional<Dimension> dimension = level(block, label);
                    if (dimension.isEmpty()) {
                        return Optional.empty();
                    }
                    levels.computeIfAbsent(dimension.get(), d -> new LinkedHashSet<>()).add(label);
                }
            }
            return levels.size() > 1 ? Optional.of(new Outline(block, levels)) : Optional.empty();
        }

        /** Which level a label is of; a measure and a benefit in one phrase are where that is. */
        static Optional<Dimension> level(TableBlock block, Label label) {
            Optional<Dimension> whole = FlattenedLabel.dimension(label);
            return whole.isPresent() || label.isBlank()
                    ? whole
                    : new FlattenedLabel(block.view().lexicon())
                            .members(label)
                            .map(Map::keySet)
                            .filter(Set.of(Dimension.BENEFIT, Dimension.MEASURE)::equals)
                            .map(spoken -> Dimension.BENEFIT);
        }

        /** A spreadsheet's own sums below everything are of no level, and are not read. */
        private static boolean isOfLevel(Label label) {
            return !label.isBlank() && !Totals.isMadeTotal(label);
        }

        /** Whether only rows of the innermost dimension have numbers. */
        boolean isSafe() {
            List<Dimension> order = new ArrayList<>(levels.keySet());
            Dimension innermost = order.get(order.size() - 1);
            int column = block.labelColumns().get(0);
            for (int row = block.firstRow(); row <= block.lastRow(); row++) {
                int at = row;
                Label label = block.view().label(row, column);
                boolean inner =
                        label.isMember(innermost)
                                || Totals.isMadeTotal(label)
                                || level(block, label).equals(Optional.of(innermost));
                boolean filled =
                        block.bodyColumns().stream()
                                .anyMatch(c -> block.view().token(at, c) != CellSort.BLANK);
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

    /**
     * The labels of one row of an outline after the other; rows of outer labels lack the innermost.
     */
    final class OutlineCursor implements RowLabels {

        private final TableBlock block;
        private final int column;
        private final List<Dimension> levels;
        private final Label[] current;

        OutlineCursor(TableBlock block, List<Dimension> levels) {
            this.block = block;
            this.column = block.labelColumns().get(0);
            this.levels = levels;
            this.current = new Label[levels.size()];
            Arrays.fill(current, Label.BLANK);
        }

        @Override
        public Label[] labels(int row) {
            Label label = block.view().label(row, column);
            int level = Outline.level(block, label).map(levels::indexOf).orElse(-1);
            if (level < 0) {
                int from = Totals.isMadeTotal(label) ? 0 : current.length - 1;
                Arrays.fill(current, from, current.length, Label.BLANK);
                return current;
            }
            current[level] = label;
            Arrays.fill(current, level + 1, current.length, Label.BLANK);
            return current;
        }
    }
}
