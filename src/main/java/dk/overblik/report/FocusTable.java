package dk.overblik.report;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.report.FocusGoals.Share;
import dk.overblik.report.Table.Block;
import dk.overblik.report.Table.Cell;
import dk.overblik.report.Table.Column;
import dk.overblik.report.Table.Line;
import dk.overblik.report.Table.Role;
import dk.overblik.report.Wording.BySign;
import dk.overblik.report.Wording.Part;
import dk.overblik.report.Wording.Place;
import dk.overblik.report.Wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The focus goals: shares of the unemployed who have had what the rules ask for. */
final class FocusTable {

    /** Verdicts are on figures as they are; beyond nine decimals there is only noise. */
    static final int UNROUNDED = 9;

    private final Scope scope;
    private final FocusGoals goals;
    private final Period now;
    private final List<Area> areas;

    private FocusTable(Scope scope, FocusGoals goals, Period now) {
        this.scope = scope;
        this.goals = goals;
        this.now = now;
        this.areas =
                Stream.concat(Stream.of(scope.own()), goals.comparisons(now).stream()).toList();
    }

    /** The chapter, where the own area has a share that there is a goal for. */
    static Optional<Chapter> of(Scope scope) {
        FocusGoals goals = FocusGoals.of(scope);
        return goals.period().map(now -> new FocusTable(scope, goals, now).chapter());
    }

    private Chapter chapter() {
        List<Table> tables = new ArrayList<>(List.of(table()));
        SupervisionTable.of(scope, FocusGoals.ofTheRules(scope), now).ifPresent(tables::add);
        List<String> notes = new ArrayList<>();
        notes.add(
                "Et fokusmål er opfyldt, når andelen er mindst så stor som målet; der sammenlignes"
                        + " med den uafrundede andel.");
        if (tables.size() > 1) {
            notes.addAll(SupervisionTable.notes(scope, now));
        }
        MissingNote.of(tables).ifPresent(notes::add);
        return new Chapter(
                "Fokusmål",
                "Fokusmål for beskæftigelsesindsatsen",
                scope.own().name() + ", " + PeriodWords.of(now) + "." + scope.caveatBehind(),
                tables,
                notes);
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        for (Area area : areas) {
            columns.add(new Column("Andel i pct., " + area.name(), Unit.PERCENT));
        }
        boolean whole = goals.shares().stream().allMatch(s -> s.goal().percent() % 1 == 0);
        columns.add(new Column("Mål i pct.", whole ? Unit.COUNT : Unit.PERCENT));
        columns.add(new Column("Afstand til målet i pct.point", Unit.PERCENTAGE_POINTS));
        columns.add(new Column("Opfyldt", Unit.WORDS).with(Emphasis.VERDICT));
        List<Share> shares = goals.shares();
        List<Line> lines = new ArrayList<>();
        List<Wording> sentences = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            lines.add(line(shares.get(i), i));
            sentences.add(FocusSentence.of(scope.own(), goals, shares.get(i), i, areas.size()));
        }
        return new Table("", "Fokusmål", List.of(new Block("", columns)), lines, sentences);
    }

    private Line line(Share share, int number) {
        List<Expression> figures = new ArrayList<>();
        areas.forEach(area -> figures.add(goals.value(share, area, now)));
        figures.add(goals.goal(share));
        figures.add(goals.distance(share, now));
        List<Cell> cells = new ArrayList<>(figures.stream().map(Cell::of).toList());
        cells.add(Cell.of(verdict(new Place(number, areas.size() + 1))));
        return new Line(goals.name(share), Role.MEMBER, cells, "");
    }

    private static Wording verdict(Place distance) {
        List<Part> reached = List.of(new Words("ja"));
        return new Wording(
                List.of(
                        new BySign(
                                distance, UNROUNDED, List.of(new Words("nej")), reached, reached)),
                ".");
    }
}
