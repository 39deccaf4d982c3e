package dk.overblik.archive;

import dk.overblik.archive.Histories.Told;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import dk.overblik.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a figure was another one before.
 *
 * @param before the earlier figure; of a figure that is hidden now the reason why it is not told
 * @param read the last reading in which it was so
 */
public record Revision(Observation now, Figure before, Reading read) {

    /** Why an export has no figure of its own accord. */
    public static boolean isHidden(Figure figure) {
        return figure instanceof Figure.Missing missing
                && switch (missing.reason()) {
                    case CONFIDENTIAL, NOT_REPORTED, NOT_REPORTED_OR_NIL -> true;
                    default -> false;
                };
    }

    /** Whether the figure was known and is hidden now. */
    public boolean hides() {
        return isHidden(now.figure());
    }

    /**
     * What some figures were before: the newest period first, each of its earlier figures from the
     * newest to the oldest.
     */
    public static List<Revision> of(Memory memory, List<Observation> shown, Rulebook rulebook) {
        FigurePast past = new FigurePast(memory, rulebook);
        return shown.stream()
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .flatMap(now -> of(now, past.before(now)))
                .toList();
    }

    /**
     * @param before older readings, oldest first
     */
    private static Stream<Revision> of(Observation now, List<Told> before) {
        if (now.figure() instanceof Figure.Known) {
            return changed(now, before).stream();
        }
        return isHidden(now.figure()) ? hidden(now, before).stream() : Stream.empty();
    }

    private static List<Revision> changed(Observation now, List<Told> before) {
        List<Revision> changed = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Told told = before.get(i);
            boolean last = i == before.size() - 1 || !told.saysTheSameAs(before.get(i + 1));
            boolean says = told.figure() instanceof Figure.Known || isHidden(told.figure());
            if (last && says && !told.figure().equals(now.figure())) {
                changed.add(new Revision(now, told.figure(), told.reading()));
            }
        }
        return changed;
    }

    /** What became hidden is not told again. */
    private static Optional<Revision> hidden(Observation now, List<Told> before) {
        return before.stream()
                .filter(told -> told.figure() instanceof Figure.Known)
                .reduce((earlier, later) -> later)
                .map(
                        told ->
                                new Revision(
                                        now, Figure.missing(Reason.CONFIDENTIAL), told.reading()));
    }

    /** How many of some figures readings of one age disagree on: nobody can tell which holds. */
    public static long undecided(Memory memory, List<Observation> shown, Rulebook rulebook) {
        FigurePast past = new FigurePast(memory, rulebook);
        return shown.stream().filter(past::isUndecided).count();
    }

    /** Figures of which a newer reading than the one at hand says something else. */
    public static List<Observation> outdated(
            Memory memory, List<Observation> shown, Rulebook rulebook) {
        FigurePast past = new FigurePast(memory, rulebook);
        return shown.stream()
                .filter(
                        now ->
                                past.after(now).stream()
                                        .anyMatch(told -> !told.figure().equals(now.figure())))
                .toList();
    }
}
