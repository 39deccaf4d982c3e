package dk.overblik.writing.lint;

import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.writing.chart.ChartCells;
import dk.overblik.writing.graft.SheetNames;
import dk.overblik.writing.page.PageCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
     * @param chart which of the page's charts it is in, counted from 0; below 0 where it is in none
     */
    public record Finding(String page, String cell, String what, int chart) {

        /** A fault of the page itself. */
        Finding(String page, String cell, String what) {
            this(page, cell, what, -1);
        }

        /** Whether the page is right without the chart that it is in. */
        public boolean isOfChart() {
            return chart >= 0;
        }
    }

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
        if (rows > CellAddress.MOST_ROWS) {
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

    /** The faults in the cells of one page. */
    private static final class CellLint {

        private static final int LONGEST_TEXT = 32_767;
        private static final double HIGHEST_ROW = 409;
        private static final Pattern PLACE =
                Pattern.compile(
                        "(?:'((?:[^']|'')+)'|([\\p{L}\\d_.]+))!\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}");
        private static final Pattern BROKEN =
                Pattern.compile(
                        "^#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A)|###|^(NaN|-?Infinity)$");

        /** As many characters as "-Infinity" has. */
        private static final int LONGEST_WORD = 9;

        private final Page page;
        private final Set<String> sheets;
        private final List<Lint.Finding> findings;
        private int links;

        CellLint(Page page, Set<String> sheets, List<Lint.Finding> findings) {
            this.page = page;
            this.sheets = sheets;
            this.findings = findings;
        }

        int links() {
            return links;
        }

        void check() {
            for (int row = 0; row < page.rows().size(); row++) {
                Page.Row cells = page.rows().get(row);
                if (!(cells.height() >= 0 && cells.height() <= HIGHEST_ROW)) {
                    add(row, 0, "A row of this height: " + cells.height());
                }
                for (int column = 0; column < cells.cells().size(); column++) {
                    check(row, column, cells.cells().get(column));
                }
            }
        }

        private void check(int row, int column, PageCell cell) {
            if (!cell.target().isEmpty()) {
                links++;
                checkTarget(row, column, cell.target());
            }
            PageCell.Content content = cell.content();
            String computedBy = "";
            if (content instanceof PageCell.Content.Formula formula) {
                computedBy = formula.formula();
                FormulaCheck.faults(formula.formula(), sheets)
                        .forEach(fault -> add(row, column, fault + " in " + formula.formula()));
                checkCached(row, column, formula);
                content = formula.cached();
            }
            if (content instanceof PageCell.Content.Text text) {
                checkText(row, column, text.text(), computedBy);
            } else if (content instanceof PageCell.Content.Number number) {
                checkNumber(row, column, number.value(), cell);
            }
        }

        private void checkCached(int row, int column, PageCell.Content.Formula formula) {
            if (formula.cached() instanceof PageCell.Content.Nothing
                    || formula.cached() instanceof PageCell.Content.Formula) {
                add(row, column, "No value is cached for " + formula.formula());
            }
        }

        private void checkTarget(int row, int column, String target) {
            Matcher place = PLACE.matcher(target);
            if (!place.matches()) {
                add(row, column, "A link to no place: " + target);
                return;
            }
            String quoted = place.group(1);
            String sheet = quoted == null ? place.group(2) : quoted.replace("''", "'");
            if (!sheets.contains(SheetNames.key(sheet))) {
                add(row, column, "A link to no sheet: " + target);
            }
        }

        /**
         * @param formula that the text was computed by; empty where it is written as it is, and may
         *     be a name or a remark of the export's own, whatever that looks like
         */
        private void checkText(int row, int column, String text, String formula) {
            if (text.length() > LONGEST_TEXT) {
                add(row, column, "A text of " + text.length() + " characters");
            } else if (!formula.isEmpty() && mayBeBroken(text) && isBroken(text, formula)) {
                add(row, column, "A value that is none: " + text);
            }
        }

        /** What a formula itself says did not come out of it. */
        private static boolean isBroken(String text, String formula) {
            Matcher broken = BROKEN.matcher(text);
            return broken.find() && !formula.contains(broken.group());
        }

        /** Most texts need no pattern to tell that they are words. */
        private static boolean mayBeBroken(String text) {
            return text.length() <= LONGEST_WORD || text.indexOf('#') >= 0;
        }

        private void checkNumber(int row, int column, double value, PageCell cell) {
            if (!Double.isFinite(value)) {
                add(row, column, "Not a number: " + value);
                return;
            }
            double needed = PageCells.width(value, cell);
            boolean given = column < page.columnWidths().size();
            if (given && needed > page.columnWidths().get(column)) {
                add(row, column, "Too narrow for " + value);
            }
        }

        private void add(int row, int column, String what) {
            findings.add(new Lint.Finding(page.name(), CellAddress.of(row, column), what));
        }
    }
}
