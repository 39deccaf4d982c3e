package dk.overblik.app.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Time that passes only when somebody waits, and in which things happen meanwhile. */
public final class FakeTime implements InstantSource {

    private static final Duration LIMIT = Duration.ofDays(1);

    private final Deque<Happening> happenings = new ArrayDeque<>();
    private Happening always = () -> {};
    private Instant now = Instant.parse("2025-05-12T08:00:00Z");
    private Duration waited = Duration.ZERO;

    /** What happens during a pause. */
    @FunctionalInterface
    public interface Happening {
        void happen() throws Exception;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** All that was waited for. */
    public Duration waited() {
        return waited;
    }

    void set(Instant time) {
        now = time;
    }

    /** Lets something happen in the next pause that has nothing in it yet. */
    public FakeTime then(Happening happening) {
        happenings.add(happening);
        return this;
    }

    /** Lets something happen in every pause that has nothing else in it. */
    void always(Happening happening) {
        always = happening;
    }

    public void pause(Duration time) {
        now = now.plus(time);
        waited = waited.plus(time);
        if (waited.compareTo(LIMIT) > 0) {
            throw new AssertionError("Waited for ever");
        }
        try {
            (happenings.isEmpty() ? always : happenings.remove()).happen();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
