package dk.overblik.report.common;

import dk.overblik.danish.DanishList;
import dk.overblik.model.Area;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;

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
                        others.size() == 2 ? ofTwo(others) : apart(others)));
    }

    /** Two others that show alike are told at once. */
    private List<Part> ofTwo(List<Other> others) {
        Place first = others.get(0).level();
        String both =
                " både "
                        + SentenceNames.in(others.get(0).area())
                        + " og "
                        + SentenceNames.in(others.get(1).area());
        return List.of(
                new When(
                        first.shown(decimals).isSame(others.get(1).level().shown(decimals)),
                        List.of(
                                new Words(" mod "),
                                new Level(first, decimals),
                                new Words(unit + both)),
                        apart(others)));
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
