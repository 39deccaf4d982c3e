package dk.overblik.app.window.widget;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/**
 * Controls side by side, and on the next line where the window is too narrow: on a small screen, or
 * at 200 percent, all of them can be reached. Where none is seen, no room is taken.
 */
public final class Wrapping extends FlowLayout {

    private static final long serialVersionUID = 1L;

    public Wrapping(int horizontal, int vertical) {
        super(FlowLayout.LEADING, horizontal, vertical);
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        return sized(target);
    }

    @Override
    public Dimension minimumLayoutSize(Container target) {
        return new Dimension(0, sized(target).height);
    }

    private Dimension sized(Container target) {
        Insets insets = target.getInsets();
        int room = room(target) - insets.left - insets.right - getHgap() * 2;
        int widest = 0;
        int width = 0;
        int height = 0;
        int row = 0;
        for (Component each : target.getComponents()) {
            if (each.isVisible()) {
                Dimension size = each.getPreferredSize();
                if (width > 0 && width + getHgap() + size.width > room) {
                    height += row + getVgap();
                    width = 0;
                    row = 0;
                }
                width += (width == 0 ? 0 : getHgap()) + size.width;
                widest = Math.max(widest, width);
                row = Math.max(row, size.height);
            }
        }
        int air = widest == 0 ? 0 : getVgap() * 2;
        return new Dimension(
                widest + getHgap() * 2 + insets.left + insets.right,
                height + row + air + insets.top + insets.bottom);
    }

    /** The width of what it stands in, since its own is not yet that of a window made narrower. */
    private static int room(Container target) {
        for (Container around = target.getParent(); around != null; around = around.getParent()) {
            if (around.getWidth() > 0) {
                Insets edges = around.getInsets();
                return around.getWidth() - edges.left - edges.right;
            }
        }
        return Integer.MAX_VALUE;
    }
}
