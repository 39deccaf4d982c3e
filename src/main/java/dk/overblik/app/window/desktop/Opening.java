package dk.overblik.app.window.desktop;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;

/** Opens files beside the event thread, since a network drive or Excel may take its time. */
public record Opening(FileOpener opener) {

    /**
     * Opens a file or a folder.
     *
     * @param failed hears on the event thread that it could not be done
     */
    public void open(Path path, Consumer<Path> failed) {
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

    /** Opens what lies on the disk through the desktop that the window stands on. */
    public static final class DesktopOpener implements FileOpener {

        @Override
        public void open(Path path) throws IOException {
            if (!Desktop.isDesktopSupported()
                    || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                throw new IOException("No desktop to open with");
            }
            Desktop.getDesktop().open(path.toFile());
        }
    }

    /** Opens what lies on the disk in the programs that the user has for it. */
    @FunctionalInterface
    public interface FileOpener {

        /** Opens a file or a folder as a double-click on it would. */
        void open(Path path) throws IOException;
    }
}
