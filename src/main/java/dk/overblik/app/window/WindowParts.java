package dk.overblik.app.window;

import dk.overblik.app.ResultPdf;
import dk.overblik.app.window.desktop.FileChooser;
import dk.overblik.app.window.desktop.Opening;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.desktop.SendTo;
import dk.overblik.app.window.desktop.WindowLog;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the window is given from outside, so that tests can give it something else.
 *
 * @param userFolder what is remembered and logged lies here
 * @param watcher the words that start a watcher of a drop folder
 * @param sendTo absent where there is no such menu
 * @param pdf asked for with the first line; absent where nothing on this computer can make one
 */
record WindowParts(
        Path userFolder,
        Remembered remembered,
        WindowLog log,
        InstantSource clock,
        List<String> watcher,
        FileChooser choosing,
        Opening opener,
        Optional<SendTo> sendTo,
        Supplier<Optional<ResultPdf>> pdf,
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
