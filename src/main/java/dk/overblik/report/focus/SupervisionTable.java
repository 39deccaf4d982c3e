package dk.overblik.report.focus;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.BySign;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.report.focus.FocusGoals.Share;
import dk.overblik.vocabulary.Rulebook.BenchmarkArea;
import dk.overblik.vocabulary.Rulebook.FocusGoal;
import dk.overblik.vocabulary.Rulebook.SupervisionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the focus goals and the benchmark together say under the rule of the year. */
final class SupervisionTable {

    private final Scope scope;
    private final FocusGoals goals;
    private final Period now;
    private final SupervisionRule rule;

    private SupervisionTable(Scope scope, FocusGoals goals, Period now, SupervisionRule rule) {
        this.scope = scope;
        this.goals = goals;
        this.now = now;
        this.rule = rule;
    }

    /** The table, where the export has the benchmark, and each of the rule's goals once. */
    static Optional<Table> of(Scope scope, FocusGoals goals, Period now) {
        Optional<SupervisionRule> rule = rule(scope, now);
        BenchmarkFigures benchmark = new BenchmarkFigures(scope);
        Optional<Period> period = benchmark.upTo(now.last());
        boolean fits = rule.isPresent() && period.filter(at -> covers(rule.get(), at)).isPresent();
        if (!fits) {
            return Optional.empty();
        }
        SupervisionTable table = new SupervisionTable(scope, goals, now, rule.get());
        return table.isComplete()
                ? Optional.of(table.table(benchmark, period.orElseThrow()))
                : Optional.empty();
    }

    /** A rule is not held against the figures of other years. */
    private static boolean covers(SupervisionRule rule, Period period) {
        int year = period.last().getYear();
        return rule.year() <= year && year <= rule.until();
    }

    static List<String> notes(Scope scope, Period now) {
        List<String> notes = new ArrayList<>();
        rule(scope, now).map(SupervisionRule::text).ifPresent(notes::add);
        notes.add(
                "En kommune med færre på offentlig forsørgelse end forventet, som opfylder"
                        + " fokusmålene, kan være inspirationskommune. En kommune med flere end"
                        + " forventet, som ikke opfylder dem alle, kan komme under skærpet tilsyn.");
        notes.add("Vurderingen følger af tallene; afgørelsen er Beskæftigelsesministeriets.");
        return notes;
    }

    private static Optional<SupervisionRule> rule(Scope scope, Period now) {
        return scope.vocabulary().rulebook().supervisionRule(now.last().getYear());
    }

    private List<Share> shares() {
        return goals.shares().stream().filter(s -> s.goal().year() == rule.year()).toList();
    }

    private boolean isComplete() {
        Set<String> asked =
                scope.vocabulary().rulebook().focusGoals().stream()
                        .filter(goal -> goal.year() == rule.year())
                        .map(FocusGoal::name)
                        .collect(Collectors.toSet());
        List<String> shown = shares().stream().map(share -> share.goal().name()).toList();
        return !asked.isEmpty()
                && shown.size() == asked.size()
                && asked.containsAll(shown)
                && Set.copyOf(shown).size() == shown.size();
    }

    private Table table(BenchmarkFigures benchmark, Period period) {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (Share share : shares()) {
            columns.add(
                    new Column(
                            "Afstand til målet i pct.point: " + goals.name(share),
                            Unit.PERCENTAGE_POINTS));
            cells.add(Cell.of(goals.distance(share, now)));
        }
        BenchmarkArea total =
                benchmark.parts().stream().filter(benchmark::isTotal).findFirst().orElseThrow();
        columns.add(
                new Column(
                        "Benchmark i alt, " + PeriodNames.of(period) + ": faktisk minus forventet",
                        Unit.COUNT));
        cells.add(Cell.of(benchmark.difference(total, period)));
        columns.add(new Column("Efter reglen fra " + rule.year(), Unit.WORDS));
        cells.add(Cell.of(verdict(cells.size() - 1)));
        return new Table(
                "Fokusmål og benchmark under ét",
                "Kommune",
                List.of(new Block("", columns)),
                List.of(new Line(scope.own().name(), Role.OWN, cells, "")),
                List.of());
    }

    /**
     * @param goalCount how many columns of distances stand before the benchmark's
     */
    private static Wording verdict(int goalCount) {
        List<Part> neither = List.of(new Words("hverken det ene eller det andet"));
        List<Part> model =
                allReached(goalCount, List.of(new Words("inspirationskommune")), neither);
        List<Part> risk =
                allReached(goalCount, neither, List.of(new Words("risiko for skærpet tilsyn")));
        return new Wording(
                List.of(new BySign(new Place(0, goalCount), 0, model, risk, neither)),
                "kan ikke siges, da et tal mangler");
    }

    private static List<Part> allReached(int goalCount, List<Part> reached, List<Part> missed) {
        List<Part> words = reached;
        for (int i = 0; i < goalCount; i++) {
            words =
                    List.of(
                            new BySign(
                                    new Place(0, i), FocusChapter.UNROUNDED, missed, words, words));
        }
        return words;
    }
}
