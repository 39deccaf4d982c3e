package dk.overblik.container;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a web page from its top and finds its tables and the lines of text by them. */
final class HtmlPage implements NodeFilter {

    /** Titles stand close above their table; what is further up is the site's menu. */
    private static final int MOST_LINES = 20;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<String> lines = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();

    /**
     * A table with the lines above and below it.
     *
     * @param below only after the last table of a page; other lines are above the next one
     */
    record Block(Element table, List<String> above, List<String> below) {}

    private HtmlPage() {}

    static List<Block> blocks(Element body) {
        HtmlPage page = new HtmlPage();
        body.filter(page);
        page.endLine();
        if (!page.blocks.isEmpty()) {
            Block last = page.blocks.remove(page.blocks.size() - 1);
            page.blocks.add(new Block(last.table, last.above, List.copyOf(page.lines)));
        }
        return page.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.isBlock() || element.nameIs("br")) {
            endLine();
        }
        if (element.nameIs("table") && isData(element)) {
            add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean unseen = HtmlText.isUnseen(element) || HtmlText.isHidden(element);
        return unseen && element.selectFirst("table") == null
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    private void add(Element table) {
        blocks.add(new Block(table, List.copyOf(lines), List.of()));
        lines.clear();
        for (Element nested : table.getElementsByTag("table")) {
            Element parent = nested.parent();
            if (parent != null && table.equals(parent.closest("table"))) {
                nested.filter(this);
            }
        }
    }

    /** A table that holds others is layout, unless it has figures of its own in rows of cells. */
    private static boolean isData(Element table) {
        return table.getElementsByTag("table").size() == 1 || HtmlTable.rowsWithFigures(table) > 1;
    }

    private void endLine() {
        String text = WhiteSpace.strip(line.toString().replaceAll("[ \\t-\\r]+", " "));
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.addLast(text);
        }
        if (lines.size() > MOST_LINES) {
            lines.removeFirst();
        }
    }
}
