package dk.overblik.app.window;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * What the window is given from outside, so that tests can give it something else.
 *
 * @param userFolder what is remembered and logged lies here
 * @param watcher the words that start a watcher of a drop folder
 */
record WindowParts(
        Path userFolder,
        Remembered remembered,
        WindowLog log,
        InstantSource clock,
        List<String> watcher,
        FileChooser choosing,
        Opening opener,
        Runnable warming) {

    WindowParts {
        watcher = List.copyOf(watcher);
    }

    /** Notes what went wrong inside. */
    void fault(Throwable fault) {
        log.add(clock.instant(), "Fejl", fault);
    }

    /** Loads what the first export would else wait for. */
    void warmUp() {
        try {
            warming.run();
        } catch (RuntimeException e) {
            fault(e);
        }
    }
}
