package dk.overblik.workbook;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Content;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.PageCell;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The faults in the cells of one page. */
final class CellLint {

    private static final int LONGEST_TEXT = 32_767;
    private static final double HIGHEST_ROW = 409;
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:'((?:[^']|'')+)'|([\\p{L}\\d_.]+))!\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}");
    private static final Pattern BROKEN =
            Pattern.compile(
                    "#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A).*|.*###.*|NaN|-?Infinity");

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
        Content content = cell.content();
        if (content instanceof Content.Formula formula) {
            FormulaText.faults(formula.formula(), sheets)
                    .forEach(fault -> add(row, column, fault + " in " + formula.formula()));
            checkCached(row, column, formula);
            content = formula.cached();
        }
        if (content instanceof Content.Text text) {
            checkText(row, column, text.text());
        } else if (content instanceof Content.Number number) {
            checkNumber(row, column, number.value(), cell);
        }
    }

    private void checkCached(int row, int column, Content.Formula formula) {
        if (formula.cached() instanceof Content.Nothing
                || formula.cached() instanceof Content.Formula) {
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

    private void checkText(int row, int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            add(row, column, "A text of " + text.length() + " characters");
        } else if (BROKEN.matcher(text).matches()) {
            add(row, column, "A value that is none: " + text);
        }
    }

    private void checkNumber(int row, int column, double value, PageCell cell) {
        if (!Double.isFinite(value)) {
            add(row, column, "Not a number: " + value);
            return;
        }
        double needed = ShownNumber.width(value, cell.look());
        boolean given = column < page.columnWidths().size();
        if (given && needed > page.columnWidths().get(column)) {
            add(row, column, "Too narrow for " + value);
        }
    }

    private void add(int row, int column, String what) {
        findings.add(new Lint.Finding(page.name(), CellAddress.of(row, column), what));
    }
}
