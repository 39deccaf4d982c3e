package dk.overblik.archive;

import dk.overblik.model.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An export that was read once.
 *
 * @param name that no other reading has
 * @param day on which it was first read
 * @param updated the day that the export says its figures were last updated
 * @param newest the newest of its periods; empty where it has no figure
 */
public record Reading(
        String name,
        LocalDate day,
        Optional<LocalDate> updated,
        Optional<Period> newest,
        Origin origin) {

    private static final Period NONE = Period.month(1, 1);

    private static final Comparator<Reading> BY_CONTENT_AND_DAY =
            Comparator.comparing((Reading reading) -> reading.newest.orElse(NONE))
                    .thenComparing(Reading::day);

    private static final Comparator<Reading> DATED =
            Comparator.comparing((Reading reading) -> reading.updated.orElse(LocalDate.MIN))
                    .thenComparing(BY_CONTENT_AND_DAY);

    /**
     * What was read, and by what.
     *
     * @param file the export's name, without its folder
     * @param program the version that read it
     * @param digest of the export's bytes; empty where nobody kept it
     */
    public record Origin(String file, String program, String digest) {

        /** Whether two programs may have read one and the same export. */
        private boolean mayBeOfOneExport(Origin other) {
            return !program.equals(other.program)
                    && file.equals(other.file)
                    && (digest.isEmpty() || other.digest.isEmpty() || digest.equals(other.digest));
        }
    }

    /**
     * Positive where this one is newer, 0 where nobody can tell: by the day of update where both
     * name one, else by the newest period, else by the day of reading.
     */
    public int compareAge(Reading other) {
        return updated.isPresent() && other.updated.isPresent()
                ? DATED.compare(this, other)
                : BY_CONTENT_AND_DAY.compare(this, other);
    }

    /**
     * Whether the two are one export that two versions of the program have read: what differs
     * between them is no revision.
     */
    boolean isOfTheSameExport(Reading other) {
        return origin.mayBeOfOneExport(other.origin)
                && updated.equals(other.updated)
                && newest.equals(other.newest);
    }
}
