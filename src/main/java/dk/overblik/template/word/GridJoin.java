package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The grid of a table in which rows of other columns take the place of one row: every edge of a
 * column, old or new, is in it, so that the other rows stay as wide as they were.
 */
final class GridJoin {

    private static final int LEAST = 200;

    private final XmlElement table;
    private final XmlElement replaced;
    private final List<Integer> old = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<Integer> edges;

    private GridJoin(XmlElement table, XmlElement replaced, List<Integer> wanted) {
        this.table = table;
        this.replaced = replaced;
        old.addAll(columns(table));
        int total = ColumnWidths.sum(old);
        boolean same = old.size() == wanted.size();
        columns.addAll(same ? old : shared(wanted, total));
        TreeSet<Integer> all = new TreeSet<>(edges(columns));
        if (others().findAny().isPresent()) {
            all.addAll(edges(old));
        }
        this.edges = List.copyOf(all);
    }

    /**
     * @param replaced the row whose place is taken
     * @param wanted how wide the new columns should be, in relation to each other
     */
    static GridJoin of(XmlElement table, XmlElement replaced, List<Integer> wanted) {
        return new GridJoin(table, replaced, wanted);
    }

    private static List<Integer> columns(XmlElement table) {
        List<Integer> columns =
                table
                        .child("tblGrid")
                        .map(each -> each.children("gridCol"))
                        .orElse(List.of())
                        .stream()
                        .map(each -> WordTables.number(each.attribute("w"), LEAST))
                        .map(width -> Math.max(LEAST, width))
                        .toList();
        return columns.isEmpty() ? List.of(WordTables.USUAL_WIDTH) : columns;
    }

    /** How wide a table is, in twentieths of a point. */
    static int width(XmlElement table) {
        return ColumnWidths.sum(columns(table));
    }

    private static List<Integer> shared(List<Integer> wanted, int total) {
        int sum = ColumnWidths.sum(wanted);
        List<Integer> shares = new ArrayList<>();
        for (int width : wanted) {
            shares.add(Math.max(1, (int) ((long) width * total / sum)));
        }
        shares.set(0, Math.max(1, shares.get(0) + total - ColumnWidths.sum(shares)));
        return shares;
    }

    /** The right edges of columns. */
    private static List<Integer> edges(List<Integer> widths) {
        List<Integer> edges = new ArrayList<>();
        int at = 0;
        for (int width : widths) {
            at += width;
            edges.add(at);
        }
        return edges;
    }

    /** Of the new columns. */
    List<Integer> widths() {
        return columns;
    }

    /** How many columns of the grid each new column takes up. */
    List<Integer> spans() {
        List<Integer> spans = new ArrayList<>();
        int from = 0;
        for (int edge : edges(columns)) {
            spans.add(between(from, edge));
            from = edge;
        }
        return spans;
    }

    private int between(int from, int to) {
        return (int) edges.stream().filter(edge -> edge > from && edge <= to).count();
    }

    private java.util.stream.Stream<XmlElement> others() {
        return table.inside()
                .filter(each -> each.isBeside(table, "tr") && !each.equals(replaced))
                .filter(each -> nearestTable(each).filter(table::equals).isPresent());
    }

    private Optional<XmlElement> nearestTable(XmlElement row) {
        return row.ancestors().filter(each -> each.isBeside(table, "tbl")).findFirst();
    }

    /** Changes the grid, and what the cells of the other rows take up of it. */
    void writeTo(XmlTree tree) {
        if (edges.equals(edges(old)) && table.child("tblGrid").isPresent()) {
            return;
        }
        String w = table.prefix();
        StringBuilder grid = new StringBuilder();
        int from = 0;
        for (int edge : edges) {
            grid.append("<").append(w).append("gridCol ").append(w).append("w=\"");
            grid.append(edge - from).append("\"/>");
            from = edge;
        }
        Optional<XmlElement> there = table.child("tblGrid");
        if (there.isPresent()) {
            tree.fill(there.get(), grid.toString());
        } else {
            String made = "<" + w + "tblGrid>" + grid + "</" + w + "tblGrid>";
            table.child("tblPr").ifPresent(each -> tree.insertAfter(each, made));
        }
        others().forEach(row -> span(row, tree));
    }

    private void span(XmlElement row, XmlTree tree) {
        int column = before(row);
        for (XmlElement cell : row.inside().filter(each -> each.isBeside(row, "tc")).toList()) {
            if (cell.ancestors()
                    .filter(each -> each.isBeside(row, "tr"))
                    .findFirst()
                    .filter(row::equals)
                    .isPresent()) {
                column = span(cell, column, tree);
            }
        }
    }

    private static int before(XmlElement row) {
        return row.child("trPr")
                .flatMap(each -> each.child("gridBefore"))
                .map(each -> WordTables.number(each.attribute("val"), 0))
                .orElse(0);
    }

    private int span(XmlElement cell, int column, XmlTree tree) {
        Optional<XmlElement> properties = cell.child("tcPr");
        Optional<XmlElement> there = properties.flatMap(each -> each.child("gridSpan"));
        int span = there.map(each -> WordTables.number(each.attribute("val"), 1)).orElse(1);
        int end = Math.min(old.size(), column + span);
        int now = between(edge(column), edge(end));
        if (now != span && now > 0) {
            String w = cell.prefix();
            String made = "<" + w + "gridSpan " + w + "val=\"" + now + "\"/>";
            if (there.isPresent()) {
                tree.replace(there.get(), made);
            } else if (properties.flatMap(each -> each.child("tcW")).isPresent()) {
                tree.insertAfter(properties.get().child("tcW").get(), made);
            } else if (properties.isPresent()) {
                tree.prepend(properties.get(), made);
            } else {
                tree.prepend(cell, "<" + w + "tcPr>" + made + "</" + w + "tcPr>");
            }
        }
        return end;
    }

    private int edge(int column) {
        Map<Integer, Integer> known = new HashMap<>();
        int at = 0;
        known.put(0, 0);
        for (int i = 0; i < old.size(); i++) {
            at += old.get(i);
            known.put(i + 1, at);
        }
        return known.getOrDefault(Math.min(column, old.size()), at);
    }
}
