package dk.overblik.plausibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds whole thousands whose point a program took for a decimal sign: 1.393 persons that became
 * the number 1,393, and 71.000 that became 71.
 *
 * <p>Such a figure has up to three decimals, stands beside whole numbers and fits only a thousand
 * times larger: its own series, the areas inside its area, the parts of its total, the other count
 * of the same people, or the share beside it. Where one is proven on a sheet, or all of a column
 * look so, the others of it that are written so are taken for such as well; where somebody's
 * averages may stand, none is.
 */
final class LostThousands {

    /** How far the figures of one series lie apart from month to month at most. */
    private static final double NEAR = 5;

    /** How far the figures of two areas lie apart that stand in one table, as a rule. */
    private static final double COMPARABLE = 30;

    /** How far persons and full-time persons lie apart at most, and never. */
    private static final double LIKE = 10;

    private static final double UNLIKE = 100;

    /** No area has a workforce that is smaller. */
    private static final double SMALLEST_WORKFORCE = 300;

    private final Dataset figures;
    private final Function<Area, List<Area>> around;
    private final BitSet proven = new BitSet();
    private final BitSet numbers;

    /** What figures of several areas, or of several benefits, have in common. */
    private record Peers(Object same, Object alike, Period period) {}

    /**
     * @param around the areas that hold an area
     * @param levels of persons, all those of one sheet
     */
    LostThousands(Dataset figures, Function<Area, List<Area>> around, List<Level> levels) {
        this.figures = figures;
        this.around = around;
        proveBySeries(levels);
        proveByParts(levels);
        levels.stream()
                .filter(Level::mayBeThousands)
                .filter(level -> isOtherCountLarger(level) || isWorkforceTooSmall(level))
                .forEach(level -> proven.set(level.number()));
        this.numbers = (BitSet) proven.clone();
        Map<Measure, List<Level>> columns = grouped(levels, level -> level.key().measure());
        List<List<Level>> alike = columns.values().stream().filter(this::areWrittenSo).toList();
        boolean sure = !proven.isEmpty() || alike.stream().anyMatch(this::isEvident);
        if (sure) {
            alike.forEach(this::take);
        }
    }

    /** The numbers of the figures in their dataset. */
    BitSet numbers() {
        return numbers;
    }

    private static <K> Map<K, List<Level>> grouped(List<Level> levels, Function<Level, K> by) {
        return levels.stream().collect(groupingBy(by, LinkedHashMap::new, toList()));
    }

    // The series of an area itself

    private void proveBySeries(List<Level> levels) {
        for (List<Level> series : grouped(levels, Level::key).values()) {
            if (series.stream().anyMatch(Level::mayBeThousands)) {
                grouped(series, level -> level.period().kind()).values().forEach(this::proveRuns);
            }
        }
    }

    /** Runs of figures a thousand times smaller than those before and after them. */
    private void proveRuns(List<Level> series) {
        List<Level> inTime = new ArrayList<>(series);
        inTime.sort(Comparator.comparing(Level::period));
        int from = 0;
        while (from < inTime.size()) {
            int to = from + 1;
            while (to < inTime.size() && isNear(inTime.get(to - 1), inTime.get(to))) {
                to++;
            }
            proveRun(inTime, from, to);
            from = to;
        }
    }

    private static boolean isNear(Level before, Level after) {
        return Level.ratio(before.value(), after.value()) <= NEAR;
    }

    private void proveRun(List<Level> series, int from, int to) {
        List<Level> run = series.subList(from, to);
        boolean small =
                run.stream().allMatch(l -> l.mayBeThousands() || l.isWhole())
                        && run.stream().anyMatch(Level::mayBeThousands);
        boolean before = from == 0 || isThousandfold(run.get(0), series.get(from - 1));
        boolean after =
                to == series.size() || isThousandfold(run.get(run.size() - 1), series.get(to));
        boolean alone = from == 0 && to == series.size();
        if (small && before && after && !alone) {
            run.forEach(level -> proven.set(level.number()));
        }
    }

    private static boolean isThousandfold(Level small, Level beside) {
        return beside.isWhole()
                && Level.ratio(small.value() * Level.THOUSAND, beside.value()) <= NEAR;
    }

    // Areas and totals that are smaller than a part of theirs

    private void proveByParts(List<Level> levels) {
        Function<Level, Peers> areas =
                l -> new Peers(l.key().benefit(), l.key().measure(), l.period());
        Function<Level, Peers> benefits =
                l -> new Peers(l.key().area(), l.key().measure(), l.period());
        prove(grouped(levels, areas), this::holds);
        prove(
                grouped(levels, benefits),
                (whole, part) ->
                        whole.key().benefit().kind() == BenefitGroup.Kind.TOTAL
                                && part.key().benefit().kind() == BenefitGroup.Kind.GROUP);
    }

    private interface Whole {
        boolean holds(Level whole, Level part);
    }

    private void prove(Map<Peers, List<Level>> groups, Whole whole) {
        for (List<Level> peers : groups.values()) {
            for (Level each : peers) {
                boolean smaller =
                        each.mayBeThousands()
                                && peers.stream()
                                        .filter(part -> whole.holds(each, part))
                                        .anyMatch(part -> isTooSmall(each, part));
                if (smaller) {
                    proven.set(each.number());
                }
            }
        }
    }

    private boolean holds(Level whole, Level part) {
        Area area = whole.key().area();
        return area.kind() != Area.Kind.MUNICIPALITY
                && around.apply(part.key().area()).contains(area);
    }

    private static boolean isTooSmall(Level whole, Level part) {
        return part.isWhole()
                && whole.value() < part.value()
                && whole.value() * Level.THOUSAND >= part.value();
    }

    // Other measures of the same people

    private boolean isOtherCountLarger(Level level) {
        Concept own = level.key().measure().concept();
        Concept other =
                own == Concept.PERSONS
                        ? Concept.FULL_TIME_PERSONS
                        : own == Concept.FULL_TIME_PERSONS ? Concept.PERSONS : Concept.OTHER;
        double thousandfold = level.value() * Level.THOUSAND;
        return beside(level, other)
                .anyMatch(
                        value ->
                                value == Math.rint(value)
                                        && Level.ratio(level.value(), value) >= UNLIKE
                                        && Level.ratio(thousandfold, value) <= LIKE);
    }

    private boolean isWorkforceTooSmall(Level level) {
        Concept own = level.key().measure().concept();
        boolean counts = own == Concept.PERSONS || own == Concept.FULL_TIME_PERSONS;
        return counts
                && level.key().area().kind() != Area.Kind.UNKNOWN
                && Stream.of(Concept.SHARE_OF_WORKFORCE, Concept.SHARE_OF_POPULATION)
                        .flatMap(share -> beside(level, share).boxed())
                        .anyMatch(share -> level.value() * 100 / share < SMALLEST_WORKFORCE);
    }

    /** The positive figures of a concept for the same area, benefit and period. */
    private DoubleStream beside(Level level, Concept concept) {
        SeriesKey key = level.key();
        return figures.measures().stream()
                .filter(measure -> concept != Concept.OTHER && measure.concept() == concept)
                .map(measure -> new SeriesKey(key.area(), key.benefit(), measure))
                .flatMap(other -> figures.find(other, level.period()).stream())
                .filter(observation -> observation.figure() instanceof Figure.Known)
                .mapToDouble(observation -> ((Figure.Known) observation.figure()).value())
                .filter(value -> value > 0);
    }

    // Whole columns that are written so

    /**
     * Whether the figures of a column can be whole numbers below thousand beside lost thousands: no
     * other decimals, no larger numbers, and no series that has more whole numbers than decimals.
     */
    private boolean areWrittenSo(List<Level> column) {
        boolean shape =
                column.stream()
                        .allMatch(
                                level ->
                                        level.mayBeThousands()
                                                || (level.isWhole()
                                                        && (level.isWritten()
                                                                || level.value()
                                                                        < Level.THOUSAND)));
        Set<SeriesKey> keys = brokenSeries(column);
        return shape
                && !keys.isEmpty()
                && column.stream().anyMatch(level -> !keys.contains(level.key()))
                && grouped(column, Level::key).values().stream().noneMatch(this::isMixed);
    }

    private boolean isMixed(List<Level> series) {
        List<Level> broken = broken(series);
        return !broken.isEmpty()
                && series.size() - broken.size() > broken.size()
                && broken.stream().noneMatch(level -> proven.get(level.number()));
    }

    private static List<Level> broken(List<Level> levels) {
        return levels.stream().filter(Level::mayBeThousands).toList();
    }

    /** The series that have decimals. */
    private static Set<SeriesKey> brokenSeries(List<Level> column) {
        return broken(column).stream().map(Level::key).collect(toSet());
    }

    /** Whether the column alone proves it: by three decimals, or by how small they are. */
    private boolean isEvident(List<Level> column) {
        List<Level> broken = broken(column);
        Set<SeriesKey> keys = brokenSeries(column);
        List<Level> whole = column.stream().filter(l -> !keys.contains(l.key())).toList();
        long exact = broken.stream().filter(l -> Level.decimals(l.value()) == 3).count();
        boolean small = median(broken) * 3 <= median(whole);
        return (exact * 2 >= broken.size() && small) || fitOnlyLarger(broken, whole);
    }

    private static boolean fitOnlyLarger(List<Level> broken, List<Level> whole) {
        List<Level> municipal =
                broken.stream()
                        .filter(l -> l.key().area().kind() == Area.Kind.MUNICIPALITY)
                        .toList();
        return municipal.size() > 1
                && whole.size() > 1
                && municipal.stream()
                        .allMatch(
                                level ->
                                        nearest(whole, level.value()) >= COMPARABLE
                                                && nearest(whole, level.value() * Level.THOUSAND)
                                                        <= COMPARABLE);
    }

    private static double nearest(List<Level> levels, double value) {
        ToDoubleFunction<Level> ratio = level -> Level.ratio(level.value(), value);
        return levels.stream().mapToDouble(ratio).min().orElse(Double.POSITIVE_INFINITY);
    }

    private static double median(List<Level> levels) {
        double[] sorted = levels.stream().mapToDouble(Level::value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /**
     * The decimals of a column, and the whole numbers of their series, which fit only with them.
     */
    private void take(List<Level> column) {
        Set<SeriesKey> keys = brokenSeries(column);
        column.stream()
                .filter(level -> keys.contains(level.key()))
                .forEach(level -> numbers.set(level.number()));
    }
}
