package dk.overblik.plausibility;

import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.plausibility.Doubt.Ground;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the figures of an export that cannot be true, and what else about them is worth saying.
 *
 * <p>Judged are levels of persons and of full-time persons, and shares of the workforce or the
 * population; nothing else. A figure is doubted only for the grounds that {@link Ground} lists.
 */
public final class Plausibility {

    private final Dataset figures;
    private final Function<Area, List<Area>> around;
    private final List<Doubt> found = new ArrayList<>();

    /** The figures of one measure on one sheet: a column, or a whole table. */
    private record Column(String file, String sheet, Measure measure) {}

    private Plausibility(Dataset figures, Function<Area, List<Area>> around) {
        this.figures = figures;
        this.around = around;
    }

    /**
     * All doubts about the figures of an export, in the order of the figures; one for a figure.
     *
     * @param around the areas that hold an area
     */
    public static List<Doubt> doubts(Dataset figures, Function<Area, List<Area>> around) {
        Plausibility plausibility = new Plausibility(figures, around);
        plausibility.judge();
        Map<Integer, Doubt> first = new LinkedHashMap<>();
        plausibility.found.forEach(doubt -> first.putIfAbsent(doubt.number(), doubt));
        return first.values().stream().sorted(Comparator.comparingInt(Doubt::number)).toList();
    }

    private void judge() {
        Map<Column, List<Level>> persons = new LinkedHashMap<>();
        Map<Column, List<Level>> shares = new LinkedHashMap<>();
        Map<Measure, Scale> scales = new HashMap<>();
        for (int number = 0; number < figures.size(); number++) {
            Observation observation = figures.observation(number);
            Measure measure = observation.key().measure();
            Scale scale = scales.computeIfAbsent(measure, Scale::of);
            if (scale != Scale.OTHER && observation.figure() instanceof Figure.Known known) {
                Source source = observation.source();
                Column column = new Column(source.file(), source.sheet(), measure);
                Map<Column, List<Level>> columns = scale == Scale.PERSONS ? persons : shares;
                columns.computeIfAbsent(column, c -> new ArrayList<>())
                        .add(Level.of(number, observation, known.value()));
            }
        }
        persons.values().forEach(this::judgeBounds);
        shares.values().forEach(this::judgeBounds);
        judgeThousands(persons);
        ShareDoubts ofShares = new ShareDoubts(figures);
        shares.values().forEach(levels -> found.addAll(ofShares.in(levels)));
    }

    private void judgeBounds(List<Level> levels) {
        boolean share = Scale.of(levels.get(0).key().measure()) == Scale.SHARE;
        for (Level level : levels) {
            if (level.value() < 0) {
                found.add(Doubt.of(level.number(), Ground.NEGATIVE));
            } else if (share && level.value() > 100) {
                found.add(Doubt.of(level.number(), Ground.ABOVE_ALL));
            }
        }
    }

    private void judgeThousands(Map<Column, List<Level>> columns) {
        Map<Source, List<Level>> bySheet = new LinkedHashMap<>();
        columns.forEach(
                (column, levels) ->
                        bySheet.computeIfAbsent(
                                        Source.sheet(column.file, column.sheet),
                                        s -> new ArrayList<>())
                                .addAll(levels));
        BitSet lost = new BitSet();
        for (List<Level> levels : bySheet.values()) {
            if (levels.stream().anyMatch(Level::mayBeThousands)) {
                lost.or(new LostThousands(figures, around, levels).numbers());
            }
        }
        lost.stream().forEach(number -> found.add(Doubt.of(number, Ground.LOST_THOUSANDS)));
        columns.values().forEach(levels -> judgeAverages(levels, lost));
    }

    private void judgeAverages(List<Level> levels, BitSet lost) {
        List<Level> read = levels.stream().filter(level -> !lost.get(level.number())).toList();
        List<Level> broken = read.stream().filter(level -> !level.isWhole()).toList();
        if (broken.size() * 2 > read.size()) {
            found.add(Doubt.of(broken.get(0).number(), Ground.AVERAGES));
        }
    }
}
