package dk.overblik.report.focus;

import dk.overblik.calculation.Expression;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the focus goals and the benchmark together say under the rule of the year. */
final class SupervisionTable {

    private final Scope scope;
    private final FocusGoals goals;
    private final Rule rule;
    private final BenchmarkFigures benchmark;
    private final Period period;

    private SupervisionTable(
            Scope scope, FocusGoals goals, Rule rule, BenchmarkFigures benchmark, Period period) {
        this.scope = scope;
        this.goals = goals;
        this.rule = rule;
        this.benchmark = benchmark;
        this.period = period;
    }

    /** The table, where the export has the benchmark, and each of the rule's goals once. */
    static Optional<Table> of(Scope scope, FocusGoals goals) {
        return complete(scope, goals).map(SupervisionTable::table);
    }

    /**
     * The goals with the benchmark as one more, and what the rule makes of all of them; themselves
     * where it makes nothing of them, or of other limits.
     *
     * @param goals a table with a line for each goal, whose last two columns are the distance and
     *     the verdict
     * @param shown the period of the sheet: that of the benchmark is named where it is another
     */
    static Table under(Scope scope, FocusGoals asked, Table goals, Period shown) {
        return scope.settings().focusLimit().isPresent()
                ? goals
                : complete(scope, asked).map(table -> table.joined(goals, shown)).orElse(goals);
    }

    private static Optional<SupervisionTable> complete(Scope scope, FocusGoals goals) {
        Optional<Rule> rule = scope.rules().supervision();
        BenchmarkFigures benchmark = new BenchmarkFigures(scope);
        Optional<Period> period =
                benchmark
                        .upTo(scope.period().last())
                        .filter(at -> rule.equals(scope.rulebook().at(at).supervision()));
        return rule.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(
                                new SupervisionTable(
                                        scope, goals, rule.get(), benchmark, period.get()))
                        .filter(SupervisionTable::isComplete);
    }

    /**
     * The benchmark is no goal: it stands in a column of its own, so that what is good below zero
     * is in none with what is good above it.
     */
    private Table joined(Table goals, Period shown) {
        int difference = goals.columns().size() - 2;
        Cell nothing = Cell.of(Wording.of(""));
        List<Line> lines = new ArrayList<>();
        UnaryOperator<Place> beside =
                at -> at.column() < difference ? at : new Place(at.line(), at.column() + 1);
        for (Line line : goals.lines()) {
            List<Cell> cells = new ArrayList<>();
            line.cells().forEach(cell -> cells.add(moved(cell, beside)));
            cells.add(difference, nothing);
            lines.add(new Line(line.label(), line.role(), cells, line.remark()));
        }
        Place benchmarked = new Place(lines.size(), difference);
        List<Cell> last = new ArrayList<>(Collections.nCopies(difference, nothing));
        last.addAll(List.of(Cell.of(difference()), nothing, Cell.of(isFewer(benchmarked))));
        String when = period.equals(shown) ? "" : ", " + PeriodNames.brief(period);
        lines.add(
                new Line(
                        "Færre på offentlig forsørgelse end forventet" + when,
                        Role.MEMBER,
                        last,
                        ""));
        List<Place> supervised =
                IntStream.range(0, this.goals.shares().size())
                        .filter(i -> this.goals.shares().get(i).goal().supervised())
                        .mapToObj(i -> new Place(i, difference + 1))
                        .toList();
        List<Column> columns = new ArrayList<>(goals.columns());
        columns.add(difference, new Column("Faktisk minus forventet antal", Unit.COUNT));
        return new Table(
                goals.caption() + " og benchmark",
                "Betingelse",
                List.of(new Block("", columns)),
                lines,
                Stream.concat(
                                Stream.of(sentence(supervised, benchmarked)),
                                goals.sentences().stream().map(said -> said.moved(beside)))
                        .toList());
    }

    private static Cell moved(Cell cell, UnaryOperator<Place> to) {
        return cell instanceof Cell.Said said ? Cell.of(said.wording().moved(to)) : cell;
    }

    private static Wording isFewer(Place benchmarked) {
        List<Part> missed = List.of(new Words("nej"));
        return new Wording(
                List.of(When.bySign(benchmarked, 0, List.of(new Words("ja")), missed, missed)),
                Table.MISSING);
    }

    private Expression difference() {
        BenchmarkArea total =
                benchmark.parts(period).stream()
                        .filter(benchmark::isTotal)
                        .findFirst()
                        .orElseThrow();
        return benchmark.difference(total, period);
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

    private Table table() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (Share share : shares()) {
            columns.add(new Column(goals.name(share), Unit.PERCENTAGE_POINTS));
            cells.add(Cell.of(goals.distance(share)));
        }
        Column difference =
                new Column(
                        "I alt, " + PeriodNames.of(period) + ", faktisk minus forventet",
                        Unit.COUNT);
        cells.add(Cell.of(difference()));
        List<Place> distances =
                IntStream.range(0, cells.size() - 1).mapToObj(i -> new Place(0, i)).toList();
        Place benchmarked = new Place(0, distances.size());
        Column verdict = new Column("Efter " + uncapitalised(rule.key()), Unit.WORDS);
        cells.add(Cell.of(verdict(distances, benchmarked)));
        return new Table(
                "Fokusmål og benchmark under ét",
                "Kommune",
                List.of(
                        new Block("Afstand til målet i pct.point", columns),
                        new Block("Benchmark", List.of(difference)),
                        new Block("", List.of(verdict))),
                List.of(new Line(scope.own().name(), Role.OWN, cells, "")),
                List.of(sentence(distances, benchmarked)));
    }

    /** What the verdict means, and why: "Norddjurs kan være inspirationskommune efter reglen …". */
    private Wording sentence(List<Place> distances, Place benchmarked) {
        String own = scope.own().name();
        String rules = " efter " + uncapitalised(rule.key());
        return verdict(
                distances,
                benchmarked,
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

    private static Wording verdict(List<Place> distances, Place benchmarked) {
        return verdict(
                distances,
                benchmarked,
                "inspirationskommune",
                "risiko for skærpet tilsyn",
                "hverken det ene eller det andet",
                "kan ikke siges, da et tal mangler");
    }

    /**
     * @param distances of the goals that the rule asks for
     * @param benchmarked how many more are on benefits than expected
     */
    private static Wording verdict(
            List<Place> distances,
            Place benchmarked,
            String model,
            String risk,
            String neither,
            String otherwise) {
        List<Part> none = List.of(new Words(neither));
        List<Part> below = allReached(distances, List.of(new Words(model)), none);
        List<Part> above = allReached(distances, none, List.of(new Words(risk)));
        return new Wording(List.of(When.bySign(benchmarked, 0, below, above, none)), otherwise);
    }

    private static List<Part> allReached(
            List<Place> distances, List<Part> reached, List<Part> missed) {
        List<Part> words = reached;
        for (Place distance : distances) {
            words = List.of(When.bySign(distance, FocusChapter.UNROUNDED, missed, words, words));
        }
        return words;
    }
}
