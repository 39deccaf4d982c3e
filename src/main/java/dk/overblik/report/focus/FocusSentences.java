package dk.overblik.report.focus;

import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.IfKnown;
import dk.overblik.report.chapter.Wording.Level;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.LevelsBeside;
import dk.overblik.report.common.LevelsBeside.Other;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences on shares, one a line: the own level, what it is held against, and how it has
 * changed since the year before where that is known.
 *
 * @param own the area's name
 * @param now the period of the shares
 * @param when such as " i juni 2021", where they are read apart from their period
 * @param change the column of the own change; below 0 where there is none
 */
record FocusSentences(String own, Period now, String when, int change) {

    /**
     * How far the share is from its goal: "Mindst 4 samtaler: 94,3 pct. i Norddjurs, 14,3 pct.point
     * over målet på 80 pct."
     *
     * @param decimals of the goal
     */
    Wording toGoal(String name, Place level, Place goal, int decimals, Place distance) {
        List<Part> parts = new ArrayList<>(opening(name, level));
        parts.add(new Words(", "));
        parts.add(
                When.bySign(
                        distance,
                        1,
                        List.of(new Amount(distance, 1), new Words(" pct.point under")),
                        List.of(new Amount(distance, 1), new Words(" pct.point over")),
                        List.of(near(distance))));
        parts.add(new Words(" målet på "));
        parts.add(new Amount(goal, decimals));
        parts.add(new Words(" pct."));
        parts.addAll(ifChanged(level, changed(level, "; det er "), List.of()));
        return new Wording(parts, missing(name));
    }

    /**
     * The share as it is: "Andel med samtaler: 94,9 pct. i Norddjurs mod 82,3 pct. i hele landet."
     */
    Wording alone(String name, Place level, List<Other> others) {
        List<Part> parts = new ArrayList<>(opening(name, level));
        parts.addAll(new LevelsBeside(level, 1, " pct.").of(others));
        String whose = others.isEmpty() ? "; det er " : "; " + DanishNames.at(own) + " er det ";
        parts.addAll(ifChanged(level, changed(level, whose), List.of(new Words("."))));
        return new Wording(parts, missing(name));
    }

    private String missing(String name) {
        return name + ": Andelen " + DanishNames.at(own) + " er ikke oplyst.";
    }

    private List<Part> opening(String name, Place level) {
        return List.of(
                new Words(name + ": "),
                new Level(level, 1),
                new Words(" pct. " + DanishNames.at(own) + when));
    }

    private List<Part> ifChanged(Place level, List<Part> then, List<Part> otherwise) {
        return change < 0
                ? otherwise
                : List.of(new IfKnown(new Place(level.line(), change), then, otherwise));
    }

    /** Such as "; det er 5,5 pct.point mere end i maj 2025." */
    private List<Part> changed(Place level, String opening) {
        Place place = new Place(level.line(), change);
        String before = PeriodNames.of(now.yearBefore()) + ".";
        Amount amount = new Amount(place, 1);
        When still =
                new When(
                        place.shown(Wording.EXACT).isOther(0),
                        List.of(new Words("stort set som i " + before)),
                        List.of(new Words("som i " + before)));
        return List.of(
                new Words(opening),
                When.bySign(
                        place,
                        1,
                        List.of(amount, new Words(" pct.point mindre end i " + before)),
                        List.of(amount, new Words(" pct.point mere end i " + before)),
                        List.of(still)));
    }

    /** A distance that shows as 0,0 is still above or below. */
    private static Part near(Place distance) {
        return When.bySign(
                distance,
                FocusChapter.UNROUNDED,
                List.of(new Words("lige under")),
                List.of(new Words("lige over")),
                List.of(new Words("netop")));
    }
}
