package dk.overblik.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.archive.Histories.Told;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private static final Period MONTH = Period.month(2025, 5);
    private static final List<SeriesName> SERIES =
            IntStream.range(0, 4)
                    .mapToObj(i -> new SeriesName("Randers", "Ydelse " + i, "Antal", "", ""))
                    .toList();

    /** A reading with what it says of some figures. */
    private record Sample(Reading reading, List<Figure> figures) {}

    @Property
    void theOrderInWhichReadingsAreAddedMeansNothing(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        Random random = new Random(seed);
        List<Sample> samples = samples(random, count);
        Histories one = added(samples);
        Collections.shuffle(samples, random);
        Histories other = added(samples);
        for (SeriesName series : SERIES) {
            assertThat(said(other, series)).isEqualTo(said(one, series));
        }
    }

    @Property
    void whatIsWrittenDownIsReadAgain(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int count) {
        Random random = new Random(seed);
        List<Sample> samples = samples(random, count);
        Histories all = added(samples);
        int first = random.nextInt(count + 1);
        Histories read = copy(added(samples.subList(0, first)));
        samples.subList(first, count).forEach(sample -> add(read, sample));
        Histories again = copy(read);
        for (SeriesName series : SERIES) {
            assertThat(said(again, series)).isEqualTo(said(all, series));
        }
        assertThat(again.newestFirst()).isEqualTo(all.newestFirst());
    }

    @Property
    void anOlderReadingLeavesTheNewestAsItIs(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int count) {
        List<Sample> samples = samples(new Random(seed), count);
        Histories before = added(samples);
        Reading newest = before.newestFirst().get(0);
        Histories after = added(samples);
        Reading old =
                new Reading(
                        "gammel",
                        LocalDate.of(1999, 1, 1),
                        Optional.of(LocalDate.of(1999, 1, 1)),
                        Optional.of(Period.month(1998, 1)),
                        new Reading.Origin("gammel.csv", "1", ""));
        after.add(old);
        SERIES.forEach(series -> after.add(series, MONTH, Figure.known(-1)));
        assertThat(after.newestFirst().get(0)).isEqualTo(newest);
        for (SeriesName series : SERIES) {
            List<Told> told = after.of(series, MONTH);
            assertThat(told.get(0).figure()).isEqualTo(Figure.known(-1));
            assertThat(told.subList(1, told.size()).stream().map(Told::figure))
                    .isEqualTo(before.of(series, MONTH).stream().map(Told::figure).toList());
        }
    }

    @Test
    void aReadingThatSaysWhenItWasUpdatedAndOneThatDoesNotAreOrderedByTheirNewestPeriods() {
        Reading may = reading("maj", Optional.of(LocalDate.of(2025, 7, 15)), 5);
        Reading june = reading("juni", Optional.empty(), 6);
        Reading july = reading("juli", Optional.of(LocalDate.of(2025, 9, 15)), 7);
        for (List<Reading> added :
                List.of(
                        List.of(may, june, july),
                        List.of(july, june, may),
                        List.of(june, july, may))) {
            Histories histories = new Histories();
            added.forEach(histories::add);
            assertThat(histories.newestFirst()).containsExactly(july, june, may);
        }
    }

    private static Reading reading(String name, Optional<LocalDate> updated, int month) {
        return new Reading(
                name,
                LocalDate.of(2025, 10, 1),
                updated,
                Optional.of(Period.month(2025, month)),
                new Reading.Origin(name, "1", ""));
    }

    private static List<Sample> samples(Random random, int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<LocalDate> updated =
                    random.nextBoolean()
                            ? Optional.of(LocalDate.of(2025, 1 + random.nextInt(9), 15))
                            : Optional.empty();
            Reading reading =
                    new Reading(
                            "udtræk " + i,
                            LocalDate.of(2025, 10, 1 + random.nextInt(3)),
                            updated,
                            Optional.of(Period.month(2025, 1 + random.nextInt(8))),
                            new Reading.Origin(
                                    "u" + random.nextInt(3), "1." + random.nextInt(2), ""));
            List<Figure> figures = SERIES.stream().map(series -> figure(random)).toList();
            samples.add(new Sample(reading, figures));
        }
        return samples;
    }

    private static Figure figure(Random random) {
        return random.nextInt(4) == 0
                ? Figure.missing(Reason.values()[random.nextInt(Reason.values().length)])
                : Figure.known(random.nextInt(3) / 10.0);
    }

    private static Histories added(List<Sample> samples) {
        Histories histories = new Histories();
        samples.forEach(sample -> add(histories, sample));
        return histories;
    }

    private static void add(Histories histories, Sample sample) {
        histories.add(sample.reading());
        for (int i = 0; i < SERIES.size(); i++) {
            histories.add(SERIES.get(i), MONTH, sample.figures().get(i));
        }
    }

    private static List<String> said(Histories histories, SeriesName series) {
        return histories.of(series, MONTH).stream()
                .map(told -> told.reading().name() + " " + told.figure() + " " + told.rank())
                .toList();
    }

    private static Histories copy(Histories histories) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            histories.writeTo(new DataOutputStream(bytes));
            return Histories.read(
                    new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
