package dk.overblik.report.chapter;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Substitution;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures of a chapter that are seen better than read.
 *
 * @param title what is seen
 * @param description what is seen, in words that stay true when figures change
 * @param categoryHeading what the points are
 * @param names of the lines or sets of bars
 * @param leading which of them the reader shall find at once, counted from 0
 * @param points from left to right, or from the top
 * @param marked which point the reader shall find at once, counted from 0; below 0 for none
 */
public record Diagram(
        Chart.Kind kind,
        Spot spot,
        String title,
        String description,
        String categoryHeading,
        Unit unit,
        List<String> names,
        int leading,
        List<Point> points,
        int marked) {

    /** Where on a page there is room. */
    public enum Spot {
        BESIDE_FIRST_TABLE,
        BESIDE_LAST_TABLE,
        /** Beside the sentences and remarks under the tables. */
        BESIDE_TEXT
    }

    /**
     * One category.
     *
     * @param figures one for each name
     */
    public record Point(String category, List<Expression> figures) {
        public Point {
            figures = List.copyOf(figures);
        }
    }

    public Diagram {
        names = List.copyOf(names);
        points = List.copyOf(points);
    }

    /** The same with what computed figures are made of in their place. */
    Diagram with(Substitution origins) {
        return with(names, leading, points.stream().map(point -> traced(point, origins)).toList());
    }

    /** The same without the names that have no figure at all; the leading one stays. */
    public Diagram ofKnown() {
        int[] kept = IntStream.range(0, names.size()).filter(this::hasFigure).toArray();
        int lead = (int) IntStream.of(kept).filter(name -> name < leading).count();
        List<Point> fewer =
                points.stream()
                        .map(
                                point ->
                                        new Point(
                                                point.category,
                                                IntStream.of(kept)
                                                        .mapToObj(point.figures::get)
                                                        .toList()))
                        .toList();
        List<String> keptNames = IntStream.of(kept).mapToObj(names::get).toList();
        return with(keptNames, lead, fewer);
    }

    /** How many points have a figure of the leading name. */
    public long known() {
        return points.stream().filter(point -> isKnown(point.figures.get(leading))).count();
    }

    public Stream<Expression> expressions() {
        return points.stream().flatMap(point -> point.figures.stream());
    }

    public static boolean isKnown(Expression expression) {
        return expression.figure() instanceof Figure.Known;
    }

    private boolean hasFigure(int name) {
        return points.stream().anyMatch(point -> isKnown(point.figures.get(name)));
    }

    private Diagram with(List<String> otherNames, int otherLeading, List<Point> others) {
        return new Diagram(
                kind,
                spot,
                title,
                description,
                categoryHeading,
                unit,
                otherNames,
                otherLeading,
                others,
                marked);
    }

    private static Point traced(Point point, Substitution origins) {
        return new Point(point.category, point.figures.stream().map(origins::in).toList());
    }
}
