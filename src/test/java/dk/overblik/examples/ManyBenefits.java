package dk.overblik.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of any number of benefits: known ones, and others whose first letters are their own.
 */
public final class ManyBenefits {

    private static final List<String> NAMES =
            List.of(
                    "A-dagpenge",
                    "Kontanthjælp",
                    "Sygedagpenge",
                    "Fleksjob",
                    "Ledighedsydelse",
                    "Jobafklaringsforløb",
                    "Førtidspension",
                    "Efterløn",
                    "Seniorpension",
                    "Tidlig pension",
                    "Ressourceforløb",
                    "Revalidering");

    /** How many known ones there are. */
    public static final int KNOWN = NAMES.size();

    private ManyBenefits() {}

    /**
     * So many of them.
     *
     * @param known how many of them at most are known ones
     */
    public static List<String> names(int number, int known) {
        List<String> names = new ArrayList<>(NAMES.subList(0, Math.min(number, known)));
        for (int i = names.size(); i < number; i++) {
            names.add("Y" + (char) ('A' + i % 26) + "-ordning nr. " + i);
        }
        return names;
    }
}
