package dk.overblik.report.layout;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.OverMany;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every figure that a report shows, in the order of its rows on the page that lists them. */
public final class Basis {

    /** Over the columns of its page; the last one is left out where there is nothing in it. */
    public static final List<String> HEADINGS =
            List.of(
                    "Område",
                    "Ydelse",
                    "Periode",
                    "Måling",
                    "Værdi",
                    "Fil",
                    "Ark",
                    "Celle",
                    "Bemærkning");

    public static final int HEADING_ROWS = 4;
    public static final int VALUE_COLUMN = 4;

    private final String sheetName;

    /** What the addresses of all figures begin with. */
    private final String column;

    private final List<Observation> observations;
    private final Map<Key, Integer> rows = new HashMap<>();
    private final Set<Key> known = new HashSet<>();

    /** A formula asks for the same address several times: what was said is said again. */
    private final IdentityHashMap<Observation, String> addresses = new IdentityHashMap<>();

    private final IdentityHashMap<List<Observation>, String> ranges = new IdentityHashMap<>();

    /**
     * What a row is of: beside a cell's figure there may be one for the same thing that was
     * computed of it and others, or withheld.
     */
    private record Key(SeriesKey series, Period period, boolean read, boolean missing) {
        static Key of(Observation observation) {
            return new Key(
                    observation.key(),
                    observation.period(),
                    observation.wasRead(),
                    observation.figure() instanceof Figure.Missing);
        }

        /** Alike for all figures of one thing. */
        static Key ofSame(Observation observation) {
            return new Key(observation.key(), observation.period(), false, false);
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && series.equals(that.series)
                    && period.equals(that.period)
                    && read == that.read
                    && missing == that.missing;
        }

        @Override
        public int hashCode() {
            return 31 * series.hashCode()
                    + 7 * period.hashCode()
                    + (read ? 2 : 0)
                    + (missing ? 1 : 0);
        }
    }

    /**
     * The figures of some expressions, each once.
     *
     * @param areas the order in which areas stand, ahead of all others
     */
    public static Basis of(String sheetName, List<Expression> shown, List<Area> areas) {
        Set<List<Observation>> ranges = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Observation> together = new ArrayList<>();
        shown.forEach(
                expression ->
                        forEachOverMany(
                                expression,
                                many -> {
                                    if (ranges.add(many.among())) {
                                        together.addAll(many.among());
                                    }
                                }));
        // The same one stands in many expressions: only others can be of the same row.
        Set<Observation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Observation> figures = new ArrayList<>();
        shown.forEach(
                expression ->
                        expression.forEachObservation(
                                figure -> {
                                    if (seen.add(figure)) {
                                        figures.add(figure);
                                    }
                                }));
        return new Basis(sheetName, figures, together, areas);
    }

    private static void forEachOverMany(Expression expression, Consumer<OverMany> visitor) {
        if (expression instanceof OverMany many) {
            visitor.accept(many);
        } else {
            for (Expression part : expression.parts()) {
                forEachOverMany(part, visitor);
            }
        }
    }

    /**
     * @param together figures that formulas read as ranges, range by range: they stand last
     * @param areas the order in which areas stand, ahead of all others
     */
    Basis(String sheetName, List<Observation> shown, List<Observation> together, List<Area> areas) {
        this.sheetName = sheetName;
        this.column = CellAddress.quoted(sheetName) + "!" + CellAddress.column(VALUE_COLUMN);
        Map<Key, Observation> last = new LinkedHashMap<>();
        together.forEach(observation -> last.putIfAbsent(Key.of(observation), observation));
        Map<Key, Observation> first = new LinkedHashMap<>();
        for (Observation observation : shown) {
            Key key = Key.of(observation);
            if (!last.containsKey(key)) {
                first.putIfAbsent(key, observation);
            }
        }
        Comparator<Observation> byArea = Comparator.comparingInt(o -> place(o.key().area(), areas));
        this.observations =
                Stream.concat(first.values().stream().sorted(byArea), last.values().stream())
                        .toList();
        for (Observation observation : observations) {
            rows.put(Key.of(observation), rows.size() + HEADING_ROWS);
            if (observation.figure() instanceof Figure.Known) {
                known.add(Key.ofSame(observation));
            }
        }
    }

    private static int place(Area area, List<Area> areas) {
        int place = areas.indexOf(area);
        return place < 0 ? areas.size() : place;
    }

    public String sheetName() {
        return sheetName;
    }

    public List<Observation> observations() {
        return observations;
    }

    /** The figures that are missing; not those that are only withheld from a change. */
    public List<Observation> missing() {
        return observations.stream()
                .filter(o -> o.figure() instanceof Figure.Missing)
                .filter(o -> !isWithheld(o))
                .toList();
    }

    /** Whether a missing figure is known, and only withheld from a change. */
    public boolean isWithheld(Observation missing) {
        return known.contains(Key.ofSame(missing));
    }

    /** The cell that holds an observation as a number or as ".". */
    public String address(Observation observation) {
        return addresses.computeIfAbsent(observation, any -> column + (row(any) + 1));
    }

    /** The same as it stays when the cell with the formula is moved, as by sorting. */
    public String fixedAddress(Observation observation) {
        return CellAddress.quoted(sheetName)
                + "!"
                + new Range(row(observation), VALUE_COLUMN, row(observation), VALUE_COLUMN).fixed();
    }

    /** The same for formulas on the page itself. */
    public String localAddress(Observation observation) {
        return CellAddress.of(row(observation), VALUE_COLUMN);
    }

    private int row(Observation observation) {
        Integer row = rows.get(Key.of(observation));
        if (row == null) {
            throw new IllegalArgumentException("Not among the figures shown: " + observation);
        }
        return row;
    }

    /** The range that holds figures which stand together, in their order. */
    public String range(List<Observation> many) {
        return ranges.computeIfAbsent(many, this::rangeOf);
    }

    private String rangeOf(List<Observation> many) {
        int first = rows.getOrDefault(Key.of(many.get(0)), -1);
        for (int i = 0; i < many.size(); i++) {
            if (rows.getOrDefault(Key.of(many.get(i)), -1) != first + i) {
                throw new IllegalArgumentException("Does not stand together: " + many.get(i));
            }
        }
        return CellAddress.onSheet(sheetName, first, VALUE_COLUMN)
                + ":"
                + CellAddress.of(first + many.size() - 1, VALUE_COLUMN);
    }
}
