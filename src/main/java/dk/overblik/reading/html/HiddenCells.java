package dk.overblik.reading.html;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which cells of a table nobody sees. A column is hidden by a style of its own, or as each of its
 * cells is; it is read and told as in a workbook. A cell that is hidden in any other column holds
 * nothing, and takes no place in its row where a browser gives it none.
 */
final class HiddenCells {

    private final BitSet styled;

    /** Those that count for nothing, once all have been seen. */
    private final Set<Element> known;

    /** The columns that hidden cells begin in. */
    private final IdentityHashMap<Element, Integer> hidden = new IdentityHashMap<>();

    private final BitSet showing = new BitSet();

    private HiddenCells(BitSet styled, Set<Element> known) {
        this.styled = styled;
        this.known = known;
    }

    /** Those of a table, none of whose cells has been seen. */
    static HiddenCells of(Element table) {
        BitSet styled = new BitSet();
        int next = 0;
        for (Element part : table.children()) {
            List<Element> inside =
                    part.children().stream().filter(child -> child.nameIs("col")).toList();
            if (part.nameIs("col") || (part.nameIs("colgroup") && inside.isEmpty())) {
                next = style(part, next, HtmlText.isHidden(part), styled);
            } else if (part.nameIs("colgroup")) {
                for (Element column : inside) {
                    boolean hidden = HtmlText.isHidden(part) || HtmlText.isHidden(column);
                    next = style(column, next, hidden, styled);
                }
            }
        }
        return new HiddenCells(styled, Set.of());
    }

    private static int style(Element part, int first, boolean hidden, BitSet styled) {
        int next = Math.min(first + HtmlTable.columns(part, "span"), CellAddress.MOST_COLUMNS);
        if (hidden && next > first) {
            styled.set(first, next);
        }
        return next;
    }

    /** The same table once all its cells have been seen, to be gone through again. */
    HiddenCells found() {
        return new HiddenCells(styled, unseen());
    }

    /** Takes note of a cell at its place. */
    void see(Element cell, Range place, boolean inHiddenRow) {
        int column = place.firstColumn();
        if (HtmlText.isHidden(cell)) {
            hidden.put(cell, column);
        } else if (!inHiddenRow && place.lastColumn() == column) {
            showing.set(column);
        }
    }

    /** Whether a browser lays out the row of a cell as if it were not there. */
    boolean isGone(Element cell) {
        return known.contains(cell) && HtmlText.isOut(cell);
    }

    /** Whether a cell has a place and shows nothing. */
    boolean isBlank(Element cell) {
        return known.contains(cell);
    }

    /** The hidden cells among those that are seen, in columns that are not hidden. */
    Set<Element> unseen() {
        Set<Element> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
        hidden.forEach(
                (cell, column) -> {
                    if (showing.get(column) && !styled.get(column)) {
                        unseen.add(cell);
                    }
                });
        return unseen;
    }

    /** The hidden columns, once all cells have been seen. */
    BitSet columns() {
        BitSet columns = hidden.values().stream().collect(BitSet::new, BitSet::set, BitSet::or);
        columns.andNot(showing);
        columns.or(styled);
        return columns;
    }
}
