package dk.overblik.app.window;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.access.WrittenPath;
import dk.overblik.app.Conversion;
import dk.overblik.app.ResultPdf;
import dk.overblik.app.job.Options;
import dk.overblik.app.window.desktop.FileChooser;
import dk.overblik.app.window.desktop.OneInstance;
import dk.overblik.app.window.desktop.Opening;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.desktop.SendTo;
import dk.overblik.app.window.desktop.WindowLog;
import dk.overblik.app.window.help.Welcome;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.option.Option;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;

/** The program as it is opened by a double-click. */
public final class WindowProgram {

    private WindowProgram() {}

    /**
     * Opens the window, or hands the files to the one that is open.
     *
     * @param named the files to begin with
     * @param watcher the words that start a watcher of the folder that follows them
     * @param ready is run beside the window when it stands and is ready for an export
     * @return false where there is no display to open it on, or where a file's name is no path
     *     here: the command line says so, and a window would be without it
     */
    public static boolean open(List<String> named, List<String> watcher, Runnable ready)
            throws IOException {
        List<Path> files = named.stream().flatMap(name -> WrittenPath.of(name).stream()).toList();
        if (files.size() < named.size() || !hasDisplay()) {
            return false;
        }
        Path folder = Remembered.of(System.getenv(), Path.of(System.getProperty("user.home")));
        if (OneInstance.handOver(folder, files)) {
            return true;
        }
        WindowParts parts = parts(folder, watcher, () -> warmUp(ready));
        Thread.setDefaultUncaughtExceptionHandler(logging(parts));
        SwingUtilities.invokeLater(() -> show(parts, files));
        return true;
    }

    private static WindowParts parts(Path folder, List<String> watcher, Runnable warming) {
        Remembered remembered = new Remembered(folder);
        // Beside the start: a folder on the path may lie on a drive that is not there.
        CompletableFuture<Optional<ResultPdf>> pdf =
                CompletableFuture.supplyAsync(() -> ResultPdf.found(System.getenv()));
        return new WindowParts(
                folder,
                remembered,
                new WindowLog(folder),
                InstantSource.system(),
                watcher,
                new FileChooser(remembered),
                new Opening(new Opening.DesktopOpener()),
                SendTo.of(System.getenv(), SendTo.jar()),
                () -> pdf.getNow(Optional.empty()),
                warming);
    }

    /**
     * Builds and draws the window where nobody sees it; where there is no display, nothing.
     *
     * @param room an empty folder for what it remembers
     * @return an export to try, in the room
     */
    public static Path rehearse(Path room) throws IOException {
        Path example = Welcome.in(room);
        if (hasDisplay()) {
            WindowParts parts = parts(room, List.of(), () -> {});
            try {
                SwingUtilities.invokeAndWait(
                        () -> {
                            Widgets.use(false);
                            new MainWindow(parts).draw();
                        });
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (InvocationTargetException e) {
                throw new IOException(e);
            }
        }
        return example;
    }

    /** A display that is named but dead throws an error rather than saying so. */
    private static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length
                            > 0;
        } catch (AWTError | HeadlessException | NoClassDefFoundError | UnsatisfiedLinkError e) {
            return false;
        }
    }

    private static UncaughtExceptionHandler logging(WindowParts parts) {
        return (thread, fault) -> parts.fault(fault);
    }

    private static void show(WindowParts parts, List<Path> files) {
        Widgets.use(parts.remembered().isOn(Widgets.DARK));
        MainWindow window = new MainWindow(parts);
        window.open();
        if (!files.isEmpty()) {
            window.add(files);
        }
        try {
            OneInstance.listen(
                    parts.userFolder(),
                    later -> SwingUtilities.invokeLater(() -> window.toFront(later)));
        } catch (IOException e) {
            // Without it a second start opens a second window, which harms nobody.
            parts.fault(e);
        }
    }

    /** Makes the example once where nobody sees it, so that the first export finds all ready. */
    private static void warmUp(Runnable then) {
        try {
            Path room = Files.createTempDirectory("overblik-klar-");
            Path example = Welcome.in(room);
            Options options = Options.NONE.with(Option.OUTPUT, room.toString());
            Conversion.of(options).convert(example);
            for (Path left : List.of(room.resolve("eksempel"), room)) {
                deleteIn(left);
            }
            then.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteIn(Path folder) throws IOException {
        for (Path file : FolderEntries.of(folder)) {
            OnDisk.remove(file);
        }
        OnDisk.remove(folder);
    }
}
