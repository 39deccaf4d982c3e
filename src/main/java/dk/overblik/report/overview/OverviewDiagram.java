package dk.overblik.report.overview;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.choice.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The own area's change over twelve months as bars, a benefit group each. */
final class OverviewDiagram {

    private static final int FEWEST = 3;

    private OverviewDiagram() {}

    /**
     * Empty where there are too few groups to compare.
     *
     * @param change the column of the overview with the own area's change, counted from 0
     */
    static Optional<Diagram> of(Scope scope, Table overview, int change) {
        List<Point> points =
                overview.lines().stream()
                        .filter(line -> line.role() == Role.MEMBER)
                        .map(line -> new Point(line.label(), List.of(line.figure(change))))
                        .filter(point -> Diagram.isKnown(point.figures().get(0)))
                        .sorted(Comparator.comparingDouble(OverviewDiagram::change).reversed())
                        .toList();
        if (points.size() < FEWEST) {
            return Optional.empty();
        }
        String own = scope.own().name();
        String before = PeriodNames.of(scope.period().yearBefore());
        return Optional.of(
                new Diagram(
                        Kind.BARS,
                        Spot.BESIDE_TEXT,
                        own + ": udviklingen i antal fuldtidspersoner siden " + before,
                        "Liggende søjler, en for hver ydelsesgruppe, med udviklingen i antal"
                                + (" fuldtidspersoner i " + own + " fra " + before + " til ")
                                + PeriodNames.of(scope.period())
                                + ". Den største stigning står øverst, det største fald nederst."
                                + " Tallene står i tabellen på arket.",
                        "Ydelsesgruppe",
                        Unit.COUNT,
                        List.of(own),
                        0,
                        points,
                        -1));
    }

    private static double change(Point point) {
        return point.figures().get(0).figure() instanceof Figure.Known known ? known.value() : 0;
    }
}
