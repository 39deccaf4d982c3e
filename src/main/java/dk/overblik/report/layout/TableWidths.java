package dk.overblik.report.layout;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How wide the columns of a table must be, so that no figure and no word is cut. */
public final class TableWidths {

    /** Room for the space that a spreadsheet keeps free at a cell's edges. */
    static final double PADDING = 1.6;

    /** The same, with the indent of texts that stand beside figures. */
    public static final double INDENTED = 3;

    private static final double STEP = 0.2;

    /** What sets the first column of a block apart from the block before it. */
    private static final double BETWEEN_BLOCKS = 4;

    /** The least room between the texts of two headings. */
    private static final double GAP = 2.4;

    /** The same where a heading of few words breaks only because a diagram needs the room. */
    private static final double WIDE_GAP = 3.4;

    /** The least that a program keeps free at a cell's edges. */
    private static final double NARROW_MARGIN = 0.4;

    /** Up to here a page has room for headings that hold whatever letters a program has. */
    private static final int FEW_COLUMNS = 8;

    /** How much wider than ours a program's letters may be. */
    private static final double WIDER = 1.06;

    /** What a heading of narrower letters than ours leaves free. */
    private static final double NARROWER = 1.6;

    private static final double NARROWEST_LABEL = 24;
    private static final double NARROWEST_FIGURE = 9;

    private final Table table;
    private final boolean few;
    private final double gap;

    /**
     * @param roomy whether a table of few columns may take the whole width of a page
     */
    TableWidths(Table table, boolean roomy) {
        this.table = table;
        this.few = roomy && table.columns().size() <= FEW_COLUMNS;
        this.gap = roomy ? GAP : WIDE_GAP;
    }

    /** From column A on, remarks included where there are any. */
    List<Double> columns() {
        List<Double> widths = new ArrayList<>();
        widths.add(labels());
        for (Block block : table.blocks()) {
            boolean first = widths.size() == 1;
            for (Column column : block.columns()) {
                boolean apart = !first && column.equals(block.columns().get(0));
                widths.add(figures(column, widths.size() - 1) + (apart ? BETWEEN_BLOCKS : 0));
            }
        }
        List<Double> even = alike(widths);
        remarks().ifPresent(even::add);
        return even;
    }

    /** Blocks of the same columns are alike, each of them as wide as the widest needs. */
    private List<Double> alike(List<Double> widths) {
        List<Column> first = table.blocks().get(0).columns();
        if (table.blocks().stream().anyMatch(block -> !block.columns().equals(first))) {
            return widths;
        }
        List<Double> even = new ArrayList<>(widths);
        for (int i = 1; i < widths.size(); i++) {
            int inBlock = (i - 1) % first.size();
            for (int other = 1 + inBlock; other < widths.size(); other += first.size()) {
                even.set(i, Math.max(even.get(i), widths.get(other)));
            }
        }
        return even;
    }

    private double labels() {
        double widest = NARROWEST_LABEL;
        for (Line line : table.lines()) {
            widest = Math.max(widest, shown(line.label()));
        }
        return widest;
    }

    private double figures(Column column, int index) {
        double widest = NARROWEST_FIGURE;
        for (Line line : table.lines()) {
            widest = Math.max(widest, shown(line.cells().get(index), column));
        }
        return heading(column.heading(), widest);
    }

    private static double shown(Cell cell, Column column) {
        if (cell instanceof Cell.Said said) {
            return said.wording().longest(TableWidths::shown) + INDENTED;
        }
        Cell.Shown shown = (Cell.Shown) cell;
        return shown.expression().figure() instanceof Figure.Known known
                ? shown(DanishFormat.fixed(known.value(), shown.unit(column).decimals()))
                : 0;
    }

    /**
     * The narrowest width from a certain one on in which no line of the heading touches the next
     * column's, and none ends inside "16-66", also where a program's margins and letters differ a
     * little from ours.
     */
    private double heading(String heading, double from) {
        double widest =
                TextWidth.of(heading, PageRows.HEADING_POINTS, true) * (few ? WIDER : 1) + gap;
        double word = TextWidth.widestWord(heading, PageRows.HEADING_POINTS, true) + gap;
        double width = Math.max(from, word);
        while (width < widest && !isRoomy(heading, width)) {
            width += STEP;
        }
        return width;
    }

    private boolean isRoomy(String heading, double width) {
        for (double margin = NARROW_MARGIN - (few ? NARROWER : 0); margin <= gap; margin += STEP) {
            List<String> lines =
                    TextWidth.linesWithHyphens(
                            heading, width - margin, PageRows.HEADING_POINTS, true);
            for (String line : lines) {
                double shown =
                        TextWidth.of(line, PageRows.HEADING_POINTS, true) * (few ? WIDER : 1);
                boolean touches = shown > width - gap;
                if (touches || (line.endsWith("-") && !heading.endsWith(line))) {
                    return false;
                }
            }
        }
        return true;
    }

    private OptionalDouble remarks() {
        return table.lines().stream()
                .filter(line -> !line.remark().isEmpty())
                .mapToDouble(line -> shown(line.remark()) + INDENTED)
                .max();
    }

    /** In bold, since total rows are. */
    private static double shown(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, true) + PADDING;
    }
}
