package dk.overblik.importing.layout;

import static java.util.Collections.disjoint;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.model.Dimension;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Short lists of numbers with their names that somebody keeps at the edge of a table, close to it
 * or apart: "Indbyggere | 46.000", "I alt | 6000", "3 | skøn". They are no part of the table, whose
 * rows and columns are others.
 *
 * <p>What tells a list from columns of the table is that each of its rows has a number, that
 * nothing stands above those numbers, and that it is over long before the table is, or begins where
 * the headings stand, among which no number is one.
 */
final class ListsBeside {

    static final ListsBeside NONE = new ListsBeside(List.of());

    private static final int MOST_COLUMNS = 6;

    /** How much of a sheet is looked at to see whether a table names its own areas. */
    private static final int MOST_ROWS_ABOVE = 60;

    private static final int MOST_ROWS = 300;

    private static final int MOST_COLUMNS_READ = 256;

    /** So many candidates of a sheet are looked at; nobody keeps more lists. */
    private static final int MOST_LOOKS = 500;

    private static final Set<Dimension> KNOWN =
            EnumSet.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT, Dimension.MEASURE);

    private final List<Range> ranges;
    private final BitSet rows = new BitSet();

    private ListsBeside(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
        for (Range range : ranges) {
            rows.set(range.firstRow(), range.lastRow() + 1);
        }
    }

    static ListsBeside of(SheetView view) {
        List<Range> ranges = new ArrayList<>();
        Search search = new Search(view);
        int row = 0;
        while (row < view.rows()) {
            int first = row;
            int left = view.columns();
            int right = -1;
            while (row < view.rows() && !isBlank(view, row)) {
                boolean alike = right >= 0 && isLikeLast(view, row);
                left = alike ? left : Math.min(left, firstUsed(view, row));
                right = alike ? right : Math.max(right, lastUsed(view, row));
                row++;
            }
            if (right > left && row - first > 2) {
                new Band(search, new Range(first, left, row - 1, right)).addTo(ranges);
            }
            row++;
        }
        return ranges.isEmpty() ? NONE : new ListsBeside(ranges);
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether a cell belongs to one of the lists. */
    boolean has(int row, int column) {
        // Without an iterator: this is asked of every cell of a sheet.
        if (row < 0 || !rows.get(row)) {
            return false;
        }
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).has(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLikeLast(SheetView view, int row) {
        RowShapes.Shape shape = view.shape(row);
        return shape != null && shape == view.shape(row - 1);
    }

    private static boolean isBlank(SheetView view, int row) {
        return firstUsed(view, row) >= view.endOf(row);
    }

    private static int firstUsed(SheetView view, int row) {
        int end = view.endOf(row);
        int column = 0;
        while (column < end && view.token(row, column) == CellSort.BLANK) {
            column++;
        }
        return column;
    }

    private static int lastUsed(SheetView view, int row) {
        int column = view.endOf(row) - 1;
        while (column >= 0 && view.token(row, column) == CellSort.BLANK) {
            column--;
        }
        return column;
    }

    /** What is found out once for all the lists of a sheet. */
    private static final class Search {
        private final SheetView view;
        private @Nullable Set<String> marks;
        private int looks;

        Search(SheetView view) {
            this.view = view;
        }

        boolean mayLook() {
            looks++;
            return looks <= MOST_LOOKS;
        }

        /** The numbers that texts have as marks: 1 in "Aarhus 1)". */
        Set<String> marks() {
            if (marks != null) {
                return marks;
            }
            Set<String> found = new HashSet<>();
            for (int row = 0; row < view.rows(); row++) {
                int end = view.endOf(row);
                for (int at = 0; at < end; at++) {
                    Grid.Kind kind = view.kind(row, at);
                    // Not asked of numbers: each would be understood as a word.
                    if (kind == Grid.Kind.TEXT || kind == Grid.Kind.WORDED) {
                        addMark(view.label(row, at).text(), found);
                    }
                }
            }
            marks = found;
            return found;
        }

        private static void addMark(String text, Set<String> found) {
            if (!text.endsWith(")")) {
                return;
            }
            int from = text.length() - 1;
            while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
                from--;
            }
            found.add(text.substring(from, text.length() - 1));
        }
    }

    /** Rows without a blank one among them, with a table and lists at its edges. */
    private static final class Band {
        private final Search search;
        private final SheetView view;
        private final Range all;

        Band(Search search, Range all) {
            this.search = search;
            this.view = search.view;
            this.all = all;
        }

        void addTo(List<Range> ranges) {
            // Without lambdas: this is asked of every sheet.
            Optional<Range> right = atEdge(all.lastColumn(), -1, all.firstColumn());
            int end = all.lastColumn();
            if (right.isPresent()) {
                ranges.add(right.get());
                end = right.get().firstColumn() - 1;
            }
            Optional<Range> left = atEdge(all.firstColumn(), 1, end);
            if (left.isPresent()) {
                ranges.add(left.get());
            }
        }

        /** The widest list that begins at an edge. */
        private Optional<Range> atEdge(int edge, int step, int end) {
            Optional<Range> widest = Optional.empty();
            for (int i = 0; i < MOST_COLUMNS; i++) {
                int column = edge + i * step;
                if (column == end || endsTable(column) || isHeaded(column)) {
                    return widest;
                }
                Range columns = columns(Math.min(edge, column), Math.max(edge, column));
                Range core =
                        step > 0
                                ? columns(column + 1, Math.max(edge, end))
                                : columns(Math.min(edge, end), column - 1);
                Optional<Range> list = list(columns, core);
                widest = list.isPresent() ? list : widest;
            }
            return widest;
        }

        private Range columns(int first, int last) {
            return new Range(all.firstRow(), first, all.lastRow(), last);
        }

        /** Whether a column goes on as long as the table does. */
        private boolean endsTable(int column) {
            return view.token(all.lastRow(), column) != CellSort.BLANK;
        }

        /** Whether a column has the name of a dimension, or words above numbers. */
        private boolean isHeaded(int column) {
            boolean label = false;
            for (int row = all.firstRow(); row <= all.lastRow(); row++) {
                CellSort token = view.token(row, column);
                if (token == CellSort.VALUE) {
                    return label;
                }
                if (token.isLabel() && view.label(row, column).isHeading()) {
                    return true;
                }
                label |= token.isLabel();
            }
            return false;
        }

        /** The list in some columns, if there is nothing but one from its first number on. */
        private Optional<Range> list(Range columns, Range core) {
            int first = firstValue(columns);
            int last = first;
            int rows = 0;
            for (int row = first; row <= all.lastRow(); row++) {
                if (Rows.hasValue(view, columns, row)) {
                    last = row;
                    rows++;
                } else if (!Rows.isBlank(view, columns, row)) {
                    return Optional.empty();
                }
            }
            Range list = new Range(first, columns.firstColumn(), last, columns.lastColumn());
            return rows > 0 && search.mayLook() && isBeside(list, rows, core) && !saysMore(list)
                    ? Optional.of(list)
                    : Optional.empty();
        }

        private int firstValue(Range columns) {
            int row = all.firstRow();
            while (row <= all.lastRow() && !Rows.hasValue(view, columns, row)) {
                row++;
            }
            return row;
        }

        /** Whether the rest is a table under headings that goes on where the list does not. */
        private boolean isBeside(Range list, int rows, Range core) {
            int values = firstValue(core);
            int headings = values - 1;
            while (headings >= all.firstRow() && !isHeadings(headings, values, core)) {
                headings--;
            }
            if (headings < all.firstRow() || isMergedWith(list, core)) {
                return false;
            }
            int figures = 0;
            int last = values;
            for (int row = values; row <= all.lastRow(); row++) {
                if (Rows.hasValue(view, core, row)) {
                    figures++;
                    last = row;
                }
            }
            return list.firstRow() <= headings ? list.lastRow() < last : rows * 2 <= figures;
        }

        private boolean isHeadings(int row, int values, Range core) {
            for (int column = core.firstColumn(); column <= core.lastColumn(); column++) {
                if (view.token(values, column) == CellSort.VALUE
                        && view.token(row, column).isLabel()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a cell reaches over columns of both, so that they share a heading. */
        private boolean isMergedWith(Range list, Range core) {
            return view.sheet().merged().stream()
                    .filter(range -> range.lastRow() >= all.firstRow())
                    .filter(range -> range.firstRow() <= list.lastRow())
                    .anyMatch(range -> range.sharesColumns(list) && range.sharesColumns(core));
        }

        /**
         * Whether a list names what the table needs and does not say itself, such as its only area;
         * or what the marks in it stand for.
         */
        private boolean saysMore(Range list) {
            Set<Dimension> own = EnumSet.noneOf(Dimension.class);
            List<String> numbers = new ArrayList<>();
            boolean words = false;
            for (int row = list.firstRow(); row <= list.lastRow(); row++) {
                for (int at = list.firstColumn(); at <= list.lastColumn(); at++) {
                    Label label = view.label(row, at);
                    CellSort token = view.token(row, at);
                    if (token == CellSort.VALUE) {
                        numbers.add(label.text());
                    } else {
                        own.addAll(KNOWN.stream().filter(label::isMember).toList());
                        words |= token == CellSort.TEXT;
                        if (label.extra().isPresent()) {
                            return true;
                        }
                    }
                }
            }
            return !isSaidBeside(own, list) || (words && !disjoint(search.marks(), numbers));
        }

        private boolean isSaidBeside(Set<Dimension> wanted, Range list) {
            Set<Dimension> left = EnumSet.copyOf(wanted);
            int first = Math.max(0, all.firstRow() - MOST_ROWS_ABOVE);
            int last = Math.min(all.lastRow(), all.firstRow() + MOST_ROWS);
            for (int row = first; row <= last && !left.isEmpty(); row++) {
                int end = Math.min(view.endOf(row), MOST_COLUMNS_READ);
                for (int at = 0; at < end; at++) {
                    boolean inList = at >= list.firstColumn() && at <= list.lastColumn();
                    if (!inList && view.token(row, at).isLabel()) {
                        Label label = view.label(row, at);
                        left.removeIf(d -> label.isMember(d) || names(label, d));
                    }
                }
            }
            return left.isEmpty();
        }

        private boolean names(Label label, Dimension dimension) {
            return !label.isKnown() && view.lexicon().names(dimension, label.text());
        }
    }
}
