package dk.overblik.reading.html;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.StoredNumber;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a cell of a web page holds: its text, unless Excel's own attributes say more.
 *
 * <p>x:num="1234.5" is the number behind the text that is shown; a bare x:num says that the text is
 * the number. x:str says that it is none; x:err is an error.
 */
final class HtmlCell {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*[-+]?\\d{1,20}(\\.\\d{1,20})?([eE][-+]?\\d{1,2})?\\s*");
    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,15}");

    /**
     * A number as Excel shows it, with a unit perhaps. A date, which has a number behind it too, is
     * left as it is shown.
     */
    private static final Pattern SHOWN_NUMBER =
            Pattern.compile(
                    "(kr\\.?\\s*)?[-+\u2212(]?\\s*\\d[\\d.,'\\s\u00a0\u2009\u202f]*([eE][-+]?\\d+)?"
                            + "\\s*\\)?\\s*(%|kr\\.?|pct\\.?)?");

    private static final Pattern SHOWN_DATE =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})");

    /** Longer texts are no figures. */
    private static final int LONGEST = 60;

    private final Element cell;
    private final String text;

    private HtmlCell(Element cell, String text) {
        this.cell = cell;
        this.text = text;
    }

    static HtmlCell of(Element cell, String text) {
        return new HtmlCell(cell, text);
    }

    void addTo(GridBuilder grid, int row, int column) {
        String raw = raw();
        if (text.isEmpty()) {
            return;
        }
        if (cell.hasAttr("x:err")) {
            grid.fault(row, column, text);
        } else if (raw.isEmpty() || !isShownNumber()) {
            grid.text(row, column, text);
        } else {
            // The number behind 12,5 % is 0.125, whatever the name of the format.
            boolean percent = text.endsWith("%");
            Cell.Shown shown = percent ? Cell.Shown.PERCENT : Cell.Shown.PLAIN;
            grid.number(row, column, StoredNumber.of(raw), shown);
        }
    }

    /** The number behind the cell as digits; empty if there is none. */
    private String raw() {
        if (!cell.hasAttr("x:num") || cell.hasAttr("x:str")) {
            return "";
        }
        String raw = cell.attr("x:num");
        if (raw.isEmpty()) {
            // With a decimal sign the text depends on Excel's language, so it is read later.
            return INTEGER.matcher(text).matches() ? text : "";
        }
        return raw.length() <= LONGEST && NUMBER.matcher(raw).matches() ? raw : "";
    }

    private boolean isShownNumber() {
        return text.length() <= LONGEST
                && SHOWN_NUMBER.matcher(text).matches()
                && !SHOWN_DATE.matcher(text).matches();
    }
}
