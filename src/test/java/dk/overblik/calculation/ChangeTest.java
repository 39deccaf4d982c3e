package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final Period NOW = Period.month(2017, 9);
    private static final Period BEFORE = NOW.yearBefore();

    @ParameterizedTest
    @CsvSource({"431, 379, -52, -12.06", "8, 6, -2, -25.00", "2433, 3150, 717, 29.47"})
    void inPercentIsOfTheEarlierFigure(
            double before, double now, double inNumber, double inPercent) {
        Observation earlier = known(BEFORE, before);
        Observation later = known(NOW, now);
        assertThat(Change.inNumber(earlier, later).figure()).isEqualTo(Figure.known(inNumber));
        Figure.Known percent = (Figure.Known) Change.inPercent(earlier, later).figure();
        assertThat(percent.value()).isCloseTo(inPercent, offset(0.005));
    }

    @Test
    void aMissingFigureStaysMissingWithItsReason() {
        Observation hidden = missing(BEFORE, Reason.CONFIDENTIAL);
        assertThat(Change.inPercent(hidden, known(NOW, 5)).figure())
                .isEqualTo(Figure.missing(Reason.CONFIDENTIAL));
        assertThat(Change.inNumber(known(BEFORE, 5), missing(NOW, Reason.NOT_REPORTED)).figure())
                .isEqualTo(Figure.missing(Reason.NOT_REPORTED));
    }

    @Test
    void aChangeOverNothingHasNoPercent() {
        assertThat(Change.inPercent(known(BEFORE, 0), known(NOW, 5)).figure())
                .isEqualTo(Figure.missing(Reason.ZERO_BASE));
        assertThat(Change.inNumber(known(BEFORE, 0), known(NOW, 5)).figure())
                .isEqualTo(Figure.known(5));
    }

    @Test
    void unequalKindsOfPeriodsAreNeverCompared() {
        Observation year = known(Period.year(2016), 5);
        Observation rolling = known(Period.rollingYear(2017, 4), 6);
        assertThatThrownBy(() -> Change.inNumber(year, rolling))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void goingBackUndoesAChangeInNumber(@ForAll int before, @ForAll int now) {
        Figure there = Change.inNumber(known(BEFORE, before), known(NOW, now)).figure();
        Figure back = Change.inNumber(known(BEFORE, now), known(NOW, before)).figure();
        assertThat(((Figure.Known) there).value()).isEqualTo(0.0 - ((Figure.Known) back).value());
    }

    @Test
    void theFormulaGuardsEveryCellThatItReads() {
        ExcelFormula formulas =
                new ExcelFormula(o -> o.period().equals(NOW) ? "B1" : "A1", many -> "A1:B1");
        Observation before = known(BEFORE, 431);
        Observation now = known(NOW, 379);
        assertThat(formulas.of(Change.inNumber(before, now)))
                .isEqualTo("IF(AND(ISNUMBER(B1),ISNUMBER(A1)),(B1-A1),\".\")");
        assertThat(formulas.of(Change.inPercent(before, now)))
                .isEqualTo("IF(AND(ISNUMBER(B1),ISNUMBER(A1),A1<>0),(B1-A1)/A1*100,\".\")");
    }

    private static Observation known(Period period, double value) {
        return observation(period, Figure.known(value));
    }

    private static Observation missing(Period period, Reason reason) {
        return observation(period, Figure.missing(reason));
    }

    private static Observation observation(Period period, Figure figure) {
        SeriesKey key =
                new SeriesKey(
                        new Area("Hedensted", Area.Kind.MUNICIPALITY),
                        BenefitGroup.group("A-dagpenge"),
                        new Measure("Antal fuldtidspersoner", Measure.Concept.FULL_TIME_PERSONS));
        return new Observation(
                key, period, figure, new Source("a.xlsx", "Data", 1, 1), Notation.NUMBER);
    }
}
