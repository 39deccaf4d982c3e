package dk.overblik.app.folder;

import java.io.IOException;

/** Says that a drop folder is already watched, and by whom. */
final class FolderTaken extends IOException {

    private static final long serialVersionUID = 1L;

    private final String watcher;

    FolderTaken(String watcher) {
        super("watched by " + watcher);
        this.watcher = watcher;
    }

    /** Who watches it, as users read it. */
    String watcher() {
        return watcher;
    }
}
