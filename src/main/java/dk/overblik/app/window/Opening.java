package dk.overblik.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;

/** Opens files beside the event thread, since a network drive or Excel may take its time. */
record Opening(FileOpener opener) {

    /**
     * Opens a file or a folder.
     *
     * @param failed hears on the event thread that it could not be done
     */
    void open(Path path, Consumer<Path> failed) {
        new SwingWorker<Void, Void>() {
            @Override
            protected Void doInBackground() throws IOException {
                opener.open(path);
                return null;
            }

            @Override
            protected void done() {
                try {
                    get();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException e) {
                    failed.accept(path);
                }
            }
        }.execute();
    }
}
