package dk.overblik.importing.meaning;

import dk.overblik.danish.PartOfYear;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.importing.meaning.axis.Coordinates;
import dk.overblik.importing.meaning.axis.Qualifying;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Period;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.model.dataset.DatasetBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which series and period the cells of each row belong to: for each column of the body a number, or
 * -1 where the cell is not to be read.
 */
final class CellTargets {

    private static final int NOT_READ = -1;

    private final TableBlock block;
    private final List<Coordinates> columns;
    private final DatasetBuilder figures;
    private final ProblemLog log;
    private final Qualifying qualifying;

    /** For each column the first one that says the same of series. */
    private final int[] seriesAs;

    /** For each column the first one that says the same of periods. */
    private final int[] periodsAs;

    private final Map<RowSeries, int[]> series = new HashMap<>();
    private final Map<RowPeriod, int[]> periods = new HashMap<>();

    /** By the numbers of series, as far as these are known here. */
    private @Nullable Measured[] measured = {};

    /** What the figures of a series are. */
    private record Measured(Measure measure, Optional<Unit> unit) {}

    /** What a row or a column says about its series. */
    private record RowSeries(
            @Nullable Area area,
            @Nullable BenefitGroup benefit,
            @Nullable Measure measure,
            @Nullable Area wider,
            List<String> qualifiers) {

        static RowSeries of(Coordinates said) {
            return new RowSeries(
                    said.area(),
                    said.benefit(),
                    said.measure(),
                    said.widerArea(),
                    said.qualifiers());
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RowSeries that
                    && Objects.equals(area, that.area)
                    && Objects.equals(benefit, that.benefit)
                    && Objects.equals(measure, that.measure)
                    && Objects.equals(wider, that.wider)
                    && qualifiers.equals(that.qualifiers);
        }

        @Override
        public int hashCode() {
            return Objects.hash(area, benefit, measure, wider, qualifiers);
        }
    }

    /** What a row or a column says about its periods. */
    private record RowPeriod(
            @Nullable Period period, @Nullable PartOfYear part, @Nullable Period wider) {

        static RowPeriod of(Coordinates said) {
            return new RowPeriod(said.period(), said.part(), said.widerPeriod());
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RowPeriod that
                    && Objects.equals(period, that.period)
                    && Objects.equals(part, that.part)
                    && Objects.equals(wider, that.wider);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Objects.hashCode(period) + Objects.hashCode(part))
                    + Objects.hashCode(wider);
        }
    }

    CellTargets(
            TableBlock block, List<Coordinates> columns, DatasetBuilder figures, ProblemLog log) {
        this.block = block;
        this.columns = columns;
        this.figures = figures;
        this.log = log;
        this.qualifying = new Qualifying(block.view().lexicon());
        this.seriesAs = firsts(columns, RowSeries::of);
        this.periodsAs = firsts(columns, RowPeriod::of);
    }

    int[] series(Coordinates row, int at) {
        return series.computeIfAbsent(
                RowSeries.of(row), k -> numbers(row, seriesAs, all -> seriesNumber(all, at)));
    }

    int[] periods(Coordinates row, int at) {
        return periods.computeIfAbsent(
                RowPeriod.of(row), k -> numbers(row, periodsAs, all -> periodNumber(all, at)));
    }

    /** For each column the first one that says the same. */
    private static int[] firsts(List<Coordinates> columns, Function<Coordinates, Object> said) {
        Map<Object, Integer> first = new HashMap<>();
        int[] firsts = new int[columns.size()];
        for (int i = 0; i < firsts.length; i++) {
            Coordinates column = columns.get(i);
            Integer before = first.putIfAbsent(List.of(said.apply(column), column.use()), i);
            firsts[i] = before == null ? i : before;
        }
        return firsts;
    }

    /** What the figures of a series are counted in, as far as their measure is known. */
    Optional<Unit> unit(int seriesNumber) {
        Measured known = measured(seriesNumber);
        return known == null ? Optional.empty() : known.unit;
    }

    /** Whether words that a cell shows beside its number go with the measure of a series. */
    boolean fits(int seriesNumber, String shown) {
        Measured known = measured(seriesNumber);
        return known != null && qualifying.fits(known.measure, shown);
    }

    private @Nullable Measured measured(int seriesNumber) {
        return seriesNumber < measured.length ? measured[seriesNumber] : null;
    }

    private void put(int seriesNumber, Measured known) {
        if (seriesNumber >= measured.length) {
            measured = Arrays.copyOf(measured, 2 * (seriesNumber + 1));
        }
        measured[seriesNumber] = known;
    }

    /**
     * @param like for each column the first one that says the same
     */
    private int[] numbers(Coordinates row, int[] like, ToIntFunction<Coordinates> numbering) {
        int[] numbers = new int[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (like[i] < i && numbers[like[i]] != NOT_READ) {
                numbers[i] = numbers[like[i]];
                continue;
            }
            Coordinates all = row.with(columns.get(i));
            boolean read = all.use() == Coordinates.Use.READ;
            numbers[i] = read ? numbering.applyAsInt(all) : NOT_READ;
        }
        return numbers;
    }

    private int seriesNumber(Coordinates all, int row) {
        Area area = all.area();
        BenefitGroup benefit = all.benefit();
        Measure measure = all.measure();
        if (area == null || benefit == null || measure == null) {
            String dimension = area == null ? "Område" : measure == null ? "Måling" : "Ydelse";
            refuse(dimension, "", row);
            return NOT_READ;
        }
        Area wider = all.widerArea();
        boolean inside = wider == null || wider.equals(area) || around(area).contains(wider);
        if (!inside) {
            refuse("Område", area.name(), row);
            return NOT_READ;
        }
        Measure qualified = qualifying.of(measure, all.qualifiers());
        int number = figures.seriesNumber(new SeriesKey(area, benefit, qualified));
        put(number, new Measured(qualified, MeasureUnit.byMeaning(qualified)));
        return number;
    }

    /** The first column that is read, for what rows say together with its headings. */
    private Coordinates inFirstColumn(Coordinates row) {
        return columns.stream()
                .filter(column -> column.use() == Coordinates.Use.READ)
                .findFirst()
                .map(row::with)
                .orElse(Coordinates.REFUSED);
    }

    /** The number of a series that figures were read of; -1 where none was. */
    private int knownSeries(Coordinates row) {
        Coordinates all = inFirstColumn(row);
        Area area = all.area();
        BenefitGroup benefit = all.benefit();
        Measure measure = all.measure();
        return area == null || benefit == null || measure == null
                ? NOT_READ
                : figures.knownSeries(new SeriesKey(area, benefit, measure));
    }

    /** The number of a period that figures were read of; -1 where none was. */
    private int knownPeriod(Coordinates row) {
        return period(inFirstColumn(row)).map(figures::knownPeriod).orElse(NOT_READ);
    }

    private List<Area> around(Area area) {
        return block.view().lexicon().vocabulary().areas().around(area);
    }

    private int periodNumber(Coordinates all, int row) {
        Optional<Period> period = period(all);
        if (period.isEmpty()) {
            refuse("Periode", "", row);
            return NOT_READ;
        }
        return figures.periodNumber(period.get());
    }

    private static Optional<Period> period(Coordinates all) {
        Period written = all.period();
        PartOfYear part = all.part();
        Period wider = all.widerPeriod();
        if (written == null) {
            return wider == null || part == null ? Optional.empty() : part.in(wider);
        }
        Optional<Period> period = part == null ? Optional.of(written) : part.in(written);
        return period.filter(
                p ->
                        wider == null
                                || (!p.first().isBefore(wider.first())
                                        && !p.last().isAfter(wider.last())));
    }

    private void refuse(String dimension, String label, int row) {
        int column = block.headings().firstColumn();
        log.add(Kind.LABEL_NOT_UNDERSTOOD, block.view().source(row, column), dimension, label);
    }

    /**
     * Which series and periods the cells of a row belong to, by the row's labels. What labels mean
     * together is found out once for those that tell of series and once for those that tell of
     * periods, not for each of the many rows that combine them.
     */
    static final class RowTargets {

        private final CellTargets targets;
        private final List<Map<Label, Coordinates>> meanings;
        private final boolean[] aboutPeriods;
        private final boolean[] aboutSeries;
        private final Joined noSeries = new Joined(Coordinates.NONE);
        private final Joined noPeriods = new Joined(Coordinates.NONE);
        private Joined series = noSeries;
        private Joined periods = noPeriods;

        /** What some labels mean together, and with each that may come next. */
        private static final int UNKNOWN = -2;

        private static final class Joined {
            private final Coordinates all;
            private final IdentityHashMap<Coordinates, Joined> more = new IdentityHashMap<>(0);
            private int @Nullable [] numbers;

            /** The number of its figures' series or period, once looked up; -1 without any. */
            private int known = UNKNOWN;

            Joined(Coordinates all) {
                this.all = all;
            }

            Joined with(Coordinates added) {
                Joined joined = more.get(added);
                if (joined == null) {
                    joined = new Joined(all.with(added));
                    more.put(added, joined);
                }
                return joined;
            }

            boolean isRead() {
                return all.use() == Coordinates.Use.READ;
            }
        }

        /**
         * @param meanings for each column of labels, what each of its labels means
         */
        RowTargets(CellTargets targets, List<Map<Label, Coordinates>> meanings) {
            this.targets = targets;
            this.meanings = meanings;
            this.aboutPeriods = new boolean[meanings.size()];
            this.aboutSeries = new boolean[meanings.size()];
            for (int i = 0; i < aboutPeriods.length; i++) {
                for (Coordinates meant : meanings.get(i).values()) {
                    aboutPeriods[i] |= meant.tellsOfPeriod();
                    aboutSeries[i] |= meant.tellsOfSeries();
                }
                // What says nothing may still say that a row is not read.
                aboutSeries[i] |= !aboutPeriods[i];
            }
        }

        /**
         * Goes on to a row; gives the number of its first label without a meaning, -1 if all have.
         */
        int take(Label[] labels) {
            series = noSeries;
            periods = noPeriods;
            for (int i = 0; i < labels.length; i++) {
                Coordinates meant = meanings.get(i).get(labels[i]);
                if (meant == null) {
                    return i;
                }
                series = aboutSeries[i] ? series.with(meant) : series;
                periods = aboutPeriods[i] ? periods.with(meant) : periods;
            }
            return -1;
        }

        /** Whether some rows are parts of a dimension whose total is read. */
        boolean haveParts() {
            return meanings.stream()
                    .flatMap(meaning -> meaning.values().stream())
                    .anyMatch(meant -> meant.use() == Coordinates.Use.PASSED_OVER);
        }

        /** The area of a row that is a part, where the total that it is a part of is not there. */
        Optional<Area> areaWithoutTotal() {
            if (!isPart()) {
                return Optional.empty();
            }
            series.known = series.known == UNKNOWN ? targets.knownSeries(series.all) : series.known;
            periods.known =
                    periods.known == UNKNOWN ? targets.knownPeriod(periods.all) : periods.known;
            boolean there =
                    series.known >= 0
                            && periods.known >= 0
                            && targets.figures.has(series.known, periods.known);
            return there
                    ? Optional.empty()
                    : Optional.ofNullable(targets.inFirstColumn(series.all).area());
        }

        private boolean isPart() {
            Coordinates.Use one = series.all.use();
            Coordinates.Use other = periods.all.use();
            return one != Coordinates.Use.REFUSED
                    && other != Coordinates.Use.REFUSED
                    && (one == Coordinates.Use.PASSED_OVER || other == Coordinates.Use.PASSED_OVER);
        }

        /** Whether the figures of the row are to be read. */
        boolean isRead() {
            return series.isRead() && periods.isRead();
        }

        /** For each column of the body the number of its series, or -1. */
        int[] series(int row) {
            int[] numbers = series.numbers;
            if (numbers == null) {
                numbers = targets.series(series.all, row);
                series.numbers = numbers;
            }
            return numbers;
        }

        /** For each column of the body the number of its period, or -1. */
        int[] periods(int row) {
            int[] numbers = periods.numbers;
            if (numbers == null) {
                numbers = targets.periods(periods.all, row);
                periods.numbers = numbers;
            }
            return numbers;
        }
    }
}
