package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Agreed;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The share of a sum, in percent, from rounded counts and rounded shares of its parts.
 *
 * <p>A part with a count and a share has between (count - ½) / (share + ½ unit) and (count + ½) /
 * (share - ½ unit) people. That bounds the people of the whole, and so the share of the sum, which
 * is known where both bounds round alike.
 */
public final class ShareOfSum {

    private static final int DECIMALS = 1;
    private static final double HALF_COUNT = 0.5;

    /** A count, and what it is in percent of the people of the same part and period. */
    public record Pair(Observation count, Observation share) {

        boolean isKnown() {
            return count.figure() instanceof Figure.Known && share.figure() instanceof Figure.Known;
        }
    }

    private ShareOfSum() {}

    /**
     * The share that the sum of the counts makes up; empty where the pairs do not bound it.
     *
     * @param counts the sum, part by part, or as one figure
     * @param parts for each part its pairs, such as one for each benefit
     */
    public static Optional<Expression> inPercent(List<Observation> counts, List<List<Pair>> parts) {
        double halfUnit = halfUnit(parts);
        List<Expression> fewest = new ArrayList<>();
        List<Expression> most = new ArrayList<>();
        for (List<Pair> pairs : parts) {
            List<Pair> usable = pairs.stream().filter(p -> isUsable(p, halfUnit)).toList();
            if (usable.isEmpty()) {
                return Optional.empty();
            }
            Expression least = highest(usable.stream().map(p -> fewest(p, halfUnit)).toList());
            Expression greatest = lowest(usable.stream().map(p -> most(p, halfUnit)).toList());
            if (value(least) > value(greatest)) {
                return Optional.empty();
            }
            fewest.add(least);
            most.add(greatest);
        }
        Given slack = new Given(HALF_COUNT * counts.size());
        Expression sum = Ratio.of(counts);
        return Optional.of(
                new Agreed(
                        new Quotient(new Difference(sum, slack), new Sum(most)),
                        new Quotient(new Sum(List.of(sum, slack)), new Sum(fewest)),
                        DECIMALS));
    }

    /** Shares that are all whole numbers may have been rounded to whole numbers. */
    private static double halfUnit(List<List<Pair>> parts) {
        boolean decimals =
                parts.stream()
                        .flatMap(List::stream)
                        .filter(Pair::isKnown)
                        .mapToDouble(pair -> value(new Observed(pair.share())))
                        .anyMatch(share -> share != Math.rint(share));
        return decimals ? 0.05 : 0.5;
    }

    private static boolean isUsable(Pair pair, double halfUnit) {
        return pair.isKnown() && value(new Observed(pair.share())) > halfUnit;
    }

    private static Expression fewest(Pair pair, double halfUnit) {
        return new Quotient(
                new Difference(new Observed(pair.count()), new Given(HALF_COUNT)),
                new Sum(List.of(new Observed(pair.share()), new Given(halfUnit))));
    }

    private static Expression most(Pair pair, double halfUnit) {
        return new Quotient(
                new Sum(List.of(new Observed(pair.count()), new Given(HALF_COUNT))),
                new Difference(new Observed(pair.share()), new Given(halfUnit)));
    }

    private static Expression highest(List<Expression> bounds) {
        return bounds.stream().max(Comparator.comparingDouble(ShareOfSum::value)).orElseThrow();
    }

    private static Expression lowest(List<Expression> bounds) {
        return bounds.stream().min(Comparator.comparingDouble(ShareOfSum::value)).orElseThrow();
    }

    private static double value(Expression expression) {
        return ((Figure.Known) expression.figure()).value();
    }
}
