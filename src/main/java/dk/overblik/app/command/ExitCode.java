package dk.overblik.app.command;

import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.Outcome.Note;
import java.util.Comparator;
import java.util.List;

/** The exit code that sums up what became of all exports. */
public final class ExitCode {

    public static final int ALL_DONE = 0;
    public static final int WRONG_USE = 2;
    public static final int NO_ACCESS = 4;
    public static final int SLIPS_FOUND = 5;
    public static final int FAULT = 70;

    public static final int SOME_FAILED = 1;

    private ExitCode() {}

    /** All done, some failed, or the worst cause where all failed. */
    public static int of(List<Outcome> outcomes) {
        List<Failed> failed =
                outcomes.stream().filter(Failed.class::isInstance).map(Failed.class::cast).toList();
        if (failed.isEmpty()) {
            return outcomes.stream().anyMatch(ExitCode::lacksSomething) ? SOME_FAILED : ALL_DONE;
        }
        return of(failed.stream().map(Failed::cause).toList(), outcomes.size());
    }

    /**
     * The same of exports that give no results.
     *
     * @param failed why each failed that did
     * @param count of all exports
     */
    static int of(List<Cause> failed, int count) {
        return failed.size() < count && !failed.isEmpty()
                ? SOME_FAILED
                : failed.stream()
                        .max(Comparator.naturalOrder())
                        .map(Cause::exitCode)
                        .orElse(ALL_DONE);
    }

    /**
     * Of a run some of whose exports could not be reached.
     *
     * @param others the code of all other exports
     */
    static int besideUnreached(int others) {
        if (others == ALL_DONE) {
            return SOME_FAILED;
        }
        boolean failed =
                others == Cause.NO_EXPORT.exitCode() || others == Cause.WRONG_USE.exitCode();
        return failed ? NO_ACCESS : others;
    }

    /** Whether a note or a filled template is missing, or something in it, or the memory. */
    private static boolean lacksSomething(Outcome outcome) {
        return outcome.forgotten().isPresent()
                || (outcome instanceof Done done
                        && (done.note() instanceof Note.Failed
                                || !done.filled().missing().isEmpty()));
    }
}
