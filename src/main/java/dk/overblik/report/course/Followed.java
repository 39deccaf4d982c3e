package dk.overblik.report.course;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishList;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.LeadSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** What can be held against other areas of the series that a line shows: a change, or a level. */
public sealed interface Followed permits FollowedChange, FollowedLevel {

    LeadSeries series();

    /**
     * How it has been over time, or else the areas beside each other; empty where neither can be
     * drawn.
     *
     * @param overTime the former with where its figures stand, which are in no table beside it
     */
    default Optional<Diagram> drawn(UnaryOperator<Diagram> overTime) {
        return AreasOverTime.of(this).map(overTime).or(() -> AreasBeside.of(this));
    }

    /** The own one first. */
    List<Area> areas();

    Unit unit();

    Expression figure(Area area, Period at);

    /** Whether the figures of a period and of the newest one may be read beside each other. */
    boolean isWhole(Period at, Period now);

    /** Whether it is of so few persons that it would only leap, or its sign says nothing. */
    boolean misleads(Area area, Period at);

    /** What is shown of each period, as a title opens with it. */
    String overTime(boolean inShort);

    /** What is shown of the newest period, as a title opens with it. */
    String atLast(boolean inShort);

    /** What is shown of each period, as it is described: "Udviklingen …". */
    String seen();

    /** What is shown of the newest period alone, as it is described: "udviklingen …". */
    String seenAtLast();

    /** What bars are of. */
    String heading();

    /** Figures that a title speaks of, and that are not drawn. */
    List<Fact> facts();

    /**
     * An area and its figure, for one of several in a title.
     *
     * @param own the figure of the own area
     */
    List<Part> told(Area area, Place figure, Place own);

    /**
     * What a title tells of areas, one by one.
     *
     * @param about what it opens with
     * @param shown the own one first
     * @param figure where the figure of each of them stands, by its number
     */
    default Wording title(String about, List<Area> shown, IntFunction<Place> figure) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < DanishList.told(shown).size(); i++) {
            parts.add(new Words(i == 0 ? about + ": " : ", "));
            parts.addAll(told(shown.get(i), figure.apply(i), figure.apply(0)));
        }
        return new Wording(parts, about);
    }
}
