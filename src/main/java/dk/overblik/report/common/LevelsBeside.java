package dk.overblik.report.common;

import dk.overblik.danish.DanishList;
import dk.overblik.model.Area;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The levels of other areas behind the own one in a sentence: " mod 23,3 pct. i RAR Østjylland", or
 * ", det samme som i RAR Østjylland" where they show alike.
 *
 * @param own the cell of the own level
 * @param decimals with which the levels show
 * @param unit behind each of them, with its space
 */
public record LevelsBeside(Place own, int decimals, String unit) {

    /** The cell of another area's level. */
    public record Other(Area area, Place level) {}

    /** What to say; nothing where there are no others. */
    public List<Part> of(List<Other> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        String places = SentenceNames.places(others.stream().map(Other::area).toList());
        List<Condition> same =
                others.stream()
                        .<Condition>map(
                                other -> own.shown(decimals).isSame(other.level().shown(decimals)))
                        .toList();
        return List.of(
                new When(
                        new All(same),
                        List.of(new Words(", det samme som " + places)),
                        atOnce(
                                others,
                                alike(others, decimals),
                                where -> together(others.get(0), where),
                                apart(others))));
    }

    /** Whether all of several show alike. */
    public static List<Condition> alike(List<Other> others, int decimals) {
        Quantity first = others.get(0).level().shown(decimals);
        return others.stream()
                .skip(1)
                .<Condition>map(other -> other.level().shown(decimals).isSame(first))
                .toList();
    }

    /**
     * What is said of several others: those that show alike are told at once, as long as they are
     * so few that all of them are told.
     *
     * @param alike what holds where they do
     * @param together what is said then, of where they are: "både i Odder og på Samsø"
     */
    public static List<Part> atOnce(
            List<Other> others,
            List<Condition> alike,
            Function<String, List<Part>> together,
            List<Part> apart) {
        if (others.size() < 2 || DanishList.told(others).size() < others.size()) {
            return apart;
        }
        String where = SentenceNames.all(others.stream().map(Other::area).toList());
        return List.of(new When(new All(alike), together.apply(where), apart));
    }

    private List<Part> together(Other first, String where) {
        return List.of(
                new Words(" mod "),
                new Level(first.level(), decimals),
                new Words(unit + " " + where));
    }

    private List<Part> apart(List<Other> all) {
        List<Other> others = DanishList.told(all);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            parts.add(new Words(i == 0 ? " mod " : DanishList.joint(i, others.size())));
            parts.add(new Level(others.get(i).level(), decimals));
            parts.add(new Words(unit + " " + SentenceNames.in(others.get(i).area())));
        }
        if (others.size() < all.size()) {
            parts.add(new Words(SentenceNames.untold(all)));
        }
        return parts;
    }
}
