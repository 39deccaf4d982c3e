package dk.overblik.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Readings from the oldest to the newest, in one order for all of them.
 *
 * <p>Pair by pair their ages may go in a circle, as some say when they were updated and some do
 * not. So those that say it are put in order by it; each other one then comes behind the last of
 * those that are older than itself.
 */
final class AgeOrder {

    private final int[] rank;
    private final boolean[] replaced;

    private AgeOrder(int[] rank, boolean[] replaced) {
        this.rank = rank;
        this.replaced = replaced;
    }

    static AgeOrder of(List<Reading> readings) {
        Comparator<Integer> byAge =
                Comparator.<Integer, Reading>comparing(readings::get, Reading::compareAge)
                        .thenComparing(number -> readings.get(number).name());
        List<Integer> order = new ArrayList<>(numbers(readings, true, byAge));
        List<Integer> undated = numbers(readings, false, byAge);
        for (int i = undated.size() - 1; i >= 0; i--) {
            int number = undated.get(i);
            order.add(placeOf(readings.get(number), order, readings), number);
        }
        return new AgeOrder(ranks(order, readings), replaced(readings));
    }

    private static List<Integer> numbers(
            List<Reading> readings, boolean dated, Comparator<Integer> byAge) {
        return IntStream.range(0, readings.size())
                .filter(number -> readings.get(number).updated().isPresent() == dated)
                .boxed()
                .sorted(byAge)
                .toList();
    }

    /** Behind the last dated one that is no newer; the newest of all are placed first. */
    private static int placeOf(Reading undated, List<Integer> order, List<Reading> readings) {
        for (int place = order.size(); place > 0; place--) {
            Reading before = readings.get(order.get(place - 1));
            if (before.updated().isPresent() && undated.compareAge(before) >= 0) {
                return place;
            }
        }
        return 0;
    }

    /** The same rank for neighbours of which nobody can tell which is the older. */
    private static int[] ranks(List<Integer> order, List<Reading> readings) {
        int[] rank = new int[order.size()];
        for (int place = 1; place < order.size(); place++) {
            Reading one = readings.get(order.get(place - 1));
            Reading next = readings.get(order.get(place));
            int step = next.compareAge(one) == 0 ? 0 : 1;
            rank[order.get(place)] = rank[order.get(place - 1)] + step;
        }
        return rank;
    }

    /** Those whose export a later version of the program has read again. */
    private static boolean[] replaced(List<Reading> readings) {
        Map<String, List<Integer>> byFile = new HashMap<>();
        boolean[] replaced = new boolean[readings.size()];
        for (int number = 0; number < readings.size(); number++) {
            Reading reading = readings.get(number);
            List<Integer> same =
                    byFile.computeIfAbsent(reading.origin().file(), file -> new ArrayList<>());
            for (int other : same) {
                if (reading.isOfTheSameExport(readings.get(other))) {
                    boolean later = isReadLater(reading, readings.get(other));
                    replaced[later ? other : number] = true;
                }
            }
            same.add(number);
        }
        return replaced;
    }

    private static boolean isReadLater(Reading one, Reading other) {
        Comparator<Reading> byDay =
                Comparator.comparing(Reading::day)
                        .thenComparing(reading -> reading.origin().program())
                        .thenComparing(Reading::name);
        return byDay.compare(one, other) > 0;
    }

    /** Greater for what is newer; the same where nobody can tell. */
    int rank(int number) {
        return rank[number];
    }

    boolean isReplaced(int number) {
        return replaced[number];
    }
}
