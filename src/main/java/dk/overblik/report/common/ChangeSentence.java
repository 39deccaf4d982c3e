package dk.overblik.report.common;

import dk.overblik.danish.DanishList;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Counted;
import dk.overblik.report.chapter.Wording.IfKnown;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.LevelsBeside.Other;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The sentence on a change and those that it is held against: "Det er et fald på 2,3 pct. (185,40
 * kr.) i forhold til 3. kvartal 2016 mod et fald på 1,4 pct. i RAR Østjylland."
 *
 * @param lines of the table that the sentence speaks of
 * @param before the earlier period in words
 */
public record ChangeSentence(List<Line> lines, String before) {

    /** Another area, and where its change in percent stands. */
    public record Compared(Area area, Place percent) {}

    /**
     * What stands in brackets after the change in percent: a number and its unit.
     *
     * @param place of the change in that unit
     * @param decimals with which it is zero
     * @param counts whether it is of people or things, of which a single one is no development
     * @param less what is said of a fall behind it, such as "færre"
     */
    public record Detail(
            Place place, int decimals, boolean counts, List<Part> parts, Part less, Part more) {

        public Detail {
            parts = List.copyOf(parts);
        }

        /** An amount of money, with or without øre: less than a krone is not nothing. */
        public static Detail kroner(Place place, Unit unit) {
            if (unit != Unit.WHOLE_KRONER) {
                return of(place, unit.decimals(), " kr.");
            }
            Part amount =
                    new When(
                            place.shown(0).isOther(0),
                            List.of(new Amount(place, 0), new Words(" kr.")),
                            List.of(new Words("under 1 kr.")));
            return new Detail(
                    place,
                    Wording.EXACT,
                    false,
                    List.of(amount),
                    new Words(" mindre"),
                    new Words(" mere"));
        }

        /** Full-time persons, or persons. */
        public static Detail persons(Place place, boolean fullTime) {
            return counted(place, fullTime ? "fuldtidsperson" : "person");
        }

        /**
         * People of some kind.
         *
         * @param one of them, of whom several have the ending "er"
         */
        public static Detail counted(Place place, String one) {
            Part counted = new Counted(place, one, one + "er");
            return new Detail(
                    place, Wording.EXACT, true, List.of(counted), fewer(place), more(place));
        }

        /** A whole number of whatever is counted, which the sentence before has named. */
        public static Detail number(Place place) {
            return new Detail(
                    place, 0, true, List.of(new Amount(place, 0)), fewer(place), more(place));
        }

        private static Part fewer(Place place) {
            return CountDifference.of(place, true, "");
        }

        private static Part more(Place place) {
            return CountDifference.of(place, false, "");
        }

        /** Any other amount with its unit behind it. */
        public static Detail of(Place place, int decimals, String unit) {
            return new Detail(
                    place,
                    decimals,
                    false,
                    List.of(new Amount(place, decimals), new Words(unit)),
                    new Words(" mindre"),
                    new Words(" mere"));
        }

        /** Whether there is a development, of which the percentage shows as this. */
        private Condition isOne(Quantity shown) {
            Condition any = shown.isOther(0);
            return counts ? new All(List.of(CountDifference.isChange(place), any)) : any;
        }

        /** Where the percentage shows as 0,0, or is of a single one: what it hides, if anything. */
        private List<Part> unchanged(String before) {
            Words since = new Words(" i forhold til " + before);
            return List.of(
                    When.bySign(
                            place,
                            decimals,
                            nearly(less, since),
                            nearly(more, since),
                            List.of(new Words("Det er uændret"), since)));
        }

        private List<Part> nearly(Part way, Words since) {
            List<Part> all = new ArrayList<>();
            all.add(new Words("Det er stort set uændret ("));
            all.addAll(parts);
            all.add(way);
            all.add(new Words(")"));
            all.add(since);
            return all;
        }
    }

    public ChangeSentence {
        lines = List.copyOf(lines);
    }

    /**
     * The sentence on a change that is held against none, and that has no other unit.
     *
     * @param change where it stands, and its unit
     * @param before the earlier period in words
     */
    public static Wording alone(Area area, Detail change, String before) {
        List<Part> amounts = new ArrayList<>(change.parts());
        amounts.add(new Words(" i forhold til " + before + "."));
        return new Wording(
                List.of(
                        When.bySign(
                                change.place(),
                                change.decimals(),
                                new Words("Det er et fald på ").before(amounts),
                                new Words("Det er en stigning på ").before(amounts),
                                List.of(
                                        new Words(
                                                "Det er uændret i forhold til " + before + ".")))),
                unknown(area, before));
    }

    private static String unknown(Area area, String before) {
        return "Udviklingen "
                + SentenceNames.in(area)
                + " siden "
                + before
                + " kan ikke opgøres, da et tal mangler.";
    }

    /** An area whose change is missing is not compared with. */
    public Wording sentence(Area own, Place percent, Detail detail, List<Compared> others) {
        List<Part> parts = new ArrayList<>();
        List<Part> size = new ArrayList<>();
        size.add(new Amount(percent, 1));
        size.add(new Words(" pct. ("));
        size.addAll(detail.parts());
        size.add(new Words(") i forhold til " + before));
        Quantity shown = percent.shown(1);
        When moved =
                new When(
                        shown.isLess(0),
                        new Words("Det er et fald på ").before(size),
                        new Words("Det er en stigning på ").before(size));
        List<Compared> known = others.stream().filter(other -> isKnown(other.percent())).toList();
        List<Part> change = new ArrayList<>(List.of(moved));
        change.addAll(besideChange(percent, known));
        List<Part> still = new ArrayList<>(detail.unchanged(before));
        still.addAll(besideStill(percent, known));
        parts.add(new When(detail.isOne(shown), change, still));
        parts.add(new Words("."));
        return new Wording(
                List.of(new IfKnown(percent, parts, fromZero(detail))), unknown(own, before));
    }

    /** A change that is known and has no percentage is one from nothing. */
    private List<Part> fromZero(Detail detail) {
        List<Part> amounts = new ArrayList<>(detail.parts());
        amounts.add(
                new Words(
                        " i forhold til "
                                + before
                                + "; i procent kan ændringen ikke opgøres, da tallet var 0."));
        return List.of(
                When.bySign(
                        detail.place(),
                        detail.decimals(),
                        new Words("Det er et fald på ").before(amounts),
                        new Words("Det er en stigning fra 0 til ").before(amounts),
                        List.of(
                                new Words("Det er uændret i forhold til " + before),
                                new Words("; tallet var også da 0."))));
    }

    /** Others that have all changed as much, as it shows, are not held against the own change. */
    private static List<Part> besideChange(Place own, List<Compared> others) {
        List<Condition> alike =
                others.stream()
                        .map(other -> other.percent().shown(1).isSame(own.shown(1)))
                        .toList();
        return heldOrAlike(others, alike, against(others, ChangeSentence::inPercent));
    }

    /**
     * Beside an own level that is told to be nearly what it was, one that has moved no more in
     * percent is told to be so as well; one that has not moved at all is like no other.
     */
    private static List<Part> besideStill(Place own, List<Compared> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        List<Condition> nearly =
                others.stream()
                        .map(other -> ComparedChange.isNoMore(other.percent(), own))
                        .toList();
        List<Condition> exactly =
                others.stream().map(other -> other.percent().shown(Wording.EXACT).is(0)).toList();
        List<Part> held =
                against(
                        others,
                        other ->
                                new When(
                                        ComparedChange.isNoMore(other, own),
                                        unmoved(other),
                                        List.of(inPercent(other))));
        return List.of(
                new When(
                        own.shown(Wording.EXACT).isOther(0),
                        heldOrAlike(others, nearly, held),
                        heldOrAlike(others, exactly, against(others, ChangeSentence::inPercent))));
    }

    private static List<Part> heldOrAlike(
            List<Compared> others, List<Condition> alike, List<Part> held) {
        if (others.isEmpty()) {
            return List.of();
        }
        String where = SentenceNames.places(others.stream().map(Compared::area).toList());
        List<Part> like = List.of(new Words(" ligesom " + where));
        return List.of(new When(new All(alike), like, held));
    }

    /** What shows as zero may be nothing at all or not: each is told by itself. */
    private static List<Part> against(List<Compared> all, Function<Place, Part> change) {
        if (all.isEmpty()) {
            return List.of();
        }
        Place first = all.get(0).percent();
        List<Other> others =
                all.stream().map(each -> new Other(each.area(), each.percent())).toList();
        List<Condition> alike = new ArrayList<>(List.of(first.shown(1).isOther(0)));
        alike.addAll(LevelsBeside.alike(others, 1));
        return LevelsBeside.atOnce(
                others,
                alike,
                where -> List.of(new Words(" mod "), change.apply(first), new Words(" " + where)),
                apart(all, change));
    }

    private static List<Part> apart(List<Compared> all, Function<Place, Part> change) {
        List<Compared> others = DanishList.told(all);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            parts.add(new Words(i == 0 ? " mod " : DanishList.joint(i, others.size())));
            parts.add(change.apply(others.get(i).percent()));
            parts.add(new Words(" " + SentenceNames.in(others.get(i).area())));
        }
        if (others.size() < all.size()) {
            parts.add(new Words(SentenceNames.untold(all)));
        }
        return parts;
    }

    private static Part inPercent(Place place) {
        List<Part> size = List.of(new Amount(place, 1), new Words(" pct."));
        return When.bySign(
                place,
                1,
                new Words("et fald på ").before(size),
                new Words("en stigning på ").before(size),
                unmoved(place));
    }

    private static List<Part> unmoved(Place place) {
        return List.of(
                new When(
                        place.shown(Wording.EXACT).isOther(0),
                        List.of(new Words("et stort set uændret niveau")),
                        List.of(new Words("et uændret niveau"))));
    }

    private boolean isKnown(Place place) {
        Cell cell = lines.get(place.line()).cells().get(place.column());
        return cell instanceof Cell.Shown shown
                && shown.expression().figure() instanceof Figure.Known;
    }
}
