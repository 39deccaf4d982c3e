package dk.overblik.report.municipality;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Ratio;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Beside;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.AreaGroup;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PeopleShare;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The municipalities of the own area's RAR, or region, under their subtotal. */
public final class MunicipalityChapter {

    private final LeadSeries series;
    private final AreaGroup group;
    private final PeopleShare share;
    private final Period now;

    private MunicipalityChapter(LeadSeries series, AreaGroup group, Period now) {
        this.series = series;
        this.group = group;
        this.now = now;
        this.share = PeopleShare.of(series, group, now);
    }

    /** The table, where the export has several municipalities of the area. */
    public static Optional<Chapter> of(Scope scope) {
        Period now = scope.period();
        return LeadSeries.of(scope)
                .flatMap(
                        series ->
                                AreaGroup.of(series, now)
                                        .map(
                                                g ->
                                                        new MunicipalityChapter(series, g, now)
                                                                .chapter()));
    }

    private Chapter chapter() {
        List<Line> lines = new ArrayList<>();
        Optional.of(subtotal()).filter(this::isTold).ifPresent(lines::add);
        group.exported().forEach(area -> lines.add(line(area)));
        MunicipalitySentences sentences =
                new MunicipalitySentences(series, group, share, columns(), lines);
        Table plain =
                new Table("", "Område", List.of(new Block("", columns())), lines, sentences.all());
        MunicipalityRemarks remarks = new MunicipalityRemarks(series, group, share, now);
        Table table = plain.remarked(remarks.reconciliation(plain).stream().toList());
        Scope scope = series.scope();
        Chapter chapter =
                new Chapter(
                        ChapterKind.MUNICIPALITIES,
                        municipalities()
                                + SentenceNames.in(group.whole())
                                + ": "
                                + series.subject(),
                        group.whole().name()
                                + ", "
                                + PeriodNames.of(now)
                                + (lines.stream().anyMatch(this::hasChange)
                                        ? ". Udvikling siden " + PeriodNames.of(now.yearBefore())
                                        : "")
                                + "."
                                + scope.caveatBehind(),
                        List.of(table),
                        remarks.of(table));
        return chapter.with(MunicipalityDiagram.of(series, group, lines, change()));
    }

    /** The column of the change in persons. */
    private int change() {
        return columns().size() - 2;
    }

    /** "Kommunerne ", or how many of them there are here. */
    private String municipalities() {
        int all = group.members().size();
        int here = group.exported().size();
        return here == all ? "Kommunerne " : here + " af de " + all + " kommuner ";
    }

    /** Whether anything is known of all of them, or the export itself shows that it is not. */
    private boolean isTold(Line subtotal) {
        List<Expression> cells =
                IntStream.range(0, subtotal.cells().size()).mapToObj(subtotal::figure).toList();
        return cells.stream().anyMatch(Diagram::isKnown)
                || cells.stream()
                        .flatMap(Expression::observations)
                        .filter(figure -> figure.key().area().equals(group.whole()))
                        .anyMatch(this::isInExport);
    }

    private boolean isInExport(Observation figure) {
        return series.scope().dataset().find(figure.key(), figure.period()).isPresent();
    }

    private boolean hasChange(Line line) {
        return line.figure(change()).figure() instanceof Figure.Known;
    }

    private List<Column> columns() {
        String since = SentenceNames.since(series.scope());
        List<Column> columns = new ArrayList<>();
        share.people()
                .ifPresent(
                        people -> {
                            boolean all = people.concept() == Concept.POPULATION;
                            String heading = all ? "Befolkningen (16-66 år)" : "Arbejdsstyrken";
                            columns.add(new Column(heading, Unit.COUNT));
                        });
        columns.add(new Column(series.measure().label(), Unit.COUNT));
        if (share.hasShare()) {
            columns.add(new Column("Andel af " + share.whole() + " i pct.", Unit.PERCENT));
        }
        columns.add(
                new Column("Udvikling i antal " + since, Unit.COUNT).with(Table.Emphasis.CHANGE));
        columns.add(new Column("Udvikling i pct. " + since, Unit.PERCENT));
        return columns;
    }

    private Line subtotal() {
        List<Observation> counts = group.counts(series, now);
        List<Observation> earlier = group.counts(series, now.yearBefore());
        List<Expression> cells = new ArrayList<>();
        if (share.people().isPresent()) {
            cells.add(share.totalPeople());
        }
        cells.add(Ratio.of(counts));
        if (share.hasShare()) {
            cells.add(share.ofWhole());
        }
        cells.add(Change.inNumber(earlier, counts));
        cells.add(Change.inPercent(earlier, counts));
        return Line.of(group.whole().name(), Role.SUBTOTAL, cells, "").with(series.goodEnd());
    }

    private Line line(Area area) {
        Observation earlier = series.figure(area, now.yearBefore());
        Observation level = series.figure(area, now);
        List<Expression> cells = new ArrayList<>();
        share.people(List.of(area)).forEach(people -> cells.add(new Observed(people)));
        cells.add(new Observed(level));
        if (share.hasShare()) {
            cells.add(share.of(area));
        }
        cells.add(Change.inNumber(earlier, level));
        cells.add(Change.inPercent(earlier, level));
        Role role = area.equals(series.scope().own()) ? Role.OWN : Role.MEMBER;
        return Line.of(area.name(), role, cells, "").beside(beside(area)).with(series.goodEnd());
    }

    private List<Beside> beside(Area area) {
        Place level = new Place(0, share.people().isPresent() ? 1 : 0);
        Quantity base = level.minus(new Place(0, change()));
        return series.hasSmallBase(area, now)
                ? List.of(LeadSeries.smallBase("", Stream.of(base)))
                : List.of();
    }
}
