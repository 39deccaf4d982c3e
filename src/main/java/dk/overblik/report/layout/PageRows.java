package dk.overblik.report.layout;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** The rows of a page under way, from the top. */
public final class PageRows {

    public static final double TEXT_POINTS = 10;
    static final double HEADING_POINTS = 9;

    /** What stands above the tables: title, period line and a blank row, at the least. */
    static final int TITLE_ROWS = 3;

    /** Longer lines are hard to read, and go beyond paper that stands; in characters. */
    static final double WIDEST_LINE = 110;

    private static final double TITLE_HEIGHT = 24;
    static final double LINE_HEIGHT = 14.25;
    static final double HEADING_LINE_HEIGHT = 12.5;

    /** How high a blank row of a long page is. */
    private static final double NARROW_GAP = 9;

    private final List<Page.Row> rows = new ArrayList<>();
    private final double gap;
    private int underTitle;

    public PageRows() {
        this(LINE_HEIGHT);
    }

    private PageRows(double gap) {
        this.gap = gap;
    }

    /** Those of a page that is long for its paper: less is left between its tables. */
    static PageRows close() {
        return new PageRows(NARROW_GAP);
    }

    /** How much lower the same page is with less between its tables, in points. */
    double spared() {
        long blank = rows.stream().filter(row -> row.cells().isEmpty()).count();
        return (blank + (endsBlank() ? 0 : 1)) * (gap - NARROW_GAP);
    }

    /** How far down a row begins behind all of them and {@link #oneBlank}, in points. */
    double topBehindBlank() {
        return top(rows.size()) + (endsBlank() ? 0 : gap);
    }

    private boolean endsBlank() {
        return rows.get(rows.size() - 1).cells().isEmpty();
    }

    public int size() {
        return rows.size();
    }

    public List<Page.Row> rows() {
        return rows;
    }

    /** How far down a row begins, in points. */
    double top(int row) {
        return new PageGrid(List.of(), rows).top(row);
    }

    /** A period line that is too long goes on between two of its sentences, where that helps. */
    public void title(String title, String periodLine) {
        rows.add(new Page.Row(TITLE_HEIGHT, List.of(PageCell.text(title, Look.TITLE))));
        String rest = periodLine;
        for (int end = endOfSentence(rest); end < rest.length(); end = endOfSentence(rest)) {
            addPeriod(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        addPeriod(rest);
        underTitle = rows.size();
        blank();
    }

    private void addPeriod(String sentences) {
        for (String line : TextWidth.lines(sentences, WIDEST_LINE, TEXT_POINTS, false)) {
            line(List.of(PageCell.text(line, Look.PERIOD_LINE)));
        }
    }

    private static boolean fits(String text) {
        return TextWidth.of(text, TEXT_POINTS, false) <= WIDEST_LINE;
    }

    /**
     * The end of a text that fits on a line, else of the last of its sentences that does, or of the
     * first one; "3. kvartal" begins none.
     */
    private static int endOfSentence(String text) {
        int end = text.length();
        for (int at = end;
                at > 0 && !fits(text.substring(0, end));
                at = text.lastIndexOf(". ", at - 1)) {
            if (at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2))) {
                end = at + 1;
            }
        }
        return end;
    }

    /** The blank row between the title and what follows, counted from 0. */
    int underTitle() {
        return underTitle;
    }

    void blank() {
        rows.add(new Page.Row(gap, List.of()));
    }

    /** Leaves one row blank, which may have been left already. */
    void oneBlank() {
        if (!endsBlank()) {
            blank();
        }
    }

    /** Makes the blank row under the title so high that something fits into it. */
    void makeRoom(double height) {
        rows.set(underTitle, new Page.Row(height + gap, List.of()));
    }

    /** Fills a row that was left blank. */
    void fill(int row, List<PageCell> cells) {
        rows.set(row, new Page.Row(LINE_HEIGHT, cells));
    }

    public void line(List<PageCell> cells) {
        rows.add(new Page.Row(LINE_HEIGHT, cells));
    }

    /** A row as high as the cell that needs the most lines. */
    public void lines(int count, List<PageCell> cells) {
        rows.add(new Page.Row(LINE_HEIGHT * Math.max(1, count), cells));
    }

    /** What stands under it all, in one row. */
    void footnote(PageCell text) {
        rows.add(new Page.Row(HEADING_LINE_HEIGHT, List.of(text)));
    }

    void headings(int lineCount, List<PageCell> cells) {
        rows.add(new Page.Row(HEADING_LINE_HEIGHT * lineCount + 5, cells));
    }

    /** A text in as many rows as it needs: wrapping in one cell would need merged cells. */
    void paragraph(String text, Look look, double width) {
        for (String line : TextWidth.lines(text, width, TEXT_POINTS, false)) {
            rows.add(new Page.Row(HEADING_LINE_HEIGHT, List.of(PageCell.text(line, look))));
        }
    }
}
