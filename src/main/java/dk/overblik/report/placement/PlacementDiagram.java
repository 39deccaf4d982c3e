package dk.overblik.report.placement;

import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.choice.Scope;
import java.util.List;
import java.util.Optional;

/** All municipalities of the export by their place in one measure, the own one marked. */
final class PlacementDiagram {

    /** More bars than this are not named one by one. */
    private static final int MOST_NAMED = 25;

    private PlacementDiagram() {}

    /** Empty where the own municipality has no figure to be marked. */
    static Optional<Diagram> of(Scope scope, Ranking ranking, Period now) {
        List<Area> shown =
                ranking.byPlace().stream()
                        .filter(area -> ranking.figure(area).figure() instanceof Figure.Known)
                        .toList();
        int own = shown.indexOf(scope.own());
        if (own < 0) {
            return Optional.empty();
        }
        boolean named = shown.size() <= MOST_NAMED;
        String measure = ranking.measure().label();
        return Optional.of(
                new Diagram(
                        named ? Kind.BARS : Kind.COLUMNS,
                        Spot.BESIDE_LAST_TABLE,
                        measure + " i " + shown.size() + " kommuner, " + PeriodNames.of(now),
                        "Søjler, en for hver af "
                                + shown.size()
                                + " kommuner i rækkefølge efter placering, med "
                                + measure
                                + ", "
                                + PeriodNames.of(now)
                                + ". "
                                + scope.own().name()
                                + " er fremhævet. Tallene står i tabellen på arket.",
                        "Kommune",
                        Rankings.unit(ranking),
                        List.of(measure),
                        0,
                        shown.stream().map(area -> point(ranking, area)).toList(),
                        own));
    }

    private static Point point(Ranking ranking, Area area) {
        return new Point(area.name(), List.of(new Observed(ranking.figure(area))));
    }
}
