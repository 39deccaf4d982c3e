package dk.overblik.app.window.desktop;

import dk.overblik.app.folder.drop.FolderLine;
import dk.overblik.app.job.Options;
import dk.overblik.option.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/**
 * Watches a drop folder in a process of its own: a crash there never closes the window, and what it
 * is doing survives that it is stopped at any moment.
 */
public final class FolderWatch {

    private final List<String> program;
    private final Consumer<FolderLine> heard;
    private final Runnable ended;
    private Optional<Process> process = Optional.empty();

    /**
     * @param program the words that start the watching of the folder that follows them
     * @param heard hears each line that the watcher says, on the event thread
     * @param ended hears there that the watcher ended without being stopped
     */
    public FolderWatch(List<String> program, Consumer<FolderLine> heard, Runnable ended) {
        this.program = List.copyOf(program);
        this.heard = heard;
        this.ended = ended;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "overblik-watch-end"));
    }

    public synchronized void start(Path folder, Options options) throws IOException {
        stop();
        List<String> words = new ArrayList<>(program);
        words.addAll(words(options));
        words.add(folder.toString());
        Process started = new ProcessBuilder(words).redirectErrorStream(true).start();
        process = Optional.of(started);
        Thread reader = new Thread(() -> read(started), "overblik-watch");
        reader.setDaemon(true);
        reader.start();
    }

    /** The window's choices as the command line takes them. */
    static List<String> words(Options options) {
        List<String> words = new ArrayList<>(List.of(Option.FROM_WINDOW.named()));
        for (Option option : Option.values()) {
            if (options.has(option)) {
                words.add(option.named());
                if (option.kind() != Option.Kind.FLAG) {
                    words.add(String.join(",", options.chosen().values(option)));
                }
            }
        }
        return words;
    }

    public synchronized void stop() {
        process.ifPresent(Process::destroy);
        process = Optional.empty();
    }

    private void read(Process watcher) {
        try (BufferedReader lines = watcher.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                FolderLine.read(line).ifPresent(said -> tell(watcher, () -> heard.accept(said)));
            }
        } catch (IOException e) {
            // What cannot be heard any more has ended, as far as the window knows.
        }
        tell(watcher, ended);
    }

    /** Nothing is heard of a watcher that was stopped, even where it was said before that. */
    private void tell(Process watcher, Runnable hearing) {
        SwingUtilities.invokeLater(
                () -> {
                    if (isCurrent(watcher)) {
                        hearing.run();
                    }
                });
    }

    private synchronized boolean isCurrent(Process watcher) {
        return process.equals(Optional.of(watcher));
    }
}
