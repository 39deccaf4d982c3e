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

    /** The blank row between the title and what follows, counted from 0. */
    static final int UNDER_TITLE = 2;

    private static final double TITLE_HEIGHT = 24;
    static final double LINE_HEIGHT = 14.25;
    static final double HEADING_LINE_HEIGHT = 12.5;

    private final List<Page.Row> rows = new ArrayList<>();

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

    public void title(String title, String periodLine) {
        rows.add(new Page.Row(TITLE_HEIGHT, List.of(PageCell.text(title, Look.TITLE))));
        line(List.of(PageCell.text(periodLine, Look.PERIOD_LINE)));
        blank();
    }

    void blank() {
        line(List.of());
    }

    /** Leaves one row blank, which may have been left already. */
    void oneBlank() {
        if (!rows.get(rows.size() - 1).cells().isEmpty()) {
            blank();
        }
    }

    /** Makes the blank row under the title so high that something fits into it. */
    void makeRoom(double height) {
        rows.set(UNDER_TITLE, new Page.Row(height + LINE_HEIGHT, List.of()));
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
