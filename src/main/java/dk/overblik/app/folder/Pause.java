package dk.overblik.app.folder;

import java.time.Duration;

/** The way in which the program lets time pass. */
@FunctionalInterface
interface Pause {

    /** Returns after a time, or sooner if there is reason to. */
    void of(Duration time);
}
