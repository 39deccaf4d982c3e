package dk.overblik.report.layout;

import dk.overblik.page.PageGrid;
import dk.overblik.report.chapter.Beside;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Some blocks of a table side by side. A table that no paper is wide enough for has several parts
 * below each other, each with the labels again: beside the others, the last area would have a paper
 * of its own, be it of a single row, and be out of sight on a screen.
 *
 * @param table the blocks alone, with nothing said above or under them
 * @param first the number of their first column among those of the whole table
 */
record TablePart(Table table, int first) {

    /** All of a table at once. */
    static List<TablePart> whole(Table table) {
        return List.of(new TablePart(table, 0));
    }

    /**
     * As few parts as go onto paper that lies, as alike as can be; the whole table where its blocks
     * have no headings to tell them by, or its cells hold words, which speak of any of its cells.
     */
    static List<TablePart> of(Table table) {
        int blocks = table.blocks().size();
        return canPart(table)
                ? IntStream.rangeClosed(1, blocks)
                        .mapToObj(count -> parts(table, count))
                        .filter(parts -> parts.size() == blocks || fit(parts))
                        .findFirst()
                        .orElseGet(() -> whole(table))
                : whole(table);
    }

    private static boolean canPart(Table table) {
        return table.lead().isEmpty()
                && table.blocks().stream().noneMatch(block -> block.heading().isEmpty())
                && table.lines().stream()
                        .flatMap(line -> line.cells().stream())
                        .allMatch(Cell.Shown.class::isInstance);
    }

    private static boolean fit(List<TablePart> parts) {
        return parts.stream()
                .map(part -> new TableWidths(part.table, TableWidths.Room.TIGHT).columns())
                .allMatch(
                        widths ->
                                new PageGrid(widths, List.of()).left(widths.size())
                                        <= DiagramPlaces.WIDEST_PAGE);
    }

    private static List<TablePart> parts(Table table, int count) {
        int blocks = table.blocks().size();
        List<TablePart> parts = new ArrayList<>();
        int from = 0;
        int first = 0;
        for (int left = count; left > 0; left--) {
            int to = from + (blocks - from + left - 1) / left;
            TablePart part = part(table, table.blocks().subList(from, to), first);
            parts.add(part);
            from = to;
            first += part.table.columns().size();
        }
        return parts;
    }

    private static TablePart part(Table table, List<Block> blocks, int first) {
        int end = first + blocks.stream().mapToInt(block -> block.columns().size()).sum();
        List<Line> lines =
                table.lines().stream()
                        .map(
                                line ->
                                        new Line(
                                                line.label(),
                                                line.role(),
                                                line.cells().subList(first, end),
                                                List.<Beside>of(),
                                                line.good()))
                        .toList();
        String caption = first == 0 ? table.caption() : "";
        return new TablePart(
                new Table(
                        caption,
                        table.labelHeading(),
                        blocks,
                        lines,
                        List.of(),
                        Optional.empty(),
                        List.of()),
                first);
    }

    /** Whether a column of the whole table is one of its own. */
    boolean has(int column) {
        return first <= column && column < first + table.columns().size();
    }
}
