package dk.overblik.report.brief;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Emphasis;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.verdict.DatedGoals;
import dk.overblik.report.verdict.GoalCount;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many goals are reached, and which. */
final class GoalsReached {

    /** The distances of more goals than this make too long a formula. */
    private static final int MOST = 40;

    private GoalsReached() {}

    /**
     * The result goals of the settings, where any can be judged.
     *
     * @param shown the period that the sheet is of; another is named
     */
    static Optional<Table> of(Scope scope, Period shown) {
        List<DatedGoals> dated = DatedGoals.of(scope);
        List<Expression> distances = dated.stream().flatMap(at -> at.distances().stream()).toList();
        return isTold(distances)
                ? Optional.of(DatedGoals.inShort(scope, dated, when(distances, shown)))
                : Optional.empty();
    }

    /**
     * The same table with how many are reached ahead of what else is said; empty where none can be
     * judged.
     *
     * @param goals focus goals, whose last two columns are the distance and the verdict, or shares
     *     that nobody judges
     */
    static Optional<Table> ofFocus(Table goals, Period shown) {
        int verdict = goals.columns().size() - 1;
        if (goals.columns().get(verdict).emphasis() != Emphasis.VERDICT) {
            return Optional.of(goals);
        }
        List<Line> judged =
                goals.lines().stream().filter(line -> isShare(line, verdict - 1)).toList();
        List<Expression> distances = judged.stream().map(line -> line.figure(verdict - 1)).toList();
        GoalCount count =
                new GoalCount(
                        "fokusmål",
                        GoalCount.Verdict.FOCUS,
                        verdict,
                        Collections.nCopies(distances.size(), verdict - 1),
                        new GoalCount.Told(
                                when(distances, shown), judged.stream().map(Line::label).toList()));
        List<Wording> sentences =
                Stream.concat(
                                Stream.of(new Wording(List.of(count), "")),
                                goals.sentences().stream())
                        .toList();
        return Optional.of(goals.saying(sentences)).filter(any -> isTold(distances));
    }

    /** What is no goal has no distance from any. */
    private static boolean isShare(Line line, int distance) {
        return line.cells().get(distance) instanceof Cell.Shown;
    }

    /** How many sentences come before those on single shares: one of shares that nobody judges. */
    static int ahead(Table goals) {
        int distance = goals.columns().size() - 2;
        boolean judged = goals.columns().get(distance + 1).emphasis() == Emphasis.VERDICT;
        boolean ruled = judged && goals.lines().stream().anyMatch(line -> !isShare(line, distance));
        return ruled ? 2 : 1;
    }

    private static boolean isTold(List<Expression> distances) {
        return distances.size() <= MOST && distances.stream().anyMatch(GoalsReached::isKnown);
    }

    private static boolean isKnown(Expression distance) {
        return distance.figure() instanceof Figure.Known;
    }

    /** The periods in which they are judged, unless that is the one at the sheet's head. */
    private static String when(List<Expression> distances, Period shown) {
        Set<Period> periods =
                distances.stream()
                        .filter(GoalsReached::isKnown)
                        .flatMap(
                                distance ->
                                        distance
                                                .observations()
                                                .map(Observation::period)
                                                .max(Comparator.comparing(Period::last))
                                                .stream())
                        .collect(
                                Collectors.toCollection(
                                        () -> new TreeSet<Period>(Comparator.reverseOrder())));
        return periods.equals(Set.of(shown))
                ? ""
                : " (" + DanishList.of(periods.stream().map(PeriodNames::of).toList()) + ")";
    }
}
