package dk.overblik.app.folder;

import dk.overblik.app.folder.journal.JournalEntry.Made;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Filled;
import dk.overblik.app.job.Outcome.Note;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is missing though a result was made, and may be had later: an archive that was away, for
 * one. Where many lack the same, one of them tries for all.
 */
final class Shortcomings {

    /** It costs a conversion, and gives nothing as long as the reason stays. */
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(5);

    private final InstantSource clock;

    /** What was met, a sentence or the path of a drop, and when that was last so. */
    private final Map<String, Instant> met = new HashMap<>();

    Shortcomings(InstantSource clock) {
        this.clock = clock;
    }

    /** Why something is missing that was to be made or remembered, in Danish sentences. */
    static List<String> of(Collection<? extends Outcome> outcomes) {
        return outcomes.stream().flatMap(Shortcomings::of).distinct().toList();
    }

    private static Stream<String> of(Outcome outcome) {
        Stream<String> note =
                outcome.note() instanceof Note.Failed failed
                        ? Stream.of(failed.sentence())
                        : Stream.empty();
        Stream<String> filled =
                outcome.filled() instanceof Filled.Refused refused
                        ? Stream.of(refused.sentence())
                        : Stream.empty();
        return outcome instanceof Done
                ? Stream.of(outcome.forgotten().stream(), note, filled).flatMap(each -> each)
                : Stream.empty();
    }

    /** Notes that a drop was tried, whatever came of it. */
    void tried(String path) {
        met.put(path, clock.instant());
    }

    /** Notes what a result lacks now, of what it lacked before and of what is new. */
    void met(List<String> before, List<String> now) {
        met.keySet().removeAll(before);
        now.forEach(sentence -> met.put(sentence, clock.instant()));
    }

    /** Whether it is time to try for what a result lacks. */
    boolean isDue(String path, Made made) {
        return isDue(path) && made.lacks().stream().anyMatch(this::isDue);
    }

    /** Whether a drop, or a sentence, was not met lately. */
    boolean isDue(String text) {
        Instant last = met.get(text);
        return last == null
                || Duration.between(last, clock.instant()).abs().compareTo(BETWEEN_TRIES) >= 0;
    }
}
