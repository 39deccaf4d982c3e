package dk.overblik.vocabulary;

import dk.overblik.model.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that someone may have meant. */
public final class NearestNames {

    private static final int SHOWN = 3;

    private NearestNames() {}

    /** The three candidates with the fewest letters changed, added or left out, nearest first. */
    public static List<String> nearest(String written, Collection<String> candidates) {
        String folded = Names.folded(written);
        return candidates.stream()
                .distinct()
                .sorted(Comparator.comparingInt(name -> distance(folded, Names.folded(name))))
                .limit(SHOWN)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int cheapest = Math.min(previous[j] + 1, current[j - 1] + 1);
                current[j] = Math.min(cheapest, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
