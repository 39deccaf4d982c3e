package dk.overblik.writing.page;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageCell.Content;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose texts and numbers are such that Excel can show them, whatever an export holds:
 * columns as wide as their numbers, no number with more digits than any column, no text longer than
 * a cell or a row, no formula longer than a cell, no more links than a sheet has, the first ones.
 */
public final class ShowablePage {

    /** Excel's own limit of a cell. */
    private static final int LONGEST_TEXT = 32_767;

    /** Excel's own limit of a formula. */
    public static final int LONGEST_FORMULA = 8_192;

    /** Excel's own limit of a row, in points. */
    private static final double HIGHEST_ROW = 409;

    /** No column is made wider for a number: a number with more digits is written as a power. */
    private static final double WIDEST = 40;

    /** Excel's own limit of a sheet. */
    private static final int MOST_LINKS = 65_530;

    private static final String CUT = " … (forkortet)";

    private final Page page;
    private final List<Double> widths;
    private int links;

    private ShowablePage(Page page) {
        this.page = page;
        this.widths = new ArrayList<>(page.columnWidths());
    }

    /** The page, changed only where it could not be shown. */
    public static Page of(Page page) {
        return new ShowablePage(page).shown();
    }

    private Page shown() {
        List<Page.Row> rows = page.rows().stream().map(this::row).toList();
        return new Page(
                page.name(),
                widths,
                rows,
                page.frame(),
                page.charts(),
                page.printed(),
                page.tables(),
                page.marks(),
                page.choices());
    }

    private Page.Row row(Page.Row row) {
        double room = Math.min(1, HIGHEST_ROW / Math.max(1, row.height()));
        List<PageCell> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            cells.add(cell(row.cells().get(column), column, room));
        }
        return new Page.Row(Math.min(row.height(), HIGHEST_ROW), cells);
    }

    /**
     * @param room how much of the row's height there is, from 0 to 1
     */
    private PageCell cell(PageCell cell, int column, double room) {
        Content content = shortened(cell.content(), room);
        Content seen = content instanceof Content.Formula formula ? formula.cached() : content;
        PageCell fitting =
                seen instanceof Content.Number number
                        ? fitting(number.value(), cell, column)
                        : cell;
        links += cell.target().isEmpty() ? 0 : 1;
        String target = links > MOST_LINKS ? "" : cell.target();
        return new PageCell(content, fitting.look(), target, fitting.behind());
    }

    /** The look in which a number fits, once its column is as wide as it may become. */
    private PageCell fitting(double value, PageCell cell, int column) {
        double width = PageCells.width(value, cell);
        if (column >= widths.size() || width <= widths.get(column)) {
            return cell;
        }
        PageCell shown = width <= WIDEST ? cell : PageCell.of(cell.content(), Look.PLAIN);
        widths.set(column, Math.max(widths.get(column), PageCells.width(value, shown)));
        return shown;
    }

    private static Content shortened(Content content, double room) {
        if (content instanceof Content.Text text) {
            return new Content.Text(shortened(text.text(), room));
        }
        if (content instanceof Content.Formula formula) {
            // What is too long to be computed is still there to be read.
            return formula.formula().length() > LONGEST_FORMULA
                    ? shortened(formula.cached(), room)
                    : new Content.Formula(formula.formula(), shortened(formula.cached(), 1));
        }
        return content;
    }

    private static String shortened(String text, double room) {
        int longest = (int) Math.min(LONGEST_TEXT, room < 1 ? text.length() * room : LONGEST_TEXT);
        if (text.length() <= longest) {
            return text;
        }
        int end = Math.max(0, longest - CUT.length());
        boolean halved = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halved ? end - 1 : end) + CUT;
    }
}
