package dk.overblik.report.brief;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.LevelsBeside;
import dk.overblik.report.common.LevelsBeside.Other;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The share of the workforce now and a year before, and how it has moved in percentage points.
 *
 * @param alone whether the export counts nobody, so that the share speaks for itself
 */
record ShareTable(LeadSeries series, Measure share, String whole, boolean alone) {

    private static final List<Concept> CONCEPTS =
            List.of(Concept.SHARE_OF_WORKFORCE, Concept.SHARE_OF_POPULATION);

    private static final Place BEFORE = new Place(0, 0);
    private static final Place NOW = new Place(0, 1);
    private static final Place CHANGE = new Place(0, 2);

    /** Empty where the export has no share of the own area; one of both periods comes first. */
    static Optional<Table> of(LeadSeries series) {
        return first(CONCEPTS.stream().map(concept -> of(series, concept, false)).toList());
    }

    /**
     * The same of an export that counts nobody; empty also where it has several benefits and no
     * total.
     */
    static Optional<Table> alone(Scope scope) {
        return first(
                CONCEPTS.stream()
                        .flatMap(
                                concept ->
                                        LeadSeries.lead(scope.benefits(Set.of(concept))).stream()
                                                .map(lead -> counted(scope, lead))
                                                .map(series -> of(series, concept, true)))
                        .toList());
    }

    /** The benefits that there are shares of. */
    static List<BenefitGroup> benefits(Scope scope) {
        return scope.benefits(Set.copyOf(CONCEPTS));
    }

    /** Those who the share is of. */
    private static LeadSeries counted(Scope scope, BenefitGroup benefit) {
        return new LeadSeries(scope, benefit, Measure.FULL_TIME_PERSONS);
    }

    private static Optional<Table> first(List<ShareTable> all) {
        return all.stream()
                .filter(ShareTable::hasChanged)
                .findFirst()
                .or(() -> all.stream().filter(ShareTable::isKnown).findFirst())
                .map(ShareTable::table);
    }

    private static ShareTable of(LeadSeries series, Concept concept, boolean alone) {
        String whole = concept == Concept.SHARE_OF_WORKFORCE ? "arbejdsstyrken" : "befolkningen";
        String label = "Fuldtidspersoner i pct. af " + whole;
        return new ShareTable(series, new Measure(label, concept), whole, alone);
    }

    private boolean hasChanged() {
        return series.isFullTime() && change(scope().own()).figure() instanceof Figure.Known;
    }

    private boolean isKnown() {
        return series.isFullTime() && isKnown(scope().own());
    }

    private boolean isKnown(Area area) {
        return figure(area, now()).figure() instanceof Figure.Known;
    }

    private Scope scope() {
        return series.scope();
    }

    private Period now() {
        return scope().period();
    }

    private Observation figure(Area area, Period at) {
        return scope().figure(area, series.benefit(), share, at);
    }

    private Expression change(Area area) {
        return Change.inNumber(figure(area, now().yearBefore()), figure(area, now()));
    }

    private Table table() {
        return new Table(
                "Fuldtidspersoner " + series.onBenefit() + " i pct. af " + whole,
                "Område",
                List.of(
                        new Block(
                                "",
                                List.of(
                                        new Column(
                                                PeriodNames.of(now().yearBefore()), Unit.PERCENT),
                                        new Column(PeriodNames.of(now()), Unit.PERCENT),
                                        new Column(
                                                "Udvikling i pct.point", Unit.PERCENTAGE_POINTS)))),
                shown().stream().map(this::line).toList(),
                List.of(hasChanged() ? sentence() : level()));
    }

    /** A group of areas that the settings add up has no share, in no period. */
    private List<Area> shown() {
        return scope().areas().stream()
                .filter(area -> isKnown(area) || area.kind() != Area.Kind.OWN_GROUP)
                .toList();
    }

    private Line line(Area area) {
        List<Expression> cells =
                List.of(
                        new Observed(figure(area, now().yearBefore())),
                        new Observed(figure(area, now())),
                        change(area));
        Role role = area.equals(scope().own()) ? Role.OWN : Role.MEMBER;
        return Line.of(area.name(), role, cells, "");
    }

    /** "Antallet svarer til 6,6 pct. af arbejdsstyrken på Læsø mod 8,0 pct. i hele landet." */
    private Wording level() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(amounts() + " til "));
        parts.addAll(ofWhole());
        parts.addAll(beside());
        return new Wording(parts, "Andelen af " + whole + " er ikke oplyst for alle områder.");
    }

    /** Where nothing is told of a number ahead of it, who the share is of, and when. */
    private String amounts() {
        return alone
                ? "I " + PeriodNames.of(now()) + " svarede " + series.subject()
                : "Antallet svarer";
    }

    /** "6,6 pct. af arbejdsstyrken på Læsø". */
    private List<Part> ofWhole() {
        return List.of(
                new Amount(NOW, 1),
                new Words(" pct. af " + whole + " " + SentenceNames.in(scope().own())));
    }

    /** " mod 8,0 pct. i hele landet." */
    private List<Part> beside() {
        return Stream.concat(
                        new LevelsBeside(NOW, 1, " pct.").of(others()).stream(),
                        Stream.of(new Words(".")))
                .toList();
    }

    /** The areas beside the own one that have a share. */
    private List<Other> others() {
        List<Area> areas = shown();
        return IntStream.range(1, areas.size())
                .filter(i -> isKnown(areas.get(i)))
                .mapToObj(i -> new Other(areas.get(i), new Place(i, NOW.column())))
                .toList();
    }

    /** " I hele landet er andelen 2,8 pct.", so that a share is high or low. */
    private List<Part> elsewhere() {
        List<Other> others = others();
        if (others.isEmpty()) {
            return List.of();
        }
        String all = SentenceNames.places(others.stream().map(Other::area).toList());
        List<Condition> same =
                others.stream()
                        .<Condition>map(other -> other.level().shown(1).isSame(NOW.shown(1)))
                        .toList();
        List<Part> unlike =
                LevelsBeside.atOnce(
                        others,
                        LevelsBeside.alike(others, 1),
                        where -> together(others.get(0), where),
                        each(others));
        return List.of(
                new When(
                        new All(same),
                        List.of(new Words(" Andelen er den samme " + all + ".")),
                        unlike));
    }

    private static List<Part> together(Other first, String where) {
        return List.of(
                new Words(" " + DanishNames.first(where) + " er andelen "),
                new Amount(first.level(), 1),
                new Words(" pct."));
    }

    private static List<Part> each(List<Other> all) {
        List<Other> others = DanishList.told(all);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Area area = others.get(i).area();
            String joint = DanishList.joint(i, others.size());
            parts.add(
                    new Words(
                            i == 0
                                    ? " " + SentenceNames.capitalIn(area) + " er andelen "
                                    : " pct." + joint + SentenceNames.in(area) + " "));
            parts.add(new Amount(others.get(i).level(), 1));
        }
        boolean told = others.size() == all.size();
        parts.add(new Words(told ? " pct." : " pct." + SentenceNames.untold(all) + "."));
        return parts;
    }

    /** "Antallet svarer til 20,5 pct. af arbejdsstyrken på Læsø, 0,1 pct.point mindre end i …". */
    private Wording sentence() {
        Part told = When.bySign(CHANGE, 1, moved(" mindre"), moved(" mere"), still());
        String where = " " + SentenceNames.in(scope().own());
        return new Wording(
                List.of(told),
                "Andelen af " + whole + where + " er ikke oplyst for begge perioder.");
    }

    /**
     * The own share by itself: neither the number, which may have changed all the same, nor the
     * others' shares are said to be what they were.
     */
    private List<Part> still() {
        List<Part> nearly = List.of(new Words(", stort set den samme andel"));
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(amounts() + " til "));
        parts.addAll(ofWhole());
        parts.add(
                When.byOrder(
                        BEFORE, NOW, 1, nearly, List.of(new Words(", den samme andel")), nearly));
        parts.add(new Words(" som i " + PeriodNames.of(now().yearBefore()) + "."));
        parts.addAll(elsewhere());
        return parts;
    }

    private List<Part> moved(String direction) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(amounts() + " til "));
        parts.addAll(ofWhole());
        parts.add(new Words(", "));
        parts.add(new Amount(CHANGE, 1));
        parts.add(
                new Words(
                        " pct.point"
                                + direction
                                + " end i "
                                + PeriodNames.of(now().yearBefore())
                                + "."));
        parts.addAll(elsewhere());
        return parts;
    }
}
