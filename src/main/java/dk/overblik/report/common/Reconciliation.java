package dk.overblik.report.common;

import dk.overblik.danish.DanishFormat;
import java.util.List;
import java.util.Optional;

/** Whether parts add up to the published total, said in numbers that agree as they show. */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * The sentence on the difference; empty where none shows.
     *
     * @param who such as "Ydelserne"
     */
    public static Optional<String> sentence(String who, List<Double> parts, double official) {
        double sum = parts.stream().mapToDouble(part -> part).sum();
        boolean whole = official % 1 == 0 && parts.stream().allMatch(part -> part % 1 == 0);
        int decimals = whole ? 0 : 1;
        return DanishFormat.rounded(sum - official, decimals).signum() == 0
                ? Optional.empty()
                : Optional.of(
                        who
                                + " giver tilsammen "
                                + DanishFormat.fixed(sum, decimals)
                                + ", forskellen til Jobindsats' tal er "
                                + DanishFormat.fixed(sum - official, decimals)
                                + ".");
    }
}
