package dk.overblik.report.common;

import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.BySign;
import dk.overblik.report.chapter.Wording.Counted;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;

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

    /** What stands in brackets after the change in percent: a number and its unit. */
    public record Detail(List<Part> parts) {

        public Detail {
            parts = List.copyOf(parts);
        }

        /** An amount of money. */
        public static Detail kroner(Place place) {
            return new Detail(List.of(new Amount(place, 2), new Words(" kr.")));
        }

        /** Full-time persons, or persons. */
        public static Detail persons(Place place, boolean fullTime) {
            return new Detail(
                    List.of(
                            fullTime
                                    ? new Counted(place, "fuldtidsperson", "fuldtidspersoner")
                                    : new Counted(place, "person", "personer")));
        }
    }

    public ChangeSentence {
        lines = List.copyOf(lines);
    }

    /**
     * The sentence on a change that is held against none.
     *
     * @param sign where the figure stands that says which way it went, with so many decimals
     * @param amounts the change without its sign, in all its units, down to the sentence's end
     * @param before the earlier period in words
     */
    public static Wording alone(
            Area area, Place sign, int decimals, List<Part> amounts, String before) {
        return new Wording(
                List.of(
                        new BySign(
                                sign,
                                decimals,
                                new Words("Det er et fald på ").before(amounts),
                                new Words("Det er en stigning på ").before(amounts),
                                List.of(
                                        new Words(
                                                "Det er uændret i forhold til " + before + ".")))),
                "Udviklingen i "
                        + SentenceNames.inSentence(area)
                        + " siden "
                        + before
                        + " kan ikke opgøres, da et tal mangler.");
    }

    /** An area whose change is missing is not compared with. */
    public Wording sentence(Area own, Place percent, Detail detail, List<Compared> others) {
        List<Part> parts = new ArrayList<>();
        List<Part> size = new ArrayList<>();
        size.add(new Amount(percent, 1));
        size.add(new Words(" pct. ("));
        size.addAll(detail.parts());
        size.add(new Words(") i forhold til " + before));
        parts.add(
                new BySign(
                        percent,
                        1,
                        new Words("Det er et fald på ").before(size),
                        new Words("Det er en stigning på ").before(size),
                        List.of(new Words("Det er uændret i forhold til " + before))));
        parts.addAll(compared(others));
        parts.add(new Words("."));
        return new Wording(
                parts,
                "Udviklingen i "
                        + SentenceNames.inSentence(own)
                        + " siden "
                        + before
                        + " kan ikke opgøres, da et tal mangler.");
    }

    private List<Part> compared(List<Compared> others) {
        List<Part> parts = new ArrayList<>();
        String joint = " mod ";
        for (Compared other : others) {
            if (isKnown(other.percent())) {
                parts.add(new Words(joint));
                parts.add(inPercent(other.percent()));
                parts.add(new Words(" i " + SentenceNames.inSentence(other.area())));
                joint = " og ";
            }
        }
        return parts;
    }

    private static Part inPercent(Place place) {
        List<Part> size = List.of(new Amount(place, 1), new Words(" pct."));
        return new BySign(
                place,
                1,
                new Words("et fald på ").before(size),
                new Words("en stigning på ").before(size),
                List.of(new Words("et uændret niveau")));
    }

    private boolean isKnown(Place place) {
        Cell cell = lines.get(place.line()).cells().get(place.column());
        return cell instanceof Cell.Shown shown
                && shown.expression().figure() instanceof Figure.Known;
    }
}
