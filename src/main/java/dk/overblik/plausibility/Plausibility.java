package dk.overblik.plausibility;

import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.plausibility.Doubt.Ground;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of an export that cannot be true, and what else about them is worth saying.
 *
 * <p>Judged are levels of persons and of full-time persons, and shares of the workforce or the
 * population; nothing else. A figure is doubted only for the grounds that {@link Ground} lists.
 *
 * <p>All figures are looked at once, without an object for each; only columns that call for it are
 * gone through figure by figure.
 */
public final class Plausibility {

    private static final double ALL = 100;

    /** Many times the population, and more than a year of its months added up. */
    private static final double PEOPLE = 100_000_000;

    /** One impossible share may be a slip of its own cell. */
    private static final int FEWEST_IMPOSSIBLE = 2;

    /** One share in so many is more than a small place with figures of its own. */
    private static final int IMPOSSIBLE_ONE_IN = 20;

    private final Dataset figures;
    private final Function<Area, List<Area>> around;
    private final UnaryOperator<Measure> plain;
    private final List<Doubt> found = new ArrayList<>();
    private final Map<Source, Map<Measure, Column>> columns = new LinkedHashMap<>();
    private final IdentityHashMap<Source, IdentityHashMap<SeriesKey, Column>> bySeries =
            new IdentityHashMap<>();
    private IdentityHashMap<SeriesKey, Column> ofSheet = new IdentityHashMap<>();
    private @Nullable Source lastSheet;
    private boolean wanted;

    /** The figures of one measure on one sheet: a column, or a whole table. */
    private static final class Column {
        private final Scale scale;
        private final List<Level> levels = new ArrayList<>();
        private int known;
        private int broken;
        private int mayBeThousands;
        private int mayBeFractions;
        private int fine;
        private int aboveAll;
        private int firstBroken = -1;
        private boolean wanted;

        Column(Scale scale) {
            this.scale = scale;
        }

        /**
         * Whether so many of its shares are impossible that no other is to be trusted: what made
         * them, such as a lost percent format or a base of other people, made all of them, and
         * leaves most of them looking like shares.
         */
        private boolean isWrong() {
            return aboveAll >= FEWEST_IMPOSSIBLE && aboveAll * IMPOSSIBLE_ONE_IN >= known;
        }
    }

    private Plausibility(
            Dataset figures, Function<Area, List<Area>> around, UnaryOperator<Measure> plain) {
        this.figures = figures;
        this.around = around;
        this.plain = plain;
    }

    /**
     * All doubts about the figures of an export, in the order of the figures; one for a figure.
     *
     * @param around the areas that hold an area
     * @param plain the known measure that one is, or that it is a part of
     */
    public static List<Doubt> doubts(
            Dataset figures, Function<Area, List<Area>> around, UnaryOperator<Measure> plain) {
        Plausibility plausibility = new Plausibility(figures, around, plain);
        figures.forEachKnown(plausibility::look);
        plausibility.judge();
        Map<Integer, Doubt> first = new LinkedHashMap<>();
        plausibility.found.forEach(doubt -> first.putIfAbsent(doubt.number(), doubt));
        return first.values().stream().sorted(Comparator.comparingInt(Doubt::number)).toList();
    }

    private void look(int number, SeriesKey key, Source sheet, Notation notation, double value) {
        if (!sheet.equals(lastSheet)) {
            lastSheet = sheet;
            ofSheet = bySeries.computeIfAbsent(sheet, s -> new IdentityHashMap<>());
        }
        Column column = ofSheet.get(key);
        if (column == null) {
            column = column(sheet, key.measure());
            ofSheet.put(key, column);
        }
        if (column.scale == Scale.OTHER) {
            return;
        }
        column.known++;
        if (column.scale == Scale.PART_OF_SHARE) {
            lookAtBound(number, column, value);
        } else if (value < 0) {
            found.add(Doubt.of(number, Ground.NEGATIVE));
        } else if (column.scale == Scale.SHARE) {
            lookAtShare(number, column, notation, value);
        } else if (value > PEOPLE) {
            found.add(Doubt.of(number, Ground.ABOVE_PEOPLE));
        } else if (value != Math.rint(value)) {
            column.firstBroken = column.broken == 0 ? number : column.firstBroken;
            column.broken++;
            column.mayBeThousands += Level.mayBeThousands(value) ? 1 : 0;
        }
    }

    private Column column(Source sheet, Measure measure) {
        return columns.computeIfAbsent(sheet, s -> new LinkedHashMap<>())
                .computeIfAbsent(measure, m -> new Column(Scale.of(m, plain.apply(m))));
    }

    private void lookAtShare(int number, Column column, Notation notation, double value) {
        boolean percent = notation == Notation.FRACTION || notation == Notation.PERCENT_TEXT;
        column.mayBeFractions += value < 1 && !percent ? 1 : 0;
        column.fine += !percent && Level.mayBeFraction(value) ? 1 : 0;
        lookAtBound(number, column, value);
    }

    private void lookAtBound(int number, Column column, double value) {
        if (value > ALL) {
            found.add(Doubt.of(number, Ground.ABOVE_ALL));
            column.aboveAll++;
        }
    }

    private void judge() {
        columns.values().forEach(this::choose);
        gather();
        BitSet lost = new BitSet();
        for (Map<Measure, Column> sheet : columns.values()) {
            List<Level> persons = new ArrayList<>();
            sheet.values().stream()
                    .filter(column -> column.scale == Scale.PERSONS)
                    .forEach(column -> persons.addAll(column.levels));
            lost.or(new LostThousands(figures, around, persons).numbers());
        }
        lost.stream().forEach(number -> found.add(Doubt.of(number, Ground.LOST_THOUSANDS)));
        ShareDoubts shares = new ShareDoubts(figures);
        for (Map<Measure, Column> sheet : columns.values()) {
            for (Column column : sheet.values()) {
                if (column.isWrong()) {
                    column.levels.forEach(
                            level -> found.add(Doubt.of(level.number(), Ground.AMONG_ABOVE_ALL)));
                } else if (column.scale == Scale.SHARE) {
                    found.addAll(shares.in(column.levels));
                } else {
                    judgeAverages(column, lost);
                }
            }
        }
        found.addAll(new SumsOfShown(figures).found());
        found.addAll(new Wholes(figures, around).in(List.copyOf(found)));
    }

    /** Chooses the columns of a sheet that have to be gone through figure by figure. */
    private void choose(Map<Measure, Column> sheet) {
        boolean thousands = sheet.values().stream().anyMatch(c -> c.mayBeThousands > 0);
        boolean based =
                figures.measures().stream()
                        .map(Measure::concept)
                        .anyMatch(c -> c == Concept.WORKFORCE || c == Concept.POPULATION);
        for (Column column : sheet.values()) {
            boolean fractions = column.known > 0 && column.mayBeFractions == column.known;
            boolean odd =
                    column.scale == Scale.PERSONS
                            ? thousands
                            : column.scale == Scale.SHARE
                                    && (fractions || column.fine > 0 || based);
            column.wanted = odd || column.isWrong();
            wanted |= column.wanted;
        }
    }

    private void gather() {
        for (int number = 0; wanted && number < figures.size(); number++) {
            Observation observation = figures.observation(number);
            Source source = observation.source();
            Map<Measure, Column> sheet =
                    columns.getOrDefault(Source.sheet(source.file(), source.sheet()), Map.of());
            Column column = sheet.get(observation.key().measure());
            if (column != null
                    && column.wanted
                    && observation.figure() instanceof Figure.Known known) {
                column.levels.add(Level.of(number, observation, known.value()));
            }
        }
    }

    private void judgeAverages(Column column, BitSet lost) {
        int doubted = (int) column.levels.stream().filter(l -> lost.get(l.number())).count();
        int brokenDoubted =
                (int)
                        column.levels.stream()
                                .filter(l -> lost.get(l.number()) && !l.isWhole())
                                .count();
        if ((column.broken - brokenDoubted) * 2 > column.known - doubted) {
            found.add(Doubt.of(column.firstBroken, Ground.AVERAGES));
        }
    }
}
