package dk.overblik.report.verdict;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Names;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The goals that are judged, a line each: whether it is reached, the figure that is judged in the
 * own area and in the comparison, how much more the own one falls where that is what is asked for,
 * the limit, and how far that is. Those that are not reached stand first, as they are when the
 * table is made.
 */
final class GoalsTable {

    static final String REACHED = "nået";
    static final String MISSED = "ikke nået";

    private static final int STATUS = 0;

    /** The first column of distances where the goals are told in short. */
    private static final int SHORT_DISTANCE = 1;

    private static final int NAMED = 3;

    /** So many areas have a column each; of more, each line says which it is compared with. */
    private static final int MOST_COMPARED = 2;

    private static final String OPEN = "kan ikke afgøres";

    private final List<Dated> goals;
    private final Period headed;
    private final String counted;

    /** What the goals are called, line by line. */
    private final List<String> names;

    /** Whether figures say behind them what they are in, since not all are in the same. */
    private final boolean hasUnits;

    /** What goals are measured by whose name does not say it. */
    private final List<String> measures;

    /** A goal with the period in which it is judged. */
    record Dated(GoalJudgement judgement, Period period) {}

    private GoalsTable(List<Dated> goals, Period headed, String counted) {
        this.headed = headed;
        this.counted = counted;
        this.goals =
                goals.stream()
                        .sorted(Comparator.comparingInt(goal -> rank(goal.judgement())))
                        .toList();
        this.names =
                GoalNames.of(this.goals.stream().map(goal -> goal.judgement().goal()).toList());
        this.hasUnits =
                goals.stream().map(Dated::judgement).map(GoalsTable::shownIn).distinct().count()
                        > 1;
        this.measures =
                this.goals.stream()
                        .map(Dated::judgement)
                        .filter(goal -> !isNamedByMeasure(goal))
                        .map(this::measured)
                        .distinct()
                        .toList();
    }

    /**
     * The table.
     *
     * @param goals at least one; what cannot be judged stands among them
     * @param headed the period that the page says it is of: goals of another one name theirs
     * @param counted what the goals are called where they are counted
     */
    static Table of(List<Dated> goals, Period headed, String counted) {
        return new GoalsTable(goals, headed, counted).table();
    }

    /** What is missing first, then what nobody knows, then what is reached. */
    private static int rank(GoalJudgement judgement) {
        return judgement.distance().figure() instanceof Figure.Known known
                ? DanishFormat.rounded(known.value(), Wording.EXACT).signum() < 0 ? 0 : 2
                : 1;
    }

    private Table table() {
        Wording lead = new Wording(List.of(count(before().size(), GoalCount.Told.NOTHING)), "");
        return new Table(
                        "",
                        "Mål",
                        List.of(new Block("", columns())),
                        IntStream.range(0, goals.size()).mapToObj(this::line).toList(),
                        Stream.concat(measuredBy().stream(), ofOtherPeriods().stream()).toList())
                .led(lead);
    }

    /**
     * The same in short, for a page that tells of other things too: whether each is reached, and
     * how far from it.
     *
     * @param when what the sentence says of the goals' period
     */
    static Table inShort(List<Dated> goals, String when) {
        return new GoalsTable(goals, goals.get(0).period(), "resultatmål").inShort(when);
    }

    private Table inShort(String when) {
        List<Column> columns = new ArrayList<>(List.of(status()));
        columns.addAll(distances(units()));
        return new Table(
                "Resultatmål",
                "Mål",
                List.of(new Block("", columns)),
                IntStream.range(0, goals.size()).mapToObj(this::lineInShort).toList(),
                List.of(
                        new Wording(
                                List.of(count(SHORT_DISTANCE, new GoalCount.Told(when, names))),
                                "")));
    }

    private Line lineInShort(int number) {
        GoalJudgement goal = goals.get(number).judgement();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(verdict(new Place(number, distance(SHORT_DISTANCE, goal)))));
        cells.addAll(distances(goal));
        return new Line(names.get(number), Role.MEMBER, cells, tooSmall(goal).orElse(""));
    }

    /**
     * @param first the first of the columns of distances
     */
    private GoalCount count(int first, GoalCount.Told told) {
        return new GoalCount(
                counted,
                GoalCount.Verdict.RESULT,
                STATUS,
                goals.stream().map(goal -> distance(first, goal.judgement())).toList(),
                told);
    }

    private static Column status() {
        return new Column("Status", Unit.WORDS).with(Table.Emphasis.VERDICT);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(before());
        columns.addAll(distances(units()));
        columns.add(new Column("Krav", Unit.WORDS));
        if (measures.size() > 1) {
            columns.add(new Column("Målt på", Unit.WORDS));
        }
        return columns;
    }

    /** What stands before the distances. */
    private List<Column> before() {
        List<Column> columns = new ArrayList<>();
        columns.add(status());
        columns.add(new Column(goals.get(0).judgement().own().name(), Unit.PERCENT));
        List<String> comparisons = comparisons();
        if (comparisons.size() <= MOST_COMPARED) {
            comparisons.forEach(area -> columns.add(new Column(area, Unit.PERCENT)));
        } else {
            columns.add(new Column("Sammenligning", Unit.PERCENT));
            columns.add(new Column("Sammenlignet med", Unit.WORDS));
        }
        if (hasExtraFalls()) {
            columns.add(new Column(extraFallHeading(), Unit.PERCENTAGE_POINTS));
        }
        columns.add(new Column("Måltal", Unit.PERCENT));
        return columns;
    }

    /** A column of distances for each unit that there are distances in. */
    private static List<Column> distances(List<String> units) {
        return units.stream()
                .map(unit -> unit.isEmpty() ? "Afstand" : "Afstand i " + unit)
                .map(heading -> new Column(heading, Unit.PERCENTAGE_POINTS))
                .toList();
    }

    private List<Cell> distances(GoalJudgement goal) {
        return units().stream()
                .map(unit -> distance(goal, unit).orElse(Cell.of(said(""))))
                .toList();
    }

    private static Optional<Cell> distance(GoalJudgement goal, String unit) {
        if (unit.equals(goal.distanceWords())) {
            return Optional.of(Cell.of(goal.distance(), goal.distanceUnit()));
        }
        return unit.equals(GoalJudgement.IN_PERSONS)
                ? goal.persons().map(persons -> Cell.of(persons, Unit.COUNT))
                : Optional.empty();
    }

    /** What distances are in, in words; persons last, which those in pct.point are told in, too. */
    private List<String> units() {
        Stream<String> persons =
                hasPersons() ? Stream.of(GoalJudgement.IN_PERSONS) : Stream.empty();
        return Stream.concat(goals.stream().map(goal -> goal.judgement().distanceWords()), persons)
                .distinct()
                .sorted(Comparator.comparing(GoalJudgement.IN_PERSONS::equals))
                .toList();
    }

    /** The column of a goal's distance in its own unit, which it is judged by. */
    private int distance(int first, GoalJudgement goal) {
        return first + units().indexOf(goal.distanceWords());
    }

    /** Whether any goal asks for a larger fall than the comparison's. */
    private boolean hasExtraFalls() {
        return goals.stream().anyMatch(goal -> goal.judgement().extraFall().isPresent());
    }

    private boolean hasPersons() {
        return goals.stream().anyMatch(goal -> goal.judgement().persons().isPresent());
    }

    /** Larger falls are all in one unit, or each in what the goal's line says. */
    private String extraFallHeading() {
        List<String> units =
                goals.stream()
                        .map(Dated::judgement)
                        .filter(goal -> goal.extraFall().isPresent())
                        .map(GoalJudgement::distanceWords)
                        .distinct()
                        .toList();
        boolean said = hasUnits && units.size() == 1 && !units.get(0).isEmpty();
        return said ? "Merfald i " + units.get(0) : "Merfald";
    }

    /** What the figures of a line are in: a level is told from a change, too. */
    private static String shownIn(GoalJudgement goal) {
        return goal.unitWords() + (goal.ofChange() ? " udvikling" : "");
    }

    /** The areas whose figures stand beside the own ones. */
    private List<String> comparisons() {
        return goals.stream()
                .map(Dated::judgement)
                .filter(GoalsTable::isComparable)
                .map(GoalJudgement::comparison)
                .distinct()
                .toList();
    }

    /** A number of a larger area tells nothing about the own one. */
    private static boolean isComparable(GoalJudgement goal) {
        return goal.compares() || goal.unit() != Unit.COUNT;
    }

    private Line line(int number) {
        GoalJudgement goal = goals.get(number).judgement();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(verdict(new Place(number, distance(before().size(), goal)))));
        cells.add(figure(goal.level(), goal.unit(), goal.behindLevel()));
        cells.addAll(beside(goal));
        if (hasExtraFalls()) {
            Unit unit = goal.distanceUnit();
            cells.add(goal.extraFall().map(fall -> Cell.of(fall, unit)).orElse(Cell.of(said(""))));
        }
        cells.add(figure(goal.target(), goal.targetUnit(), goal.behindTarget()));
        cells.addAll(distances(goal));
        cells.add(Cell.of(demand(goal, new Place(number, before().size() - 1))));
        if (measures.size() > 1) {
            cells.add(Cell.of(said(DanishNames.first(measured(goal)))));
        }
        return new Line(names.get(number), Role.MEMBER, cells, remark(goal));
    }

    /** The comparison's figure: under its own name, or else with that beside it. */
    private List<Cell> beside(GoalJudgement goal) {
        List<String> comparisons = comparisons();
        Cell nothing = Cell.of(said(""));
        Cell figure =
                isComparable(goal)
                        ? figure(goal.other(), goal.unit(), goal.behindLevel())
                        : nothing;
        return comparisons.size() <= MOST_COMPARED
                ? comparisons.stream()
                        .map(area -> area.equals(goal.comparison()) ? figure : nothing)
                        .toList()
                : List.of(figure, Cell.of(said(isComparable(goal) ? goal.comparison() : "")));
    }

    /** With its unit behind it, unless that is all goals'. */
    private Cell figure(Expression figure, Unit unit, String behind) {
        return Cell.saying(figure, unit, hasUnits ? behind : "");
    }

    /** With the target as it stands in its cell, in its unit. */
    private static Wording demand(GoalJudgement goal, Place target) {
        GoalJudgement.Demand demand = goal.demand();
        int decimals = goal.targetUnit().decimals();
        Words behind = new Words(demand.behind());
        List<Wording.Part> level =
                List.of(new Words(demand.before()), new Level(target, decimals), behind);
        List<Wording.Part> parts =
                demand.ofChange()
                        .map(
                                change ->
                                        List.<Wording.Part>of(
                                                When.bySign(
                                                        target,
                                                        decimals,
                                                        List.of(
                                                                new Words(change.fall()),
                                                                new Amount(target, decimals),
                                                                behind),
                                                        level,
                                                        List.of(new Words(change.none())))))
                        .orElse(level);
        return new Wording(parts, demand.before().replaceFirst(" \\($", "").strip());
    }

    /** What is judged, with its unit unless the figures say that. */
    private String measured(GoalJudgement goal) {
        return hasUnits ? goal.subject() : goal.measured();
    }

    /** Whether the line's label says all but the unit of what is judged. */
    private boolean isNamedByMeasure(GoalJudgement goal) {
        String label = goal.goal().measure().label();
        return Names.folded(goal.goal().name()).equals(Names.folded(label))
                && measured(goal).replaceFirst(" \\([^()]*\\)$", "").equals(label);
    }

    /** What all goals are measured by whose name does not say it: that has no column. */
    private List<Wording> measuredBy() {
        if (measures.size() != 1) {
            return List.of();
        }
        boolean byAll = goals.stream().noneMatch(goal -> isNamedByMeasure(goal.judgement()));
        String end = byAll ? "." : ", hvor andet ikke fremgår.";
        return List.of(said("Målt på " + Quote.of(measures.get(0)) + end));
    }

    /** Which goals are judged in another period than the page is of. */
    private List<Wording> ofOtherPeriods() {
        return goals.stream()
                .map(Dated::period)
                .distinct()
                .filter(period -> !period.equals(headed))
                .map(period -> said(of(period)))
                .toList();
    }

    private String of(Period period) {
        List<String> judged =
                IntStream.range(0, goals.size())
                        .filter(i -> goals.get(i).period().equals(period))
                        .mapToObj(i -> Quote.of(names.get(i)))
                        .toList();
        return DanishList.of(judged) + " gælder " + PeriodNames.of(period) + ".";
    }

    private static Wording said(String words) {
        return new Wording(List.of(new Words(words)), words);
    }

    private static Wording verdict(Place distance) {
        List<Wording.Part> reached = List.of(new Words(REACHED));
        return new Wording(
                List.of(
                        When.bySign(
                                distance,
                                Wording.EXACT,
                                List.of(new Words(MISSED)),
                                reached,
                                reached)),
                OPEN);
    }

    private static String remark(GoalJudgement goal) {
        StringJoiner remark = new StringJoiner("; ");
        tooSmall(goal).ifPresent(remark::add);
        if (isAbsent(goal.level())) {
            remark.add(ProblemText.of(new Figure.Missing(Figure.Reason.NOT_IN_EXPORT)));
        } else {
            missing(goal.distance()).ifPresent(remark::add);
        }
        return remark.toString();
    }

    /** A distance that shows as nothing is still one. */
    private static Optional<String> tooSmall(GoalJudgement goal) {
        int decimals = goal.distanceUnit().decimals();
        boolean unseen =
                rank(goal) == 0
                        && goal.distance().figure() instanceof Figure.Known known
                        && DanishFormat.rounded(known.value(), decimals).signum() == 0;
        String least = decimals == 0 ? "1" : "0," + "0".repeat(decimals - 1) + "1";
        return unseen
                ? Optional.of(("mangler under " + least + " " + goal.distanceWords()).strip())
                : Optional.empty();
    }

    /** Whether the export has no cell for it at all: then none need be named. */
    private static boolean isAbsent(Expression level) {
        Figure.Missing absent = new Figure.Missing(Figure.Reason.NOT_IN_EXPORT);
        return level.observations().allMatch(o -> o.figure().equals(absent));
    }

    private static Optional<String> missing(Expression distance) {
        List<Observation> missing =
                distance.observations()
                        .filter(o -> o.figure() instanceof Figure.Missing)
                        .distinct()
                        .toList();
        if (missing.isEmpty()) {
            boolean fromZero =
                    distance.figure().equals(new Figure.Missing(Figure.Reason.ZERO_BASE));
            return fromZero
                    ? Optional.of("fra 0 kan ændringen ikke opgøres i procent")
                    : Optional.empty();
        }
        String names =
                missing.stream()
                        .limit(NAMED)
                        .map(GoalsTable::name)
                        .collect(Collectors.joining("; "));
        return Optional.of("mangler: " + names + (missing.size() > NAMED ? " m.fl." : ""));
    }

    private static String name(Observation missing) {
        Figure.Missing reason = (Figure.Missing) missing.figure();
        String benefit =
                missing.key().benefit().kind() == BenefitGroup.Kind.UNNAMED
                        ? ""
                        : SentenceNames.inRow(missing.key().benefit()) + ", ";
        return benefit
                + missing.key().area().name()
                + ", "
                + PeriodNames.of(missing.period())
                + " ("
                + ProblemText.of(reason)
                + ")";
    }
}
