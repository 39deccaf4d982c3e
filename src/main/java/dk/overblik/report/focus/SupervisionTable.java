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
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.report.focus.FocusGoals.Share;
import dk.overblik.rulebook.BenchmarkArea;
import dk.overblik.rulebook.Rule;
import dk.overblik.rulebook.ShareGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the focus goals and the benchmark together say under the rule of the year. */
final class SupervisionTable {

    private final Scope scope;
    private final FocusGoals goals;
    private final Rule rule;

    private SupervisionTable(Scope scope, FocusGoals goals, Rule rule) {
        this.scope = scope;
        this.goals = goals;
        this.rule = rule;
    }

    /** The table, where the export has the benchmark, and each of the rule's goals once. */
    static Optional<Table> of(Scope scope, FocusGoals goals) {
        Optional<Rule> rule = scope.rules().supervision();
        BenchmarkFigures benchmark = new BenchmarkFigures(scope);
        Optional<Period> period =
                benchmark
                        .upTo(scope.period().last())
                        .filter(at -> rule.equals(scope.rulebook().at(at).supervision()));
        if (rule.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        SupervisionTable table = new SupervisionTable(scope, goals, rule.get());
        return table.isComplete()
                ? Optional.of(table.table(benchmark, period.get()))
                : Optional.empty();
    }

    static List<String> notes(Scope scope) {
        List<String> notes = new ArrayList<>();
        scope.rules().supervision().map(Rule::text).ifPresent(notes::add);
        if (scope.rules().changes(Rule.Kind.SUPERVISION)) {
            notes.add(
                    "Perioden begynder, før denne regel gælder; vurderingen følger dens slutning.");
        }
        notes.add(
                "En kommune med færre på offentlig forsørgelse end forventet, som opfylder"
                        + " fokusmålene, kan være inspirationskommune. En kommune med flere end"
                        + " forventet, som ikke opfylder dem alle, kan komme under skærpet tilsyn.");
        notes.add("Vurderingen følger af tallene; afgørelsen er Beskæftigelsesministeriets.");
        return notes;
    }

    private List<Share> shares() {
        return goals.shares().stream().filter(share -> share.goal().supervised()).toList();
    }

    private boolean isComplete() {
        Set<String> asked =
                scope.rules().goals().stream()
                        .filter(ShareGoal::supervised)
                        .map(ShareGoal::name)
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
            columns.add(new Column(goals.name(share), Unit.PERCENTAGE_POINTS));
            cells.add(Cell.of(goals.distance(share)));
        }
        BenchmarkArea total =
                benchmark.parts(period).stream()
                        .filter(benchmark::isTotal)
                        .findFirst()
                        .orElseThrow();
        Column difference =
                new Column(
                        "I alt, " + PeriodNames.of(period) + ", faktisk minus forventet",
                        Unit.COUNT);
        cells.add(Cell.of(benchmark.difference(total, period)));
        int goalCount = cells.size() - 1;
        Column verdict = new Column("Efter " + uncapitalised(rule.key()), Unit.WORDS);
        cells.add(Cell.of(verdict(goalCount)));
        return new Table(
                "Fokusmål og benchmark under ét",
                "Kommune",
                List.of(
                        new Block("Afstand til målet i pct.point", columns),
                        new Block("Benchmark", List.of(difference)),
                        new Block("", List.of(verdict))),
                List.of(new Line(scope.own().name(), Role.OWN, cells, "")),
                List.of(sentence(goalCount)));
    }

    /** What the verdict means, and why: "Norddjurs kan være inspirationskommune efter reglen …". */
    private Wording sentence(int goalCount) {
        String own = scope.own().name();
        String rules = " efter " + uncapitalised(rule.key());
        return verdict(
                goalCount,
                own
                        + " kan være inspirationskommune"
                        + rules
                        + ": Fokusmålene er opfyldt, og færre er på offentlig forsørgelse end"
                        + " forventet.",
                own
                        + " kan komme under skærpet tilsyn"
                        + rules
                        + ": Ikke alle fokusmål er opfyldt, og flere er på offentlig forsørgelse"
                        + " end forventet.",
                own
                        + " er hverken inspirationskommune eller i risiko for skærpet tilsyn"
                        + rules
                        + ".",
                "Om "
                        + own
                        + " kan være inspirationskommune"
                        + rules
                        + ", kan ikke siges, da et tal mangler.");
    }

    private static String uncapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static Wording verdict(int goalCount) {
        return verdict(
                goalCount,
                "inspirationskommune",
                "risiko for skærpet tilsyn",
                "hverken det ene eller det andet",
                "kan ikke siges, da et tal mangler");
    }

    /**
     * @param goalCount how many columns of distances stand before the benchmark's
     */
    private static Wording verdict(
            int goalCount, String model, String risk, String neither, String otherwise) {
        List<Part> none = List.of(new Words(neither));
        List<Part> below = allReached(goalCount, List.of(new Words(model)), none);
        List<Part> above = allReached(goalCount, none, List.of(new Words(risk)));
        return new Wording(
                List.of(When.bySign(new Place(0, goalCount), 0, below, above, none)), otherwise);
    }

    private static List<Part> allReached(int goalCount, List<Part> reached, List<Part> missed) {
        List<Part> words = reached;
        for (int i = 0; i < goalCount; i++) {
            words =
                    List.of(
                            When.bySign(
                                    new Place(0, i), FocusChapter.UNROUNDED, missed, words, words));
        }
        return words;
    }
}
