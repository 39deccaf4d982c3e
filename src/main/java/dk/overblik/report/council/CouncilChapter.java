package dk.overblik.report.council;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.PlaceInColumn.CountInColumn;
import dk.overblik.report.chapter.PlaceInColumn.CountInColumn.Which;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.IsWhole;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.ChangeOfDirection;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.OutermostChanges;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.ShownPeriods;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The areas below each other, a line each, and what they are held against under them. */
public final class CouncilChapter {

    private static final int FEWEST = 3;

    /** The column of the leading count, which is the first wherever there is one. */
    private static final int LEVEL = 0;

    private final CouncilFigures figures;
    private final List<CouncilFigure> shown;

    /** Where the change stands that may have turned; below 0 where there is none. */
    private final int change;

    /** Whether the table tells of them; a column without a word has no place. */
    private final boolean tellsTurns;

    /**
     * @param tellsTurns whether the table tells who has turned, where that can be told
     */
    private CouncilChapter(CouncilFigures figures, boolean tellsTurns) {
        this.figures = figures;
        this.shown = new ArrayList<>(figures.all());
        this.change =
                IntStream.range(0, shown.size())
                        .filter(i -> figures.series().isPresent())
                        .filter(i -> shown.get(i).unit() == Unit.COUNT)
                        .filter(i -> shown.get(i).change().isPresent())
                        .findFirst()
                        .orElse(-1);
        this.tellsTurns = tellsTurns && canTurn();
        if (tellsTurns) {
            figures.before().ifPresent(shown::add);
        }
    }

    public static Chapter of(CouncilFigures figures) {
        Chapter told = new CouncilChapter(figures, true).chapter();
        return told.tables().stream().anyMatch(CouncilChapter::hasTurned)
                ? told
                : new CouncilChapter(figures, false).chapter();
    }

    private static boolean hasTurned(Table table) {
        return table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .anyMatch(
                        cell ->
                                cell instanceof Cell.Said said
                                        && !table.said(said.wording()).isEmpty());
    }

    private Chapter chapter() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < figures.scopes().size(); i++) {
            lines.add(line(i));
        }
        List<Wording> sentences = sentences(lines);
        for (Area area : figures.larger()) {
            if (isKnown(area)) {
                lines.add(larger(area, lines.size()));
            }
        }
        Table table = new Table("", "Kommune", List.of(new Block("", columns())), lines, sentences);
        return new Chapter(
                ChapterKind.COUNCIL, title(), periodLine(), List.of(table), notes(table));
    }

    private String title() {
        boolean ranked = shown.stream().anyMatch(figure -> figure.unit() == Unit.RANK);
        return "Kommuneoversigt"
                + figures.series()
                        .map(lead -> ": " + lead.subject())
                        .orElse(ranked ? ": benchmark af offentlig forsørgelse" : "");
    }

    /** Columns of other periods say so in their headings, unless all are. */
    private String periodLine() {
        List<CouncilFigure> known =
                shown.stream().filter(figure -> figure.unit() != Unit.RANK).toList();
        ShownPeriods ofFigures = ShownPeriods.of(cells(known));
        Set<Period> all = ShownPeriods.of(cells(shown)).latest();
        Period now = figures.period();
        boolean isOfNow = all.isEmpty() || all.contains(now);
        List<String> periods = all.stream().map(PeriodNames::of).toList();
        boolean changes = ofFigures.haveChanges() && ofFigures.latest().contains(now);
        String since = changes ? " Udvikling siden " + PeriodNames.of(now.yearBefore()) + "." : "";
        return municipalities()
                + ", "
                + (isOfNow ? PeriodNames.of(now) : DanishList.of(periods))
                + "."
                + since;
    }

    /** How many they are, and of which area, where they are all of one. */
    private String municipalities() {
        int here = figures.scopes().size();
        return figures.around()
                .map(
                        whole -> {
                            int all = figures.scope().rules().members(whole).size();
                            return (here == all ? "" + here : here + " af de " + all)
                                    + " kommuner "
                                    + SentenceNames.in(whole);
                        })
                .orElse(here + " kommuner");
    }

    private static List<Expression> cells(List<CouncilFigure> columns) {
        return columns.stream().flatMap(column -> column.values().stream()).toList();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(shown.stream().map(CouncilFigure::column).toList());
        if (tellsTurns) {
            columns.add(new Column("Vendt", Unit.WORDS));
        }
        return columns;
    }

    private boolean canTurn() {
        return change >= 0 && figures.before().isPresent();
    }

    private Line line(int number) {
        List<Cell> cells = new ArrayList<>();
        for (CouncilFigure figure : shown) {
            cells.add(Cell.of(figure.values().get(number)));
        }
        if (tellsTurns) {
            cells.add(Cell.of(turned(number)));
        }
        Scope scope = figures.scopes().get(number);
        return new Line(scope.own().name(), Role.MEMBER, cells, remark(scope))
                .with(figures.goodEnd());
    }

    private String remark(Scope scope) {
        boolean small =
                figures.series()
                        .filter(lead -> lead.hasSmallBase(scope.own(), figures.period()))
                        .isPresent();
        return small ? "lille grundlag" : "";
    }

    /** The direction before and now, where it has turned. */
    private Wording turned(int line) {
        Place now = new Place(line, change);
        Place then = new Place(line, shown.size() - 1);
        Part way =
                When.bySign(
                        now,
                        0,
                        List.of(new Words("fra stigning til fald")),
                        List.of(new Words("fra fald til stigning")),
                        List.of());
        Condition turned = new ChangeOfDirection(then, now, new Place(line, LEVEL));
        return new Wording(List.of(new When(turned, List.of(way), List.of())), "");
    }

    private boolean isKnown(Area area) {
        return shown.stream().anyMatch(figure -> figure.larger().containsKey(area));
    }

    /** An area with those of the figures that it has; the others it cannot have. */
    private Line larger(Area area, int number) {
        List<Cell> cells = new ArrayList<>();
        for (CouncilFigure figure : shown) {
            Expression value = figure.larger().get(area);
            cells.add(value == null ? Cell.of(Wording.of("")) : Cell.of(value));
        }
        if (tellsTurns) {
            cells.add(Cell.of(turned(number)));
        }
        return new Line(area.name(), Role.TOTAL, cells, "").with(figures.goodEnd());
    }

    /** In how many it has risen, and who has fallen and risen most, in persons. */
    private List<Wording> sentences(List<Line> lines) {
        long known =
                change < 0
                        ? 0
                        : lines.stream()
                                .map(line -> line.figure(change))
                                .map(Expression::figure)
                                .filter(Figure.Known.class::isInstance)
                                .count();
        if (known < FEWEST) {
            return List.of();
        }
        Wording.Column changes = new Wording.Column(0, lines.size() - 1, change);
        List<Wording> sentences = new ArrayList<>();
        figures.series().map(lead -> ways(lead, changes)).ifPresent(sentences::add);
        sentences.add(
                new OutermostChanges(
                                changes,
                                OutermostChanges.Lines.ofAreas(
                                        lines.stream().map(Line::label).toList()),
                                OutermostChanges.Unseen.NOTHING)
                        .wording());
        return sentences;
    }

    /** "Antallet af … er steget i 14 og faldet i 5 af 19 kommuner siden juli 2025." */
    private Wording ways(LeadSeries lead, Wording.Column changes) {
        Quantity all = new CountInColumn(changes, Which.KNOWN);
        Quantity risen = new CountInColumn(changes, Which.RISEN);
        Quantity fallen = new CountInColumn(changes, Which.FALLEN);
        Part both =
                oneOf(
                        risen,
                        List.of(
                                new Words("steget i "),
                                new Amount(risen, 0),
                                new Words(" og faldet i "),
                                new Amount(fallen, 0),
                                new Words(" af "),
                                new Amount(all, 0)),
                        alone("faldet", fallen, all, "steget"));
        Part either =
                oneOf(
                        fallen,
                        List.of(both),
                        List.of(
                                oneOf(
                                        risen,
                                        alone("steget", risen, all, "faldet"),
                                        List.of(
                                                new Words("uændret i alle "),
                                                new Amount(all, 0)))));
        Part named =
                new When(
                        new IsWhole(changes),
                        List.of(new Words(" kommuner")),
                        List.of(new Words(" kommuner med tal")));
        return new Wording(
                List.of(
                        new Words("Antallet af " + lead.subject() + " er "),
                        either,
                        named,
                        new Words(" siden " + PeriodNames.of(figures.period().yearBefore()) + ".")),
                "");
    }

    private static Part oneOf(Quantity any, List<Part> some, List<Part> none) {
        return new When(any.isMore(0), some, none);
    }

    /** All of them have gone that way, or some, and none the other. */
    private static List<Part> alone(String way, Quantity some, Quantity all, String other) {
        return List.of(
                new When(
                        some.isSame(all),
                        List.of(new Words(way + " i alle "), new Amount(all, 0)),
                        List.of(
                                new Words("ikke " + other + " i nogen og " + way + " i "),
                                new Amount(some, 0),
                                new Words(" af "),
                                new Amount(all, 0))));
    }

    private List<String> notes(Table table) {
        List<String> notes = new ArrayList<>();
        notes.addAll(Remarks.dots(List.of(table)));
        if (canTurn()) {
            figures.periodBefore().map(this::ofTurns).ifPresent(notes::add);
        }
        Scope scope = figures.scope();
        figures.series()
                .map(LeadSeries::benefit)
                .ifPresent(
                        benefit -> notes.addAll(SeriesBreaks.of(scope).remarks(List.of(benefit))));
        notes.add("Tabellen kan sorteres og filtreres med knapperne i overskrifterne.");
        Remarks.preliminary(scope, figures.period()).ifPresent(notes::add);
        return notes;
    }

    private String ofTurns(Period then) {
        String chance = "Forskelle, der er så små, at de kan være tilfældige, er ikke med.";
        return (tellsTurns
                        ? "\"Vendt\" står ud for en kommune, hvis udvikling gik den anden vej i "
                                + PeriodNames.of(then)
                        : "Ingen af kommunernes udvikling gik den anden vej i "
                                + PeriodNames.of(then))
                + ". "
                + chance;
    }
}
