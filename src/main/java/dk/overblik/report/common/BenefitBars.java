package dk.overblik.report.common;

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
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The own area's change over twelve months as bars, a benefit group each.
 *
 * @param scope of the period that the changes lead to
 * @param subject what changes, as a title opens with it: "Fuldtidspersoner"
 * @param inShort the same where there is little room
 * @param within the same within a sentence, behind "udviklingen i"
 * @param unit that changes are shown in
 */
public record BenefitBars(Scope scope, String subject, String inShort, String within, Unit unit) {

    private static final int FEWEST = 3;

    /** What changes are of persons. */
    public static BenefitBars ofFullTime(Scope scope) {
        return new BenefitBars(
                scope,
                "Fuldtidspersoner",
                "Fuldtidspersoner",
                "antal fuldtidspersoner",
                Unit.COUNT);
    }

    /**
     * Empty where there are too few groups to compare, and where no bar is of more persons than
     * come and go by chance.
     *
     * @param lines of a table: the groups, and their total if there is one
     * @param change the column with the own area's change, counted from 0
     */
    public Optional<Diagram> of(List<Line> lines, int change) {
        List<Point> points =
                lines.stream()
                        .filter(line -> line.role() == Role.MEMBER)
                        .map(line -> new Point(line.label(), List.of(line.figure(change))))
                        .filter(point -> Diagram.isKnown(point.figures().get(0)))
                        .sorted(Comparator.comparingDouble(BenefitBars::change).reversed())
                        .toList();
        boolean few =
                unit == Unit.COUNT
                        && Extremes.areOfFew(points.stream().map(point -> point.figures().get(0)));
        return points.size() < FEWEST || few
                ? Optional.empty()
                : Optional.of(diagram(points, isWhole(lines, change, points)));
    }

    private Diagram diagram(List<Point> points, boolean whole) {
        String own = scope.own().name();
        String before = PeriodNames.of(scope.period().yearBefore());
        String since = " siden " + PeriodNames.inTitle(scope.period().yearBefore());
        String among = whole ? "" : Extremes.amongKnown(true);
        String about = inShort + (whole ? since : Extremes.ofKnown(true));
        String otherwise = own + ": udviklingen i " + within + " siden " + before;
        Extremes ends = ends(points, true);
        return new Diagram(
                        Kind.BARS,
                        Spot.BESIDE_TEXT,
                        title(subject + " " + DanishNames.at(own) + since + among, otherwise, ends),
                        ("Liggende søjler, en for hver ydelsesgruppe, med udviklingen i " + within)
                                + (" " + DanishNames.at(own))
                                + (" fra " + before + " til ")
                                + PeriodNames.of(scope.period())
                                + (". " + Diagram.SORTED),
                        "Ydelsesgruppe",
                        unit,
                        List.of(own),
                        0,
                        points,
                        -1)
                .titledInShort(title(about, otherwise, ends(points, false).unsized()));
    }

    /**
     * Whether no group lacks a figure, and what the total holds besides is less than either end.
     */
    private static boolean isWhole(List<Line> lines, int change, List<Point> points) {
        long groups = lines.stream().filter(l -> l.role() == Role.MEMBER).count();
        double sum = points.stream().mapToDouble(BenefitBars::change).sum();
        double rest =
                lines.stream()
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

    private static Wording title(String opening, String otherwise, Extremes ends) {
        return new Wording(List.of(new Words(opening + ": "), ends), otherwise);
    }

    private Extremes ends(List<Point> points, boolean dated) {
        List<Expression> changes = points.stream().map(point -> point.figures().get(0)).toList();
        return Extremes.of(
                new Extremes.Lines(
                        points.stream().map(Point::category).toList(),
                        true,
                        SeriesBreaks.of(scope).beside(changes, dated)),
                unit);
    }

    private static double change(Point point) {
        return value(point.figures().get(0));
    }
}
