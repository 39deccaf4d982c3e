package dk.overblik.report.overview;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        String among = isWhole(overview, change, points) ? "" : ", blandt dem med tal";
        String heading = own + ": udviklingen i antal fuldtidspersoner siden " + before;
        return Optional.of(
                new Diagram(
                        Kind.BARS,
                        Spot.BESIDE_TEXT,
                        title(
                                "Fuldtidspersoner "
                                        + DanishNames.at(own)
                                        + " siden "
                                        + before
                                        + among,
                                heading,
                                points),
                        "Liggende søjler, en for hver ydelsesgruppe, med udviklingen i antal"
                                + (" fuldtidspersoner " + DanishNames.at(own))
                                + (" fra " + before + " til ")
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

    /**
     * Whether no group lacks a figure, and what the total holds besides is less than either end.
     */
    private static boolean isWhole(Table overview, int change, List<Point> points) {
        long groups = overview.lines().stream().filter(l -> l.role() == Role.MEMBER).count();
        double sum = points.stream().mapToDouble(OverviewDiagram::change).sum();
        double rest =
                overview.lines().stream()
                        .filter(line -> line.role() == Role.TOTAL)
                        .map(line -> line.figure(change))
                        .filter(Diagram::isKnown)
                        .mapToDouble(total -> Math.abs(value(total) - sum))
                        .findFirst()
                        .orElse(0);
        double least =
                Math.min(
                        Math.abs(change(points.get(0))),
                        Math.abs(change(points.get(points.size() - 1))));
        return groups == points.size() && (rest == 0 || least > rest);
    }

    private static double value(Expression expression) {
        return expression.figure() instanceof Figure.Known known ? known.value() : 0;
    }

    private static Wording title(String opening, String otherwise, List<Point> points) {
        List<Place> changes =
                IntStream.range(0, points.size()).mapToObj(i -> new Place(i, 0)).toList();
        List<String> names = points.stream().map(Point::category).toList();
        return new Wording(
                List.of(new Words(opening + ": "), new Extremes(changes, names, 0)), otherwise);
    }

    private static double change(Point point) {
        return value(point.figures().get(0));
    }
}
