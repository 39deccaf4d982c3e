package dk.overblik.app.window.desktop;

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
    private final Consumer<String> status;
    private Optional<Process> process = Optional.empty();

    /**
     * @param program the words that start the watching of the folder that follows them
     * @param status hears each line that the watcher says, on the event thread
     */
    public FolderWatch(List<String> program, Consumer<String> status) {
        this.program = List.copyOf(program);
        this.status = status;
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
                tell(watcher, line);
            }
            tell(watcher, "Mappen overvåges ikke længere.");
        } catch (IOException e) {
            tell(watcher, "Mappen overvåges ikke længere.");
        }
    }

    /** Nothing is heard of a watcher that was stopped. */
    private synchronized void tell(Process watcher, String line) {
        if (process.equals(Optional.of(watcher))) {
            SwingUtilities.invokeLater(() -> status.accept(line));
        }
    }
}
