package dk.overblik.report.course;

import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import java.util.List;
import java.util.Optional;

/**
 * The latest figures of the one line that is followed, its areas below each other: the own one
 * first, the others in their order.
 */
record AreasBeside(Followed followed, List<Area> areas) {

    AreasBeside {
        areas = List.copyOf(areas);
    }

    /** Empty where there is nothing to hold the own figure against. */
    static Optional<Diagram> of(Followed followed) {
        Period now = followed.series().scope().period();
        Area own = followed.areas().get(0);
        List<Area> shown =
                followed.areas().stream()
                        .filter(area -> Diagram.isKnown(followed.figure(area, now)))
                        .filter(area -> !followed.misleads(area, now))
                        .toList();
        boolean compared = shown.size() > 1 && shown.get(0).equals(own);
        return compared && followed.isWhole(now, now)
                ? Optional.of(new AreasBeside(followed, shown).diagram(now))
                : Optional.empty();
    }

    private Diagram diagram(Period now) {
        return new Diagram(
                        Kind.BARS,
                        Spot.BESIDE_TEXT,
                        title(followed.atLast(false)),
                        "Liggende søjler, en for hvert område, med "
                                + (followed.seenAtLast() + ". ")
                                + (areas.get(0).name() + " er fremhævet."),
                        "Område",
                        followed.unit(),
                        List.of(followed.heading()),
                        0,
                        areas.stream().map(area -> point(area, now)).toList(),
                        0)
                .titledInShort(title(followed.atLast(true)))
                .withFacts(followed.facts());
    }

    private Wording title(String about) {
        return followed.title(about, areas, area -> new Place(area, 0));
    }

    private Point point(Area area, Period now) {
        return new Point(area.name(), List.of(followed.figure(area, now)));
    }
}
