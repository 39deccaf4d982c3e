package dk.overblik.reading.html;

import dk.overblik.reading.cells.TextRuns;
import dk.overblik.reading.cells.TextRuns.Look;
import dk.overblik.reading.source.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a web page from its top and finds its tables and the lines of text by them. */
final class HtmlPage implements NodeFilter {

    /** Titles and notes stand close to their table; what is further off is the site's. */
    private static final int MOST_LINES = 20;

    private final Set<Element> holders;
    private final Deque<Boolean> dataTables = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private TextRuns line = new TextRuns();

    /**
     * A table with the lines above and below it.
     *
     * @param below only after the last table of a page; other lines are above the next one
     */
    record Block(Element table, List<String> above, List<String> below) {}

    private HtmlPage(Set<Element> holders) {
        this.holders = holders;
    }

    static List<Block> blocks(Element body) {
        HtmlPage page = new HtmlPage(holders(body));
        body.filter(page);
        page.endLine();
        if (!page.blocks.isEmpty()) {
            Block last = page.blocks.remove(page.blocks.size() - 1);
            int below = Math.min(page.lines.size(), MOST_LINES);
            page.blocks.add(
                    new Block(last.table, last.above, List.copyOf(page.lines.subList(0, below))));
        }
        return page.blocks;
    }

    /** All elements with a table in them. */
    private static Set<Element> holders(Element body) {
        Set<Element> holders = new HashSet<>();
        for (Element table : body.getElementsByTag("table")) {
            Element holder = table.parent();
            while (holder != null && holders.add(holder)) {
                holder = holder.parent();
            }
        }
        return holders;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !inData()) {
            Element around = text.parentElement();
            Look look = around == null ? Look.PLAIN : HtmlText.look(around, Look.PLAIN);
            line.add(look, text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.isBlock() || element.nameIs("br")) {
            endLine();
        }
        if (element.nameIs("table")) {
            enter(element);
        }
        return isPassedBy(element) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                endLine();
            }
            if (element.nameIs("table")) {
                dataTables.removeLast();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element table) {
        boolean data = isData(table);
        dataTables.addLast(data);
        if (data) {
            int first = Math.max(0, lines.size() - MOST_LINES);
            List<String> above = List.copyOf(lines.subList(first, lines.size()));
            blocks.add(new Block(table, above, List.of()));
            lines.clear();
        }
    }

    /** Elements without a table whose text is not seen, or is in a table with data already. */
    private boolean isPassedBy(Element element) {
        boolean unseen = HtmlText.isUnseen(element) || HtmlText.isHidden(element);
        return !holders.contains(element) && (unseen || inData());
    }

    private boolean inData() {
        return !dataTables.isEmpty() && dataTables.getLast();
    }

    /** A table that holds others is layout, unless it has figures of its own in rows of cells. */
    private boolean isData(Element table) {
        return !holders.contains(table) || HtmlTable.rowsWithFigures(table) > 1;
    }

    private void endLine() {
        String text = WhiteSpace.strip(line.text().replaceAll("[ \\t-\\r]+", " "));
        line = new TextRuns();
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
