package dk.overblik.vocabulary;

import dk.overblik.model.Names;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the names that someone may have meant. */
public final class NearestNames {

    private static final int SHOWN = 3;
    private static final int LETTERS = 3;
    private static final int SHORTEST_BEGINNING = 4;

    /** No name is half as long: what follows makes none of them nearer. */
    private static final int LONGEST = 200;

    private NearestNames() {}

    /**
     * The candidates with the fewest letters changed, added or left out, nearest first: those that
     * are near, or else the first three.
     */
    public static List<String> nearest(String written, Collection<String> candidates) {
        String folded = folded(written);
        List<String> nearest =
                candidates.stream()
                        .distinct()
                        .map(name -> new Candidate(name, distance(folded, Names.folded(name))))
                        .sorted(Comparator.comparingInt(Candidate::distance))
                        .limit(SHOWN)
                        .map(Candidate::name)
                        .toList();
        List<String> near = nearest.stream().filter(name -> isNear(folded, name)).toList();
        return near.isEmpty() ? nearest : near;
    }

    /** The name that was most likely meant; none where all are far from what was written. */
    public static Optional<String> meant(String written, Collection<String> candidates) {
        String folded = folded(written);
        return nearest(written, candidates).stream()
                .findFirst()
                .filter(name -> isNear(folded, name))
                .or(() -> beginningAlike(folded, candidates));
    }

    private record Candidate(String name, int distance) {}

    private static String folded(String written) {
        return Names.folded(written.substring(0, Math.min(written.length(), LONGEST)));
    }

    /** The name that begins most like what was written, be it cut short or longer. */
    private static Optional<String> beginningAlike(String folded, Collection<String> candidates) {
        int least = Math.max(SHORTEST_BEGINNING, folded.length() * 2 / LETTERS);
        return candidates.stream()
                .filter(name -> alike(folded, name) >= least)
                .max(Comparator.comparingInt(name -> alike(folded, name)));
    }

    /** How many letters two names begin alike with. */
    private static int alike(String folded, String name) {
        String other = Names.folded(name);
        int at = 0;
        while (at < Math.min(folded.length(), other.length())
                && folded.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** At the most every third letter is another one. */
    private static boolean isNear(String folded, String name) {
        return distance(folded, Names.folded(name)) <= Math.max(1, folded.length() / LETTERS);
    }

    /**
     * Levenshtein's distance, with two neighbours that changed places as one change (optimal string
     * alignment): it is the commonest slip of all.
     */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int cheapest = Math.min(previous[j] + 1, current[j - 1] + 1);
                current[j] = Math.min(cheapest, previous[j - 1] + change);
                if (isSwap(from, i, to, j)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            before = previous;
            previous = current;
        }
        return previous[to.length()];
    }

    /** Whether the last two letters of two beginnings are each other's. */
    private static boolean isSwap(String from, int i, String to, int j) {
        return i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
