package dk.overblik.report.verdict;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
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

    /** The column of the distance, where none stands before it on how much more a figure falls. */
    private static final int DISTANCE = 4;

    /** The same where the goals are told in short. */
    private static final int SHORT_DISTANCE = 1;

    private static final int NAMED = 3;
    private static final String OPEN = "kan ikke afgøres";

    private final List<Dated> goals;
    private final Period headed;
    private final int absent;
    private final String counted;

    /** What the goals are measured by is longer than all else of a line. */
    private final SaidOnce measures;

    /** A goal with the period in which it is judged. */
    record Dated(GoalJudgement judgement, Period period) {}

    private GoalsTable(List<Dated> goals, Period headed, int absent, String counted) {
        this.headed = headed;
        this.absent = absent;
        this.counted = counted;
        this.goals =
                goals.stream()
                        .sorted(Comparator.comparingInt(goal -> rank(goal.judgement())))
                        .toList();
        this.measures =
                SaidOnce.of(this.goals.stream().map(goal -> goal.judgement().measured()).toList());
    }

    /**
     * The table; empty where no goal has a rule to be judged by.
     *
     * @param headed the period that the page says it is of: goals of another one name theirs
     * @param absent how many more there are, which the export has no figure for
     * @param counted what the goals are called where they are counted
     */
    static Optional<Table> of(List<Dated> goals, Period headed, int absent, String counted) {
        return goals.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoalsTable(goals, headed, absent, counted).table());
    }

    /** What is missing first, then what nobody knows, then what is reached. */
    private static int rank(GoalJudgement judgement) {
        return judgement.distance().figure() instanceof Figure.Known known
                ? DanishFormat.rounded(known.value(), Wording.EXACT).signum() < 0 ? 0 : 2
                : 1;
    }

    private Table table() {
        Wording lead = new Wording(List.of(count(distance(), GoalCount.Told.NOTHING)), "");
        return new Table(
                        "",
                        "Mål",
                        List.of(new Block("", columns())),
                        IntStream.range(0, goals.size()).mapToObj(this::line).toList(),
                        measures.common().map(this::measuredBy).stream().toList())
                .led(lead);
    }

    private Wording measuredBy(String common) {
        return said("Målt på " + Quote.of(common) + measures.end());
    }

    /**
     * The same in short, for a page that tells of other things too: whether each is reached, and
     * how far from it.
     *
     * @param when what the sentence says of the goals' period
     */
    static Table inShort(List<Dated> goals, int absent, String when) {
        return new GoalsTable(goals, goals.get(0).period(), absent, "resultatmål").inShort(when);
    }

    private Table inShort(String when) {
        List<String> names = goals.stream().map(goal -> goal.judgement().goal().name()).toList();
        List<Column> columns = new ArrayList<>(List.of(status()));
        columns.addAll(distances());
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
        cells.add(Cell.of(verdict(new Place(number, SHORT_DISTANCE))));
        cells.addAll(distances(goal));
        return new Line(goal.goal().name(), Role.MEMBER, cells, tooSmall(goal).orElse(""));
    }

    private GoalCount count(int distance, GoalCount.Told told) {
        return new GoalCount(
                goals.size(), absent, counted, GoalCount.Verdict.RESULT, STATUS, distance, told);
    }

    private static Column status() {
        return new Column("Status", Unit.WORDS).with(Table.Emphasis.VERDICT);
    }

    private List<Column> columns() {
        GoalJudgement first = goals.get(0).judgement();
        List<Column> columns = new ArrayList<>();
        columns.add(status());
        columns.add(new Column(first.own().name(), Unit.PERCENT));
        columns.add(new Column(comparison(), Unit.PERCENT));
        if (hasExtraFalls()) {
            columns.add(new Column("Merfald", Unit.PERCENTAGE_POINTS));
        }
        columns.add(new Column("Måltal", Unit.PERCENT));
        columns.addAll(distances());
        if (hasPersons()) {
            columns.add(new Column("Afstand i fuldtidspersoner", Unit.COUNT));
        }
        columns.add(new Column("Krav", Unit.WORDS));
        return columns;
    }

    /** The distance; what it is in stands over it where that is the same for all goals. */
    private List<Column> distances() {
        String unit = goals.get(0).judgement().distanceWords();
        if (isOneUnit()) {
            String heading = unit.isEmpty() ? "Afstand" : "Afstand i " + unit;
            return List.of(new Column(heading, Unit.PERCENTAGE_POINTS));
        }
        return List.of(
                new Column("Afstand", Unit.PERCENTAGE_POINTS),
                new Column("Afstandens enhed", Unit.WORDS));
    }

    private List<Cell> distances(GoalJudgement goal) {
        Cell distance = Cell.of(goal.distance(), goal.distanceUnit());
        return isOneUnit()
                ? List.of(distance)
                : List.of(distance, Cell.of(said(goal.distanceWords())));
    }

    private boolean isOneUnit() {
        return goals.stream().map(goal -> goal.judgement().distanceWords()).distinct().count() == 1;
    }

    /** Whether any goal asks for a larger fall than the comparison's. */
    private boolean hasExtraFalls() {
        return goals.stream().anyMatch(goal -> goal.judgement().extraFall().isPresent());
    }

    private int distance() {
        return DISTANCE + (hasExtraFalls() ? 1 : 0);
    }

    private boolean hasPersons() {
        return goals.stream().anyMatch(goal -> goal.judgement().persons().isPresent());
    }

    /** The one area that all are compared with, or no name at all. */
    private String comparison() {
        List<String> names =
                goals.stream().map(goal -> goal.judgement().comparison()).distinct().toList();
        return names.size() == 1 ? names.get(0) : "Sammenligning";
    }

    private Line line(int number) {
        GoalJudgement goal = goals.get(number).judgement();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(verdict(new Place(number, distance()))));
        cells.add(Cell.of(goal.level(), goal.unit()));
        cells.add(Cell.of(goal.other(), goal.unit()));
        if (hasExtraFalls()) {
            Unit unit = goal.distanceUnit();
            cells.add(goal.extraFall().map(fall -> Cell.of(fall, unit)).orElse(Cell.of(said(""))));
        }
        cells.add(Cell.of(goal.target(), goal.targetUnit()));
        cells.addAll(distances(goal));
        if (hasPersons()) {
            cells.add(goal.persons().map(Cell::of).orElse(Cell.of(said(""))));
        }
        cells.add(Cell.of(said(demand(goal))));
        return new Line(goal.goal().name(), Role.MEMBER, cells, remark(goals.get(number)));
    }

    private String demand(GoalJudgement goal) {
        boolean named = comparison().equals(goal.comparison()) || !goal.compares();
        String demand = named ? goal.demand() : goal.demand() + " (" + goal.comparison() + ")";
        return measures.holds(goal.measured())
                ? demand
                : demand + ", målt på " + Quote.of(goal.measured());
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

    private String remark(Dated goal) {
        StringJoiner remark = new StringJoiner("; ");
        if (!goal.period().equals(headed)) {
            remark.add(PeriodNames.of(goal.period()));
        }
        tooSmall(goal.judgement()).ifPresent(remark::add);
        missing(goal.judgement().distance()).ifPresent(remark::add);
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
