package dk.overblik.plausibility;

import dk.overblik.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The periods of an export that were not over on the day that it says it was updated. Either they
 * or the day is wrong. A period that stands alone so, or several with a gap before them, are slips
 * of the pen; several that go on where the others end tell that the day is an old one, or is about
 * something else.
 *
 * @param doubted periods that cannot have had figures then
 * @param outvoted periods that speak against the day
 */
public record UnendedPeriods(Set<Period> doubted, Set<Period> outvoted) {

    public UnendedPeriods {
        doubted = Set.copyOf(doubted);
        outvoted = Set.copyOf(outvoted);
    }

    /** Those of an export that was updated on a day. */
    public static UnendedPeriods of(List<Period> periods, LocalDate updated) {
        Map<Period.Kind, List<Period>> kinds = new EnumMap<>(Period.Kind.class);
        for (Period period : periods) {
            kinds.computeIfAbsent(period.kind(), kind -> new ArrayList<>()).add(period);
        }
        Set<Period> doubted = new HashSet<>();
        Set<Period> outvoted = new HashSet<>();
        for (List<Period> ofKind : kinds.values()) {
            Collections.sort(ofKind);
            int first = 0;
            while (first < ofKind.size() && isOver(ofKind.get(first), updated)) {
                first++;
            }
            List<Period> ahead = ofKind.subList(first, ofKind.size());
            (ahead.size() > 1 && goesOn(ofKind, first) ? outvoted : doubted).addAll(ahead);
        }
        return new UnendedPeriods(doubted, outvoted);
    }

    private static boolean isOver(Period period, LocalDate day) {
        return !period.last().atEndOfMonth().isAfter(day);
    }

    /** Whether there is no wider gap before a period than between others. */
    private static boolean goesOn(List<Period> sorted, int first) {
        long widest = 1;
        for (int i = 1; i < sorted.size(); i++) {
            widest = i == first ? widest : Math.max(widest, step(sorted, i));
        }
        return first == 0 || step(sorted, first) <= widest;
    }

    private static long step(List<Period> sorted, int at) {
        return ChronoUnit.MONTHS.between(sorted.get(at - 1).last(), sorted.get(at).last());
    }
}
