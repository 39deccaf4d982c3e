package dk.overblik.report.common;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.report.choice.Scope;
import java.util.List;
import java.util.Optional;

/** Whether parts add up to a total, said in numbers that agree as they show. */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * The sentence on the difference; empty where none shows.
     *
     * @param who such as "Ydelserne"
     * @param parts all of them known
     * @param total known, too; one of an area that the export does not have is not the official one
     */
    public static Optional<String> sentence(
            Scope scope, String who, List<Observation> parts, Observation total) {
        double sum = parts.stream().mapToDouble(Reconciliation::known).sum();
        double official = known(total);
        boolean whole = official % 1 == 0 && parts.stream().allMatch(part -> known(part) % 1 == 0);
        int decimals = whole ? 0 : 1;
        return DanishFormat.rounded(sum - official, decimals).signum() == 0
                ? Optional.empty()
                : Optional.of(
                        who
                                + " giver tilsammen "
                                + DanishFormat.fixed(sum, decimals)
                                + ", forskellen til "
                                + (isOfficial(scope, total)
                                        ? "Jobindsats' tal"
                                        : "det beregnede tal")
                                + " er "
                                + DanishFormat.fixed(sum - official, decimals)
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
