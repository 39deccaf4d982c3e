package dk.overblik.report.brief;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Beside;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.IfKnown;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.ComparedChange;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.UsualChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The total of all areas now and a year before, and the two sentences on the own one. */
record TotalTable(LeadSeries series) {

    private static final int OWN = 0;
    private static final int EARLIER = 0;
    private static final int LEVEL = 1;
    private static final int CHANGE = 2;
    private static final int PERCENT = 3;

    Table table() {
        String counted = series.subject();
        return new Table(
                DanishNames.first(counted),
                "Område",
                List.of(
                        new Block(
                                "",
                                List.of(
                                        new Column(PeriodNames.of(before()), Unit.COUNT),
                                        new Column(PeriodNames.of(now()), Unit.COUNT),
                                        new Column("Udvikling i antal", Unit.COUNT),
                                        new Column("Udvikling i pct.", Unit.PERCENT)))),
                areas().stream().map(this::line).toList(),
                sentences());
    }

    private Scope scope() {
        return series.scope();
    }

    private List<Area> areas() {
        return scope().areas();
    }

    private Period now() {
        return scope().period();
    }

    private Period before() {
        return now().yearBefore();
    }

    private Line line(Area area) {
        Observation earlier = series.figure(area, before());
        Observation later = series.figure(area, now());
        List<Expression> cells =
                List.of(
                        new Observed(earlier),
                        new Observed(later),
                        Change.inNumber(earlier, later),
                        Change.inPercent(earlier, later));
        Role role = area.equals(scope().own()) ? Role.OWN : Role.MEMBER;
        List<Beside> beside =
                series.hasSmallBase(area, now())
                        ? List.of(LeadSeries.smallBase("", Stream.of(new Place(0, EARLIER))))
                        : List.of();
        return Line.of(area.name(), role, cells, "").beside(beside).with(series.goodEnd());
    }

    /** What the own area's past lets one expect, said in the sentence alone. */
    private List<Part> usual(Place change) {
        return series.isFullTime() && !series.hasSmallBase(scope().own(), now())
                ? new UsualChanges(scope()).behind(series.benefit(), change)
                : List.of();
    }

    private boolean isKnown(Area area) {
        return Change.inPercent(series.figure(area, before()), series.figure(area, now())).figure()
                instanceof Figure.Known;
    }

    /** A percentage of a few persons is not held against another. */
    private boolean isTelling(Area area) {
        return isKnown(area) && !series.isOfFew(area, now());
    }

    /** From nothing there is a change as well, though not in percent. */
    private boolean hasChanged(Area area) {
        return Change.inNumber(series.figure(area, before()), series.figure(area, now())).figure()
                instanceof Figure.Known;
    }

    private List<Wording> sentences() {
        List<Wording> sentences = new ArrayList<>(List.of(level()));
        comparison()
                .filter(any -> isTelling(scope().own()))
                .map(
                        line ->
                                new ComparedChange(
                                                "antallet " + SentenceNames.in(scope().own()),
                                                SentenceNames.capitalIn(scope().own())
                                                        + " er antallet",
                                                areas().get(line),
                                                Optional.of(new Place(OWN, CHANGE)),
                                                ".")
                                        .sentence(
                                                new Place(OWN, PERCENT), new Place(line, PERCENT)))
                .ifPresent(sentences::add);
        return sentences;
    }

    /** The line of the first area that the own change can be held against. */
    private Optional<Integer> comparison() {
        return IntStream.range(1, areas().size())
                .filter(line -> isTelling(areas().get(line)))
                .boxed()
                .findFirst();
    }

    private Wording level() {
        String where = SentenceNames.in(scope().own());
        String counted = " " + series.onBenefit() + " " + where;
        Place level = new Place(OWN, LEVEL);
        List<Part> parts = new ArrayList<>();
        String mean = scope().isAverage() ? "i gennemsnit " : "";
        parts.add(new Words("I " + PeriodNames.of(now()) + " var der " + mean));
        parts.add(new Amount(level, 0));
        parts.add(new Noun(level, " " + series.nounOfOne(), " " + series.noun()));
        parts.add(new Words(counted));
        if (hasChanged(scope().own())) {
            parts.add(new IfKnown(new Place(OWN, CHANGE), List.of(changed()), unchangeable()));
        }
        parts.add(new Words("."));
        String absent =
                "Antallet af "
                        + series.noun()
                        + counted
                        + " mangler for "
                        + PeriodNames.of(now())
                        + ".";
        return new Wording(List.of(new IfKnown(level, parts, List.of(new Words(absent)))), absent);
    }

    /** The level is there all the same. */
    private List<Part> unchangeable() {
        return List.of(
                new Words(
                        "; udviklingen kan ikke opgøres, da tallet for "
                                + PeriodNames.of(before())
                                + " mangler"));
    }

    private Part changed() {
        Place change = new Place(OWN, CHANGE);
        String since = " end i " + PeriodNames.of(before());
        return When.bySign(
                change,
                Wording.EXACT,
                changed(change, CountDifference.of(change, true, since)),
                changed(change, CountDifference.of(change, false, since)),
                List.of(new Words(", lige så mange som i " + PeriodNames.of(before()))));
    }

    private List<Part> changed(Place change, Part difference) {
        List<Part> parts = new ArrayList<>(List.of(number(change), difference));
        parts.addAll(usual(change));
        return parts;
    }

    /** Means of months may differ by less than a person. */
    private static Part number(Place change) {
        return new When(
                change.shown(0).isOther(0),
                List.of(new Words(", "), new Amount(change, 0)),
                List.of(new Words(", under 1")));
    }
}
