package dk.overblik.report.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.danish.DanishNames;
import dk.overblik.examples.Figures;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.Unit;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet of few lines draws what none other draws: how its first measure has been over time. */
class MeasureDiagramTest {

    private static final Period NOW = Period.month(2026, 3);
    private static final String OWN = "Hedensted";
    private static final String OTHER = "Region Midtjylland";
    private static final String PEOPLE = "Antal bruttoledige fuldtidspersoner";
    private static final String SHARE = "Bruttoledige fuldtidspersoner i pct. af arbejdsstyrken";

    private static final String MONEY =
            "Offentlige forsørgelsesudgifter pr. person i arbejdsstyrken";

    private final DatasetBuilder figures = new DatasetBuilder();

    /** Nothing that happened to a benefit cuts the series of people on any. */
    @Property
    void ofPeopleTheChangeOverTwelveMonthsIsDrawn(
            @ForAll @IntRange(min = 15, max = 60) int months, @ForAll Random random) {
        List<Double> own = random.doubles(months, 60, 900).mapToObj(Math::rint).toList();
        List<Double> others = random.doubles(months, 60, 900).mapToObj(Math::rint).toList();
        DatasetBuilder drawn = new DatasetBuilder();
        add(drawn, PEOPLE, OWN, months, own::get);
        add(drawn, PEOPLE, OTHER, months, others::get);
        Diagram diagram = drawn(drawn).orElseThrow();
        assertThat(diagram.kind()).isEqualTo(Kind.LINES);
        assertThat(diagram.unit()).isEqualTo(Unit.PERCENT);
        assertThat(diagram.names()).containsExactly(OWN, OTHER);
        int count = diagram.points().size();
        assertThat(count).isEqualTo(Math.min(37, months - 12));
        for (int i = 0; i < count; i++) {
            int at = months - count + i;
            assertThat(shown(diagram, i, 0)).isCloseTo(change(own, at), within(1e-9));
            assertThat(shown(diagram, i, 1)).isCloseTo(change(others, at), within(1e-9));
        }
    }

    /** Shares of areas are comparable by themselves. */
    @Property
    void ofSharesTheLevelsAreDrawn(
            @ForAll @IntRange(min = 3, max = 60) int months, @ForAll Random random) {
        List<Double> own = random.doubles(months, 0, 9).boxed().toList();
        List<Double> others = random.doubles(months, 0, 9).boxed().toList();
        DatasetBuilder drawn = new DatasetBuilder();
        add(drawn, SHARE, OWN, months, own::get);
        add(drawn, SHARE, OTHER, months, others::get);
        Diagram diagram = drawn(drawn).orElseThrow();
        assertThat(diagram.kind()).isEqualTo(Kind.LINES);
        int count = diagram.points().size();
        assertThat(count).isEqualTo(Math.min(37, months));
        for (int i = 0; i < count; i++) {
            assertThat(shown(diagram, i, 0)).isEqualTo(own.get(months - count + i));
            assertThat(shown(diagram, i, 1)).isEqualTo(others.get(months - count + i));
        }
    }

    @Test
    void titlesTellWhatIsFound() {
        add(figures, PEOPLE, OWN, 30, i -> i == 29 ? 101 : 100);
        add(figures, PEOPLE, OTHER, 30, i -> 300 - i);
        Diagram people = drawn(figures).orElseThrow();
        // A single person is no development.
        assertThat(said(people))
                .isEqualTo(
                        "Bruttoledige fuldtidspersoner, udvikling seneste 12 mdr.: Hedensted stort"
                                + " set uændret, Region Midtjylland faldt 4,2 pct.");
        assertThat(people.description())
                .isEqualTo(
                        "Kurver over tid, en for hvert område: Hedensted, Region Midtjylland."
                                + " Udviklingen over et år i procent i antal bruttoledige"
                                + " fuldtidspersoner, fra oktober 2024 til marts 2026. Tallene, som"
                                + " kurverne er lavet af, står i arket Grundlag.");
        DatasetBuilder shares = new DatasetBuilder();
        add(shares, SHARE, OWN, 30, i -> 1.5);
        add(shares, SHARE, OTHER, 30, i -> 2);
        assertThat(said(drawn(shares).orElseThrow()))
                .isEqualTo(
                        SHARE + " i marts 2026: Hedensted 1,5 pct., Region Midtjylland 2,0 pct.");
    }

    /** Two points make no course. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                PEOPLE
                        + ";Antal bruttoledige fuldtidspersoner siden marts 2025: Hedensted faldt"
                        + " 5,0 pct., Region Midtjylland faldt 2,5 pct.",
                SHARE
                        + ";"
                        + SHARE
                        + " i marts 2026: Hedensted 95,0 pct., Region Midtjylland 195,0 pct."
            })
    void ofTwoPeriodsTheAreasAreCompared(String measure, String title) {
        add(figures, measure, OWN, NOW.yearBefore(), 100);
        add(figures, measure, OWN, NOW, 95);
        add(figures, measure, OTHER, NOW.yearBefore(), 200);
        add(figures, measure, OTHER, NOW, 195);
        Diagram diagram = drawn(figures).orElseThrow();
        assertThat(diagram.kind()).isEqualTo(Kind.BARS);
        assertThat(diagram.marked()).isZero();
        assertThat(said(diagram)).isEqualTo(title);
    }

    @Test
    void nothingIsDrawnThatIsNoneOrLeaps() {
        add(figures, PEOPLE, OWN, 30, i -> 30 + i % 3);
        add(figures, PEOPLE, OTHER, 30, i -> 300);
        assertThat(drawn(figures)).isEmpty();
        DatasetBuilder workforce = new DatasetBuilder();
        add(workforce, "Arbejdsstyrken", OWN, 30, i -> 20_000 + i);
        add(workforce, "Arbejdsstyrken", OTHER, 30, i -> 90_000);
        assertThat(drawn(workforce)).isEmpty();
    }

    /** Of what is below zero, no percentage says which way it went: a rise would fall. */
    @Test
    void whatHasBeenBelowZeroIsNoCourse() {
        add(figures, MONEY, OWN, 30, i -> i == 5 ? -300 : 300 + i);
        add(figures, MONEY, OTHER, 30, i -> 900);
        Optional<Diagram> alone = drawn(figures);
        assertThat(alone.filter(diagram -> diagram.kind() == Kind.LINES)).isEmpty();
        DatasetBuilder others = new DatasetBuilder();
        add(others, MONEY, OWN, 30, i -> 300 + i);
        add(others, MONEY, OTHER, 30, i -> i == 5 ? -300 : 900);
        assertThat(drawn(others).orElseThrow().names()).containsExactly(OWN);
    }

    /** Of more lines a chart of one would leave the others behind. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void onlyFewLinesLeaveRoom(int lines) {
        List<String> benefits = List.of("A-dagpenge", "Sygedagpenge", "Fleksjob");
        add(figures, PEOPLE, OWN, 30, i -> 300);
        for (String benefit : benefits.subList(0, lines - 1)) {
            for (int i = 0; i < 30; i++) {
                figures.add(
                        Figures.observation(
                                OWN, benefit, "Aktiveringsgrad", at(30, i), Figure.known(i), i));
            }
        }
        assertThat(drawn(figures).isPresent()).isEqualTo(lines <= 3);
    }

    private static Optional<Diagram> drawn(DatasetBuilder figures) {
        return ToldMeasures.of(figures.build(), NOW, OTHER).orElseThrow().chapter().drawn().stream()
                .findFirst();
    }

    private static String said(Diagram diagram) {
        return DanishNames.broken(diagram.said());
    }

    private static double shown(Diagram diagram, int point, int name) {
        return ((Figure.Known) diagram.points().get(point).figures().get(name).figure()).value();
    }

    private static double change(List<Double> levels, int at) {
        return (levels.get(at) - levels.get(at - 12)) * 100 / levels.get(at - 12);
    }

    private static Period at(int months, int month) {
        return Period.month(NOW.last().minusMonths(months - 1L - month));
    }

    private static void add(
            DatasetBuilder to, String measure, String area, int months, IntToDoubleFunction level) {
        IntStream.range(0, months)
                .forEach(i -> add(to, measure, area, at(months, i), level.applyAsDouble(i)));
    }

    private static void add(
            DatasetBuilder to, String measure, String area, Period period, double level) {
        Measure of = Figures.VOCABULARY.measures().measure(measure);
        BenefitGroup benefit =
                measure.equals(MONEY) ? BenefitGroup.group("Sygedagpenge") : BenefitGroup.UNNAMED;
        SeriesKey key = new SeriesKey(Figures.area(area), benefit, of);
        Source source = new Source("a.xlsx", "Data", to.size(), 1);
        to.add(new Observation(key, period, Figure.known(level), source, Notation.NUMBER));
    }
}
