package dk.overblik.plausibility;

import dk.overblik.model.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The newest period of an export where it lies far away from all others of its kind: 2027M09 behind
 * 2016M09 and 2017M09 is likely a slip of the pen for one of these years, and it would be what the
 * report is about.
 *
 * <p>No clock is asked, as the same export shall give the same report at any time.
 *
 * @param before the newest but one
 */
public record LonePeriod(Period newest, Period before) {

    /** Exports have each month, or the same one of some years. */
    private static final int FAR_MONTHS = 24;

    /** How many times as far as any two of the others. */
    private static final int TIMES = 2;

    private static final int FEWEST = 3;

    /** Those of some periods, at most one of each kind. */
    public static List<LonePeriod> of(List<Period> periods) {
        Map<Period.Kind, List<Period>> kinds = new EnumMap<>(Period.Kind.class);
        for (Period period : periods) {
            kinds.computeIfAbsent(period.kind(), kind -> new ArrayList<>()).add(period);
        }
        List<LonePeriod> lone = new ArrayList<>();
        for (List<Period> ofKind : kinds.values()) {
            Collections.sort(ofKind);
            int last = ofKind.size() - 1;
            if (ofKind.size() >= FEWEST && isLone(ofKind)) {
                lone.add(new LonePeriod(ofKind.get(last), ofKind.get(last - 1)));
            }
        }
        return lone;
    }

    private static boolean isLone(List<Period> sorted) {
        int last = sorted.size() - 1;
        long farthest = 0;
        for (int i = 1; i < last; i++) {
            farthest = Math.max(farthest, distance(sorted.get(i - 1), sorted.get(i)));
        }
        long distance = distance(sorted.get(last - 1), sorted.get(last));
        return distance > FAR_MONTHS && distance > TIMES * farthest;
    }

    private static long distance(Period earlier, Period later) {
        return ChronoUnit.MONTHS.between(earlier.last(), later.last());
    }
}
