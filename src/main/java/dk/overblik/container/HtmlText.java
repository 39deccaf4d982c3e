package dk.overblik.container;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text that a reader sees in an element, on one line and without nested tables. */
final class HtmlText implements NodeFilter {

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
                || (style.contains("display") && style.replace(" ", "").contains("display:none"));
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

    /** A raised mark after a figure must not become its last digit: 638 with a note 1 is 638[1]. */
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
