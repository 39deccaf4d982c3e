package dk.overblik.report.placement;

import dk.overblik.calculation.Expression.FirstPlace;
import dk.overblik.danish.DanishNames;
import dk.overblik.model.Area;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.PlaceInColumn;
import dk.overblik.report.chapter.PlaceInColumn.CountInColumn;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.SharedEnd;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.IfKnown;
import dk.overblik.report.chapter.Wording.IsWhole;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Naming;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The words on the own place in one measure, by the columns of {@link PlacementChapter}. */
final class PlacementSentences {

    private static final int VALUE = 0;
    private static final int DIFFERENCE = 6;

    private PlacementSentences() {}

    /**
     * "er nr. 5 af 98 (nr. 1 er lavest)", "ligger på en delt 5.-6. plads af 98 (nr. 1 er lavest)".
     *
     * @param first the place, or the first of those shared
     * @param tally of how many
     */
    private static List<Part> place(
            Ranking ranking, Quantity first, Quantity last, Quantity tally) {
        return place(first, last, tally, order(ranking), words -> words);
    }

    /**
     * The same in a title, in which no program parts the place from what it is of: "Odder er nr. 5
     * af 98 (nr. 1 er lavest)". A place that all share is none: "alle 98 har det samme".
     */
    static List<Part> placeInTitle(
            Area own, Ranking ranking, Quantity first, Quantity last, Quantity tally) {
        Condition shared = new All(List.of(first.is(1), last.isSame(tally)));
        List<Part> all =
                List.of(new Words("alle "), new Amount(tally, 0), new Words(" har det samme"));
        List<Part> placed =
                new Words(own.name() + " ")
                        .before(place(first, last, tally, order(ranking), DanishNames::unbroken));
        return List.of(new When(shared, all, placed));
    }

    private static List<Part> place(
            Quantity first,
            Quantity last,
            Quantity tally,
            String order,
            UnaryOperator<String> together) {
        List<Part> shared =
                List.of(
                        new Words("ligger på en delt "),
                        new Amount(first, 0),
                        new Words(".-"),
                        new Amount(last, 0),
                        new Words(together.apply(". plads")));
        return List.of(
                new When(
                        first.isSame(last),
                        List.of(new Words("er nr. "), new Amount(first, 0)),
                        shared),
                new Words(" " + together.apply("af ")),
                new Amount(tally, 0),
                new Words(" " + together.apply(order)));
    }

    private static String order(Ranking ranking) {
        return "(nr. 1 er " + ranking.first() + ")";
    }

    /**
     * The own place, and who is at either end of the list: "Hedensted er nr. 5 af 98 (nr. 1 er
     * lavest). Lavest er Odder (8,1 pct.), højest Samsø (19,2 pct.)." Where all show alike nobody
     * is ahead of anybody: "Alle 18 kommuner med tal har 0,0 pct."
     */
    static Wording ofList(Area own, Ranking ranking) {
        Column figures = new Column(0, ranking.figures().size() - 1, 1);
        List<Area> areas = ranking.byPlace();
        List<String> labels = areas.stream().map(Area::name).toList();
        Place mine = new Place(areas.indexOf(own), figures.column());
        List<Part> placed = new ArrayList<>(ownPlace(own, ranking, figures, mine));
        placed.add(ends(figures, mine, labels, ranking));
        List<Part> told =
                List.of(new IfKnown(mine, placed, both(figures, labels, ranking)), new Words("."));
        When all = new When(areAlike(figures, ranking), alike(figures, ranking), told);
        return new Wording(List.of(all), "");
    }

    private static Condition areAlike(Column figures, Ranking ranking) {
        int decimals = ranking.unit().decimals();
        return new Outermost(figures, true, 1)
                .shown(decimals)
                .isSame(new Outermost(figures, false, 1).shown(decimals));
    }

    private static List<Part> alike(Column figures, Ranking ranking) {
        String unit = unitWords(ranking.unit());
        List<Part> parts = new ArrayList<>();
        parts.add(new Words("Alle "));
        parts.add(new Amount(new CountInColumn(figures, CountInColumn.Which.KNOWN), 0));
        parts.addAll(first(" kommuner har ", " kommuner med tal har ", figures));
        parts.add(new Words(unit.isEmpty() ? "tallet " : ""));
        parts.add(new Level(new Outermost(figures, true, 1), ranking.unit().decimals()));
        parts.add(new Words(unit.isEmpty() ? "." : unit));
        return parts;
    }

    /** Who is at either end; whoever is there himself has been told so, and his figure is all. */
    private static Part ends(Column figures, Place mine, List<String> labels, Ranking ranking) {
        Outermost low = new Outermost(figures, true, 1);
        Outermost high = new Outermost(figures, false, 1);
        Quantity own = mine.shown(Wording.EXACT);
        List<Part> highest =
                new ArrayList<>(first("Højest er ", "Højest af dem med tal er ", figures));
        highest.addAll(named(high, labels, ranking));
        List<Part> lowest =
                new ArrayList<>(first("Lavest er ", "Lavest af dem med tal er ", figures));
        lowest.addAll(named(low, labels, ranking));
        List<Part> both = both(figures, labels, ranking);
        Part others = new When(own.isSame(high.shown(Wording.EXACT)), lowest, both);
        return new When(own.isSame(low.shown(Wording.EXACT)), highest, List.of(others));
    }

    private static List<Part> both(Column figures, List<String> labels, Ranking ranking) {
        List<Part> both =
                new ArrayList<>(first("Lavest er ", "Lavest af dem med tal er ", figures));
        both.addAll(named(new Outermost(figures, true, 1), labels, ranking));
        both.add(new Words(", højest "));
        both.addAll(named(new Outermost(figures, false, 1), labels, ranking));
        return both;
    }

    private static List<Part> first(String whole, String some, Column figures) {
        return List.of(
                new When(
                        new IsWhole(figures), List.of(new Words(whole)), List.of(new Words(some))));
    }

    private static List<Part> ownPlace(Area own, Ranking ranking, Column figures, Place mine) {
        boolean lowest = ranking.firstPlace() == FirstPlace.LOWEST;
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(own.name() + " "));
        parts.addAll(
                place(
                        ranking,
                        new PlaceInColumn(figures, mine, lowest, false),
                        new PlaceInColumn(figures, mine, lowest, true),
                        new CountInColumn(figures, CountInColumn.Which.KNOWN)));
        parts.add(new Words(". "));
        return parts;
    }

    private static List<Part> named(Outermost end, List<String> labels, Ranking ranking) {
        Unit unit = ranking.unit();
        List<Part> level =
                List.of(
                        new Words(" ("),
                        new Level(end, unit.decimals()),
                        new Words(unitWords(unit) + ")"));
        return new SharedEnd(end, labels, Naming.NAME, Wording.EXACT, "kommuner")
                .names(level, level);
    }

    /** The own figure against the median. */
    static Wording againstMedian(Area own, Ranking ranking, int line) {
        int decimals = ranking.unit().decimals();
        String label = ranking.measure().label();
        Place difference = new Place(line, DIFFERENCE);
        return new Wording(
                List.of(
                        new Words(label + ": " + own.name() + " har "),
                        new Level(new Place(line, VALUE), decimals),
                        new Words(unitWords(ranking.unit()) + ", hvilket er "),
                        When.bySign(
                                difference,
                                decimals,
                                beside(difference, ranking, " under medianen"),
                                beside(difference, ranking, " over medianen"),
                                List.of(new Words("på niveau med medianen"))),
                        new Words(" af kommunerne.")),
                label + ": " + DanishNames.genitive(own.name()) + " tal er ikke oplyst.");
    }

    private static String unitWords(Unit unit) {
        return unit.isPercent() ? " pct." : unit.isKroner() ? " kr." : "";
    }

    private static List<Part> beside(Place difference, Ranking ranking, String side) {
        Unit unit = ranking.unit();
        String name = unit.isPercent() ? " pct.point" : unit.isKroner() ? " kr." : "";
        return List.of(new Amount(difference, unit.decimals()), new Words(name + side));
    }
}
