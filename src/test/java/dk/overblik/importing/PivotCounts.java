package dk.overblik.importing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many random exports were read how, by container, by layout and by reason. */
final class PivotCounts {

    private final Map<String, int[]> outcomes = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private int pivots;
    private int refused;

    void add(PivotContainer container, PivotReading reading) {
        pivots++;
        boolean complete = reading.isComplete();
        refused += complete ? 0 : 1;
        if (!complete) {
            reasons.merge(reading.reason(), 1, Integer::sum);
        }
        count("container   " + container, reading);
        for (String trait : reading.pivot().traits()) {
            count(trait, reading);
        }
    }

    private void count(String group, PivotReading reading) {
        int[] counts = outcomes.computeIfAbsent(group, g -> new int[4]);
        counts[0]++;
        counts[reading.isComplete() ? 1 : 2]++;
        counts[3] += reading.isSaidToBeAmbiguous() ? 1 : 0;
    }

    int refused() {
        return refused;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        line(table, "", "pivots", "read equal", "refused", "said ambiguous");
        outcomes.forEach((group, n) -> line(table, group, n[0], n[1], n[2], n[3]));
        reasons.forEach((reason, n) -> line(table, "refused for " + reason, "", "", n, ""));
        return pivots + " random exports, none read wrongly and none lost in silence\n" + table;
    }

    private static void line(StringBuilder table, Object... cells) {
        table.append(String.format(Locale.ROOT, "%-44s %8s %10s %8s %14s%n", cells));
    }
}
