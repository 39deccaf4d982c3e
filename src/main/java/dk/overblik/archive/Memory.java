package dk.overblik.archive;

import dk.overblik.archive.Histories.Told;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of the figures of some exports: what other readings said of them, and which of
 * those are older.
 */
public final class Memory {

    private static final Memory NONE = new Memory(new Histories(), Map.of());

    private final Histories histories;
    private final Map<String, Current> exports;

    /**
     * An export at hand.
     *
     * @param filters the members that its sheets are filtered to, by the sheet
     */
    public record Current(Reading reading, Map<Source, String> filters) {
        public Current {
            filters = Map.copyOf(filters);
        }
    }

    /**
     * @param histories with the readings of the exports themselves
     * @param exports by the names that their figures' sources bear
     */
    public Memory(Histories histories, Map<String, Current> exports) {
        this.histories = histories;
        this.exports = Map.copyOf(exports);
    }

    /** Whether there is a reading of anything but the exports at hand. */
    public boolean hasMore() {
        return histories.size() > exports.values().stream().distinct().count();
    }

    /** Nothing is remembered. */
    public static Memory none() {
        return NONE;
    }

    /** What a figure's series is called among the histories; empty where it is of none of them. */
    Optional<SeriesName> series(Observation observation) {
        Source sheet = Source.sheet(observation.source().file(), observation.source().sheet());
        return Optional.ofNullable(exports.get(sheet.file()))
                .map(
                        export ->
                                SeriesName.of(
                                        observation.key(),
                                        export.filters().getOrDefault(sheet, "")));
    }

    /** How new the reading is that a figure is of; greater is newer. */
    int rank(Observation observation) {
        return reading(observation).map(histories::rank).orElse(Integer.MIN_VALUE);
    }

    /** The newest period of the export that a figure is of. */
    Optional<Period> newest(Observation observation) {
        return reading(observation).flatMap(Reading::newest);
    }

    /** The reading that a figure is of. */
    Optional<Reading> reading(Observation observation) {
        return Optional.ofNullable(exports.get(observation.source().file())).map(Current::reading);
    }

    List<Told> told(SeriesName series, Period period) {
        return histories.of(series, period);
    }

    Histories histories() {
        return histories;
    }
}
