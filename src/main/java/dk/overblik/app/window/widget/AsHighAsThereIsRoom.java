package dk.overblik.app.window.widget;

import java.awt.BorderLayout;

/** Is as wide as its room, and as high; where that is too low for it, it is scrolled. */
public final class AsHighAsThereIsRoom extends ScrolledPanel {
    private static final long serialVersionUID = 1L;

    public AsHighAsThereIsRoom() {
        super(new BorderLayout());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }
}
