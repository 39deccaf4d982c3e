package dk.overblik.report.layout;

import dk.overblik.page.PageGrid;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The room that a page has left goes to labels that would break for want of a little, so that rows
 * are alike in height, and between headings that would touch, so that "16-66 år" and "Antal
 * personer" are not read as one. It never takes more paper, nor a diagram's place: a page grows up
 * to the next width at which something would change, and no further.
 */
final class HeadingRoom {

    private static final double STEP = 0.2;

    /** More lines make a row of headings high. */
    private static final int FEW_LINES = 2;

    /** How much wider labels become at most, in characters. */
    private static final double MOST_FOR_LABELS = 8;

    private final List<Table> tables;
    private final List<Double> widths;
    private final double limit;

    private HeadingRoom(Chapter chapter, List<Double> widths) {
        this.tables = chapter.tables();
        this.widths = new ArrayList<>(widths);
        this.limit = limit(chapter);
    }

    /**
     * The same widths, or wider ones.
     *
     * @param widths of a page's columns, in characters
     */
    static List<Double> in(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        if (chapter.kind().speaksFirst()) {
            // A diagram stands beside its tables, wherever they end.
            room.lower();
            return List.copyOf(room.widths);
        }
        room.groups().forEach(room::share);
        return List.copyOf(room.widths);
    }

    /**
     * The same widths, or that of the labels a little wider.
     *
     * @param widths of a page's columns, in characters
     */
    static List<Double> forLabels(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        double now = widths.get(0);
        double most = Math.min(MOST_FOR_LABELS, (room.limit - room.width()) / PageGrid.A_CHARACTER);
        chapter.tables().stream()
                .flatMap(table -> table.lines().stream())
                .mapToDouble(TableWidths::labelInOneLine)
                .filter(label -> now < label && label - now <= most)
                .max()
                .ifPresent(label -> room.widths.set(0, label));
        return List.copyOf(room.widths);
    }

    /**
     * Gives headings of many lines what no column of usual width fits into, to the right of the
     * columns on paper that stands: whatever stands there keeps its place and width.
     */
    private void lower() {
        double points = (DiagramPlaces.WIDEST_UPRIGHT - width()) % DiagramPlaces.USUAL_COLUMN;
        double left = points / PageGrid.A_CHARACTER;
        for (int column = 1; column < widths.size(); column++) {
            double now = widths.get(column);
            double lower = inLines(column, now);
            double wanted = lower > now ? apart(column, lower) : now;
            if (wanted - now <= left) {
                widths.set(column, wanted);
                left -= wanted - now;
            }
        }
    }

    /** The width in which no heading over a column takes many lines. */
    private double inLines(int column, double from) {
        return over(column)
                .mapToDouble(headed -> headed.inLines(column, FEW_LINES, from))
                .max()
                .orElse(from);
    }

    /** How wide the page may become, in points: a short one lies on its paper anyway. */
    private double limit(Chapter chapter) {
        double now = width();
        boolean drawn = !chapter.drawn().isEmpty();
        Stream<Double> upright =
                drawn || ChapterPage.height(chapter) > DiagramPlaces.LONGEST_ACROSS
                        ? Stream.of(DiagramPlaces.WIDEST_UPRIGHT)
                        : Stream.empty();
        return Stream.of(
                        drawn ? DiagramPlaces.WIDEST_BESIDE.stream() : Stream.<Double>empty(),
                        upright,
                        Stream.of(DiagramPlaces.WIDEST_PAGE))
                .flatMap(each -> each)
                .filter(each -> now <= each)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /**
     * Columns that are alike in several blocks become equal and wide enough for their headings;
     * where there is no room for that, narrow enough for their headings to break, or at least
     * equal, or they stay as they are.
     */
    private void share(List<Integer> alike) {
        double equal = alike.stream().mapToDouble(widths::get).max().orElse(0);
        double wanted = alike.stream().mapToDouble(this::wanted).max().orElse(0);
        if (!widened(alike, Math.max(equal, wanted))) {
            OptionalDouble narrow = narrow(alike, equal);
            widened(alike, narrow.orElse(equal));
        }
    }

    /** The widest width below one in which no heading over the columns touches another. */
    private OptionalDouble narrow(List<Integer> alike, double from) {
        double least = alike.stream().mapToDouble(this::least).max().orElse(from);
        return DoubleStream.iterate(from - STEP, width -> width >= least, width -> width - STEP)
                .filter(width -> alike.stream().allMatch(column -> apart(column, width) <= width))
                .findFirst();
    }

    private double least(int column) {
        return over(column).mapToDouble(headed -> headed.least(column)).max().orElse(0);
    }

    /** Makes columns as wide, where the page then stays within its limit. */
    private boolean widened(List<Integer> columns, double width) {
        List<Double> before = List.copyOf(widths);
        columns.forEach(column -> widths.set(column, width));
        boolean fits = width() <= limit;
        if (!fits) {
            columns.forEach(column -> widths.set(column, before.get(column)));
        }
        return fits;
    }

    /** The width in which no table's heading over a column touches another. */
    private double wanted(int column) {
        return apart(column, widths.get(column));
    }

    private double apart(int column, double from) {
        return over(column).mapToDouble(headed -> headed.apart(column, from)).max().orElse(from);
    }

    /** What the tables that have a column need. */
    private Stream<TableWidths> over(int column) {
        return tables.stream()
                .filter(table -> column <= table.columns().size())
                .map(table -> new TableWidths(table, TableWidths.Room.TIGHT));
    }

    /** Those of blocks come first: there two areas would be taken for one. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        tables.forEach(table -> groups.addAll(alike(table)));
        int most = tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
        IntStream.rangeClosed(1, most)
                .filter(column -> groups.stream().noneMatch(group -> group.contains(column)))
                .mapToObj(List::of)
                .toList()
                .forEach(groups::add);
        return groups;
    }

    /** The columns of a table that stand at one place of several equal blocks, place by place. */
    private static List<List<Integer>> alike(Table table) {
        List<Column> first = table.blocks().get(0).columns();
        List<Integer> starts = new ArrayList<>();
        int next = 1;
        for (Block block : table.blocks()) {
            if (block.columns().equals(first)) {
                starts.add(next);
            }
            next += block.columns().size();
        }
        return IntStream.range(0, starts.size() > 1 ? first.size() : 0)
                .mapToObj(at -> starts.stream().map(start -> start + at).toList())
                .toList();
    }

    private double width() {
        return new PageGrid(widths, List.of()).left(widths.size());
    }
}
