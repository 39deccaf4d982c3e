package dk.overblik.report.course;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.common.SeriesPeriods;
import java.util.List;
import java.util.Optional;

/**
 * Whether what a table of few lines has the latest of has been the same for long: the own area's as
 * a line among the others'.
 *
 * @param areas the own one first
 * @param periods from the first that is drawn
 */
record AreasOverTime(Followed followed, List<Area> areas, List<Period> periods) {

    /** Fewer points are no course. */
    private static final int FEWEST = 3;

    AreasOverTime {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
    }

    /**
     * Empty where too little is known, or so few persons make it that it would only leap. What
     * reads across a break is no part of it, nor what came before.
     */
    static Optional<Diagram> of(Followed followed) {
        List<Period> unbroken = unbroken(followed);
        if (unbroken.isEmpty() || !isDrawn(followed, followed.areas().get(0), unbroken)) {
            return Optional.empty();
        }
        List<Area> areas =
                followed.areas().stream()
                        .filter(area -> isDrawn(followed, area, unbroken))
                        .toList();
        return Optional.of(new AreasOverTime(followed, areas, unbroken).diagram())
                .filter(diagram -> diagram.known() >= FEWEST);
    }

    /** From the first known figure of the own area on. */
    private static List<Period> unbroken(Followed followed) {
        List<Period> periods = SeriesPeriods.of(followed.series());
        int start = periods.size();
        while (start > 0 && followed.isWhole(periods.get(start - 1), last(periods))) {
            start--;
        }
        Area own = followed.areas().get(0);
        return periods.subList(start, periods.size()).stream()
                .dropWhile(period -> !Diagram.isKnown(followed.figure(own, period)))
                .toList();
    }

    private static Period last(List<Period> periods) {
        return periods.get(periods.size() - 1);
    }

    /** The latest figure is the one that the title tells. */
    private static boolean isDrawn(Followed followed, Area area, List<Period> periods) {
        return Diagram.isKnown(followed.figure(area, last(periods)))
                && periods.stream().noneMatch(period -> followed.misleads(area, period));
    }

    private Diagram diagram() {
        return new Diagram(
                        Kind.LINES,
                        Spot.BESIDE_TEXT,
                        title(followed.overTime(false)),
                        description(),
                        "Periode",
                        followed.unit(),
                        areas.stream().map(Area::name).toList(),
                        0,
                        periods.stream().map(this::point).toList(),
                        -1)
                .titledInShort(title(followed.overTime(true)))
                .withFacts(followed.facts());
    }

    private Wording title(String about) {
        return followed.title(about, areas, area -> new Place(periods.size() - 1, area));
    }

    private String description() {
        return (areas.size() > 1 ? "Kurver over tid, en for hvert område: " : "En kurve over tid: ")
                + String.join(", ", areas.stream().map(Area::name).toList())
                + (". " + followed.seen())
                + (", fra " + PeriodNames.of(periods.get(0)))
                + (" til " + PeriodNames.of(last(periods)) + ".");
    }

    private Point point(Period period) {
        String name = PeriodNames.brief(period);
        return new Point(
                name,
                SeriesPeriods.isNamed(period, periods.size()) ? name : "",
                areas.stream().map(area -> followed.figure(area, period)).toList());
    }
}
