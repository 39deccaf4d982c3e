package dk.overblik.reading.html;

import dk.overblik.reading.source.WhiteSpace;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.GridBuilder;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

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
            grid.number(row, column, new BigDecimal(raw.trim()).doubleValue(), shown);
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

    /** The text that a reader sees in an element, on one line and without nested tables. */
    static final class HtmlText implements NodeFilter {

        private static final Set<String> UNSEEN =
                Set.of("script", "style", "template", "noscript", "title", "select", "textarea");

        private final StringBuilder text = new StringBuilder();
        private boolean raised;

        static String of(Element element) {
            HtmlText seen = new HtmlText();
            for (Node child : element.childNodes()) {
                child.filter(seen);
            }
            return seen.text();
        }

        static String caption(Element table) {
            for (Element child : table.children()) {
                if (child.nameIs("caption")) {
                    return of(child);
                }
            }
            return "";
        }

        static boolean isUnseen(Element element) {
            return UNSEEN.contains(element.normalName());
        }

        static boolean isHidden(Element element) {
            String style = element.attr("style").toLowerCase(Locale.ROOT);
            return element.hasAttr("hidden")
                    || (style.contains("display")
                            && style.replace(" ", "").contains("display:none"));
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode written) {
                append(written.getWholeText());
            } else if (node instanceof Element element) {
                if (element.nameIs("table") || isUnseen(element) || isHidden(element)) {
                    space();
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element);
            }
            return FilterResult.CONTINUE;
        }

        String text() {
            return WhiteSpace.strip(text.toString());
        }

        /**
         * A raised mark after a figure must not become its last digit: 638 with a note 1 is 638[1].
         */
        private void begin(Element element) {
            if (element.nameIs("sup") && endsWithDigit()) {
                text.append('[');
                raised = true;
            } else if (element.isBlock() || element.nameIs("br")) {
                space();
            }
        }

        private void end(Element element) {
            if (element.nameIs("sup") && raised) {
                text.append(']');
                raised = false;
            } else if (element.isBlock()) {
                space();
            }
        }

        /** Line ends and blanks are one blank, as a browser shows them; a no-break space stays. */
        private void append(String written) {
            for (int at = 0; at < written.length(); at++) {
                char character = written.charAt(at);
                if (character == ' ' || (character >= '\t' && character <= '\r')) {
                    space();
                } else {
                    text.append(character);
                }
            }
        }

        private void space() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }

        private boolean endsWithDigit() {
            return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
        }
    }
}
