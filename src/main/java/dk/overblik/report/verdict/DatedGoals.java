package dk.overblik.report.verdict;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals whose figures come out for one period, and that period. */
public record DatedGoals(Scope scope, List<Settings.Goal> goals, boolean isReportsOwn) {

    /** What binary fractions leave of nothing. */
    private static final double NOISE = 5e-10;

    public DatedGoals {
        goals = List.copyOf(goals);
    }

    /** The goals that the export has figures for: each in the report's period, else in its last. */
    public static List<DatedGoals> of(Scope scope) {
        Map<Period, List<Settings.Goal>> byPeriod = new TreeMap<>(newestFirst(scope));
        for (Settings.Goal goal : scope.settings().goals()) {
            period(scope, goal)
                    .ifPresent(
                            at -> byPeriod.computeIfAbsent(at, p -> new ArrayList<>()).add(goal));
        }
        return byPeriod.entrySet().stream()
                .map(
                        at ->
                                new DatedGoals(
                                        scope.at(at.getKey()),
                                        at.getValue(),
                                        at.getKey().equals(scope.period())))
                .toList();
    }

    private static Comparator<Period> newestFirst(Scope scope) {
        return Comparator.<Period, Boolean>comparing(p -> !p.equals(scope.period()))
                .thenComparing(Comparator.reverseOrder());
    }

    /**
     * Its figures may come out for other periods than those of the report: for quarters, or, in an
     * export of their own, for other months. A figure that is missing is no older one.
     */
    private static Optional<Period> period(Scope scope, Settings.Goal goal) {
        GoalFigures figures = new GoalFigures(scope);
        if (figures.has(goal)) {
            return Optional.of(scope.period());
        }
        boolean apart = scope.dataset().files().size() > 1 && !figures.isThere(goal);
        return scope.dataset().periods().stream()
                .filter(scope::allows)
                .filter(at -> apart || !at.kind().equals(scope.period().kind()))
                .sorted(Comparator.reverseOrder())
                .filter(at -> new GoalFigures(scope.at(at)).has(goal))
                .findFirst();
    }

    /** The goals that would hold the own area against itself: they are judged nowhere. */
    public List<Settings.Goal> againstItself() {
        GoalFigures figures = new GoalFigures(scope);
        return goals.stream()
                .filter(goal -> goal.rule().filter(figures::isAgainstItself).isPresent())
                .toList();
    }

    /**
     * How far each goal with a limit is from it, counted so that a distance below zero is missing.
     */
    public List<Expression> distances() {
        return judged(goal -> true).map(goal -> goal.judgement().distance()).toList();
    }

    /**
     * How a goal stands.
     *
     * @param figure what is held against the limit, or against the comparison
     */
    public record Standing(Settings.Goal goal, boolean reached, Expression figure, Unit unit) {}

    /** Whether a distance is not that of the figures as they show. */
    public boolean isRounded() {
        return judged(goal -> true).anyMatch(goal -> goal.judgement().isRounded());
    }

    /** Whether a distance is also told in persons. */
    public boolean isInPersons() {
        return judged(goal -> true)
                .flatMap(goal -> goal.judgement().persons().stream())
                .anyMatch(GoalFigures::isKnown);
    }

    /** How all goals stand that can be judged. */
    public static List<Standing> standings(Scope scope) {
        return of(scope).stream()
                .flatMap(dated -> dated.judged(goal -> true))
                .flatMap(goal -> standing(goal.judgement()).stream())
                .toList();
    }

    private static Optional<Standing> standing(GoalJudgement judgement) {
        return judgement.distance().figure() instanceof Figure.Known distance
                ? Optional.of(
                        new Standing(
                                judgement.goal(),
                                distance.value() >= -NOISE,
                                judgement.level(),
                                judgement.unit()))
                : Optional.empty();
    }

    /** The goals with a limit that nobody can judge, as the export has no figure for them. */
    public static List<Settings.Goal> withoutFigures(Scope scope, List<DatedGoals> dated) {
        GoalFigures figures = new GoalFigures(scope);
        return scope.settings().goals().stream()
                .filter(goal -> goal.rule().filter(r -> !figures.isAgainstItself(r)).isPresent())
                .filter(goal -> dated.stream().noneMatch(at -> at.goals().contains(goal)))
                .toList();
    }

    /**
     * What to say where goals are set that could be judged, and there is a figure for none. Goals
     * that are shown without a limit are no reason, and those that are nowhere stand by name among
     * the settings.
     */
    public static Optional<String> remarkOnNone(Scope scope) {
        List<DatedGoals> dated = of(scope);
        List<String> without =
                withoutFigures(scope, dated).stream().map(Settings.Goal::name).distinct().toList();
        boolean judged = dated.stream().anyMatch(at -> !at.distances().isEmpty());
        if (judged || without.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                dated.isEmpty()
                        ? noneShown(scope.settings().goals())
                        : "Ingen resultatmål er vurderet: Udtrækket har ikke tal for dem, der har"
                                + " en regel i indstillingerne ("
                                + DanishList.of(without)
                                + ").");
    }

    private static String noneShown(List<Settings.Goal> goals) {
        return goals.size() == 1
                ? "Resultatmålet i indstillingerne er ikke vist, da udtrækket ikke har tal for det."
                : "Ingen af resultatmålene i indstillingerne er vist, da udtrækket ikke har tal"
                        + " for dem.";
    }

    /** Whether the goals are reached; empty where none is judged. */
    public static Optional<Table> verdicts(Scope scope, List<DatedGoals> dated) {
        Set<Period> judged =
                dated.stream()
                        .filter(at -> !at.distances().isEmpty())
                        .map(at -> at.scope().period())
                        .collect(Collectors.toSet());
        Period said = judged.size() == 1 ? judged.iterator().next() : scope.period();
        return verdicts(scope, dated, said, goal -> true, "mål");
    }

    /**
     * The same in short, for a page that tells of other things too.
     *
     * @param when what the sentence says of the goals' period
     */
    public static Table inShort(Scope scope, List<DatedGoals> dated, String when) {
        return GoalsTable.inShort(
                Stream.concat(
                                dated.stream().flatMap(at -> at.judged(goal -> true)),
                                absent(scope, dated, scope.period()))
                        .toList(),
                when);
    }

    /** The same of the goals about the benchmark alone, so called where they are counted. */
    public static Optional<Table> ofBenchmark(Scope scope, List<DatedGoals> dated) {
        return verdicts(
                scope,
                dated,
                scope.period(),
                goal -> goal.measure().concept().isOfBenchmark(),
                "mål om benchmark");
    }

    /**
     * @param said the period that the page says it is of: goals of another one name theirs
     */
    private static Optional<Table> verdicts(
            Scope scope,
            List<DatedGoals> dated,
            Period said,
            Predicate<Settings.Goal> filter,
            String counted) {
        List<GoalsTable.Dated> judged = dated.stream().flatMap(at -> at.judged(filter)).toList();
        return judged.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        GoalsTable.of(
                                Stream.concat(
                                                judged.stream(),
                                                absent(scope, dated, said)
                                                        .filter(
                                                                at ->
                                                                        filter.test(
                                                                                at.judgement()
                                                                                        .goal())))
                                        .toList(),
                                said,
                                counted));
    }

    /** The goals that nobody can judge, which stand among the others with the reason. */
    private static Stream<GoalsTable.Dated> absent(
            Scope scope, List<DatedGoals> dated, Period said) {
        return new DatedGoals(scope.at(said), withoutFigures(scope, dated), false)
                .judged(goal -> true);
    }

    private Stream<GoalsTable.Dated> judged(Predicate<Settings.Goal> filter) {
        GoalFigures figures = new GoalFigures(scope);
        return goals.stream()
                .filter(filter)
                .flatMap(
                        goal ->
                                goal.rule().stream()
                                        .filter(rule -> !figures.isAgainstItself(rule))
                                        .map(rule -> GoalJudgement.of(goal, rule, scope, figures)))
                .map(judgement -> new GoalsTable.Dated(judgement, scope.period()));
    }

    /** The period stands over tables that are not of the report's own. */
    public Table dated(Table table) {
        return isReportsOwn
                ? table
                : table.captioned(table.caption() + ", " + PeriodNames.of(scope.period()));
    }
}
