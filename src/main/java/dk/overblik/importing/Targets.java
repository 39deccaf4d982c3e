package dk.overblik.importing;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.DatasetBuilder;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.SeriesKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which series and period the cells of each row belong to: for each column of the body a number, or
 * -1 where the cell is not to be read.
 */
final class Targets {

    private static final int NOT_READ = -1;

    private final Block block;
    private final List<Coordinates> columns;
    private final DatasetBuilder figures;
    private final ProblemLog log;
    private final Map<RowSeries, int[]> series = new HashMap<>();
    private final Map<RowPeriod, int[]> periods = new HashMap<>();
    private final Map<Integer, MeasureUnit> units = new HashMap<>();

    /** What a row says about its series. */
    private record RowSeries(
            @Nullable Area area,
            @Nullable BenefitGroup benefit,
            @Nullable Measure measure,
            @Nullable Area wider) {}

    /** What a row says about its periods. */
    private record RowPeriod(
            @Nullable Period period, @Nullable PartOfYear part, @Nullable Period wider) {}

    Targets(Block block, List<Coordinates> columns, DatasetBuilder figures, ProblemLog log) {
        this.block = block;
        this.columns = columns;
        this.figures = figures;
        this.log = log;
    }

    int[] series(Coordinates row, int at) {
        RowSeries key = new RowSeries(row.area(), row.benefit(), row.measure(), row.widerArea());
        return series.computeIfAbsent(key, k -> numbers(row, all -> seriesNumber(all, at)));
    }

    int[] periods(Coordinates row, int at) {
        RowPeriod key = new RowPeriod(row.period(), row.part(), row.widerPeriod());
        return periods.computeIfAbsent(key, k -> numbers(row, all -> periodNumber(all, at)));
    }

    /** What the figures of a series are measured in. */
    MeasureUnit unit(int seriesNumber) {
        return units.getOrDefault(seriesNumber, MeasureUnit.UNKNOWN);
    }

    private int[] numbers(Coordinates row, ToIntFunction<Coordinates> numbering) {
        int[] numbers = new int[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
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
        int number = figures.seriesNumber(new SeriesKey(area, benefit, measure));
        units.put(number, MeasureUnit.of(measure));
        return number;
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
}
