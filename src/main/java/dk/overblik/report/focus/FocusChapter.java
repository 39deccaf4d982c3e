package dk.overblik.report.focus;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.ChapterPeriod;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.focus.FocusGoals.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The focus goals: shares of the unemployed who have had what the rules ask for. */
public final class FocusChapter {

    /** Verdicts are on figures as they are; beyond nine decimals there is only noise. */
    static final int UNROUNDED = 9;

    private static final String SUPERVISION = "tilsyn";
    private static final String CONTACT = "kontaktforløb";

    private final Scope scope;
    private final FocusGoals goals;
    private final List<Area> areas;

    private FocusChapter(Scope scope) {
        this.scope = scope;
        this.goals = FocusGoals.of(scope);
        this.areas = Stream.concat(Stream.of(scope.own()), goals.comparisons().stream()).toList();
    }

    /** The chapter, where the own area has a share that there is, or has been, a goal for. */
    public static Optional<Chapter> of(Scope scope) {
        List<SeriesKey> shares =
                scope.dataset().series().stream()
                        .filter(key -> key.area().equals(scope.own()))
                        .filter(key -> scope.rulebook().isShareOfSomeTime(key.measure()))
                        .toList();
        return ChapterPeriod.of(
                        scope, at -> shares.stream().anyMatch(key -> isKnown(scope, key, at)))
                .map(now -> new FocusChapter(scope.at(now)).chapter());
    }

    private static boolean isKnown(Scope scope, SeriesKey key, Period at) {
        return scope.dataset().get(key, at).figure() instanceof Figure.Known;
    }

    private Chapter chapter() {
        boolean judged = !goals.shares().isEmpty();
        List<Table> tables = new ArrayList<>();
        if (judged) {
            tables.add(table());
        }
        unjudged(judged ? "Andele uden mål" : "").ifPresent(tables::add);
        Optional<Table> supervision = SupervisionTable.of(scope, FocusGoals.ofTheRules(scope));
        supervision.ifPresent(tables::add);
        List<String> notes = new ArrayList<>();
        if (judged) {
            notes.add(
                    (isSupervised() ? "Et fokusmål" : "Målet")
                            + " er opfyldt, når andelen er mindst så stor som målet; der"
                            + " sammenlignes med den uafrundede andel.");
        }
        supervision.ifPresent(any -> notes.addAll(SupervisionTable.notes(scope)));
        if (judged && !isSupervised()) {
            notes.addAll(scope.rules().remarks(CONTACT));
        }
        notes.addAll(scope.rules().remarks(SUPERVISION));
        Remarks.missing(tables).ifPresent(notes::add);
        return new Chapter(
                ChapterKind.FOCUS,
                judged && isSupervised()
                        ? "Fokusmål for beskæftigelsesindsatsen"
                        : "Samtaler og tilbud",
                scope.own().name()
                        + ", "
                        + PeriodNames.of(scope.period())
                        + "."
                        + scope.caveatBehind(),
                tables,
                notes);
    }

    private boolean isSupervised() {
        return goals.shares().stream().anyMatch(share -> share.goal().supervised());
    }

    /** The shares of goals of another time as they are: nothing is asked for of them. */
    private Optional<Table> unjudged(String caption) {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : scope.dataset().measures()) {
            for (BenefitGroup benefit : scope.dataset().benefits()) {
                SeriesKey own = new SeriesKey(scope.own(), benefit, measure);
                if (scope.rulebook().isShareOfSomeTime(measure)
                        && scope.rules().goal(measure).isEmpty()
                        && isKnown(scope, own, scope.period())) {
                    lines.add(unjudged(measure, benefit));
                }
            }
        }
        List<Column> columns =
                scope.areas().stream()
                        .map(area -> new Column("Andel i pct., " + area.name(), Unit.PERCENT))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                caption,
                                "Måling",
                                List.of(new Block("", columns)),
                                lines,
                                List.of()));
    }

    private Line unjudged(Measure measure, BenefitGroup benefit) {
        List<Expression> figures =
                scope.areas().stream()
                        .<Expression>map(
                                area ->
                                        new Observed(
                                                scope.dataset()
                                                        .get(
                                                                new SeriesKey(
                                                                        area, benefit, measure),
                                                                scope.period())))
                        .toList();
        String of =
                benefit.kind() == BenefitGroup.Kind.GROUP
                        ? ", " + SentenceNames.inRow(benefit)
                        : "";
        return Line.of(measure.label() + of, Role.MEMBER, figures, "");
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        for (Area area : areas) {
            columns.add(new Column("Andel i pct., " + area.name(), Unit.PERCENT));
        }
        boolean whole = goals.shares().stream().allMatch(s -> s.goal().percent() % 1 == 0);
        columns.add(new Column("Mål i pct.", whole ? Unit.COUNT : Unit.PERCENT));
        columns.add(new Column("Afstand til målet i pct.point", Unit.PERCENTAGE_POINTS));
        columns.add(new Column("Opfyldt", Unit.WORDS).with(Table.Emphasis.VERDICT));
        List<Share> shares = goals.shares();
        List<Line> lines = new ArrayList<>();
        List<Wording> sentences = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            lines.add(line(shares.get(i), i));
            sentences.add(sentence(shares.get(i), i));
        }
        String heading = isSupervised() ? "Fokusmål" : "Mål";
        return new Table("", heading, List.of(new Block("", columns)), lines, sentences);
    }

    private Line line(Share share, int number) {
        List<Expression> figures = new ArrayList<>();
        areas.forEach(area -> figures.add(goals.value(share, area)));
        figures.add(goals.goal(share));
        figures.add(goals.distance(share));
        List<Cell> cells = new ArrayList<>(figures.stream().map(Cell::of).toList());
        cells.add(Cell.of(verdict(new Place(number, areas.size() + 1))));
        return new Line(goals.name(share), Role.MEMBER, cells, "");
    }

    private static Wording verdict(Place distance) {
        List<Part> reached = List.of(new Words("ja"));
        return new Wording(
                List.of(
                        When.bySign(
                                distance, UNROUNDED, List.of(new Words("nej")), reached, reached)),
                ".");
    }

    /** The share, and how far from the goal it is. */
    private Wording sentence(Share share, int line) {
        int goalColumn = areas.size();
        String own = scope.own().name();
        String name = goals.name(share);
        Place distance = new Place(line, goalColumn + 1);
        boolean whole = share.goal().percent() == Math.rint(share.goal().percent());
        Amount goal = new Amount(new Place(line, goalColumn), whole ? 0 : 1);
        return new Wording(
                List.of(
                        new Words(name + ": "),
                        new Level(new Place(line, 0), 1),
                        new Words(" pct. " + DanishNames.at(own) + ", "),
                        When.bySign(
                                distance,
                                1,
                                List.of(new Amount(distance, 1), new Words(" pct.point under")),
                                List.of(new Amount(distance, 1), new Words(" pct.point over")),
                                List.of(near(distance))),
                        new Words(" målet på "),
                        goal,
                        new Words(" pct.")),
                name + ": Andelen " + DanishNames.at(own) + " er ikke oplyst.");
    }

    /** A distance that shows as 0,0 is still above or below. */
    private static Part near(Place distance) {
        return When.bySign(
                distance,
                UNROUNDED,
                List.of(new Words("lige under")),
                List.of(new Words("lige over")),
                List.of(new Words("netop")));
    }
}
