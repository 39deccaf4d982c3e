package dk.overblik.report.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.danish.DanishNames;
import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.page.Chart;
import dk.overblik.report.Told;
import dk.overblik.report.chapter.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** One line says little on a paper of its own: beside it is drawn what no other sheet draws. */
class OverviewOfOneBenefitTest {

    private static final Period NOW = Period.month(2025, 3);
    private static final String FULL_TIME = "Antal fuldtidspersoner";
    private static final String COMPARED = "RAR Østjylland";

    /** A month that the export lacks is a gap, in the change that begins there as well. */
    @Property
    void eachPointIsTheChangeOverItsTwelveMonths(
            @ForAll @IntRange(min = 15, max = 60) int months, @ForAll Random random) {
        List<Integer> own = levels(months, random);
        List<Integer> others = levels(months, random);
        if (random.nextBoolean()) {
            own.set(random.nextInt(months - 1), -1);
        }
        List<Diagram> all = drawn(figures(own, others));
        long known =
                IntStream.range(Math.max(12, months - 37), months)
                        .filter(i -> own.get(i) > 0 && own.get(i - 12) > 0)
                        .count();
        boolean now = own.get(months - 13) > 0;
        if (!now || known < 3) {
            List<Diagram> percent = all.stream().filter(d -> !d.unit().isCounted()).toList();
            assertThat(percent).hasSize(now ? 1 : 0);
            assertThat(percent).allMatch(diagram -> diagram.kind() == Chart.Kind.BARS);
            return;
        }
        Diagram drawn = last(all);
        assertThat(drawn.kind()).isEqualTo(Chart.Kind.LINES);
        assertThat(drawn.names()).containsExactly("Hedensted", COMPARED);
        int count = drawn.points().size();
        assertThat(drawn.known()).isEqualTo(known);
        for (int i = 0; i < count; i++) {
            int at = months - count + i;
            isChange(drawn.points().get(i).figures().get(0).figure(), own, at);
            isChange(drawn.points().get(i).figures().get(1).figure(), others, at);
        }
    }

    private static void isChange(Figure shown, List<Integer> levels, int at) {
        if (levels.get(at) < 0 || levels.get(at - 12) < 0) {
            assertThat(shown).isInstanceOf(Figure.Missing.class);
        } else {
            double before = levels.get(at - 12);
            assertThat(((Figure.Known) shown).value())
                    .isCloseTo((levels.get(at) - before) * 100 / before, within(1e-9));
        }
    }

    @Test
    void theTitleTellsTheLatestChanges() {
        List<Integer> own = levels(30, i -> 100 + i);
        Diagram drawn = last(drawn(figures(own, levels(30, i -> 200 - i))));
        assertThat(DanishNames.broken(drawn.said()))
                .isEqualTo(
                        "Fuldtidspersoner i fleksjob, udvikling seneste 12 mdr.: Hedensted steg"
                                + " 10,3 pct., RAR Østjylland faldt 6,6 pct.");
        assertThat(drawn.description())
                .contains("fra oktober 2023 til marts 2025")
                .contains("Tallene står i tabellen på arket Udvikling.");
    }

    /** Two points make no curve: then the areas stand below each other, the own one first. */
    @Test
    void ofTwoMonthsTheChangesOfTheAreasAreCompared() {
        Figures figures = new Figures();
        List<Integer> levels = List.of(400, 380, 1000, 1050);
        add(figures, "Hedensted", NOW.yearBefore(), levels.get(0));
        add(figures, "Hedensted", NOW, levels.get(1));
        add(figures, COMPARED, NOW.yearBefore(), levels.get(2));
        add(figures, COMPARED, NOW, levels.get(3));
        Diagram drawn = last(drawn(figures));
        assertThat(drawn.kind()).isEqualTo(Chart.Kind.BARS);
        assertThat(drawn.marked()).isZero();
        assertThat(drawn.points())
                .extracting(Diagram.Point::category)
                .containsExactly("Hedensted", COMPARED);
        assertThat(drawn.points())
                .extracting(point -> ((Figure.Known) point.figures().get(0).figure()).value())
                .containsExactly(-5.0, 5.0);
        assertThat(DanishNames.broken(drawn.said()))
                .isEqualTo(
                        "Antal fuldtidspersoner i fleksjob siden marts 2024: Hedensted faldt 5,0"
                                + " pct., RAR Østjylland steg 5,0 pct.");
    }

    /** As the sentences tell it, though the percentage shows. */
    @Test
    void aSinglePersonIsNoDevelopment() {
        List<Integer> own = levels(30, i -> i == 29 ? 101 : 100);
        assertThat(DanishNames.broken(last(drawn(figures(own, levels(30, i -> 200)))).said()))
                .isEqualTo(
                        "Fuldtidspersoner i fleksjob, udvikling seneste 12 mdr.: Hedensted stort"
                                + " set uændret, RAR Østjylland uændret");
        Figures two = new Figures();
        add(two, "Hedensted", NOW.yearBefore(), 100);
        add(two, "Hedensted", NOW, 99);
        add(two, COMPARED, NOW.yearBefore(), 1000);
        add(two, COMPARED, NOW, 1050);
        assertThat(DanishNames.broken(last(drawn(two)).said()))
                .endsWith(": Hedensted stort set uændret, RAR Østjylland steg 5,0 pct.");
    }

    /** One person more or less would be a leap. */
    @Property
    void ofFewPersonsNoPercentagesAreDrawn(
            @ForAll @IntRange(min = 2, max = 40) int months, @ForAll Random random) {
        List<Integer> own = levels(months, i -> 20 + random.nextInt(29));
        assertThat(drawn(figures(own, levels(months, random))))
                .noneMatch(diagram -> !diagram.unit().isCounted());
    }

    private static List<Diagram> drawn(Figures figures) {
        return Told.of(OverviewChapter::of, figures.dataset(), NOW, COMPARED)
                .orElseThrow()
                .chapter()
                .diagrams();
    }

    private static Diagram last(List<Diagram> all) {
        return all.get(all.size() - 1);
    }

    private static List<Integer> levels(int months, Random random) {
        return levels(months, i -> 60 + random.nextInt(500));
    }

    private static List<Integer> levels(int months, IntUnaryOperator level) {
        return new ArrayList<>(IntStream.range(0, months).map(level).boxed().toList());
    }

    private static Figures figures(List<Integer> own, List<Integer> others) {
        Figures figures = new Figures();
        for (int i = 0; i < own.size(); i++) {
            Period at = Period.month(NOW.last().minusMonths(own.size() - 1L - i));
            if (own.get(i) > 0) {
                add(figures, "Hedensted", at, own.get(i));
            }
            add(figures, COMPARED, at, others.get(i));
        }
        return figures;
    }

    private static void add(Figures figures, String area, Period at, int level) {
        figures.add(area, "Fleksjob", FULL_TIME, at, level);
    }
}
