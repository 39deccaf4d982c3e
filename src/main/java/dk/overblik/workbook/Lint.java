package dk.overblik.workbook;

import dk.overblik.sheet.Page;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults in pages that would make Excel ask to repair them, or a reader wonder. */
public final class Lint {

    private static final int MOST_LINKS = 65_530;

    private final Set<String> sheets = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Lint() {}

    /**
     * A fault on a page.
     *
     * @param cell its address, or empty where it is the whole page's
     */
    public record Finding(String page, String cell, String what) {}

    /**
     * The faults in pages that are to be put into a workbook; none is expected.
     *
     * @param others the names of the sheets that the workbook has already
     */
    public static List<Finding> findings(List<Page> pages, Collection<String> others) {
        Lint lint = new Lint();
        others.forEach(name -> lint.sheets.add(SheetNames.key(name)));
        for (Page page : pages) {
            lint.checkName(page.name());
        }
        ChartCells cells = new ChartCells(pages);
        for (Page page : pages) {
            lint.check(page);
            new ChartLint(page, cells, lint.findings).check();
        }
        return List.copyOf(lint.findings);
    }

    private void checkName(String name) {
        if (!SheetNames.isLegal(name)) {
            findings.add(new Finding(name, "", "Not a legal name for a sheet"));
        }
        if (!sheets.add(SheetNames.key(name))) {
            findings.add(new Finding(name, "", "Two sheets have this name"));
        }
    }

    private void check(Page page) {
        checkFrame(page);
        checkTables(page);
        CellLint cells = new CellLint(page, sheets, findings);
        cells.check();
        if (cells.links() > MOST_LINKS) {
            findings.add(new Finding(page.name(), "", "More links than " + MOST_LINKS));
        }
    }

    private void checkTables(Page page) {
        int above = -1;
        for (Range table : page.tables()) {
            boolean inPage =
                    table.firstRow() >= 0
                            && table.firstColumn() >= 0
                            && table.lastRow() < page.rows().size();
            if (!inPage || table.firstRow() >= table.lastRow() || table.firstRow() <= above) {
                findings.add(new Finding(page.name(), "", "Not the cells of a table: " + table));
            }
            above = table.lastRow();
        }
    }

    private void checkFrame(Page page) {
        int rows = page.rows().size();
        Page.Frame frame = page.frame();
        if (rows > CellReference.MOST_ROWS) {
            findings.add(new Finding(page.name(), "", "Too many rows: " + rows));
        }
        if (frame.headingRows() > rows || frame.headingRows() < 0 || frame.headingColumns() < 0) {
            findings.add(new Finding(page.name(), "", "More headings than rows"));
        }
        frame.filter()
                .filter(range -> range.lastRow() >= rows || range.firstRow() >= range.lastRow())
                .ifPresent(
                        range ->
                                findings.add(
                                        new Finding(page.name(), "", "A filter over no rows")));
    }
}
