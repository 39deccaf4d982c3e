package dk.overblik.report;

import dk.overblik.model.Area;
import dk.overblik.report.FocusGoals.Share;
import dk.overblik.report.Wording.Amount;
import dk.overblik.report.Wording.BySign;
import dk.overblik.report.Wording.Part;
import dk.overblik.report.Wording.Place;
import dk.overblik.report.Wording.Words;
import java.util.List;

/** The sentence on one focus goal: the share, and how far from the goal it is. */
final class FocusSentence {

    private FocusSentence() {}

    /**
     * The sentence.
     *
     * @param line of the share in its table
     * @param areas how many columns of shares the table has; the goal and the distance follow
     */
    static Wording of(Area own, FocusGoals goals, Share share, int line, int areas) {
        String name = goals.name(share);
        Place distance = new Place(line, areas + 1);
        boolean whole = share.goal().percent() == Math.rint(share.goal().percent());
        Amount goal = new Amount(new Place(line, areas), whole ? 0 : 1);
        return new Wording(
                List.of(
                        new Words(name + ": "),
                        new Amount(new Place(line, 0), 1),
                        new Words(" pct. i " + own.name() + ", "),
                        new BySign(
                                distance,
                                1,
                                List.of(new Amount(distance, 1), new Words(" pct.point under")),
                                List.of(new Amount(distance, 1), new Words(" pct.point over")),
                                List.of(near(distance))),
                        new Words(" målet på "),
                        goal,
                        new Words(" pct.")),
                name + ": Andelen i " + own.name() + " er ikke oplyst.");
    }

    /** A distance that shows as 0,0 is still above or below. */
    private static Part near(Place distance) {
        return new BySign(
                distance,
                FocusTable.UNROUNDED,
                List.of(new Words("lige under")),
                List.of(new Words("lige over")),
                List.of(new Words("netop")));
    }
}
