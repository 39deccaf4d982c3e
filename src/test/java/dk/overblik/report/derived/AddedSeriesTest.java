package dk.overblik.report.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.model.dataset.DatasetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Computed figures lie above those that were read, and are made when they are asked for. */
class AddedSeriesTest {

    private static final Period NOW = Period.month(2025, 7);
    private static final SeriesKey READ = key("Læst");
    private static final SeriesKey NEW = key("Ny");

    private final List<String> asked = new ArrayList<>();

    @Test
    void nothingIsComputedBeforeItIsAskedForAndNothingTwice() {
        Dataset all = new AddedSeries(new Doubled()).with(read());
        assertThat(all.series()).containsExactly(READ, NEW);
        assertThat(all.periods()).containsExactly(NOW, NOW.yearBefore());
        assertThat(all.has(NEW)).isTrue();
        assertThat(asked).isEmpty();
        assertThat(all.get(NEW, NOW).figure()).isEqualTo(Figure.known(2));
        assertThat(all.get(NEW, NOW).figure()).isEqualTo(Figure.known(2));
        assertThat(asked).containsExactly("Ny 2025M07");
    }

    @Test
    void addedFiguresFillGapsAndChangedOnesStandInThePlaceOfOthers() {
        Dataset added = new AddedSeries(new Doubled()).with(read());
        assertThat(added.get(READ, NOW).figure()).isEqualTo(Figure.known(1));
        assertThat(added.get(READ, NOW.yearBefore()).figure()).isEqualTo(Figure.known(2));
        Dataset changed = new AddedSeries(new Doubled()).inPlaceOfThoseOf(read());
        assertThat(changed.get(READ, NOW).figure()).isEqualTo(Figure.known(2));
        assertThat(changed.find(READ, NOW.yearBefore().yearBefore())).isEmpty();
    }

    @Test
    void theLayersBelowAreWhatALayerIsHeldAgainst() {
        Dataset changed = new AddedSeries(new Doubled()).inPlaceOfThoseOf(read());
        Dataset both = new AddedSeries(new Tripled()).with(changed);
        assertThat(both.get(READ, NOW).figure()).isEqualTo(Figure.known(2));
        assertThat(both.get(key("Tredje"), NOW).figure()).isEqualTo(Figure.known(3));
    }

    @Test
    void computedFiguresCountInThePeriodsThatTheyAreIn() {
        assertThat(read().figuresByPeriod()).containsOnly(Map.entry(NOW, 1));
        Dataset all = new AddedSeries(new Doubled()).with(read());
        assertThat(all.figuresByPeriod())
                .containsOnly(Map.entry(NOW, 2), Map.entry(NOW.yearBefore(), 2));
        assertThat(all.size()).isEqualTo(1);
    }

    @Test
    void aComputedFigureLeadsBackAndAnotherOfItsPlaceStaysItself() {
        AddedSeries added = new AddedSeries(new Doubled());
        Observation computed = added.with(read()).get(NEW, NOW);
        assertThat(added.substitution().in(new Observed(computed))).isEqualTo(new Given(2));
        Expression other = new Observed(observation(NEW, 7));
        assertThat(added.substitution().in(other)).isEqualTo(other);
    }

    /** Two, wherever it is asked for in two series and periods. */
    private final class Doubled implements Derivation {

        @Override
        public List<SeriesKey> series() {
            return List.of(NEW);
        }

        @Override
        public List<Period> periods() {
            return List.of(NOW.yearBefore());
        }

        @Override
        public boolean concerns(SeriesKey key, Period period) {
            return key.equals(READ) || key.equals(NEW);
        }

        @Override
        public Optional<Derived> at(SeriesKey key, Period period) {
            asked.add(key.area().name() + " " + period.id());
            return period.last().getYear() < 2024
                    ? Optional.empty()
                    : Optional.of(Derived.computed(key, period, new Given(2)));
        }
    }

    /** Three, in a series of its own. */
    private static final class Tripled implements Derivation {

        @Override
        public List<SeriesKey> series() {
            return List.of(key("Tredje"));
        }

        @Override
        public boolean concerns(SeriesKey key, Period period) {
            return key.equals(key("Tredje"));
        }

        @Override
        public Optional<Derived> at(SeriesKey key, Period period) {
            return Optional.of(Derived.computed(key, period, new Given(3)));
        }
    }

    private static Dataset read() {
        DatasetBuilder builder = new DatasetBuilder();
        builder.add(observation(READ, 1));
        return builder.build();
    }

    private static Observation observation(SeriesKey key, double value) {
        Source cell = new Source("udtræk.xlsx", "Data", 1, 1);
        return new Observation(key, NOW, Figure.known(value), cell, Notation.NUMBER);
    }

    private static SeriesKey key(String area) {
        return new SeriesKey(
                new Area(area, Area.Kind.MUNICIPALITY),
                BenefitGroup.group("Kontanthjælp"),
                new Measure("Antal fuldtidspersoner", Concept.FULL_TIME_PERSONS));
    }
}
