package dk.overblik.report.brief;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Emphasis;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.verdict.DatedGoals;
import dk.overblik.report.verdict.GoalCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many goals are reached, and which. */
final class GoalsReached {

    /** The distances of more goals than this make too long a formula. */
    private static final int MOST = 40;

    /** The column of the distance, behind the verdict. */
    private static final int DISTANCE = 1;

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
     * The focus goals of a chapter, where it judges any.
     *
     * @param focus a chapter whose first table has the distance to each goal
     */
    static Optional<Table> ofFocus(Chapter focus, Period shown) {
        Table goals = focus.tables().get(0);
        List<Column> columns = goals.columns();
        boolean judged = columns.stream().anyMatch(c -> c.emphasis() == Emphasis.VERDICT);
        int distance =
                IntStream.range(0, judged ? columns.size() : 0)
                        .filter(i -> columns.get(i).unit() == Unit.PERCENTAGE_POINTS)
                        .findFirst()
                        .orElse(-1);
        List<Expression> distances =
                goals.lines().stream()
                        .filter(line -> distance >= 0)
                        .map(line -> line.figure(distance))
                        .toList();
        return isTold(distances)
                ? Optional.of(focus(goals.lines(), distances, when(distances, shown)))
                : Optional.empty();
    }

    private static boolean isTold(List<Expression> distances) {
        return distances.size() <= MOST && distances.stream().anyMatch(GoalsReached::isKnown);
    }

    private static boolean isKnown(Expression distance) {
        return distance.figure() instanceof Figure.Known;
    }

    /** Each goal, whether it is reached, and how far from it the share is. */
    private static Table focus(List<Line> goals, List<Expression> distances, String when) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            List<Part> reached = List.of(new Words("ja"));
            When verdict =
                    When.bySign(
                            new Place(i, DISTANCE),
                            Wording.EXACT,
                            List.of(new Words("nej")),
                            reached,
                            reached);
            List<Cell> cells =
                    List.of(
                            Cell.of(new Wording(List.of(verdict), ".")),
                            Cell.of(distances.get(i), Unit.PERCENTAGE_POINTS));
            lines.add(new Line(goals.get(i).label(), Role.MEMBER, cells, ""));
        }
        List<Column> columns =
                List.of(
                        new Column("Opfyldt", Unit.WORDS).with(Emphasis.VERDICT),
                        new Column("Afstand i pct.point", Unit.PERCENTAGE_POINTS));
        GoalCount count =
                new GoalCount(
                        "fokusmål",
                        GoalCount.Verdict.FOCUS,
                        0,
                        Collections.nCopies(lines.size(), DISTANCE),
                        new GoalCount.Told(when, goals.stream().map(Line::label).toList()));
        return new Table(
                "Fokusmål",
                "Mål",
                List.of(new Block("", columns)),
                lines,
                List.of(new Wording(List.of(count), "")));
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
