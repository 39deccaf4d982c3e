package dk.overblik.app.window.widget;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;

/** Fills the room that there is, and is scrolled where that is too small for it. */
public class ScrolledPanel extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    /** About a line of text, in pixels. */
    private static final int STEP = 20;

    /**
     * A panel.
     *
     * @param layout null for one that places its parts itself
     */
    public ScrolledPanel(@Nullable LayoutManager layout) {
        super(layout);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? STEP : 2 * STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? seen.height : seen.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        Container room = getParent();
        return room != null && room.getWidth() >= getPreferredSize().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        Container room = getParent();
        return room != null && room.getHeight() >= getPreferredSize().height;
    }
}
