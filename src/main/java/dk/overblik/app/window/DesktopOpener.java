package dk.overblik.app.window;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Opens what lies on the disk through the desktop that the window stands on. */
final class DesktopOpener implements FileOpener {

    @Override
    public void open(Path path) throws IOException {
        if (!Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            throw new IOException("No desktop to open with");
        }
        Desktop.getDesktop().open(path.toFile());
    }
}
