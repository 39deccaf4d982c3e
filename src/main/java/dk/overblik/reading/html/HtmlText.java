package dk.overblik.reading.html;

import dk.overblik.reading.cells.TextRuns;
import dk.overblik.reading.cells.TextRuns.Look;
import dk.overblik.reading.source.WhiteSpace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text that a reader sees in an element, on one line and without nested tables; what is raised,
 * small or struck out is so as in any cell.
 */
final class HtmlText implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "title", "select", "textarea");

    /** Lengths and shares of the line that are not nothing. */
    private static final String LENGTH = "[-+]?(?!0*\\.?0*(?:[a-z%]|;|!|$))[\\d.]";

    private static final Pattern RAISED = Pattern.compile("(?:^|;)vertical-align:" + LENGTH);
    private static final Pattern RELATIVE =
            Pattern.compile("(?:^|;)position:(?:relative|absolute)");
    private static final Pattern MOVED = Pattern.compile("(?:^|;)(?:top|bottom):" + LENGTH);

    private static final Pattern SHIFTED = Pattern.compile("(?:^|;)transform:translate");

    /** Where in its line a text stands that may look raised there, or not. */
    private static final Pattern PLACED =
            Pattern.compile("(?:^|;)vertical-align:(?:text-)?(?:top|bottom|middle)");

    private final TextRuns runs = new TextRuns();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Deque<Double> sizes = new ArrayDeque<>();
    private boolean begun;
    private boolean space;
    private boolean lineEnd;
    private char last;

    private HtmlText(Look look, double size) {
        looks.push(look);
        sizes.push(size);
    }

    static String of(Element element) {
        // Text that stands in a cell without more is of one size, whatever that is.
        double size = element.childrenSize() == 0 ? TextRuns.SIZE_OF_CELL : FontSize.of(element);
        HtmlText seen = new HtmlText(look(element, around(element)), size);
        for (Node child : element.childNodes()) {
            child.filter(seen);
        }
        return WhiteSpace.strip(seen.runs.text());
    }

    /** What strikes out a row or a table strikes out the text of its cells. */
    private static Look around(Element element) {
        if (!element.nameIs("td") && !element.nameIs("th")) {
            return Look.PLAIN;
        }
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (style(up).contains("line-through")) {
                return Look.STRUCK;
            }
            if (up.nameIs("table")) {
                return Look.PLAIN;
            }
        }
        return Look.PLAIN;
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

    /** Whether nobody sees an element. */
    static boolean isHidden(Element element) {
        String style = style(element);
        return isOut(element)
                || style.contains("visibility:hidden")
                || style.contains("visibility:collapse");
    }

    /** Whether a page is laid out as if an element were not in it. */
    static boolean isOut(Element element) {
        return element.hasAttr("hidden") || style(element).contains("display:none");
    }

    private static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** How the text of an element looks that stands in text of some look. */
    static Look look(Element element, Look around) {
        String style = style(element);
        boolean struck = style.contains("line-through") || around == Look.STRUCK;
        boolean raised =
                style.contains("vertical-align:su") || style.contains("font-variant-position:su");
        boolean small =
                element.nameIs("small")
                        || (around == Look.PLAIN
                                && (isLinkWithinPage(element) || isMoved(element, style)));
        boolean unlike =
                around == Look.PLAIN
                        && (element.nameIs("a")
                                || (isInLine(element)
                                        && (PLACED.matcher(style).find()
                                                || !PlainStyle.is(element))));
        return switch (element.normalName()) {
            case "s", "strike", "del" -> Look.STRUCK;
            case "sup", "sub" -> struck ? Look.STRUCK : Look.RAISED;
            default -> {
                Look low = small ? Look.SMALL : unlike ? Look.UNLIKE : around;
                yield struck ? Look.STRUCK : raised ? Look.RAISED : low;
            }
        };
    }

    /** Whether a text within a cell stands above or below its line. */
    private static boolean isMoved(Element element, String style) {
        return !style.isEmpty()
                && isInLine(element)
                && (RAISED.matcher(style).find()
                        || SHIFTED.matcher(style).find()
                        || (RELATIVE.matcher(style).find() && MOVED.matcher(style).find()));
    }

    private static boolean isInLine(Element element) {
        return !element.isBlock() && !element.nameIs("td") && !element.nameIs("th");
    }

    /** A link to a footnote of the same page, whatever it looks like. */
    private static boolean isLinkWithinPage(Element element) {
        return element.nameIs("a") && element.attr("href").startsWith("#");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode written) {
            append(written.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("table") || isUnseen(element) || isHidden(element)) {
                space = true;
                return FilterResult.SKIP_ENTIRELY;
            }
            part(element);
            looks.push(look(element, looks.element()));
            sizes.push(FontSize.of(element, sizes.element()));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            part(element);
            looks.pop();
            sizes.pop();
        }
        return FilterResult.CONTINUE;
    }

    private void part(Element element) {
        if (isInLine(element) && (element.nameIs("small") || !PlainStyle.is(element))) {
            runs.part();
        }
        boolean parts = element.isBlock() || element.nameIs("br");
        space |= parts;
        lineEnd |= parts;
    }

    /** Line ends and blanks are one blank, as a browser shows them; a no-break space stays. */
    private void append(String written) {
        int end;
        for (int at = 0; at < written.length(); at = end + 1) {
            end = at;
            while (end < written.length() && !isBlank(written.charAt(end))) {
                end++;
            }
            if (end > at) {
                appendWord(written.substring(at, end));
            }
            space |= end < written.length();
        }
    }

    private static boolean isBlank(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    private void appendWord(String word) {
        if (space && begun) {
            // Two numbers on two lines are not the groups of one.
            boolean twoNumbers =
                    lineEnd && Character.isDigit(last) && Character.isDigit(word.charAt(0));
            runs.add(looks.element(), sizes.element(), twoNumbers ? "\n" : " ");
        }
        runs.add(looks.element(), sizes.element(), word);
        begun = true;
        space = false;
        lineEnd = false;
        last = word.charAt(word.length() - 1);
    }
}
