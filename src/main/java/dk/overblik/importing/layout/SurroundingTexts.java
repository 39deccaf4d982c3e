package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.model.Dimension;
import dk.overblik.model.Period;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The texts of a sheet, outside of its tables, that may say what a table is about. */
public final class SurroundingTexts {

    /** Lines that are farther from a table are not about it. */
    private static final int MOST_LINES = 60;

    /** More texts in a column are about the rows that they stand in. */
    private static final int MOST_BESIDE = 3;

    /** Titles have fewer cells in a row. */
    private static final int CELLS_OF_LIST = 4;

    private static final String PERIOD_NAME = "Periode: ";

    private final SheetView view;
    private final List<TableBlock> blocks;
    private final TableBlock.ByRow byRow;
    private final int[] tops;
    private final List<String> filters;
    private final List<String> heads;

    // Found once for a row: it may be near thousands of tables.
    private final Map<Integer, BitSet> apart = new HashMap<>();
    private final Map<Integer, BitSet> members = new HashMap<>();

    public SurroundingTexts(SheetView view, List<TableBlock> blocks) {
        this.view = view;
        this.blocks = blocks;
        this.byRow = new TableBlock.ByRow(blocks);
        this.tops = blocks.stream().mapToInt(b -> b.headings().top()).sorted().toArray();
        this.filters = filters(view);
        this.heads = headsOf();
    }

    /** The cells that list the filters of the export, wherever they stand. */
    public List<String> filters() {
        return filters;
    }

    /** The lines next to a table, without a blank row between them, and what its corner says. */
    public List<String> titles(TableBlock block) {
        Range context = block.context();
        int row = context.lastRow();
        while (row >= context.firstRow() && Rows.isBlank(view, context, row)) {
            row--;
        }
        int last = row;
        while (row >= context.firstRow() && !Rows.isBlank(view, context, row)) {
            row--;
        }
        List<String> titles = new ArrayList<>(lines(within(context, row + 1, last)));
        for (int heading = block.headings().top();
                heading <= block.headings().bottom();
                heading++) {
            for (int column : block.labelColumns()) {
                Label label = view.label(heading, column);
                boolean member = label.isKnown() || label.isMember(Dimension.PART_OF_YEAR);
                boolean title = member || isTitle(block, label, column);
                if (title && !label.isHeading()) {
                    titles.add(label.text());
                }
            }
        }
        titles.addAll(titleHeadings(block));
        return titles;
    }

    /**
     * Whether a text over a column of areas or periods says what is counted instead of what they
     * are: "Antal personer på kontanthjælp" above the names of municipalities.
     */
    private boolean isTitle(TableBlock block, Label over, int column) {
        Label first = view.label(block.firstRow(), column);
        return (first.area().isPresent() || first.period().isPresent())
                && view.lexicon().names(Dimension.MEASURE, over.text());
    }

    /** The texts over a column of labels, the members of dimensions and titles left out. */
    public List<Label> corners(TableBlock block, int column) {
        List<Label> corners = new ArrayList<>();
        for (int row = block.headings().top(); row <= block.headings().bottom(); row++) {
            Label label = view.label(row, column);
            boolean text = view.token(row, column) == CellSort.TEXT;
            boolean title = label.isKnown() || isTitle(block, label, column);
            if (text && !title && !label.isNote()) {
                corners.add(label);
            }
        }
        return corners;
    }

    /** The notes above a table and all texts between it and the next one. */
    public List<String> remarks(TableBlock block) {
        List<String> remarks = new ArrayList<>();
        int next = nextTop(block.lastRow());
        boolean last = next == view.rows();
        addRemarks(block.context().firstRow(), block.headings().top(), block, false, remarks);
        int end = Math.min(next, block.lastRow() + 1 + MOST_LINES);
        addRemarks(block.lastRow() + 1, end, block, last, remarks);
        block.ignoredColumns().forEach(column -> addBeside(block, column, remarks));
        return remarks;
    }

    /** The first row behind another that a table begins at, or how many rows there are. */
    private int nextTop(int row) {
        int exact = Arrays.binarySearch(tops, row + 1);
        int at = exact >= 0 ? exact : -exact - 1;
        return at < tops.length ? tops[at] : view.rows();
    }

    /** What somebody wrote beside a table; a column of many texts is about its rows. */
    private void addBeside(TableBlock block, int column, List<String> remarks) {
        if (isField(block, column)) {
            return;
        }
        List<String> beside = new ArrayList<>();
        for (int row = block.headings().top(); row <= block.lastRow(); row++) {
            CellSort token = view.token(row, column);
            if (token == CellSort.VALUE || beside.size() > MOST_BESIDE) {
                return;
            }
            boolean remark = token == CellSort.TEXT && !view.label(row, column).isHeading();
            if (remark && !isListed(block, row, column + 1)) {
                beside.add(legend(block, row, column - 1) + view.text(row, column));
            }
        }
        remarks.addAll(beside);
    }

    /** Whether a cell has a number of no column of the table, which the text before it names. */
    private boolean isListed(TableBlock block, int row, int column) {
        return view.token(row, column) == CellSort.VALUE && !block.columns().get(column);
    }

    /** What a text is the legend of: "3 = ". */
    private String legend(TableBlock block, int row, int column) {
        return isListed(block, row, column) ? view.label(row, column).text() + " = " : "";
    }

    /** Whether the headings name what stands in a column, such as a link for each row. */
    private boolean isField(TableBlock block, int column) {
        return IntStream.rangeClosed(block.headings().top(), block.headings().bottom())
                .filter(row -> view.token(row, column) == CellSort.TEXT)
                .anyMatch(row -> !view.lexicon().isStatement(view.text(row, column)));
    }

    private void addRemarks(
            int from, int to, TableBlock block, boolean plainTexts, List<String> remarks) {
        Range own = block.context();
        for (int row = Math.max(from, to - MOST_LINES); row < to; row++) {
            BitSet texts = apart.computeIfAbsent(row, this::textsApart);
            for (int at = texts.nextSetBit(0); at >= 0; at = texts.nextSetBit(at + 1)) {
                boolean near = own.firstColumn() <= at && at <= own.lastColumn();
                boolean plain = plainTexts && near && !isBesideMembers(row, at);
                boolean remark = plain || view.label(row, at).isNote();
                if (remark && !isMeasure(block, row, at)) {
                    remarks.add(view.text(row, at));
                }
            }
        }
    }

    /** The columns in which a row has texts that are no filters and stand in no table. */
    private BitSet textsApart(int row) {
        List<TableBlock> standing = byRow.at(row);
        BitSet texts = new BitSet();
        int end = view.endOf(row);
        for (int column = 0; column < end; column++) {
            texts.set(
                    column,
                    view.token(row, column) == CellSort.TEXT
                            && !view.label(row, column).isFilter()
                            && !isIn(standing, column));
        }
        return texts;
    }

    private static boolean isIn(List<TableBlock> tables, int column) {
        for (TableBlock table : tables) {
            Range of = table.context();
            if (of.firstColumn() <= column && column <= of.lastColumn()) {
                return true;
            }
        }
        return false;
    }

    /** A row with members in it, beside a text, is one of a table that was not recognised. */
    private boolean isBesideMembers(int row, int column) {
        BitSet known = members.computeIfAbsent(row, this::membersIn);
        return known.cardinality() > (known.get(column) ? 1 : 0);
    }

    /** The columns of a row whose texts the vocabulary knows as members of dimensions. */
    private BitSet membersIn(int row) {
        BitSet known = new BitSet();
        int end = view.endOf(row);
        for (int column = 0; column < end; column++) {
            boolean text = view.token(row, column) == CellSort.TEXT;
            known.set(column, text && view.label(row, column).isKnown());
        }
        return known;
    }

    /** Whether a text right below a column of measures is one of them, without a figure. */
    private boolean isMeasure(TableBlock block, int row, int column) {
        if (row != block.lastRow() + 1 || !block.labelColumns().contains(column)) {
            return false;
        }
        int measures = 0;
        for (int above = block.firstRow(); above <= block.lastRow(); above++) {
            measures += view.label(above, column).measure().isPresent() ? 1 : 0;
        }
        return measures * 2 > block.lastRow() - block.firstRow() + 1;
    }

    /** Rows of headings that hold a single text, which is a title rather than a heading. */
    private static List<String> titleHeadings(TableBlock block) {
        List<String> titles = new ArrayList<>();
        for (HeadingRow heading : HeadingRow.of(block)) {
            List<Label> labels = heading.labels().values().stream().distinct().toList();
            if (labels.size() == 1 && !labels.get(0).isKnown()) {
                titles.add(labels.get(0).text());
            }
        }
        return titles;
    }

    /** All lines above a table, up to the table before it, and those that it shares. */
    public List<String> linesAbove(TableBlock block) {
        List<String> lines = new ArrayList<>(sharedLines(block));
        lines.addAll(lines(block.context()));
        return lines;
    }

    /**
     * Lines over a table beside this one that are about both: above the first line of its own,
     * where the other table has one too.
     */
    private List<String> sharedLines(TableBlock block) {
        List<String> lines = new ArrayList<>();
        for (TableBlock other : byRow.within(block.headings().top(), block.lastRow())) {
            if (!block.context().sharesColumns(other.context())) {
                int own = firstLine(block);
                boolean alike = own == block.headings().top() || hasText(other, own);
                int end = Math.min(own, other.headings().top());
                int from = Math.max(other.context().firstRow(), end - MOST_LINES);
                for (int row = from; alike && row < end; row++) {
                    addLines(row, other.context(), lines);
                }
            }
        }
        return lines;
    }

    /** The first row above a table that has something; its headings where none has. */
    private int firstLine(TableBlock block) {
        int row = block.context().firstRow();
        while (row < block.headings().top() && !hasText(block, row)) {
            row++;
        }
        return row;
    }

    private boolean hasText(TableBlock block, int row) {
        return !Rows.isBlank(view, block.context(), row);
    }

    private static Range within(Range range, int firstRow, int lastRow) {
        return new Range(firstRow, range.firstColumn(), lastRow, range.lastColumn());
    }

    /**
     * The lines at the top that a blank row parts from the first table: they are about the sheet.
     */
    public List<String> heads() {
        return heads;
    }

    private List<String> headsOf() {
        int top = blocks.isEmpty() ? 0 : tops[0];
        int row = Math.min(top - 1, MOST_LINES);
        Range all = new Range(0, 0, view.rows() - 1, view.columns() - 1);
        while (row >= 0 && !Rows.isBlank(view, all, row)) {
            row--;
        }
        return row < 0 ? List.of() : lines(new Range(0, 0, row, view.columns() - 1));
    }

    /** Whether a table is the first of its sheet, so that nothing else can be meant by its head. */
    public boolean isFirst(TableBlock block) {
        return blocks.get(0).equals(block);
    }

    private List<String> lines(Range range) {
        List<String> lines = new ArrayList<>();
        int from = Math.max(range.firstRow(), range.lastRow() - MOST_LINES);
        for (int row = from; row <= range.lastRow(); row++) {
            addLines(row, range, lines);
        }
        return lines;
    }

    /** The texts of a row up to a note; a name and what stands beside it are one: "Køn | Mænd". */
    private void addLines(int row, Range range, List<String> lines) {
        if (isOfList(row, range)) {
            return;
        }
        String name = "";
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            CellSort token = view.token(row, column);
            Label label = view.label(row, column);
            if (label.isNote()) {
                return;
            }
            if (label.isHeading()) {
                name = label.text().replace(":", "") + ": ";
            } else if (token == CellSort.TEXT) {
                String before = name;
                view.text(row, column)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> lines.add(before + line));
                name = "";
            } else if (token == CellSort.YEAR
                    && (!name.isEmpty() || column == range.firstColumn())) {
                lines.add(name + label.text());
            } else if (token == CellSort.DAY && name.equals(PERIOD_NAME)) {
                lines.add(label.period().map(Period::id).orElse(label.text()));
            }
        }
        if (!name.isEmpty()) {
            lines.add(name.substring(0, name.length() - ": ".length()));
        }
    }

    /**
     * Whether a row is one of a list that is no table of figures: it has many cells, and so has a
     * row next to it in the same columns. A row that names what stands in it is none.
     */
    private boolean isOfList(int row, Range range) {
        BitSet used = used(row, range);
        return used.cardinality() >= CELLS_OF_LIST
                && used.stream().noneMatch(column -> view.label(row, column).isHeading())
                && ((row > range.firstRow() && used(row - 1, range).equals(used))
                        || (row < range.lastRow() && used(row + 1, range).equals(used)));
    }

    private BitSet used(int row, Range range) {
        BitSet used = new BitSet();
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            used.set(column, view.token(row, column) != CellSort.BLANK);
        }
        return used;
    }

    private static List<String> filters(SheetView view) {
        List<String> filters = new ArrayList<>();
        if (!view.hasFilters()) {
            return filters;
        }
        for (int row = 0; row < view.rows(); row++) {
            int end = view.endOf(row);
            for (int column = 0; column < end; column++) {
                if (view.token(row, column) == CellSort.TEXT
                        && view.label(row, column).isFilter()) {
                    filters.add(view.text(row, column));
                }
            }
        }
        return filters;
    }
}
