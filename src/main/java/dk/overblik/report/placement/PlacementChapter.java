package dk.overblik.report.placement;

import dk.overblik.calculation.Expression.End;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Period;
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
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.Ranking;
import dk.overblik.report.common.Rankings;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The own place among the municipalities of the export, a line a measure, and one full list. */
public final class PlacementChapter {

    private static final int LOWER_QUARTILE = 25;
    private static final int UPPER_QUARTILE = 75;

    private final Scope scope;
    private final Period now;
    private final List<Ranking> rankings;

    private static final int MOST_SENTENCES = 3;

    private PlacementChapter(Scope scope, Period now, List<Ranking> rankings) {
        this.scope = scope;
        this.now = now;
        this.rankings = rankings;
    }

    /** The chapter, where the export has the own and at least four other municipalities. */
    public static Optional<Chapter> of(Scope scope) {
        Rankings rankings = new Rankings(scope);
        return rankings.period()
                .map(
                        now ->
                                new PlacementChapter(
                                                scope.at(now),
                                                now,
                                                new Rankings(scope.at(now)).of(now))
                                        .chapter());
    }

    private Chapter chapter() {
        Ranking chosen = Rankings.chosen(rankings);
        List<Table> tables = new ArrayList<>();
        Stream.concat(Stream.of(chosen.unit()), Stream.of(Unit.values()))
                .distinct()
                .map(unit -> rankings.stream().filter(r -> r.unit() == unit).toList())
                .filter(group -> !group.isEmpty())
                .forEach(group -> tables.add(summary(group)));
        tables.add(PlacementList.of(scope, chosen));
        return new Chapter(
                        ChapterKind.PLACEMENT,
                        "Placering blandt kommunerne i udtrækket" + of(chosen),
                        scope.own().name()
                                + ", "
                                + PeriodNames.of(now)
                                + "."
                                + scope.caveatBehind(),
                        tables,
                        PlacementRemarks.of(scope, rankings, tables))
                .with(PlacementDiagram.of(scope, chosen, now));
    }

    private String of(Ranking chosen) {
        return chosen.benefit().kind() == BenefitGroup.Kind.UNNAMED
                ? ""
                : ": " + SentenceNames.spoken(scope, chosen.measure(), chosen.benefit());
    }

    /** Measures of one unit, since a column's figures are shown alike. */
    private Table summary(List<Ranking> group) {
        boolean mixed = group.stream().map(Ranking::firstPlace).distinct().count() > 1;
        List<Line> lines = group.stream().map(ranking -> line(ranking, mixed)).toList();
        return new Table(
                "", "Måling", List.of(new Block("", columns(group, mixed))), lines, said(group));
    }

    /**
     * The columns.
     *
     * @param mixed whether the first place is the lowest figure of some and the highest of others
     */
    private List<Column> columns(List<Ranking> group, boolean mixed) {
        Unit unit = group.get(0).unit();
        String end = mixed ? "" : " (nr. 1 er " + group.get(0).first() + ")";
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                new Column(scope.own().name(), unit),
                                new Column("Placering" + end, Unit.RANK),
                                new Column("Kommuner med tal", Unit.COUNT),
                                new Column("Nedre kvartil", unit),
                                new Column("Median", unit),
                                new Column("Øvre kvartil", unit),
                                new Column(difference(unit), unit)));
        if (mixed) {
            columns.add(new Column("Nr. 1 er", Unit.WORDS));
        }
        return columns;
    }

    /**
     * How many somebody is says how large a municipality is, which needs no median; what all have
     * needs none, either.
     */
    private List<Wording> said(List<Ranking> group) {
        return IntStream.range(0, Math.min(MOST_SENTENCES, group.size()))
                .filter(i -> !group.get(i).followsSize() && !group.get(i).showsAlike())
                .mapToObj(i -> PlacementSentences.againstMedian(scope.own(), group.get(i), i))
                .toList();
    }

    private static String difference(Unit unit) {
        return unit.isPercent()
                ? "Forskel til medianen i pct.point"
                : unit.isKroner() ? "Forskel til medianen i kr." : "Forskel til medianen";
    }

    private Line line(Ranking ranking, boolean mixed) {
        Area own = scope.own();
        List<Cell> cells =
                new ArrayList<>(
                        List.of(
                                Cell.of(new Observed(ranking.figure(own))),
                                Cell.place(
                                        ranking.place(own, End.FIRST),
                                        ranking.place(own, End.LAST)),
                                Cell.of(ranking.tally()),
                                Cell.of(ranking.percentile(LOWER_QUARTILE)),
                                Cell.of(ranking.median()),
                                Cell.of(ranking.percentile(UPPER_QUARTILE)),
                                Cell.of(ranking.aboveMedian(own))));
        if (mixed) {
            cells.add(Cell.of(Wording.of(ranking.first())));
        }
        return new Line(ranking.measure().label(), Role.MEMBER, cells, "");
    }
}
