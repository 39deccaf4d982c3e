package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.End;
import dk.overblik.calculation.Expression.FirstPlace;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Percentile;
import dk.overblik.calculation.Expression.Place;
import dk.overblik.calculation.Expression.Rounded;
import dk.overblik.calculation.Expression.Tally;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Unit;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One measure of all municipalities of an export, from the first place to the last.
 *
 * @param unit that is said of its figures
 * @param followsSize whether the figures grow with the municipality, so that its place says little
 *     but how large it is
 * @param figures of each municipality, in Danish order
 */
public record Ranking(
        Measure measure,
        BenefitGroup benefit,
        GoodEnd goodEnd,
        Unit unit,
        boolean followsSize,
        List<Observation> figures) {

    static final int NEEDED = 5;

    private static final int MEDIAN = 50;

    public Ranking {
        figures = List.copyOf(figures);
    }

    /** Whether there are enough municipalities with a figure. */
    boolean isPossible() {
        return known() >= NEEDED;
    }

    private int known() {
        return (int) figures.stream().filter(o -> o.figure() instanceof Figure.Known).count();
    }

    /** Whether it puts the same municipalities in order by the same, in whatever period. */
    public boolean isOfTheSame(Ranking other) {
        return measure.equals(other.measure)
                && benefit.equals(other.benefit)
                && goodEnd == other.goodEnd
                && areas().equals(other.areas());
    }

    /** The municipalities, in Danish order. */
    public List<Area> areas() {
        return figures.stream().map(figure -> figure.key().area()).toList();
    }

    public int missing() {
        return figures.size() - known();
    }

    public boolean has(Area area) {
        return figures.stream().anyMatch(o -> o.key().area().equals(area));
    }

    public Observation figure(Area area) {
        return figures.stream().filter(o -> o.key().area().equals(area)).findFirst().orElseThrow();
    }

    /** The good end has the first place; where neither end is good, the highest figure has. */
    public FirstPlace firstPlace() {
        return goodEnd == GoodEnd.LOW ? FirstPlace.LOWEST : FirstPlace.HIGHEST;
    }

    /** Which figure has the first place, in words. */
    public String first() {
        return firstPlace() == FirstPlace.LOWEST ? "lavest" : "højest";
    }

    /** Whether some figures that show alike have places of their own. */
    public boolean tellsMoreThanItShows() {
        Map<BigDecimal, Double> places = new HashMap<>();
        for (Observation one : figures) {
            if (one.figure() instanceof Figure.Known known) {
                BigDecimal shown = DanishFormat.rounded(known.value(), unit.decimals());
                Double other = places.putIfAbsent(shown, known.value());
                if (other != null && other != known.value()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all figures show alike, so that a place says nothing of anybody. */
    public boolean showsAlike() {
        return figures.stream()
                        .map(Observation::figure)
                        .filter(Figure.Known.class::isInstance)
                        .map(Figure.Known.class::cast)
                        .map(known -> DanishFormat.rounded(known.value(), unit.decimals()))
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }

    public Expression place(Area area, End end) {
        return new Place(figure(area), figures, firstPlace(), end);
    }

    public Expression tally() {
        return new Tally(figures);
    }

    public Expression median() {
        return percentile(MEDIAN);
    }

    public Expression percentile(int percent) {
        return new Percentile(figures, percent);
    }

    public Expression aboveMedian(Area area) {
        return new Rounded(new Difference(new Observed(figure(area)), median()));
    }

    /** The municipalities by place, those without a figure last; ties in Danish order. */
    public List<Area> byPlace() {
        Map<Area, Double> places = new HashMap<>();
        areas().forEach(area -> places.put(area, number(place(area, End.FIRST))));
        return areas().stream().sorted(Comparator.comparing(places::get)).toList();
    }

    private static double number(Expression expression) {
        return expression.figure() instanceof Figure.Known known ? known.value() : Double.MAX_VALUE;
    }
}
