package dk.overblik.report.focus;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
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
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.ChapterPeriod;
import dk.overblik.report.common.LevelsBeside.Other;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.focus.FocusGoals.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The focus goals: shares of the unemployed who have had what the rules ask for. */
public final class FocusChapter {

    /** Verdicts are on figures as they are; beyond nine decimals there is only noise. */
    static final int UNROUNDED = 9;

    /** The goal, the distance to it, and the verdict. */
    private static final int GOAL_COLUMNS = 3;

    private static final String SUPERVISION = "tilsyn";
    private static final String CONTACT = "kontaktforløb";

    /** More are read in the table. */
    private static final int MOST_SENTENCES = 3;

    private final Scope scope;
    private final FocusGoals goals;
    private final List<Area> areas;
    private final String when;

    /**
     * @param alone whether of the own area alone
     * @param when the period in the sentences; empty where they stand under it
     */
    private FocusChapter(Scope scope, boolean alone, String when) {
        this.scope = scope;
        this.goals = FocusGoals.of(scope);
        this.areas = alone ? List.of(scope.own()) : scope.areas();
        this.when = when;
    }

    /** The chapter, where the own area has a share that there is, or has been, a goal for. */
    public static Optional<Chapter> of(Scope scope) {
        return period(scope).map(now -> new FocusChapter(scope.at(now), false, "").chapter());
    }

    /**
     * Its goals, with what the rule makes of them, or else its shares, of the own area alone; empty
     * where there is no such chapter.
     *
     * @param shown the period of the sheet that they are shown on
     */
    public static Optional<Table> inShort(Scope scope, Period shown) {
        return period(scope)
                .flatMap(
                        now ->
                                new FocusChapter(scope.at(now), true, when(now, shown))
                                        .shortened(shown));
    }

    private static String when(Period now, Period shown) {
        return now.equals(shown) ? "" : " i " + PeriodNames.of(now);
    }

    private static Optional<Period> period(Scope scope) {
        List<SeriesKey> shares =
                scope.dataset().series().stream()
                        .filter(key -> key.area().equals(scope.own()))
                        .filter(key -> scope.rulebook().isShareOfSomeTime(key.measure()))
                        .toList();
        return ChapterPeriod.of(
                scope, at -> shares.stream().anyMatch(key -> isKnown(scope, key, at)));
    }

    private Optional<Table> shortened(Period shown) {
        return isJudged()
                ? Optional.of(
                        SupervisionTable.under(
                                scope,
                                FocusGoals.ofTheRules(scope),
                                table().captioned(isSupervised() ? "Fokusmål" : "Mål"),
                                shown))
                : unjudged("Samtaler og tilbud");
    }

    private boolean isJudged() {
        return !goals.shares().isEmpty();
    }

    private Optional<Table> supervision() {
        return SupervisionTable.of(scope, FocusGoals.ofTheRules(scope));
    }

    private static boolean isKnown(Scope scope, SeriesKey key, Period at) {
        return scope.dataset().get(key, at).figure() instanceof Figure.Known;
    }

    private Chapter chapter() {
        boolean judged = isJudged();
        List<Table> tables = new ArrayList<>();
        if (judged) {
            tables.add(table());
        }
        unjudged(judged ? "Andele uden mål" : "").ifPresent(tables::add);
        Optional<Table> supervision = supervision();
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
        notes.addAll(Remarks.dots(tables));
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
        List<SeriesKey> shares = new ArrayList<>();
        for (Measure measure : scope.dataset().measures()) {
            for (BenefitGroup benefit : scope.dataset().benefits()) {
                SeriesKey own = new SeriesKey(scope.own(), benefit, measure);
                if (scope.rulebook().isShareOfSomeTime(measure)
                        && scope.rules().goal(measure).isEmpty()
                        && isKnown(scope, own, scope.period())) {
                    shares.add(own);
                }
            }
        }
        return shares.isEmpty() ? Optional.empty() : Optional.of(unjudged(caption, shares));
    }

    private Table unjudged(String caption, List<SeriesKey> shares) {
        List<Column> columns = new ArrayList<>(levels(areas));
        boolean changed = shares.stream().anyMatch(this::hasChanged);
        if (changed) {
            columns.add(change());
        }
        FocusSentences said = sentences(changed ? areas.size() : -1);
        List<Line> lines = new ArrayList<>();
        List<Wording> sentences = new ArrayList<>();
        for (SeriesKey share : shares) {
            Place level = new Place(lines.size(), 0);
            Line line = unjudged(share, changed);
            sentences.add(said.alone(line.label(), level, others(line, level)));
            lines.add(line);
        }
        return new Table(
                caption,
                "Måling",
                List.of(new Block("", columns)),
                lines,
                sentences.stream().limit(MOST_SENTENCES).toList());
    }

    /** The areas beside the own one that have a share. */
    private List<Other> others(Line line, Place own) {
        return IntStream.range(1, areas.size())
                .filter(i -> line.figure(i).figure() instanceof Figure.Known)
                .mapToObj(i -> new Other(areas.get(i), new Place(own.line(), i)))
                .toList();
    }

    private Line unjudged(SeriesKey share, boolean changed) {
        List<Expression> figures = new ArrayList<>();
        for (Area area : areas) {
            figures.add(new Observed(figure(share, area, scope.period())));
        }
        if (changed) {
            figures.add(changeOf(share));
        }
        String of =
                share.benefit().kind() == BenefitGroup.Kind.GROUP
                        ? ", " + SentenceNames.inRow(share.benefit())
                        : "";
        return Line.of(share.measure().label() + of, Role.MEMBER, figures, "");
    }

    private Observation figure(SeriesKey share, Area area, Period at) {
        return scope.dataset().get(new SeriesKey(area, share.benefit(), share.measure()), at);
    }

    private Expression changeOf(SeriesKey share) {
        Period now = scope.period();
        return Change.inNumber(
                figure(share, scope.own(), now.yearBefore()), figure(share, scope.own(), now));
    }

    private boolean hasChanged(SeriesKey share) {
        return changeOf(share).figure() instanceof Figure.Known;
    }

    private static List<Column> levels(List<Area> areas) {
        return areas.stream()
                .map(area -> new Column("Andel i pct., " + area.name(), Unit.PERCENT))
                .toList();
    }

    private Column change() {
        return new Column(
                "Udvikling i pct.point siden " + PeriodNames.of(scope.period().yearBefore()),
                Unit.PERCENTAGE_POINTS);
    }

    private FocusSentences sentences(int change) {
        return new FocusSentences(scope.own().name(), scope.period(), when, change);
    }

    private Table table() {
        List<Share> shares = goals.shares();
        boolean changed = shares.stream().anyMatch(share -> hasChanged(share.key(scope.own())));
        List<Area> shown = shown();
        List<Column> columns = new ArrayList<>(levels(shown));
        if (changed) {
            columns.add(change());
        }
        boolean whole = shares.stream().allMatch(s -> s.goal().percent() % 1 == 0);
        columns.add(new Column("Mål i pct.", whole ? Unit.COUNT : Unit.PERCENT));
        columns.add(new Column("Afstand til målet i pct.point", Unit.PERCENTAGE_POINTS));
        columns.add(new Column("Opfyldt", Unit.WORDS).with(Table.Emphasis.VERDICT));
        FocusSentences said = sentences(changed ? shown.size() : -1);
        int goal = columns.size() - GOAL_COLUMNS;
        List<Line> lines = new ArrayList<>();
        List<Wording> sentences = new ArrayList<>();
        for (Share share : shares) {
            int number = lines.size();
            sentences.add(
                    said.toGoal(
                            goals.name(share),
                            new Place(number, 0),
                            new Place(number, goal),
                            share.goal().percent() % 1 == 0 ? 0 : 1,
                            new Place(number, goal + 1)));
            lines.add(line(share, shown, changed, new Place(number, goal + 1)));
        }
        String heading = isSupervised() ? "Fokusmål" : "Mål";
        return new Table(
                "",
                heading,
                List.of(new Block("", columns)),
                lines,
                sentences.stream().limit(MOST_SENTENCES).toList());
    }

    /** Of those compared with only who has a share that there is a goal for. */
    private List<Area> shown() {
        List<Area> compared = goals.comparisons();
        return areas.stream()
                .filter(area -> area.equals(scope.own()) || compared.contains(area))
                .toList();
    }

    private Line line(Share share, List<Area> shown, boolean changed, Place distance) {
        List<Expression> figures = new ArrayList<>();
        shown.forEach(area -> figures.add(goals.value(share, area)));
        if (changed) {
            figures.add(changeOf(share.key(scope.own())));
        }
        figures.add(goals.goal(share));
        figures.add(goals.distance(share));
        List<Cell> cells = new ArrayList<>(figures.stream().map(Cell::of).toList());
        cells.add(Cell.of(verdict(distance)));
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
}
