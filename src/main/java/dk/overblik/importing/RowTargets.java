package dk.overblik.importing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which series and periods the cells of a row belong to, by the row's labels. What labels mean
 * together is found out once for those that tell of series and once for those that tell of periods,
 * not for each of the many rows that combine them.
 */
final class RowTargets {

    private final Targets targets;
    private final List<Map<Label, Coordinates>> meanings;
    private final boolean[] aboutPeriods;
    private final boolean[] aboutSeries;
    private final Joined noSeries = new Joined(Coordinates.NONE);
    private final Joined noPeriods = new Joined(Coordinates.NONE);
    private Joined series = noSeries;
    private Joined periods = noPeriods;

    /** What some labels mean together, and with each that may come next. */
    private static final class Joined {
        private final Coordinates all;
        private final IdentityHashMap<Coordinates, Joined> more = new IdentityHashMap<>(0);
        private int @Nullable [] numbers;

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
    RowTargets(Targets targets, List<Map<Label, Coordinates>> meanings) {
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

    /** Goes on to a row; gives the number of its first label without a meaning, -1 if all have. */
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
