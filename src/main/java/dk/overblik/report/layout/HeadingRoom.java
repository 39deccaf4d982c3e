package dk.overblik.report.layout;

import dk.overblik.page.PageGrid;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The room that a page has left goes between headings that would touch, so that "16-66 år" and
 * "Antal personer" are not read as one. It never takes more paper, nor a diagram's place: a page
 * grows up to the next width at which something would change, and no further.
 */
final class HeadingRoom {

    private final List<Table> tables;
    private final List<Double> widths;
    private final double limit;

    private HeadingRoom(Chapter chapter, List<Double> widths) {
        this.tables = chapter.tables();
        this.widths = new ArrayList<>(widths);
        this.limit = limit(!chapter.drawn().isEmpty());
    }

    /**
     * The same widths, or wider ones.
     *
     * @param widths of a page's columns, in characters
     */
    static List<Double> in(Chapter chapter, List<Double> widths) {
        if (chapter.kind().speaksFirst()) {
            // A diagram stands beside its tables, wherever they end.
            return widths;
        }
        HeadingRoom room = new HeadingRoom(chapter, widths);
        room.groups().forEach(room::share);
        return List.copyOf(room.widths);
    }

    /** How wide the page may become, in points. */
    private double limit(boolean drawn) {
        double now = width();
        return Stream.concat(
                        drawn ? DiagramPlaces.WIDEST_BESIDE.stream() : Stream.empty(),
                        Stream.of(DiagramPlaces.WIDEST_UPRIGHT, DiagramPlaces.WIDEST_PAGE))
                .filter(each -> now <= each)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /** Columns that are alike in all blocks become wider together, or none of them does. */
    private void share(List<Integer> alike) {
        List<Double> before = List.copyOf(widths);
        double wanted = alike.stream().mapToDouble(this::wanted).max().orElse(0);
        alike.forEach(column -> widths.set(column, Math.max(widths.get(column), wanted)));
        if (width() > limit) {
            alike.forEach(column -> widths.set(column, before.get(column)));
        }
    }

    /** The width in which no table's heading over a column touches another. */
    private double wanted(int column) {
        double wanted = widths.get(column);
        for (Table table : tables) {
            if (column <= table.columns().size()) {
                TableWidths headed = new TableWidths(table, TableWidths.Room.TIGHT);
                wanted = headed.apart(column, wanted);
            }
        }
        return wanted;
    }

    /** First columns of blocks come first: there two areas would be taken for one. */
    private List<List<Integer>> groups() {
        Table widest =
                tables.stream().max(Comparator.comparingInt(t -> t.columns().size())).orElseThrow();
        List<Column> first = widest.blocks().get(0).columns();
        boolean alike = widest.blocks().stream().allMatch(block -> block.columns().equals(first));
        int count = widest.columns().size();
        int size = alike ? first.size() : count;
        return IntStream.range(0, size)
                .mapToObj(at -> IntStream.iterate(1 + at, i -> i <= count, i -> i + size))
                .map(columns -> columns.boxed().toList())
                .toList();
    }

    private double width() {
        return new PageGrid(widths, List.of()).left(widths.size());
    }
}
