package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dk.overblik.calculation.Expression.End;
import dk.overblik.calculation.Expression.FirstPlace;
import dk.overblik.calculation.Expression.Percentile;
import dk.overblik.calculation.Expression.Place;
import dk.overblik.calculation.Expression.Tally;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of places: few values on many municipalities, so that ties are the rule. */
class PlaceProperties {

    @Property
    void thePlacesOfTiesAreAsManyAsTheTies(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 6) Integer> values,
            @ForAll FirstPlace goesTo) {
        List<Observation> many = observations(values);
        for (int i = 0; i < many.size(); i++) {
            double first = place(many, i, goesTo, End.FIRST);
            double last = place(many, i, goesTo, End.LAST);
            int ties = Collections.frequency(values, values.get(i));
            assertThat(last - first + 1).isEqualTo(ties);
        }
    }

    @Property
    void everyPlaceFromOneToTheLastIsTaken(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 6) Integer> values,
            @ForAll FirstPlace goesTo) {
        List<Observation> many = observations(values);
        List<Integer> taken = new ArrayList<>();
        double next = 1;
        while (next <= many.size()) {
            double from = next;
            for (int i = 0; i < many.size() && next == from; i++) {
                if (place(many, i, goesTo, End.FIRST) == from) {
                    next = place(many, i, goesTo, End.LAST) + 1;
                    taken.add(i);
                }
            }
            assertThat(next).as("nobody has place " + from).isGreaterThan(from);
        }
        assertThat(next).isEqualTo(many.size() + 1.0);
        assertThat(taken).doesNotHaveDuplicates();
    }

    @Property
    void theOtherEndCountsFromTheOtherSide(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 6) Integer> values) {
        List<Observation> many = observations(values);
        for (int i = 0; i < many.size(); i++) {
            double lowest = place(many, i, FirstPlace.LOWEST, End.FIRST);
            double highest = place(many, i, FirstPlace.HIGHEST, End.LAST);
            assertThat(lowest + highest).isEqualTo(many.size() + 1.0);
        }
    }

    @Property
    void theOrderOfTheExportDoesNotMatter(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 6) Integer> values) {
        List<Observation> many = observations(values);
        List<Observation> turned = new ArrayList<>(many);
        Collections.reverse(turned);
        Figure here = value(new Place(many.get(0), many, FirstPlace.LOWEST, End.FIRST));
        Figure there = value(new Place(many.get(0), turned, FirstPlace.LOWEST, End.FIRST));
        assertThat(there).isEqualTo(here);
    }

    @Example
    void aMissingFigureHasNoPlaceAndTakesNone() {
        List<Observation> many =
                List.of(observation(0, 3.0), missing(1), observation(2, 1.0), observation(3, 1.0));
        assertThat(value(new Place(many.get(1), many, FirstPlace.LOWEST, End.FIRST)))
                .isEqualTo(Figure.missing(Figure.Reason.CONFIDENTIAL));
        assertThat(place(many, 0, FirstPlace.LOWEST, End.FIRST)).isEqualTo(3);
        assertThat(value(new Tally(many))).isEqualTo(Figure.known(3));
    }

    @Example
    void quartilesAreThoseOfExcel() {
        List<Observation> many = observations(List.of(1, 2, 4, 8, 16, 32));
        assertThat(known(new Percentile(many, 25))).isEqualTo(2.5, offset(1e-12));
        assertThat(known(new Percentile(many, 50))).isEqualTo(6, offset(1e-12));
        assertThat(known(new Percentile(many, 75))).isEqualTo(14, offset(1e-12));
        assertThat(value(new Percentile(List.of(missing(0)), 50)))
                .isInstanceOf(Figure.Missing.class);
    }

    @Example
    void theFormulasReadTheRange() {
        List<Observation> many = observations(List.of(1, 2));
        ExcelFormula formulas = new ExcelFormula(o -> "E2", range -> "E1:E9");
        Observation own = many.get(1);
        assertThat(formulas.of(new Place(own, many, FirstPlace.LOWEST, End.FIRST)))
                .isEqualTo("IF(ISNUMBER(E2),RANK(E2,E1:E9,1),\".\")");
        assertThat(formulas.of(new Place(own, many, FirstPlace.LOWEST, End.LAST)))
                .isEqualTo("IF(ISNUMBER(E2),(COUNT(E1:E9)+1-RANK(E2,E1:E9,0)),\".\")");
        assertThat(formulas.of(new Percentile(many, 25)))
                .isEqualTo("IF(COUNT(E1:E9)>0,PERCENTILE(E1:E9,0.25),\".\")");
    }

    private static double place(List<Observation> many, int at, FirstPlace goesTo, End end) {
        return known(new Place(many.get(at), many, goesTo, end));
    }

    private static double known(Expression expression) {
        return ((Figure.Known) value(expression)).value();
    }

    private static Figure value(Expression expression) {
        return expression.figure();
    }

    private static List<Observation> observations(List<Integer> values) {
        List<Observation> many = new ArrayList<>();
        values.forEach(value -> many.add(observation(many.size(), value)));
        return many;
    }

    private static Observation observation(int number, double value) {
        return observation(number, Figure.known(value));
    }

    private static Observation missing(int number) {
        return observation(number, Figure.missing(Figure.Reason.CONFIDENTIAL));
    }

    private static Observation observation(int number, Figure figure) {
        SeriesKey key =
                new SeriesKey(
                        new Area("Kommune " + number, Area.Kind.MUNICIPALITY),
                        BenefitGroup.group("A-dagpenge"),
                        new Measure("Antal fuldtidspersoner", Measure.Concept.FULL_TIME_PERSONS));
        Source source = new Source("a.xlsx", "Data", number, 1);
        return new Observation(key, Period.month(2025, 5), figure, source, Notation.NUMBER);
    }
}
