package dk.overblik.app.window;

import java.awt.Component;
import java.awt.ContainerOrderFocusTraversalPolicy;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JPanel;

/** Controls side by side, the first one flush with what stands above and below the line. */
final class Line {

    private static final int GAP = 8;

    private Line() {}

    static JPanel of(Component... controls) {
        JPanel line = new JPanel();
        line.setLayout(new BoxLayout(line, BoxLayout.LINE_AXIS));
        line.setBorder(BorderFactory.createEmptyBorder(GAP / 2, 0, GAP / 2, 0));
        for (Component control : controls) {
            if (line.getComponentCount() > 0) {
                line.add(Box.createHorizontalStrut(GAP));
            }
            if (control instanceof JComboBox<?> box) {
                // Else it would take all the room that is left.
                box.setMaximumSize(box.getPreferredSize());
            }
            line.add(control);
        }
        line.add(Box.createHorizontalGlue());
        line.setFocusTraversalPolicy(new AsWritten());
        line.setFocusTraversalPolicyProvider(true);
        return line;
    }

    /** The keyboard goes through the line as it is read, whatever stands a little higher. */
    private static final class AsWritten extends ContainerOrderFocusTraversalPolicy {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean accept(Component control) {
            boolean used = control instanceof AbstractButton || control instanceof JComboBox;
            return used && super.accept(control);
        }
    }
}
