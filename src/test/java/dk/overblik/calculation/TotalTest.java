package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class TotalTest {

    private static final Period NOW = Period.month(2017, 2);

    @Property
    void aSumIsThatOfItsParts(@ForAll @NotEmpty List<@IntRange(max = 1_000_000) Integer> values) {
        List<Observation> parts = known(NOW, values);
        double sum = values.stream().mapToDouble(Integer::doubleValue).sum();
        assertThat(Ratio.of(parts).figure()).isEqualTo(Figure.known(sum));
    }

    /** Rule 5: missing in, missing out, with the reason. */
    @Property
    void aSumWithAMissingPartIsMissing(
            @ForAll @NotEmpty List<@IntRange(max = 1_000_000) Integer> values,
            @ForAll @IntRange(max = 1000) int place) {
        int hidden = place % values.size();
        List<Observation> parts =
                IntStream.range(0, values.size())
                        .mapToObj(
                                i ->
                                        i == hidden
                                                ? part(i, NOW, missing())
                                                : part(i, NOW, Figure.known(values.get(i))))
                        .toList();
        assertThat(Ratio.of(parts).figure()).isEqualTo(missing());
        List<Observation> before = known(NOW.yearBefore(), values);
        assertThat(Change.inPercent(before, parts).figure()).isEqualTo(missing());
    }

    @Test
    void thePercentOfASumIsOverTheEarlierSum() {
        List<Observation> before = known(NOW.yearBefore(), List.of(100, 300));
        List<Observation> now = known(NOW, List.of(110, 270));
        assertThat(Change.inPercent(before, now).figure()).isEqualTo(Figure.known(-5));
        ExcelFormula formulas =
                new ExcelFormula(
                        o -> (o.period().equals(NOW) ? "B" : "A") + o.source().row(), range -> "");
        assertThat(formulas.of(Change.inPercent(before, now)))
                .isEqualTo(
                        "IF(AND(ISNUMBER(B0),ISNUMBER(B1),ISNUMBER(A0),ISNUMBER(A1),"
                                + "SUM(A0,A1)<>0),((B0+B1)-(A0+A1))/(A0+A1)*100,\".\")");
    }

    @Test
    void manyCellsAreCountedAndTheFormulaStaysWithinExcelsLimit() {
        List<Integer> values = IntStream.range(0, 30).boxed().toList();
        ExcelFormula formulas =
                new ExcelFormula(
                        o ->
                                "'Grundlag (2)'!E"
                                        + (o.period().equals(NOW) ? 1000 : 2000)
                                        + o.source().row(),
                        range -> "");
        String formula =
                formulas.of(Change.inPercent(known(NOW.yearBefore(), values), known(NOW, values)));
        assertThat(formula).contains("COUNT(").contains(")=60").hasSizeLessThan(8192);
    }

    @Test
    void peopleOfAnotherPeriodAreNoBasisForAShare() {
        List<Observation> now = known(NOW, List.of(5));
        List<Observation> before = known(NOW.yearBefore(), List.of(50));
        assertThatThrownBy(() -> Ratio.inPercent(now, before))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Ratio.index(before.get(0), now.get(0)).figure()).isEqualTo(Figure.known(10));
    }

    private static List<Observation> known(Period period, List<Integer> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> part(i, period, Figure.known(values.get(i))))
                .toList();
    }

    private static Figure missing() {
        return Figure.missing(Figure.Reason.CONFIDENTIAL);
    }

    private static Observation part(int row, Period period, Figure figure) {
        return Figures.observation(
                "Hedensted", "Kontanthjælp", "Antal fuldtidspersoner", period, figure, row);
    }
}
