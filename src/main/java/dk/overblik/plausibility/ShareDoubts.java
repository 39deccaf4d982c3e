package dk.overblik.plausibility;

import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.plausibility.Doubt.Ground;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Doubts about shares: lost percent formats, and shares that counts contradict. */
final class ShareDoubts {

    /** Shares are published with one decimal; three of them make a fraction. */
    private static final int DECIMALS_OF_FRACTIONS = 3;

    /** From as many shares on, their decimals are no chance. */
    private static final int FEWEST_IN_PERCENT = 2;

    /** Ten times, less what rounding a share to one decimal can make of it. */
    private static final double FACTOR = 9.7;

    /** A workforce is counted once a year, and a share may be of that of the year before. */
    private static final double NEAR = 1.1;

    private static final Measure NONE = new Measure("", Concept.OTHER);

    private final Dataset figures;

    /** The series of the bases and of the counts, by area and by area and benefit. */
    private final Map<Area, List<SeriesKey>> bases = new HashMap<>();

    private final Map<SeriesKey, List<SeriesKey>> counts = new HashMap<>();

    ShareDoubts(Dataset figures) {
        this.figures = figures;
        for (SeriesKey key : figures.series()) {
            Concept concept = key.measure().concept();
            if (concept == Concept.WORKFORCE || concept == Concept.POPULATION) {
                bases.computeIfAbsent(key.area(), a -> new ArrayList<>()).add(key);
            } else if (concept == Concept.FULL_TIME_PERSONS) {
                counts.computeIfAbsent(bare(key), k -> new ArrayList<>()).add(key);
            }
        }
    }

    /** The doubts about the shares of one column. */
    List<Doubt> in(List<Level> shares) {
        List<Doubt> doubts = new ArrayList<>();
        if (areFractions(shares)) {
            shares.forEach(share -> doubts.add(Doubt.of(share.number(), Ground.LOST_PERCENT)));
            return doubts;
        }
        int most = decimals(shares);
        boolean mixed =
                shares.stream()
                        .anyMatch(s -> isStray(s, Math.max(most, DECIMALS_OF_FRACTIONS - 1)));
        for (Level share : shares) {
            if (mixed && isStray(share, most)) {
                doubts.add(Doubt.of(share.number(), Ground.STRAY_FRACTION));
                continue;
            }
            expected(share).flatMap(expected -> off(share, expected)).ifPresent(doubts::add);
        }
        return doubts;
    }

    /** All below 1, and most with three decimals or more; percent signs and formats are sure. */
    private static boolean areFractions(List<Level> shares) {
        long broken = 0;
        for (Level share : shares) {
            if (share.value() >= 1 || share.isPercent()) {
                return false;
            }
            broken += Level.decimals(share.value()) >= DECIMALS_OF_FRACTIONS ? 1 : 0;
        }
        return broken * 2 > shares.stream().filter(share -> share.value() > 0).count();
    }

    /**
     * How many decimals shares that are surely in percent have at most; more than any number has,
     * where there are too few of them to tell.
     */
    private static int decimals(List<Level> shares) {
        List<Level> inPercent = shares.stream().filter(s -> s.value() >= 1).toList();
        return inPercent.size() < FEWEST_IN_PERCENT
                ? Integer.MAX_VALUE
                : inPercent.stream()
                        .mapToInt(s -> Level.decimalsWithoutNoise(s.value()))
                        .max()
                        .orElse(0);
    }

    /** Whether a share below one is written more finely than those in percent ever are. */
    private static boolean isStray(Level share, int decimals) {
        return !share.isPercent()
                && Level.mayBeFraction(share.value())
                && Level.decimalsWithoutNoise(share.value()) > decimals;
    }

    /** Count over the export's own workforce or population, if it has both. */
    private Optional<Double> expected(Level share) {
        Concept base =
                switch (share.key().measure().concept()) {
                    case SHARE_OF_WORKFORCE -> Concept.WORKFORCE;
                    case SHARE_OF_POPULATION -> Concept.POPULATION;
                    default -> Concept.OTHER;
                };
        Optional<Double> whole = base(share.key().area(), base, share.period());
        Optional<Double> count =
                counts.getOrDefault(bare(share.key()), List.of()).stream()
                        .flatMap(key -> known(key, share.period()).stream())
                        .findFirst();
        return whole.isEmpty() || count.isEmpty() || whole.get() <= 0
                ? Optional.empty()
                : Optional.of(count.get() * 100 / whole.get());
    }

    private Optional<Double> base(Area area, Concept concept, Period period) {
        return bases.getOrDefault(area, List.of()).stream()
                .filter(key -> key.measure().concept() == concept)
                .flatMap(key -> known(key, period).stream())
                .findFirst();
    }

    private Optional<Double> known(SeriesKey key, Period period) {
        return figures.find(key, period)
                .filter(observation -> observation.figure() instanceof Figure.Known)
                .map(observation -> ((Figure.Known) observation.figure()).value());
    }

    /** Whether a share is off, beyond what rounding explains. */
    private static Optional<Doubt> off(Level share, double expected) {
        double unit = Math.pow(10, -Math.max(1, Level.decimals(share.value())));
        boolean rounded = Math.abs(share.value() - expected) <= unit;
        double factor = Level.ratio(share.value(), expected);
        if (rounded || factor <= NEAR) {
            return Optional.empty();
        }
        Ground ground = factor >= FACTOR ? Ground.UNLIKE_COUNT : Ground.OFF_COUNT;
        return Optional.of(new Doubt(share.number(), ground, expected));
    }

    /** The area and benefit of a series, under no measure of its own. */
    private static SeriesKey bare(SeriesKey key) {
        return new SeriesKey(key.area(), key.benefit(), NONE);
    }
}
