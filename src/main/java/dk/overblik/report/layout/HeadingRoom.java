package dk.overblik.report.layout;

import dk.overblik.page.PageGrid;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The room that a page has left goes to labels that would break for want of a little, so that rows
 * are alike in height, and between headings that would touch, so that "16-66 år" and "Antal
 * personer" are not read as one, nor broken between a number and its word. It never takes more
 * paper: a page grows up to the next width at which something would change, and no further; only
 * for the last of these may a diagram lie above the tables rather than beside them.
 */
final class HeadingRoom {

    private static final double STEP = 0.2;

    /** The same where a few letters decide. */
    private static final double SMALL_STEP = 0.02;

    /** More lines make a row of headings high. */
    private static final int FEW_LINES = 2;

    private static final int SOME_LINES = 3;

    /** How much wider labels become at most, in characters. */
    private static final double MOST_FOR_LABELS = 9;

    /** How much wider a column becomes at most for a low heading: its figures keep together. */
    private static final double MOST_FOR_HEADING = 9;

    /** Columns that differ by no more look alike; wider ones would not keep figures together. */
    private static final double EVEN = 1;

    private static final double MOST_EVEN = 16;

    /** How much a column's width changes at most for a number and its word, in characters. */
    private static final double MOST_FOR_WHOLE = 5;

    /** How many steps from its width a column is looked for another one in. */
    private static final int NEAR = 40;

    private final Chapter chapter;
    private final List<Table> tables;
    private final List<Double> widths;
    private final double limit;
    private Optional<Boolean> isLong = Optional.empty();

    /**
     * What each table needs, and by column and width what they need together: both never change.
     */
    private final List<TableWidths> needs;

    private final Map<Integer, Map<Double, Double>> apart = new HashMap<>();
    private final Map<Integer, Map<Double, Double>> blank = new HashMap<>();

    private HeadingRoom(Chapter chapter, List<Double> widths) {
        this.chapter = chapter;
        this.tables = chapter.tables();
        this.widths = new ArrayList<>(widths);
        this.limit = limit();
        boolean filtered = chapter.kind().isSortable();
        this.needs =
                tables.stream()
                        .map(t -> new TableWidths(t, TableWidths.Room.TIGHT, filtered))
                        .toList();
    }

    /**
     * The same widths, or others near them by which headings read better, mostly wider ones.
     *
     * @param widths of a page's columns, in characters
     */
    static List<Double> in(Chapter chapter, List<Double> widths) {
        List<Double> usual = usual(chapter, widths);
        long parted = parted(chapter, usual);
        if (parted == 0 || chapter.kind().speaksFirst()) {
            return usual;
        }
        // What is whole comes before what stands on one line.
        HeadingRoom first = new HeadingRoom(chapter, widths);
        first.groups().forEach(first::keepWhole);
        List<Double> whole = usual(chapter, first.widths);
        boolean isNoWorse =
                width(whole) <= width(usual) && lines(chapter, whole) <= lines(chapter, usual);
        return isNoWorse && parted(chapter, whole) < parted ? whole : usual;
    }

    /** How many lines the highest heading takes, or few. */
    private static int lines(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        return IntStream.rangeClosed(1, most(room.tables)).map(room::lines).max().orElse(0);
    }

    /** Over how many columns a line of a heading ends between a number and its word. */
    private static long parted(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        return IntStream.rangeClosed(1, most(room.tables))
                .filter(column -> room.isParted(column))
                .count();
    }

    private static List<Double> usual(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        if (chapter.kind().speaksFirst()) {
            // A diagram stands beside its tables, wherever they end.
            room.lower();
        } else if (!room.isEven()) {
            room.groups().forEach(room::share);
            room.groups().forEach(room::free);
        }
        room.groups().forEach(room::keepWhole);
        room.even(HeadingRoom::withoutDigits);
        if (!chapter.kind().speaksFirst()) {
            room.even(HeadingRoom::withoutUnit);
            room.evenPairs();
        }
        return List.copyOf(room.widths);
    }

    /** Over how many columns a heading touches another, or breaks inside "16-66". */
    static long touching(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        return IntStream.rangeClosed(1, most(room.tables))
                .filter(column -> room.wanted(column) > widths.get(column))
                .count();
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
     * The same widths, or those of columns of words a little wider, so that words break less.
     *
     * @param widths of a page's columns, in characters
     */
    static List<Double> forWords(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        IntStream.range(1, widths.size()).forEach(room::widenWords);
        return List.copyOf(room.widths);
    }

    /**
     * The same widths, or those of columns equal whose headings differ by nothing but a year, ahead
     * of labels and words: these take another line where years would look like different things.
     *
     * @param widths of a page's columns, in characters, as narrow as they may be
     */
    static List<Double> forYears(Chapter chapter, List<Double> widths) {
        return withEvenYears(chapter, widths)
                .or(() -> withLowLabels(chapter, widths))
                .orElse(widths);
    }

    /** Whether each label stands on few lines. */
    static boolean hasLowLabels(Chapter chapter, List<Double> widths) {
        return new HeadingRoom(chapter, widths).labelsInFewLines() <= widths.get(0);
    }

    private static Optional<List<Double>> withEvenYears(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        List<List<Integer>> years = joined(room.groups(HeadingRoom::withoutDigits));
        years.forEach(room::even);
        return years.stream().allMatch(room::areEven)
                ? Optional.of(List.copyOf(room.widths))
                : Optional.empty();
    }

    private static Optional<List<Double>> withLowLabels(Chapter chapter, List<Double> widths) {
        HeadingRoom room = new HeadingRoom(chapter, widths);
        double before = widths.get(0);
        room.widths.set(0, Math.min(before, room.labelsInFewLines()));
        return withEvenYears(chapter, room.widths).map(even -> room.withLabels(even, before));
    }

    /** Gives labels back what columns that became equal left of it. */
    private List<Double> withLabels(List<Double> even, double before) {
        double left = (limit - width(even)) / PageGrid.A_CHARACTER - SMALL_STEP;
        List<Double> wider = new ArrayList<>(even);
        wider.set(0, Math.min(before, even.get(0) + Math.max(0, left)));
        return wider;
    }

    /** How narrow the column of labels may be for each to stand on few lines. */
    private double labelsInFewLines() {
        return needs.stream().mapToDouble(each -> each.labelsInLines(FEW_LINES)).max().orElse(0);
    }

    private boolean areEven(List<Integer> columns) {
        return differLittle(columns.stream().map(widths::get).toList());
    }

    private double wordsInLines(int column, int lines, double now) {
        return IntStream.range(0, tables.size())
                .filter(i -> column <= needs.get(i).size() && !goesOn(tables.get(i), column))
                .mapToDouble(i -> needs.get(i).wordsInLines(column, lines, now))
                .max()
                .orElse(now);
    }

    /** Whether the words of a column have the room of the next ones, too. */
    private boolean goesOn(Table table, int column) {
        return column == table.columns().size() && TableWidths.reachesOn(table, most(tables));
    }

    /** To one line, or to two where that would take too much. */
    private void widenWords(int column) {
        double now = widths.get(column);
        for (int lines = 1; lines <= FEW_LINES; lines++) {
            double wanted = wordsInLines(column, lines, now);
            boolean fits = wanted - now <= MOST_FOR_LABELS;
            if (fits && (wanted <= now || widened(List.of(column), wanted))) {
                return;
            }
        }
    }

    /**
     * Gives headings of many lines what the page has left. Beside a short page's tables stands a
     * diagram, which is as wide as a screen lets it be: it keeps its place and width. A long page's
     * stands beside the narrow ones among its tables, and takes what they leave; what goes beyond
     * those costs it nothing, and comes first.
     */
    private void lower() {
        boolean isLong = isLong();
        double most = isLong ? limit : sameColumns();
        for (int column = widths.size() - 1; column > 0; column--) {
            double now = widths.get(column);
            for (int lines = lines(column) - 1; lines >= enough(column); lines--) {
                double lower = apart(column, inLines(column, lines, now));
                double before = widths.get(column);
                widths.set(column, lower);
                boolean fits = width() <= most && (!isLong || leavesRoom());
                boolean slight = lower - now <= MOST_FOR_HEADING;
                widths.set(column, fits && slight ? lower : before);
            }
        }
    }

    /**
     * In how many lines a heading stays: one of a table below does not part the first one's years.
     */
    private int enough(int column) {
        boolean lowAbove =
                column <= needs.get(0).size()
                        && needs.get(0).headingLines(column, widths.get(column)) <= FEW_LINES;
        return lowAbove && lines(column) > FEW_LINES ? SOME_LINES : FEW_LINES;
    }

    /** How many lines the highest heading over a column takes, or few. */
    private int lines(int column) {
        return lines(column, widths.get(column));
    }

    private int lines(int column, double width) {
        int most =
                over(column).mapToInt(headed -> headed.headingLines(column, width)).max().orElse(0);
        return Math.max(FEW_LINES, most);
    }

    /** How wide the tables may be with no column less of usual width to the right of them. */
    private double sameColumns() {
        double now = width();
        return now + (DiagramPlaces.WIDEST_UPRIGHT - now) % DiagramPlaces.USUAL_COLUMN;
    }

    /** Whether a diagram still has room beside the narrowest table, the first one left aside. */
    private boolean leavesRoom() {
        PageGrid grid = new PageGrid(widths, List.of());
        double edge =
                tables.stream()
                        .skip(1)
                        .mapToDouble(table -> grid.left(1 + table.columns().size()))
                        .min()
                        .orElse(0);
        return edge + DiagramPlaces.LEAST_WIDTH_UPRIGHT + DiagramPlaces.USUAL_COLUMN
                <= DiagramPlaces.WIDEST_UPRIGHT;
    }

    /** The width in which no heading over a column takes more lines. */
    private double inLines(int column, int lines, double from) {
        return over(column)
                .mapToDouble(headed -> headed.inLines(column, lines, from))
                .max()
                .orElse(from);
    }

    /** How wide the page may become, in points: a short one lies on its paper anyway. */
    private double limit() {
        double now = width();
        if (chapter.kind().speaksFirst()) {
            return Stream.of(
                            DiagramPlaces.WIDEST_BESIDE_UPRIGHT, DiagramPlaces.WIDEST_BESIDE.get(1))
                    .filter(each -> now <= each)
                    .findFirst()
                    .orElse(now);
        }
        boolean drawn = !chapter.drawn().isEmpty();
        Stream<Double> upright =
                drawn || isLong() ? Stream.of(DiagramPlaces.WIDEST_UPRIGHT) : Stream.empty();
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
     * Makes all columns equal where a table below the first has years over columns that are not
     * alike there, and the page has the room: years that stand unevenly look like different things.
     */
    private boolean isEven() {
        int all = most(tables);
        List<Integer> columns = IntStream.rangeClosed(1, all).boxed().toList();
        boolean differ =
                alike(tables.get(0)).stream().noneMatch(group -> group.size() == all)
                        && tables.stream().skip(1).anyMatch(HeadingRoom::isOfOneKind);
        if (!differ || columns.size() + 1 != widths.size()) {
            return false;
        }
        boolean stands = isLong() && width() <= DiagramPlaces.WIDEST_UPRIGHT;
        double most = stands ? DiagramPlaces.WIDEST_UPRIGHT : limit;
        double left = (most - width()) / PageGrid.A_CHARACTER;
        double now = columns.stream().mapToDouble(widths::get).sum();
        return DoubleStream.iterate(0, width -> width <= MOST_EVEN, width -> width + STEP)
                .mapToObj(width -> columns.stream().map(column -> near(column, width)).toList())
                .filter(HeadingRoom::differLittle)
                .filter(even -> even.stream().mapToDouble(width -> width).sum() - now <= left)
                .findFirst()
                .map(this::set)
                .isPresent();
    }

    private List<Double> set(List<Double> all) {
        IntStream.range(0, all.size()).forEach(i -> widths.set(i + 1, all.get(i)));
        return widths;
    }

    /** The narrowest width from one on that a column may have. */
    private double near(int column, double width) {
        double narrowest =
                over(column).mapToDouble(headed -> headed.narrowest(column)).max().orElse(0);
        return apart(column, Math.max(narrowest, width));
    }

    private static boolean differLittle(List<Double> all) {
        return Collections.max(all) - Collections.min(all) <= EVEN;
    }

    /**
     * Whether a table has one block of several columns that differ by nothing but their heading.
     */
    private static boolean isOfOneKind(Table table) {
        List<Column> columns = table.columns();
        return table.blocks().size() == 1
                && columns.size() > 1
                && columns.stream().allMatch(column -> isLike(column, columns.get(0)));
    }

    private static boolean isLike(Column column, Column other) {
        return column.unit() == other.unit()
                && column.emphasis() == other.emphasis()
                && !column.holdsWords();
    }

    /**
     * Columns that are alike in several blocks become equal and wide enough for their headings;
     * where there is no room for that, narrow enough for their headings to break, or at least
     * equal, or they stay as they are.
     */
    private void share(List<Integer> alike) {
        double equal = widest(alike);
        double wanted = alike.stream().mapToDouble(this::wanted).max().orElse(0);
        if (!widened(alike, Math.max(equal, wanted))) {
            OptionalDouble narrow = narrow(alike, equal);
            boolean set = widened(alike, narrow.orElse(equal));
            if (set && narrow.isEmpty()) {
                lowerAlike(alike, equal);
            }
        }
    }

    /**
     * Gives columns what is left where a heading is high, down to few lines if it can be: one that
     * only just breaks is drawn in one line less by some programs, and fills its column.
     */
    private void lowerAlike(List<Integer> alike, double equal) {
        double left = (limit - width()) / PageGrid.A_CHARACTER / alike.size();
        double widest = equal + left - SMALL_STEP;
        boolean isHigh = alike.stream().anyMatch(column -> lines(column) > SOME_LINES);
        if (isHigh) {
            double lower =
                    DoubleStream.iterate(equal, width -> width < widest, w -> w + SMALL_STEP)
                            .filter(width -> alike.stream().allMatch(c -> isLow(c, width)))
                            .filter(width -> areFree(alike, width))
                            .findFirst()
                            .orElse(Math.max(equal, widest));
            widened(alike, lower);
        }
    }

    /**
     * Columns in which a heading would still touch the one before it become a little wider, or
     * narrower so that it breaks once more: two that are read as one are worse than a high one.
     */
    private void free(List<Integer> alike) {
        double now = widest(alike);
        double least = least(alike);
        List<Double> wider = from(now, STEP).takeWhile(width -> fits(alike, width)).toList();
        if (!areFree(alike, now, TableWidths.FREE)
                && !isFreed(alike, wider.stream(), TableWidths.FREE)
                && !areFree(alike, now)
                && !isFreed(alike, wider.stream(), TableWidths.LEAST_FREE)) {
            Stream<Double> narrower = from(now, -STEP).takeWhile(width -> width >= least);
            isFreed(alike, narrower, TableWidths.LEAST_FREE);
        }
    }

    /**
     * Columns in which a heading breaks between a number and its word, "16-66 år", become a little
     * wider, or narrower so that the number goes on too, where none is higher or touches another
     * for it.
     */
    private void keepWhole(List<Integer> alike) {
        for (boolean narrow : new boolean[] {true, false}) {
            double now = widest(alike);
            if (isParted(alike, now, narrow)) {
                whole(alike, now)
                        .filter(width -> !isParted(alike, width, narrow))
                        .limit(1)
                        .forEach(width -> set(alike, width));
            }
        }
        keepOneWhole(alike);
    }

    /**
     * One of several columns alone where all of them have not the room, for the heading of another
     * table over it; a diagram may then lie above rather than beside.
     */
    private void keepOneWhole(List<Integer> alike) {
        List<Integer> parted = alike.stream().filter(this::isParted).toList();
        if (parted.size() < alike.size()) {
            parted.forEach(column -> keepWhole(List.of(column)));
        }
    }

    /** Widths near one in which no heading is higher or touches another. */
    private Stream<Double> whole(List<Integer> alike, double now) {
        double least = least(alike);
        double free = Math.min(TableWidths.LEAST_FREE, blank(alike, now));
        int lines = lines(alike, now);
        return Stream.concat(
                        from(now, STEP).takeWhile(width -> fits(alike, width)),
                        from(now, -STEP).takeWhile(width -> width >= least))
                .filter(width -> Math.abs(width - now) <= MOST_FOR_WHOLE)
                .filter(width -> blank(alike, width) >= free && lines(alike, width) <= lines);
    }

    private void set(List<Integer> columns, double width) {
        columns.forEach(column -> widths.set(column, width));
    }

    /** Whether a heading ends a line between a number and its word in the width that it has. */
    private boolean isParted(int column) {
        return isParted(List.of(column), widths.get(column), false);
    }

    private boolean isParted(List<Integer> alike, double width, boolean narrow) {
        return alike.stream()
                .anyMatch(c -> over(c).anyMatch(headed -> headed.isParted(c, width, narrow)));
    }

    private double blank(List<Integer> alike, double width) {
        return alike.stream().mapToDouble(column -> blank(column, width)).min().orElse(0);
    }

    /** How many lines the highest heading over columns takes in a width. */
    private int lines(List<Integer> alike, double width) {
        return alike.stream().mapToInt(column -> lines(column, width)).max().orElse(0);
    }

    /** Whether columns got one of some widths, the first that leaves so much free. */
    private boolean isFreed(List<Integer> alike, Stream<Double> tried, double free) {
        return tried.filter(width -> areFree(alike, width, free))
                .limit(1)
                .anyMatch(width -> widened(alike, width));
    }

    /** Widths beside one, the nearest first. */
    private static Stream<Double> from(double width, double step) {
        return IntStream.range(1, NEAR).mapToObj(i -> width + i * step);
    }

    private boolean areFree(List<Integer> alike, double width) {
        return areFree(alike, width, TableWidths.LEAST_FREE);
    }

    private boolean areFree(List<Integer> alike, double width, double free) {
        return alike.stream().allMatch(column -> blank(column, width) >= free);
    }

    private boolean isLow(int column, double width) {
        return lines(column, width) <= SOME_LINES;
    }

    /**
     * Makes columns equal whose headings differ by nothing but a year or a unit: as wide as the
     * widest or a little wider, where there is room, else as narrow as the headings let them be. At
     * one width they break alike, and none touches the one before it there.
     */
    private void even(List<Integer> alike) {
        double least = alike.stream().mapToDouble(widths::get).min().orElse(0);
        double widest = widest(alike);
        if (widest - least > EVEN
                && !isEvenFrom(alike, widest, widest + MOST_FOR_HEADING)
                && !chapter.kind().speaksFirst()) {
            double needed = least(alike);
            isEvenFrom(alike, Math.max(least, needed), widest);
        }
    }

    /**
     * Whether columns could be made equal, in the narrowest of some widths in which none touches
     * the one before it more than it does as they are.
     */
    private boolean isEvenFrom(List<Integer> alike, double from, double most) {
        List<Double> before = List.copyOf(widths);
        boolean beside = chapter.kind().speaksFirst() && !isLong();
        double room = beside ? sameColumns() : limit;
        double now = alike.stream().mapToDouble(c -> blank(c, before.get(c))).min().orElse(0);
        double free = Math.min(now, TableWidths.LEAST_FREE);
        boolean parted = alike.stream().anyMatch(this::isParted);
        boolean even =
                DoubleStream.iterate(from, width -> width < most, width -> width + STEP)
                        .filter(width -> alike.stream().allMatch(c -> blank(c, width) >= free))
                        .filter(width -> parted || !isParted(alike, width, false))
                        .limit(1)
                        .anyMatch(width -> widened(alike, width) && width() <= room);
        if (!even) {
            alike.forEach(column -> widths.set(column, before.get(column)));
        }
        return even;
    }

    /** What is free at the least ahead of the headings over a column, in characters. */
    private double blank(int column, double width) {
        return blank.computeIfAbsent(column, c -> new HashMap<>())
                .computeIfAbsent(width, w -> blankNow(column, w));
    }

    private double blankNow(int column, double width) {
        return over(column).mapToDouble(headed -> headed.blank(column, width)).min().orElse(width);
    }

    /**
     * The columns of each table whose headings say the same but for a part, in all its blocks: one
     * of them on a line, and the next one broken, would look like different things.
     *
     * @param plain a heading without that part; the whole heading where it has none
     */
    private List<List<Integer>> groups(UnaryOperator<String> plain) {
        List<List<Integer>> groups = new ArrayList<>();
        for (Table table : tables) {
            List<Column> columns = table.columns();
            Map<String, List<Integer>> alike = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                String heading = columns.get(i).heading();
                String shared = plain.apply(heading);
                if (!columns.get(i).holdsWords() && !shared.equals(heading)) {
                    alike.computeIfAbsent(shared, any -> new ArrayList<>()).add(i + 1);
                }
            }
            alike.values().stream().filter(each -> each.size() > 1).forEach(groups::add);
        }
        return groups;
    }

    /** The same of all tables: what shares a column is made equal once, and not undone. */
    private static List<List<Integer>> joined(List<List<Integer>> groups) {
        List<List<Integer>> joined = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Integer> all = new ArrayList<>(group);
            for (List<Integer> other : List.copyOf(joined)) {
                if (!Collections.disjoint(all, other)) {
                    joined.remove(other);
                    all.addAll(other);
                }
            }
            joined.add(all.stream().distinct().sorted().toList());
        }
        return joined;
    }

    /** Makes columns equal that are alike, those of all tables together where they can be. */
    private void even(UnaryOperator<String> plain) {
        List<List<Integer>> groups = groups(plain);
        for (List<Integer> all : joined(groups)) {
            even(all);
            if (!areEven(all)) {
                // A smaller one would part what is alike in the blocks of the largest.
                groups.stream()
                        .filter(all::containsAll)
                        .max(Comparator.comparingInt(List::size))
                        .ifPresent(this::even);
            }
        }
    }

    /** Makes columns equal whose headings end alike, but none that is alike in several blocks. */
    private void evenPairs() {
        List<List<Integer>> inBlocks =
                tables.stream().flatMap(table -> alike(table).stream()).toList();
        joined(groups(HeadingRoom::withoutFirst)).stream()
                .filter(pair -> inBlocks.stream().allMatch(g -> Collections.disjoint(g, pair)))
                .forEach(this::even);
    }

    /** "Udviklingen i antal" and "Udviklingen i pct." without the last word. */
    private static String withoutUnit(String heading) {
        int last = heading.lastIndexOf(' ');
        String word = heading.substring(last + 1);
        boolean isUnit = heading.indexOf(' ') < last && withoutDigits(word).equals(word);
        return isUnit ? heading.substring(0, last) : heading;
    }

    /** "Nedre kvartil" and "Øvre kvartil" without the first word of the two. */
    private static String withoutFirst(String heading) {
        int first = heading.indexOf(' ');
        boolean isPair = first == heading.lastIndexOf(' ');
        return isPair ? heading.substring(first + 1) : heading;
    }

    private static String withoutDigits(String heading) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < heading.length(); i++) {
            if (!Character.isDigit(heading.charAt(i))) {
                plain.append(heading.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Asked for by few, and then often. */
    private boolean isLong() {
        if (isLong.isEmpty()) {
            isLong = Optional.of(ChapterPage.height(chapter) > DiagramPlaces.LONGEST_ACROSS);
        }
        return isLong.get();
    }

    /** The widest width below one in which no heading over the columns touches another. */
    private OptionalDouble narrow(List<Integer> alike, double from) {
        double least = least(alike);
        return DoubleStream.iterate(from - STEP, width -> width >= least, width -> width - STEP)
                .filter(width -> alike.stream().allMatch(column -> apart(column, width) <= width))
                .findFirst();
    }

    private double widest(List<Integer> columns) {
        return columns.stream().mapToDouble(widths::get).max().orElse(0);
    }

    /** The narrowest width that all headings over columns of one width may have. */
    private double least(List<Integer> columns) {
        return columns.stream().mapToDouble(this::least).max().orElse(0);
    }

    private double least(int column) {
        return over(column).mapToDouble(headed -> headed.least(column)).max().orElse(0);
    }

    /** Makes columns as wide, where the page then stays within its limit. */
    private boolean widened(List<Integer> columns, double width) {
        boolean fits = fits(columns, width);
        if (fits) {
            set(columns, width);
        }
        return fits;
    }

    private boolean fits(List<Integer> columns, double width) {
        List<Double> tried = new ArrayList<>(widths);
        columns.forEach(column -> tried.set(column, width));
        return width(tried) <= limit;
    }

    /** The width in which no table's heading over a column touches another. */
    private double wanted(int column) {
        return apart(column, widths.get(column));
    }

    private double apart(int column, double from) {
        return apart.computeIfAbsent(column, c -> new HashMap<>())
                .computeIfAbsent(from, width -> apartNow(column, width));
    }

    private double apartNow(int column, double from) {
        return over(column).mapToDouble(headed -> headed.apart(column, from)).max().orElse(from);
    }

    /** What the tables that have a column need. */
    private Stream<TableWidths> over(int column) {
        return needs.stream().filter(table -> column <= table.size());
    }

    /** Those of blocks come first: there two areas would be taken for one. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        tables.forEach(table -> groups.addAll(alike(table)));
        IntStream.rangeClosed(1, most(tables))
                .filter(column -> groups.stream().noneMatch(group -> group.contains(column)))
                .mapToObj(List::of)
                .toList()
                .forEach(groups::add);
        return groups;
    }

    private static int most(List<Table> tables) {
        return tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
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
        return width(widths);
    }

    private static double width(List<Double> widths) {
        return new PageGrid(widths, List.of()).left(widths.size());
    }
}
