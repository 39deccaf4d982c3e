package dk.overblik.model.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatasetProperties {

    private static final Measure MEASURE = new Measure("Antal", Measure.Concept.OTHER);

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<Integer> areas = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> months = Arbitraries.integers().between(0, 30);
        Arbitrary<Figure> figures =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 3).map(value -> Figure.known(value)),
                        Arbitraries.of(Figure.Reason.NOT_REPORTED, Figure.Reason.CONFIDENTIAL)
                                .map(Figure::missing));
        Arbitrary<Observation> observation =
                Combinators.combine(areas, months, figures, Arbitraries.integers().between(0, 999))
                        .as(DatasetProperties::observation);
        return observation.list().ofMaxSize(900);
    }

    private static Observation observation(int area, int month, Figure figure, int row) {
        Area place = new Area("Område " + area, Area.Kind.UNKNOWN);
        Period period = Period.month(2017 + month / 12, 1 + month % 12);
        Source source = new Source("fil.xlsx", "Ark" + row % 3, row, row % 7);
        SeriesKey key = new SeriesKey(place, BenefitGroup.UNNAMED, MEASURE);
        return new Observation(key, period, figure, source, Notation.values()[row % 4]);
    }

    /** The columns behave as a map that keeps the first of equal figures and no unequal ones. */
    @Property
    void theColumnsHoldWhatAMapWouldHold(@ForAll("observations") List<Observation> observations) {
        Map<List<Object>, Observation> expected = new HashMap<>();
        DatasetBuilder builder = new DatasetBuilder();
        for (Observation observation : observations) {
            List<Object> place = List.of(observation.key(), observation.period());
            Observation earlier = expected.putIfAbsent(place, observation);
            boolean contradicts = earlier != null && !earlier.figure().equals(observation.figure());
            assertThat(builder.add(observation))
                    .isEqualTo(contradicts ? Optional.of(earlier) : Optional.empty());
            if (contradicts) {
                expected.put(place, contradicted(earlier));
            }
        }
        Dataset dataset = builder.build();
        assertThat(dataset.observations()).containsExactlyInAnyOrderElementsOf(expected.values());
        expected.values().forEach(o -> assertThat(dataset.get(o.key(), o.period())).isEqualTo(o));
        for (Measure measure : dataset.measures()) {
            assertThat(dataset.series(measure))
                    .containsExactlyElementsOf(
                            dataset.series().stream()
                                    .filter(key -> key.measure().equals(measure))
                                    .toList());
        }
        assertThat(dataset.series(new Measure("ingen", Measure.Concept.OTHER))).isEmpty();
    }

    private static Observation contradicted(Observation observation) {
        return new Observation(
                observation.key(),
                observation.period(),
                Figure.missing(Figure.Reason.CONTRADICTED),
                observation.source(),
                observation.notation());
    }
}
