package dk.overblik.danish;

import dk.overblik.model.Figure.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The marks that exports put where a figure is missing. */
public final class MissingMarks {

    private static final Map<String, Reason> BY_MARK =
            Map.ofEntries(
                    Map.entry("", Reason.NOT_REPORTED),
                    Map.entry(".", Reason.NOT_REPORTED),
                    Map.entry("...", Reason.NOT_REPORTED),
                    Map.entry("\u2026", Reason.NOT_REPORTED),
                    Map.entry("n.a.", Reason.NOT_REPORTED),
                    Map.entry("n/a", Reason.NOT_REPORTED),
                    Map.entry("null", Reason.NOT_REPORTED),
                    Map.entry("none", Reason.NOT_REPORTED),
                    Map.entry("nan", Reason.NOT_REPORTED),
                    Map.entry("-nan", Reason.NOT_REPORTED),
                    Map.entry("<na>", Reason.NOT_REPORTED),
                    Map.entry("inf", Reason.ERROR_IN_EXPORT),
                    Map.entry("+inf", Reason.ERROR_IN_EXPORT),
                    Map.entry("-inf", Reason.ERROR_IN_EXPORT),
                    Map.entry("infinity", Reason.ERROR_IN_EXPORT),
                    Map.entry("+infinity", Reason.ERROR_IN_EXPORT),
                    Map.entry("-infinity", Reason.ERROR_IN_EXPORT),
                    Map.entry("\u221e", Reason.ERROR_IN_EXPORT),
                    Map.entry("-\u221e", Reason.ERROR_IN_EXPORT),
                    Map.entry("..", Reason.CONFIDENTIAL),
                    Map.entry("*", Reason.CONFIDENTIAL),
                    Map.entry("**", Reason.CONFIDENTIAL),
                    Map.entry("\u2022", Reason.CONFIDENTIAL),
                    Map.entry("x", Reason.CONFIDENTIAL),
                    Map.entry("-", Reason.NOT_REPORTED_OR_NIL),
                    Map.entry("\u2010", Reason.NOT_REPORTED_OR_NIL),
                    Map.entry("\u2011", Reason.NOT_REPORTED_OR_NIL),
                    Map.entry("\u2013", Reason.NOT_REPORTED_OR_NIL),
                    Map.entry("\u2014", Reason.NOT_REPORTED_OR_NIL),
                    Map.entry("\u2212", Reason.NOT_REPORTED_OR_NIL));

    /**
     * Words that also are labels ("Uoplyst" among origins), so that only a body has them as marks.
     */
    private static final Map<String, Reason> BY_WORD =
            Map.of(
                    "uoplyst", Reason.NOT_REPORTED,
                    "ikke oplyst", Reason.NOT_REPORTED,
                    "diskretioneret", Reason.CONFIDENTIAL,
                    "fortroligt", Reason.CONFIDENTIAL);

    private static final Set<String> FAULTS =
            Set.of(
                    "#n/a",
                    "#i/t",
                    "#ref!",
                    "#reference!",
                    "#div/0!",
                    "#division/0!",
                    "#value!",
                    "#værdi!",
                    "#name?",
                    "#navn?",
                    "#num!",
                    "#null!",
                    "#nul!");

    private MissingMarks() {}

    /** The reason that a folded text gives, if it is a mark. */
    static Optional<Reason> find(String folded) {
        Reason reason = BY_MARK.get(folded);
        if (reason == null) {
            reason = BY_WORD.get(folded);
        }
        if (reason == null && FAULTS.contains(folded)) {
            reason = Reason.ERROR_IN_EXPORT;
        }
        return Optional.ofNullable(reason);
    }

    /** Whether a mark is a word that could as well be a label. */
    public static boolean isWord(String folded) {
        return BY_WORD.containsKey(folded);
    }
}
