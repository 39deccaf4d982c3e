package dk.overblik.report.common;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.report.choice.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Whether parts add up to a total, in full-time persons, said in numbers that agree as they show.
 */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * The sentence on the difference; empty where none shows.
     *
     * @param who such as "ydelserne"
     * @param parts all of them known
     * @param total known, too; one of an area that the export does not have is not the official one
     */
    public static Optional<String> sentence(
            Scope scope, String who, List<Observation> parts, Observation total) {
        double sum = parts.stream().mapToDouble(Reconciliation::known).sum();
        double official = known(total);
        boolean whole = official % 1 == 0 && parts.stream().allMatch(part -> known(part) % 1 == 0);
        int decimals = whole ? 0 : 1;
        int sign = DanishFormat.rounded(sum - official, decimals).signum();
        return sign == 0
                ? Optional.empty()
                : Optional.of(
                        SentenceNames.capitalIn(total.key().area())
                                + " giver "
                                + who
                                + " tilsammen "
                                + DanishFormat.fixed(sum, decimals)
                                + " fuldtidspersoner, "
                                + DanishFormat.fixed(Math.abs(sum - official), decimals)
                                + (sign < 0 ? " færre" : " flere")
                                + " end "
                                + (isOfficial(scope, total)
                                        ? "Jobindsats' tal"
                                        : "det beregnede tal")
                                + ".");
    }

    /** Whether parts are more than rounding can make away from their total. */
    public static boolean isApart(List<Observation> parts, Observation total) {
        return Math.abs(over(parts, total)) > parts.size();
    }

    /** By how much parts are more than their total. */
    public static double over(List<Observation> parts, Observation total) {
        return parts.stream().mapToDouble(Reconciliation::known).sum() - known(total);
    }

    /** Whether the export has it, or what it is an average of. */
    private static boolean isOfficial(Scope scope, Observation total) {
        return total.wasRead()
                || scope.dataset().periods().stream()
                        .map(period -> scope.dataset().get(total.key(), period))
                        .anyMatch(Observation::wasRead);
    }

    private static double known(Observation observation) {
        return ((Figure.Known) observation.figure()).value();
    }
}
