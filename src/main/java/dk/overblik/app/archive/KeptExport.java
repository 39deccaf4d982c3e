package dk.overblik.app.archive;

import dk.overblik.archive.SeriesName;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.reading.source.FileKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An export as it is to be remembered.
 *
 * @param name what the sources of its figures call it: its file, or all of its path
 * @param kind of the container that it was read in
 * @param updated the day that it says its figures were last updated
 * @param filters the members that a sheet is filtered to, by the sheet
 * @param digest of its bytes
 */
public record KeptExport(
        String name,
        Dataset dataset,
        FileKind kind,
        Optional<LocalDate> updated,
        Map<Source, String> filters,
        String digest) {

    public KeptExport {
        filters = Map.copyOf(filters);
    }

    /** The name of its file, without a folder. */
    String file() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The members that the sheet of a figure is filtered to; empty for all persons. */
    String filter(Source source) {
        return filters.getOrDefault(Source.sheet(source.file(), source.sheet()), "");
    }

    SeriesName series(Observation observation) {
        return SeriesName.of(observation.key(), filter(observation.source()));
    }

    Optional<Period> newest() {
        return dataset.periods().stream().max(Comparator.naturalOrder());
    }

    /** Its figures by area, benefit, period and measure, however the export pivots them. */
    Stream<Observation> inOrder() {
        Ranks<String> groups = Ranks.of(dataset.series().stream().map(KeptExport::group));
        Ranks<String> periods = Ranks.of(dataset.periods().stream().map(Period::id));
        Ranks<String> measures = Ranks.of(dataset.measures().stream().map(Measure::label));
        long[] sorted = new long[dataset.size()];
        for (int number = 0; number < sorted.length; number++) {
            Observation observation = dataset.observation(number);
            long place = groups.rank(group(observation.key()));
            place = place * periods.size() + periods.rank(observation.period().id());
            place = place * measures.size() + measures.rank(observation.key().measure().label());
            sorted[number] = place * sorted.length + number;
        }
        Arrays.sort(sorted);
        return IntStream.range(0, sorted.length)
                .mapToObj(place -> dataset.observation((int) (sorted[place] % sorted.length)));
    }

    /** No text of an export holds the sign between the two. */
    private static String group(SeriesKey key) {
        return key.area().name() + '\u0000' + key.benefit().name();
    }

    /** Places in an order, from 0. */
    private record Ranks<T extends Comparable<T>>(Map<T, Integer> places) {

        static <T extends Comparable<T>> Ranks<T> of(Stream<T> values) {
            List<T> sorted = values.distinct().sorted().toList();
            return new Ranks<>(
                    IntStream.range(0, sorted.size())
                            .boxed()
                            .collect(Collectors.toMap(sorted::get, Function.identity())));
        }

        int size() {
            return places.size();
        }

        int rank(T value) {
            return places.getOrDefault(value, 0);
        }
    }
}
