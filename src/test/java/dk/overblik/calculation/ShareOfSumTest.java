package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.ShareOfSum.Pair;
import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShareOfSumTest {

    private static final Period NOW = Period.month(2025, 6);

    /** Rule 4: what the bounds leave open is missing; what they show is what a full count gives. */
    @Property
    void aShareThatIsShownIsTheRightOne(
            @ForAll @Size(min = 1, max = 8)
                    List<@IntRange(min = 20_000, max = 2_000_000) Integer> people,
            @ForAll @Size(8) List<@DoubleRange(min = 0.5, max = 40) Double> percents) {
        List<Observation> counts = new ArrayList<>();
        List<List<Pair>> pairs = new ArrayList<>();
        double all = 0;
        double counted = 0;
        for (int i = 0; i < people.size(); i++) {
            double exact = people.get(i) * percents.get(i) / 100;
            all += people.get(i);
            counted += exact;
            Observation count = count(i, Math.rint(exact));
            counts.add(count);
            pairs.add(List.of(new Pair(count, share(i, rounded(exact / people.get(i) * 100)))));
        }
        Optional<Expression> share = ShareOfSum.inPercent(counts, pairs);
        if (share.isPresent() && share.get().figure() instanceof Figure.Known known) {
            assertThat(known.value()).isEqualTo(rounded(counted / all * 100));
        }
    }

    @Test
    void severalBenefitsNarrowTheBounds() {
        Pair coarse = new Pair(count(0, 600), share(0, 2.0));
        Pair fine = new Pair(count(1, 12_345), share(1, 41.2));
        Observation shown = count(0, 600);
        assertThat(value(ShareOfSum.inPercent(List.of(shown), List.of(List.of(coarse)))))
                .isEqualTo(Figure.missing(Figure.Reason.UNDETERMINED));
        assertThat(value(ShareOfSum.inPercent(List.of(shown), List.of(List.of(coarse, fine)))))
                .isEqualTo(Figure.known(2.0));
    }

    @Test
    void aPartWithoutAShareLeavesTheWholeWithoutOne() {
        Pair known = new Pair(count(0, 600), share(0, 2.0));
        Pair nil = new Pair(count(1, 3), share(1, 0.0));
        assertThat(
                        ShareOfSum.inPercent(
                                List.of(count(0, 600)), List.of(List.of(known), List.of(nil))))
                .isEmpty();
        assertThat(ShareOfSum.inPercent(List.of(count(0, 600)), List.of(List.of(known), List.of())))
                .isEmpty();
    }

    @Test
    void contradictingBoundsGiveNoShare() {
        Pair one = new Pair(count(0, 600), share(0, 2.0));
        Pair other = new Pair(count(1, 600), share(1, 4.1));
        assertThat(ShareOfSum.inPercent(List.of(count(0, 600)), List.of(List.of(one, other))))
                .isEmpty();
    }

    @Test
    void wholeShareNumbersMayBeRoundedToWholeNumbers() {
        Pair whole = new Pair(count(0, 41_200), share(0, 41));
        assertThat(value(ShareOfSum.inPercent(List.of(count(0, 41_200)), List.of(List.of(whole)))))
                .isEqualTo(Figure.missing(Figure.Reason.UNDETERMINED));
    }

    @Test
    void theFormulaComparesBothEndsRounded() {
        ExcelFormula formulas = new ExcelFormula(o -> "A" + o.source().row(), range -> "");
        Pair pair = new Pair(count(1, 600), share(2, 2.1));
        Expression share =
                ShareOfSum.inPercent(List.of(count(1, 600)), List.of(List.of(pair))).orElseThrow();
        String low = "ROUND((A1-0.5)/((A1+0.5)/(A2-0.05)),1)";
        String high = "ROUND((A1+0.5)/((A1-0.5)/(A2+0.05)),1)";
        assertThat(formulas.of(share))
                .isEqualTo(
                        "IF(AND(ISNUMBER(A1),ISNUMBER(A2)),IFERROR(IF("
                                + low
                                + "="
                                + high
                                + ","
                                + low
                                + ",\".\"),\".\"),\".\")");
    }

    /** The longest that is published: twenty municipalities, each bounded by two benefits. */
    @Test
    void theFormulaStaysWithinExcelsLimit() {
        List<Observation> counts = new ArrayList<>();
        List<List<Pair>> pairs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Pair low = new Pair(count(1000 + i, 1050), share(2000 + i, 10.1));
            Pair high = new Pair(count(3000 + i, 1045), share(4000 + i, 10.0));
            counts.add(count(5000 + i, 400));
            pairs.add(List.of(low, high));
        }
        ExcelFormula formulas =
                new ExcelFormula(o -> "'Grundlag (2)'!E" + o.source().row(), range -> "");
        assertThat(formulas.of(ShareOfSum.inPercent(counts, pairs).orElseThrow()))
                .contains("E3000", "E5019")
                .hasSizeBetween(6000, 8192);
    }

    private static Figure value(Optional<Expression> share) {
        return share.orElseThrow().figure();
    }

    private static Observation count(int row, double value) {
        return Figures.observation(
                "Hedensted",
                "Kontanthjælp",
                "Antal fuldtidspersoner",
                NOW,
                Figure.known(value),
                row);
    }

    private static Observation share(int row, double value) {
        return Figures.observation(
                "Hedensted",
                "Kontanthjælp",
                "Fuldtidspersoner i pct. af befolkningen",
                NOW,
                Figure.known(value),
                row);
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
