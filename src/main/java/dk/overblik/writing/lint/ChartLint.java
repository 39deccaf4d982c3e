package dk.overblik.writing.lint;

import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.page.PageRange;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.writing.chart.ChartCells;
import java.util.List;

/** The faults in the charts of one page. */
final class ChartLint {

    private final Page page;
    private final ChartCells cells;
    private final List<Lint.Finding> findings;
    private final PageGrid grid;

    ChartLint(Page page, ChartCells cells, List<Lint.Finding> findings) {
        this.page = page;
        this.cells = cells;
        this.findings = findings;
        this.grid = new PageGrid(page.columnWidths(), page.rows());
    }

    void check() {
        for (Chart chart : page.charts()) {
            checkTitle(chart);
            if (chart.description().isBlank()) {
                add(chart, "A chart without a description");
            }
            if (chart.series().isEmpty()) {
                add(chart, "A chart of nothing");
            }
            chart.series().forEach(series -> check(chart, series));
            chart.ends().ifPresent(ends -> checkCells(chart, ends));
            checkPlace(chart);
        }
    }

    private boolean checkCells(Chart chart, Chart.Series series) {
        List<PageRange> ranges = List.of(series.name(), series.categories(), series.values());
        for (PageRange range : ranges) {
            if (!cells.hold(range)) {
                add(chart, "A chart of cells that are not there: " + range.formula());
                return false;
            }
        }
        return true;
    }

    private void check(Chart chart, Chart.Series series) {
        if (!checkCells(chart, series)) {
            return;
        }
        checkTexts(chart, series.name());
        checkCategories(chart, series.categories());
        checkValues(chart, series.values());
        int points = cells.shown(series.values()).size();
        if (cells.shown(series.categories()).size() != points
                || series.marked() >= points
                || series.outlined() >= points) {
            add(chart, "Not as many names as values: " + series.values().formula());
        }
        if (cells.shown(series.name()).size() != 1) {
            add(chart, "Several names for a line: " + series.name().formula());
        }
    }

    private void checkTexts(Chart chart, PageRange range) {
        boolean named =
                cells.shown(range).stream()
                        .allMatch(
                                shown ->
                                        shown instanceof PageCell.Content.Text text
                                                && hasWords(text));
        if (!named) {
            add(chart, "Names that are none: " + range.formula());
        }
    }

    private void checkTitle(Chart chart) {
        if (!cells.hold(chart.title())) {
            add(chart, "A title that is not there: " + chart.title().formula());
            return;
        }
        checkTexts(chart, chart.title());
        if (cells.shown(chart.title()).size() != 1) {
            add(chart, "Several titles: " + chart.title().formula());
        }
    }

    /** Few names on an axis are read with more ease, but without any nobody knows what is seen. */
    private void checkCategories(Chart chart, PageRange range) {
        boolean some =
                cells.shown(range).stream()
                        .filter(PageCell.Content.Text.class::isInstance)
                        .anyMatch(text -> hasWords((PageCell.Content.Text) text));
        if (!some) {
            add(chart, "Names that are none: " + range.formula());
        }
    }

    private static boolean hasWords(PageCell.Content.Text text) {
        return !text.text().isBlank();
    }

    /** A text would be drawn as zero. */
    private void checkValues(Chart chart, PageRange range) {
        List<PageCell.Content> shown = cells.shown(range);
        if (shown.stream().anyMatch(PageCell.Content.Text.class::isInstance)) {
            add(chart, "A text among the values: " + range.formula());
        }
        if (shown.stream().noneMatch(PageCell.Content.Number.class::isInstance)) {
            add(chart, "No value at all: " + range.formula());
        }
    }

    private void checkPlace(Chart chart) {
        Chart.Anchor anchor = chart.anchor();
        if (anchor.row() < 0
                || anchor.column() < 0
                || !(anchor.width() > 0 && anchor.height() > 0)) {
            add(chart, "A chart that lies nowhere");
            return;
        }
        Range covered = covered(anchor);
        for (int row = covered.firstRow(); row <= covered.lastRow(); row++) {
            if (row < page.rows().size() && isCovered(page.rows().get(row), covered)) {
                add(chart, "A chart covers row " + (row + 1));
                return;
            }
        }
    }

    private static boolean isCovered(Page.Row row, Range covered) {
        for (int i = covered.firstColumn(); i <= covered.lastColumn(); i++) {
            boolean filled =
                    i < row.cells().size()
                            && !(row.cells().get(i).content() instanceof PageCell.Content.Nothing);
            if (filled) {
                return true;
            }
        }
        return false;
    }

    /** The cells under a chart, as wide and high as they are meant to be. */
    private Range covered(Chart.Anchor anchor) {
        int lastRow = anchor.row();
        while (grid.top(lastRow + 1) < grid.top(anchor.row()) + anchor.height()) {
            lastRow++;
        }
        int lastColumn = anchor.column();
        while (grid.left(lastColumn + 1) < grid.right(anchor)) {
            lastColumn++;
        }
        return new Range(anchor.row(), anchor.column(), lastRow, lastColumn);
    }

    private void add(Chart chart, String what) {
        String place = CellAddress.of(chart.anchor().row(), chart.anchor().column());
        findings.add(new Lint.Finding(page.name(), place, what, page.charts().indexOf(chart)));
    }
}
