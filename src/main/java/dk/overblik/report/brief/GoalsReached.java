package dk.overblik.report.brief;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.ReachesZero;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.verdict.DatedGoals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many goals are reached. */
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
        return table(
                shown,
                dated.stream().flatMap(at -> at.distances().stream()).toList(),
                DatedGoals.withoutFigures(scope, dated).size(),
                "Resultatmål",
                "nået");
    }

    /**
     * The focus goals of a chapter, where it judges any.
     *
     * @param focus a chapter whose first table has the distance to each goal
     */
    static Optional<Table> ofFocus(Chapter focus, Period shown) {
        Table goals = focus.tables().get(0);
        List<Column> columns = goals.columns();
        boolean judged = columns.stream().anyMatch(c -> c.emphasis() == Table.Emphasis.VERDICT);
        List<Expression> distances =
                IntStream.range(0, judged ? columns.size() : 0)
                        .filter(i -> columns.get(i).unit() == Unit.PERCENTAGE_POINTS)
                        .boxed()
                        .flatMap(i -> goals.lines().stream().map(line -> line.figure(i)))
                        .toList();
        return table(shown, distances, 0, "Fokusmål", "opfyldt");
    }

    private static Optional<Table> table(
            Period shown, List<Expression> distances, int absent, String goals, String verdict) {
        int count = distances.size() + absent;
        List<Expression> judged =
                distances.stream().filter(d -> d.figure() instanceof Figure.Known).toList();
        return judged.isEmpty() || judged.size() > MOST
                ? Optional.empty()
                : Optional.of(table(judged, count, goals, verdict, dated(judged, shown)));
    }

    /** The periods in which they are judged, unless that is the one at the sheet's head. */
    private static String dated(List<Expression> judged, Period shown) {
        Set<Period> periods =
                judged.stream()
                        .flatMap(
                                distance ->
                                        distance
                                                .observations()
                                                .map(Observation::period)
                                                .max(Comparator.comparing(Period::last))
                                                .stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return periods.equals(Set.of(shown))
                ? ""
                : " (" + DanishList.of(periods.stream().map(PeriodNames::of).toList()) + ")";
    }

    /** All goals count, as on the sheet that lists them, also those that cannot be decided. */
    private static Table table(
            List<Expression> judged, int count, String goals, String verdict, String dated) {
        Expression reached = new Sum(judged.stream().<Expression>map(ReachesZero::new).toList());
        int open = count - judged.size();
        List<Line> lines = new ArrayList<>();
        lines.add(line(verdict, reached));
        lines.add(line("ikke " + verdict, new Difference(new Given(judged.size()), reached)));
        if (open > 0) {
            lines.add(line("kan ikke afgøres", new Given(open)));
        }
        return new Table(
                goals,
                "Status",
                List.of(new Block("", List.of(new Column("Antal mål", Unit.COUNT)))),
                lines,
                List.of(sentence(count, open, goals.toLowerCase(Locale.ROOT), verdict + dated)));
    }

    private static Line line(String status, Expression count) {
        String label = status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1);
        return Line.of(label, Role.MEMBER, List.of(count), "");
    }

    private static Wording sentence(int count, int open, String goals, String verdict) {
        String behind = open == 0 ? "" : "; " + open + " kan ikke afgøres";
        return new Wording(
                List.of(
                        new Amount(new Place(0, 0), 0),
                        new Words(" af " + count + " " + goals + " er " + verdict + behind + ".")),
                "Det kan ikke opgøres, hvor mange " + goals + " der er " + verdict + ".");
    }
}
