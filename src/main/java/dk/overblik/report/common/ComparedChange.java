package dk.overblik.report.common;

import dk.overblik.danish.DanishNames;
import dk.overblik.model.Area;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The own change against another area's in one sentence: "I Hedensted er antallet faldet mere end i
 * Region Midtjylland, 2,1 mod 0,8 pct."
 *
 * @param subject what has changed, and where: "antallet i Hedensted"
 * @param opening up to the verb's "er" or "antallet er"
 * @param number where the own change in persons stands, if it is of persons: a single one is no
 *     development
 * @param end what stands behind the last word, where that is no abbreviation: a title has none
 */
public record ComparedChange(
        String subject, String opening, Area other, Optional<Place> number, String end) {

    private static final String FALLEN = "faldet";
    private static final String RISEN = "steget";

    /** What shows as half a percent is more. */
    private static final double LITTLE = 0.45;

    /**
     * The sentence on two changes in percent; they are compared as they show, with one decimal.
     *
     * @param own the cell of the own change
     * @param others that of the other area
     */
    public Wording sentence(Place own, Place others) {
        Part apart =
                When.bySign(
                        others,
                        1,
                        still(own, beside(others, ", mens det er " + FALLEN + " ")),
                        still(own, beside(others, ", mens det er " + RISEN + " ")),
                        List.of());
        Part unchanged = new When(isNoMore(others, own), bothStill(own, others), List.of(apart));
        Part told =
                When.bySign(
                        own,
                        1,
                        List.of(moved(own, others, true)),
                        List.of(moved(own, others, false)),
                        List.of(unchanged));
        Part shown =
                number.<Part>map(
                                persons ->
                                        new When(
                                                CountDifference.isChange(persons),
                                                List.of(told),
                                                List.of(unchanged)))
                        .orElse(told);
        return new Wording(
                List.of(new Words(opening + " "), shown),
                "Udviklingen i "
                        + subject
                        + " kan ikke sammenlignes med "
                        + SentenceNames.inSentence(other)
                        + ", da et tal mangler.");
    }

    private Part moved(Place own, Place others, boolean down) {
        String verb = down ? FALLEN : RISEN;
        List<Part> size = List.of(new Amount(own, 1), new Words(" pct."));
        List<Part> apart =
                Stream.of(
                                List.<Part>of(new Words(verb + " ")),
                                size,
                                List.<Part>of(
                                        new Words(", mens det er " + (down ? RISEN : FALLEN) + " "),
                                        new Amount(others, 1),
                                        new Words(" pct. " + where() + end)))
                        .flatMap(List::stream)
                        .toList();
        List<Part> beside =
                Stream.of(
                                List.<Part>of(new Words(verb + " ")),
                                size,
                                List.<Part>of(new Words(", mens det er ")),
                                still(others, List.of(new Words(" " + where() + end))))
                        .flatMap(List::stream)
                        .toList();
        List<Part> alike = List.of(ordered(own, others, down));
        return When.bySign(others, 1, down ? alike : apart, down ? apart : alike, beside);
    }

    /** A name and its change, for one of several: "Hedensted faldt 2,7 pct.". */
    public static Part inPercent(String name, Place change) {
        List<Part> size = List.of(new Amount(change, 1), new Words(" pct."));
        return When.bySign(
                change,
                1,
                new Words(name + " faldt ").before(size),
                new Words(name + " steg ").before(size),
                List.of(still(name, change)));
    }

    /**
     * The same of an area whose change in persons is known: a single one is no development.
     *
     * @param number the change in persons
     */
    public static Part inPercent(String name, Place change, Quantity number) {
        return new When(
                CountDifference.isChange(number),
                List.of(inPercent(name, change)),
                List.of(still(name, change)));
    }

    /**
     * The same of another area beside the own one: where that has stood still, so has one that has
     * moved no more.
     *
     * @param own the own change in percent
     * @param number the own change in persons
     */
    public static Part inPercentBeside(String name, Place change, Place own, Quantity number) {
        return new When(
                CountDifference.isChange(number),
                List.of(inPercent(name, change)),
                List.of(
                        new When(
                                isNoMore(change, own),
                                List.of(still(name, change)),
                                List.of(inPercent(name, change)))));
    }

    /**
     * Whether another area has moved no more than the own one, as it shows, and little: of many
     * persons a percent is a development, whatever a single one is of few.
     */
    static Condition isNoMore(Place other, Place own) {
        return new All(
                List.of(
                        other.size().shown(1).isAtMost(own.size().shown(1)),
                        other.size().shown(1).isLess(LITTLE)));
    }

    /** The same where there is none: "Hedensted uændret". */
    public static Part still(String name, Place change) {
        return new When(
                change.shown(Wording.EXACT).isOther(0),
                List.of(new Words(name + " stort " + DanishNames.unbroken("set uændret"))),
                List.of(new Words(name + DanishNames.unbroken(" uændret"))));
    }

    /** What shows as 0,0 pct. has not stood still unless it is nothing at all. */
    private static List<Part> still(Place place, List<Part> behind) {
        When word =
                new When(
                        place.shown(Wording.EXACT).isOther(0),
                        List.of(new Words("stort set uændret")),
                        List.of(new Words("uændret")));
        return Stream.concat(Stream.of(word), behind.stream()).toList();
    }

    private List<Part> bothStill(Place own, Place others) {
        List<Part> exactly = List.of(new Words("uændret ligesom " + where() + end));
        List<Part> nearly = List.of(new Words("stort set uændret ligesom " + where() + end));
        return List.of(
                new When(
                        others.shown(Wording.EXACT).isOther(0),
                        nearly,
                        List.of(new When(own.shown(Wording.EXACT).isOther(0), nearly, exactly))));
    }

    private Part ordered(Place own, Place others, boolean down) {
        String verb = down ? FALLEN : RISEN;
        List<Part> sizes =
                List.of(
                        new Amount(own, 1),
                        new Words(" mod "),
                        new Amount(others, 1),
                        new Words(" pct."));
        List<Part> more = new Words(verb + " mere end " + where() + ", ").before(sizes);
        List<Part> less = new Words(verb + " mindre end " + where() + ", ").before(sizes);
        List<Part> same =
                List.of(
                        new Words(verb + " lige så meget som " + where() + ", "),
                        new Amount(own, 1),
                        new Words(" pct."));
        return When.byOrder(own, others, 1, down ? more : less, same, down ? less : more);
    }

    private List<Part> beside(Place others, String words) {
        return List.of(
                new Words(words), new Amount(others, 1), new Words(" pct. " + where() + end));
    }

    private String where() {
        String where = SentenceNames.in(other);
        // Nothing else ends a title.
        return end.isEmpty() ? DanishNames.unbroken(where) : where;
    }
}
