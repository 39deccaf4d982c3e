package dk.overblik.app.window.detail;

import dk.overblik.app.window.detail.SheetPreview.Words;
import dk.overblik.app.window.widget.ScrolledPanel;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.UIManager;

/**
 * A table under its headings, which stay where they are, and under it what is said of it: as wide
 * as what is seen, however wide the table is.
 */
final class TableAndWords extends ScrolledPanel {

    private static final long serialVersionUID = 1L;
    private static final int AIR = 8;

    private final PreviewTable table;

    TableAndWords(PreviewTable table) {
        super(null);
        this.table = table;
        setName("tabel-og-ord");
        add(table);
    }

    /** The scroll pane that all of it stands in. */
    JScrollPane inPane() {
        JScrollPane pane = new JScrollPane(this);
        pane.setColumnHeaderView(table.headings());
        return pane;
    }

    void fill(List<Words> words) {
        removeAll();
        add(table);
        for (Words each : words) {
            StoryPane.Sentence sentence = new StoryPane.Sentence(each);
            sentence.setBorder(BorderFactory.createEmptyBorder(AIR / 4, AIR / 2, AIR / 4, AIR));
            add(sentence);
        }
        revalidate();
        repaint();
    }

    /** The width that is seen of it. */
    private int seen() {
        return getParent() == null ? getWidth() : getParent().getWidth();
    }

    private boolean fits() {
        return table.leastWidth() <= seen();
    }

    private int tableWidth() {
        return table.width(seen());
    }

    @Override
    public void doLayout() {
        table.setBounds(0, 0, tableWidth(), table.getPreferredSize().height);
        // Lines may have become higher in columns that became narrower.
        table.doLayout();
        int y = table.getPreferredSize().height;
        table.setSize(tableWidth(), y);
        y += AIR;
        for (Component each : getComponents()) {
            if (each != table) {
                int high = heightOf(each);
                each.setBounds(0, y, seen(), high);
                y += high;
            }
        }
    }

    private int heightOf(Component sentence) {
        Dimension before = sentence.getSize();
        sentence.setSize(seen(), Short.MAX_VALUE);
        int high = sentence.getPreferredSize().height;
        sentence.setSize(before);
        return high;
    }

    @Override
    public Dimension getPreferredSize() {
        int high = table.getPreferredSize().height;
        int words = 0;
        for (Component each : getComponents()) {
            words += each == table ? 0 : heightOf(each);
        }
        return new Dimension(tableWidth(), high + (words == 0 ? 0 : words + 2 * AIR));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return table.getPreferredScrollableViewportSize();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return fits();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Table.background"));
    }
}
