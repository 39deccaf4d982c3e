package dk.overblik.app.window.detail;

import dk.overblik.app.window.detail.SheetPreview.Part;
import dk.overblik.app.window.detail.SheetPreview.Words;
import dk.overblik.app.window.widget.ScrolledPanel;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A sheet that is read: sentences in the width that there is, tables where they stand. */
final class StoryPane extends ScrolledPanel {

    private static final long serialVersionUID = 1L;
    private static final int AIR = 8;
    private static final int LEAST = 200;

    /** The share of its width that a table's headings are still read in. */
    private static final double NARROWEST = 0.75;

    private transient List<JComponent> tables = List.of();

    StoryPane() {
        super(null);
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBorder(BorderFactory.createEmptyBorder(AIR, AIR, AIR, AIR));
        setName("fortalt");
        setFocusable(true);
    }

    void fill(List<Part> parts) {
        removeAll();
        List<JComponent> shown = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Preview table) {
                PreviewTable drawn = new PreviewTable();
                drawn.fill(Optional.of(table));
                JComponent whole = drawn.withHeadings();
                shown.add(whole);
                add(whole);
            } else if (part instanceof Words words) {
                add(new Sentence(words));
            }
        }
        tables = shown;
        getAccessibleContext()
                .setAccessibleName(
                        parts.stream()
                                .filter(Words.class::isInstance)
                                .map(part -> ((Words) part).text())
                                .collect(Collectors.joining(" ")));
        for (Component each : getComponents()) {
            ((JComponent) each).setAlignmentX(LEFT_ALIGNMENT);
        }
        revalidate();
        repaint();
    }

    /** Sentences are as high as their lines, which they only have in their own width. */
    @Override
    public void doLayout() {
        for (Component each : getComponents()) {
            if (each instanceof Sentence) {
                each.setSize(getWidth() - 2 * AIR, each.getHeight());
            }
        }
        super.doLayout();
    }

    /** Words that are as high as their lines in the width that there is. */
    static final class Sentence extends JTextArea {
        private static final long serialVersionUID = 1L;
        private final boolean heading;

        Sentence(Words words) {
            super(words.text());
            heading = words.heading();
            setEditable(false);
            setFocusable(false);
            setOpaque(false);
            setLineWrap(true);
            setWrapStyleWord(true);
            setBorder(BorderFactory.createEmptyBorder(heading ? AIR : 2, 0, 2, 0));
            updateUI();
        }

        @Override
        public void updateUI() {
            super.updateUI();
            // What is dropped on it is taken by what it stands in.
            setTransferHandler(null);
            setFont(getFont().deriveFont(heading ? Font.BOLD : Font.PLAIN));
        }

        @Override
        public Dimension getMaximumSize() {
            return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(LEAST, LEAST);
    }

    /** Columns are drawn together a little; where that is not enough, a table is scrolled to. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        int widest =
                tables.stream().mapToInt(table -> table.getPreferredSize().width).max().orElse(0);
        return getParent().getWidth() >= widest * NARROWEST + 2 * AIR;
    }

    /** On the ground of its tables, as on a sheet. */
    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Table.background"));
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
