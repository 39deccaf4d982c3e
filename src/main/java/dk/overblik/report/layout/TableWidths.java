package dk.overblik.report.layout;

import dk.overblik.page.TextWidth;
import dk.overblik.page.UnbrokenText;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How wide the columns of a table must be, so that no figure and no word is cut. */
public final class TableWidths {

    /** Room for the space that a spreadsheet keeps free at a cell's edges. */
    static final double PADDING = 1.6;

    /** The same, with the indent of texts that stand beside figures. */
    public static final double INDENTED = 3;

    /** That indent itself. */
    static final double INDENT = 1.3;

    /** What is left of it where a text stands that its column was made for. */
    static final double EDGE = 0.8 * PADDING;

    /** What the button of a filter takes at the right end of a heading: two indents. */
    static final double BUTTON = 2 * INDENT;

    private static final double STEP = 0.2;

    /** What sets the first column of a block apart from the block before it. */
    private static final double BETWEEN_BLOCKS = 4;

    /** The least room between the texts of two headings. */
    private static final double GAP = 2.4;

    /** The same where a heading of few words breaks only because a diagram needs the room. */
    private static final double WIDE_GAP = 3.4;

    /** The least that a program keeps free at a cell's edges. */
    static final double NARROW_MARGIN = 0.4;

    /** Up to here a page has room for headings that hold whatever letters a program has. */
    private static final int FEW_COLUMNS = 8;

    /** How much wider than ours a program's letters may be. */
    private static final double WIDER = 1.06;

    /** A column of short figures is no wider for its heading: they would drift apart. */
    private static final double WIDEST_HEADED = 16;

    /** How much wider one may be that is as wide without it. */
    private static final double SLIGHTLY = 4;

    /** What sets a heading apart from the next one at the least. */
    static final double FREE = 0.8;

    /**
     * The same where a page has no more room: two letters, with what our letters are wider than a
     * program's and a column is wider in a file.
     */
    static final double LEAST_FREE = 0.25;

    /** How much narrower than its letters Excel draws a column, as a part of it. */
    private static final double COLUMNS_NARROWER = 0.03;

    /** How much wider LibreOffice draws it, and how much less it keeps free, in characters. */
    private static final double COLUMNS_WIDER = 0.03;

    private static final double LESS_MARGIN = 0.5;

    /** The same where Excel draws letters on a screen of large dots. */
    private static final double LETTERS_NARROWER = 0.08;

    /** What a heading of narrower letters than ours leaves free. */
    private static final double NARROWER = 1.6;

    /** How much wider than its width a program draws a column, as a part of it. */
    private static final double DRAWN_WIDER = 0.065;

    /** How much narrower than ours a program's letters may be besides, as a part of a column. */
    private static final double DRAWN_NARROWER = 0.036;

    /** What a column is wider in a file than it is here, in characters. */
    private static final double FILE_PADDING = 1.2;

    private static final double NARROWEST_LABEL = 24;

    /** The same where every character counts. */
    private static final double TIGHT_LABEL = 12;

    private static final double WIDEST_TIGHT_LABEL = 24;
    private static final double WIDEST_TIGHT_REMARK = 17;

    /** The same where a page would be too wide for paper. */
    private static final double TIGHTEST_LABEL = 20;

    private static final double TIGHTEST_REMARK = 13;
    private static final double TIGHT_GAP = 1.4;
    private static final double TIGHT_BETWEEN_BLOCKS = 1;

    /** Longer labels and words stand in several lines. */
    private static final double WIDEST_LABEL = 30;

    private static final double WIDEST_WORDS = 46;

    /** A table of so few columns has room for labels on one line. */
    private static final int NARROW_TABLE = 3;

    private static final double WIDEST_TIGHT_WORDS = 22;
    private static final double NARROWEST_FIGURE = 9;

    /** The same on paper that stands. */
    private static final double NARROWEST_STANDING = 7;

    private static final double STANDING_WORDS = 12;

    /** A heading of more lines takes height that its table needs. */
    private static final int MOST_HEADING_LINES = 3;

    private final Table table;
    private final List<Column> columns;
    private final boolean few;
    private final boolean tight;
    private final boolean whole;
    private final boolean standing;
    private final double gap;
    private final double button;

    /** How much room there is. */
    enum Room {
        /** A table of few columns may take the whole width of a page. */
        WHOLE_PAGE,
        /** Headings break only because a diagram needs the room. */
        BESIDE_DIAGRAM,
        /** Headings take as many lines as they can, since the page would be too wide. */
        TIGHT,
        /** The same, and "16-66" may stand in two of them. */
        TIGHTEST,
        /** The same, and words take as many lines as they need, so that the paper can stand. */
        STANDING
    }

    /** Those of a table whose headings have no buttons. */
    TableWidths(Table table, Room room) {
        this(table, room, false);
    }

    /**
     * @param filtered whether each heading has the button of a filter
     */
    TableWidths(Table table, Room room, boolean filtered) {
        this.button = filtered ? BUTTON : 0;
        this.table = table;
        this.columns = table.columns();
        this.few = room == Room.WHOLE_PAGE && columns.size() <= FEW_COLUMNS;
        this.tight = room == Room.TIGHT || room == Room.TIGHTEST || room == Room.STANDING;
        this.standing = room == Room.STANDING;
        this.whole = room == Room.TIGHT;
        this.gap =
                switch (room) {
                    case WHOLE_PAGE -> GAP;
                    case BESIDE_DIAGRAM -> WIDE_GAP;
                    case TIGHT, TIGHTEST, STANDING -> TIGHT_GAP;
                };
    }

    /** From column A on, remarks included where there are any. */
    List<Double> columns() {
        List<Double> widths = new ArrayList<>();
        widths.add(labels());
        for (Block block : table.blocks()) {
            boolean first = widths.size() == 1;
            for (Column column : block.columns()) {
                boolean apart = !first && column.equals(block.columns().get(0));
                widths.add(figures(column, widths.size() - 1) + (apart ? betweenBlocks() : 0));
            }
        }
        List<Double> even = alike(widths);
        remarks().ifPresent(even::add);
        return even;
    }

    /** How many columns the table has, that of the labels not included. */
    int size() {
        return columns.size();
    }

    private double betweenBlocks() {
        return tight ? TIGHT_BETWEEN_BLOCKS : BETWEEN_BLOCKS;
    }

    /** Blocks of the same columns are alike, each of them as wide as the widest needs. */
    private List<Double> alike(List<Double> widths) {
        List<Column> first = table.blocks().get(0).columns();
        if (table.blocks().stream().anyMatch(block -> !block.columns().equals(first))) {
            return widths;
        }
        List<Double> even = new ArrayList<>(widths);
        for (int i = 1; i < widths.size(); i++) {
            int inBlock = (i - 1) % first.size();
            for (int other = 1 + inBlock; other < widths.size(); other += first.size()) {
                even.set(i, Math.max(even.get(i), widths.get(other)));
            }
        }
        return even;
    }

    private double labels() {
        double widest = tight ? TIGHT_LABEL : NARROWEST_LABEL;
        for (Line line : table.lines()) {
            widest = Math.max(widest, broken(line.label(), widestLabel()));
        }
        return widest;
    }

    private double widestLabel() {
        if (!tight) {
            boolean narrow = few && table.columns().size() <= NARROW_TABLE;
            return narrow ? WIDEST_WORDS : WIDEST_LABEL;
        }
        return whole ? WIDEST_TIGHT_LABEL : TIGHTEST_LABEL;
    }

    /** What a text needs in a column that is no wider than it must be. */
    private static double broken(String text, double most) {
        double word = TextWidth.widestWord(text, PageRows.TEXT_POINTS, true) + PADDING;
        return Math.min(shown(text), Math.max(most, word));
    }

    /**
     * How narrow a column of the table may be, so that no number is cut: what a table needs that
     * has to do with the columns of another one.
     *
     * @param index of the page's column, the labels' being 0
     */
    double least(int index) {
        if (index == 0) {
            return table.lines().stream()
                    .mapToDouble(line -> broken(line.label(), 0))
                    .max()
                    .orElse(0);
        }
        return narrowest(index) + (startsBlock(index) ? betweenBlocks() : 0);
    }

    /**
     * The same of a column of figures or words, without what sets a block apart.
     *
     * @param index of the page's column, the first one behind the labels being 1
     */
    double narrowest(int index) {
        Column column = columns.get(index - 1);
        double heading = widestWord(column.heading()) + button;
        return Math.max(heading, column.holdsWords() ? words(index - 1) : cells(index - 1));
    }

    private boolean startsBlock(int index) {
        int next = 1;
        for (Block block : table.blocks()) {
            if (next == index) {
                return next > 1;
            }
            next += block.columns().size();
        }
        return false;
    }

    /**
     * The narrowest width from a certain one on in which no words of a column take more lines than
     * these; nothing where it holds figures.
     *
     * @param index of the page's column, the labels' being 0
     */
    double wordsInLines(int index, int most, double from) {
        double whole = wordsInOneLine(index);
        double width = Math.min(from, whole);
        while (width < whole
                && linesOfWords(index - 1, width).stream().anyMatch(lines -> lines > most)) {
            width = Math.min(whole, width + STEP);
        }
        return width;
    }

    private double wordsInOneLine(int index) {
        return table.lines().stream()
                .map(line -> line.cells().get(index - 1))
                .filter(cell -> columns.get(index - 1).holdsWords() && cell instanceof Cell.Said)
                .map(cell -> table.said(((Cell.Said) cell).wording()))
                .mapToDouble(said -> forWords(bold(said)))
                .max()
                .orElse(0);
    }

    private static double longest(Cell.Said said) {
        return forWords(said.wording().longest(TableWidths::bold));
    }

    /** What a column of words leaves for them beside its indent, in any program. */
    public static double insideWords(double width) {
        return inside(width) - INDENT;
    }

    /**
     * How wide a column is whose heading, a text beside an indent, ends before a filter's button.
     */
    public static double besideButton(String heading) {
        return forWords(heading(heading)) + BUTTON;
    }

    /** What a column leaves for words without an indent. */
    public static double inside(double width) {
        return width * (1 - COLUMNS_NARROWER);
    }

    /** The narrowest column that leaves so much for words beside their indent, in any program. */
    public static double forWords(double words) {
        return (words + INDENT) / (1 - COLUMNS_NARROWER) + STEP;
    }

    /** How wide words are that stand in as many lines as they need. */
    private double words(int index) {
        double widest = 0;
        for (Line line : table.lines()) {
            if (line.cells().get(index) instanceof Cell.Said said) {
                double word = word(table.said(said.wording()));
                double whole = longest(said);
                widest = Math.max(widest, Math.min(whole, Math.max(STANDING_WORDS, word)));
            }
        }
        return widest;
    }

    private double cells(int index) {
        double widest = 0;
        for (Line line : table.lines()) {
            widest = Math.max(widest, shown(line.cells().get(index), columns.get(index)));
        }
        return widest;
    }

    private double figures(Column column, int index) {
        double shown = cells(index);
        // Bars take the left half of a cell.
        double needed = column.hasBars() ? Math.max(shown, 2 * (shown - PADDING)) : shown;
        if (column.holdsWords()) {
            needed = inAsManyLines(index, needed);
        }
        double least = Math.max(standing ? NARROWEST_STANDING : NARROWEST_FIGURE, needed);
        return Math.max(least, heading(column.heading(), least - button) + button);
    }

    /**
     * The narrowest width in which no cell of a column of words takes more lines than in another:
     * what breaks anyhow leaves the rest to labels.
     */
    private double inAsManyLines(int index, double width) {
        double least = Math.min(width, words(index));
        List<Integer> lines = linesOfWords(index, width);
        double narrow = width;
        while (narrow - STEP >= least && linesOfWords(index, narrow - STEP).equals(lines)) {
            narrow -= STEP;
        }
        return lines.stream().allMatch(count -> count == 1) ? width : narrow;
    }

    private List<Integer> linesOfWords(int index, double width) {
        return table.lines().stream()
                .map(line -> line.cells().get(index))
                .map(cell -> cell instanceof Cell.Said said ? linesOf(said, width) : 1)
                .toList();
    }

    private int linesOf(Cell.Said said, double width) {
        return TextWidth.lines(
                        table.said(said.wording()), insideWords(width), PageRows.TEXT_POINTS, true)
                .size();
    }

    private double shown(Cell cell, Column column) {
        if (cell instanceof Cell.Said said) {
            double whole = longest(said);
            double word =
                    standing
                            ? word(table.said(said.wording()))
                            : said.wording().longest(TableWidths::word);
            return Math.min(whole, Math.max(widestWords(), word));
        }
        Cell.Shown shown = (Cell.Shown) cell;
        String figure = shown.text(shown.unit(column).decimals());
        return figure.equals(Table.MISSING) ? 0 : shown(figure);
    }

    private double widestWords() {
        if (standing) {
            return STANDING_WORDS;
        }
        return tight ? WIDEST_TIGHT_WORDS : WIDEST_WORDS;
    }

    /**
     * The narrowest width from a certain one on in which no line of the heading touches the next
     * column's, and none ends inside "16-66", also where a program's margins and letters differ a
     * little from ours.
     */
    private double heading(String heading, double from) {
        double width = Math.max(from, tight ? widestWord(heading) : inFewLines(heading));
        while (whole && width < widest(heading) && breaksAtHyphen(heading, width)) {
            width += STEP;
        }
        if (tight) {
            return width;
        }
        double roomy = roomy(heading, width);
        return roomy <= WIDEST_HEADED ? roomy : close(heading, from).orElse(roomy);
    }

    /** One in which a heading breaks and is still free of the next, near the figures below. */
    private Optional<Double> close(String heading, double from) {
        double word = TextWidth.widestWord(heading, PageRows.HEADING_POINTS, true) + FREE;
        double least = Math.max(from, inLines(heading, MOST_HEADING_LINES, word));
        return narrowest(least, WIDEST_HEADED, width -> isFree(heading, width, COLUMNS_WIDER));
    }

    /** The narrowest width in which no word of a heading is cut: more would cost another paper. */
    private double widestWord(String heading) {
        return TextWidth.widestWord(heading, PageRows.HEADING_POINTS, true) + gap;
    }

    /** The narrowest width in which no line of a heading is too many, either. */
    private double inFewLines(String heading) {
        return inLines(heading, MOST_HEADING_LINES, widestWord(heading));
    }

    /**
     * The narrowest width from a certain one on in which the heading over a column takes no more
     * lines than these.
     *
     * @param index of the page's column, the labels' being 0
     */
    double inLines(int index, int most, double from) {
        double beside = inLines(columns.get(index - 1).heading(), most, from - button);
        return Math.max(from, beside + button);
    }

    private double inLines(String heading, int most, double from) {
        double width = from;
        while (headingLines(heading, width) > most) {
            width += STEP;
        }
        return width;
    }

    /**
     * How many lines the heading over a column takes in a width.
     *
     * @param index of the page's column, the labels' being 0
     */
    int headingLines(int index, double width) {
        return headingLines(columns.get(index - 1).heading(), width - button);
    }

    private int headingLines(String heading, double width) {
        return width < widest(heading) ? lines(heading, width - NARROW_MARGIN).size() : 1;
    }

    /**
     * The narrowest width from a certain one on in which the heading over a column touches no
     * other; the same width over words, which begin apart from what stands before them.
     *
     * @param index of the page's column, the labels' being 0
     */
    double apart(int index, double from) {
        Column column = columns.get(index - 1);
        if (column.holdsWords()) {
            return from;
        }
        double own = from - button;
        double low = inLines(column.heading(), MOST_HEADING_LINES, own);
        double room = roomy(column.heading(), Math.max(own, Math.min(low, WIDEST_HEADED)));
        return Math.max(from, room + button);
    }

    /**
     * The narrowest width from a certain one on in which a heading touches no other, whatever
     * letters a program has; where that would be far from the figures below, a width in which it
     * touches none as programs usually draw it.
     */
    private double roomy(String heading, double from) {
        double whole = Math.max(from, widest(heading));
        double most = Math.max(WIDEST_HEADED, from + SLIGHTLY);
        Optional<Double> safe =
                narrowest(from, Math.min(whole, most), width -> isRoomy(heading, width));
        if (safe.isPresent() || whole <= most) {
            return safe.orElse(whole);
        }
        return narrowest(from, most, width -> isFree(heading, width, LETTERS_NARROWER))
                .or(() -> narrowest(from, whole, width -> isFree(heading, width, COLUMNS_WIDER)))
                .orElse(whole);
    }

    /**
     * What is free at the least between the heading over a column and the one before it, as
     * programs usually draw a width, in characters; enough is {@link #FREE}, and more is not told.
     * Words begin apart from what stands before them.
     *
     * @param index of the page's column, the labels' being 0
     */
    double blank(int index, double width) {
        String heading = heading(index - 1);
        if (columns.get(index - 1).holdsWords() || isBesideWords(index)) {
            return FREE;
        }
        double own = width - button;
        double narrow = own * (1 - COLUMNS_NARROWER);
        double wide = own * (1 + COLUMNS_WIDER);
        if (heading(heading) <= narrow - FREE) {
            return FREE;
        }
        return DoubleStream.iterate(narrow, drawn -> drawn <= wide + LESS_MARGIN, d -> d + STEP)
                .flatMap(drawn -> blanks(heading, drawn, Math.min(drawn, wide)))
                .reduce(FREE, Math::min);
    }

    /**
     * Whether a line of the heading over a column ends between a number and its word, as programs
     * usually draw a width.
     *
     * @param index of the page's column, the labels' being 0
     * @param narrow whether by those, too, that draw it narrower than it is
     */
    boolean isParted(int index, double width, boolean narrow) {
        String heading = heading(index - 1);
        double own = width - button;
        double wide = own * (1 + COLUMNS_WIDER) + LESS_MARGIN;
        return !columns.get(index - 1).holdsWords()
                && DoubleStream.iterate(
                                narrow ? own * (1 - COLUMNS_NARROWER) : own,
                                drawn -> drawn <= wide,
                                drawn -> drawn + STEP)
                        .anyMatch(drawn -> UnbrokenText.isParted(heading, lines(heading, drawn)));
    }

    /** Whether words stand before a column, which begin at the left under a short heading. */
    private boolean isBesideWords(int index) {
        return index > 1
                && columns.get(index - 2).holdsWords()
                && heading(heading(index - 2)) + 2 * FREE < words(index - 2);
    }

    /** What each line of a heading leaves of a column, with so much inside it. */
    private static DoubleStream blanks(String heading, double inside, double column) {
        return lines(heading, inside).stream()
                .mapToDouble(line -> endsInside(line, heading) ? 0 : column - heading(line));
    }

    private static Optional<Double> narrowest(double from, double most, DoublePredicate suits) {
        return DoubleStream.iterate(from, width -> width < most, width -> width + STEP)
                .filter(suits)
                .boxed()
                .findFirst();
    }

    /**
     * Whether no line of a heading fills its column, be that drawn narrow or wide.
     *
     * @param wider how much wider at most, as a part of it
     */
    private static boolean isFree(String heading, double width, double wider) {
        double narrow = width * (1 - COLUMNS_NARROWER);
        double wide = width * (1 + wider) + LESS_MARGIN;
        return DoubleStream.iterate(narrow, drawn -> drawn <= wide, drawn -> drawn + STEP)
                .allMatch(drawn -> isFreeIn(drawn, heading));
    }

    private static boolean isFreeIn(double drawn, String heading) {
        return lines(heading, drawn).stream()
                .noneMatch(line -> endsInside(line, heading) || heading(line) > drawn - FREE);
    }

    private static double heading(String text) {
        return TextWidth.of(text, PageRows.HEADING_POINTS, true);
    }

    private double widest(String heading) {
        return TextWidth.of(heading, PageRows.HEADING_POINTS, true) * (few ? WIDER : 1) + gap;
    }

    /** Whether a line ends inside "16-66", with letters as wide as ours or narrower ones. */
    private static boolean breaksAtHyphen(String heading, double width) {
        return Stream.of(NARROW_MARGIN, 0.0, -NARROWER / 2, -NARROWER)
                .map(margin -> lines(heading, width - margin))
                .flatMap(List::stream)
                .anyMatch(line -> endsInside(line, heading));
    }

    private static boolean endsInside(String line, String heading) {
        return line.endsWith("-") && !heading.endsWith(line) && !heading.contains(line + " ");
    }

    private static List<String> lines(String heading, double inside) {
        return lines(heading, inside, PageRows.HEADING_POINTS);
    }

    private static List<String> lines(String text, double inside, double points) {
        return TextWidth.linesWithHyphens(text, inside, points, true);
    }

    private boolean isRoomy(String heading, double width) {
        double most = Math.min(NARROW_MARGIN - NARROWER, -DRAWN_WIDER * width - FILE_PADDING);
        for (double margin = most - DRAWN_NARROWER * width; margin <= gap; margin += STEP) {
            for (String line : lines(heading, width - margin)) {
                double shown =
                        TextWidth.of(line, PageRows.HEADING_POINTS, true) * (few ? WIDER : 1);
                boolean touches = shown > width - gap;
                if (touches || (margin >= most && endsInside(line, heading))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How wide the column of labels must be for the label of a line to stand on one line. */
    static double labelInOneLine(Line line) {
        boolean bold = line.role() != Table.Role.MEMBER;
        return TextWidth.of(line.label(), PageRows.TEXT_POINTS, bold) + EDGE + STEP;
    }

    /** How narrow the column of labels may be, so that each stands on so many lines. */
    double labelsInLines(int most) {
        double widest = labels();
        double width = Math.min(widest, least(0));
        while (width < widest && !areLabelsInLines(most, width)) {
            width += STEP;
        }
        return Math.min(width, widest);
    }

    private boolean areLabelsInLines(int most, double width) {
        return table.lines().stream()
                .map(line -> lines(line.label(), width - PADDING, PageRows.TEXT_POINTS))
                .allMatch(lines -> lines.size() <= most);
    }

    /** How wide the column of remarks would be without a line broken. */
    static double remarksInOneLine(Table table) {
        return table.lines().stream()
                .mapToDouble(line -> remarked(line.remark()) + INDENTED)
                .max()
                .orElse(0);
    }

    /**
     * Whether its last column holds words that go on into the columns beyond it, which only other
     * tables have: it is no wider than those need it, and its words stand on one line.
     *
     * @param most columns of any table of the page
     */
    static boolean reachesOn(Table table, int most) {
        List<Column> columns = table.columns();
        return columns.size() < most
                && columns.get(columns.size() - 1).holdsWords()
                && table.lines().stream().allMatch(line -> line.remark().isEmpty());
    }

    /** How wide the words of the last column are on one line. */
    double lastWords() {
        int last = columns.size() - 1;
        double widest = TextWidth.of(heading(last), PageRows.HEADING_POINTS, true);
        for (Line line : table.lines()) {
            if (line.cells().get(last) instanceof Cell.Said said) {
                double text = TextWidth.of(table.said(said.wording()), PageRows.TEXT_POINTS, false);
                widest = Math.max(widest, text);
            }
        }
        return forWords(widest);
    }

    private String heading(int index) {
        return columns.get(index).heading();
    }

    private OptionalDouble remarks() {
        return table.lines().stream()
                .filter(line -> !line.remark().isEmpty())
                .mapToDouble(line -> remark(line.remark()))
                .max();
    }

    private double remark(String text) {
        return tight
                ? broken(text, whole ? WIDEST_TIGHT_REMARK : TIGHTEST_REMARK) + INDENTED
                : shown(text) + INDENTED;
    }

    private static double remarked(String text) {
        return TextWidth.of(text, PageRows.HEADING_POINTS, false);
    }

    private static double word(String text) {
        return forWords(TextWidth.widestWord(text, PageRows.TEXT_POINTS, true));
    }

    private static double bold(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, true);
    }

    /** In bold, since total rows are. */
    private static double shown(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, true) + PADDING;
    }
}
