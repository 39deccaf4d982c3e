package dk.overblik.app.window.detail;

import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Pages through the sheets of a result: one back, one on, or any by its name. */
final class SheetChoice {

    private static final int GAP = 4;

    private final Consumer<SheetPreview> chosen;
    private final JComboBox<String> names = new Names();
    private final JButton back = button("forrige-ark", "‹", KeyEvent.VK_LEFT);
    private final JButton on = button("naeste-ark", "›", KeyEvent.VK_RIGHT);
    private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.TRAILING, GAP, 0));
    private List<SheetPreview> views = List.of();

    /**
     * @param chosen hears which is to be seen
     */
    SheetChoice(Consumer<SheetPreview> chosen) {
        this.chosen = chosen;
        names.setName("ark");
        names.setToolTipText("De ark, resultatet begynder med");
        names.getAccessibleContext().setAccessibleName("Ark i resultatet");
        names.addActionListener(event -> turned());
        back.addActionListener(event -> names.setSelectedIndex(names.getSelectedIndex() - 1));
        on.addActionListener(event -> names.setSelectedIndex(names.getSelectedIndex() + 1));
        panel.add(back);
        panel.add(names);
        panel.add(on);
        panel.setVisible(false);
    }

    /** With Alt and an arrow, as the pages of a browser. */
    private static JButton button(String name, String sign, int key) {
        boolean back = key == KeyEvent.VK_LEFT;
        String words = back ? "Forrige ark" : "Næste ark";
        JButton button = new JButton(sign);
        button.setName(name);
        button.setMnemonic(key);
        button.setToolTipText(words + " (Alt+" + (back ? "venstrepil)" : "højrepil)"));
        button.getAccessibleContext().setAccessibleName(words);
        return button;
    }

    JComponent panel() {
        return panel;
    }

    /** Shows the first sheet, or the one that was seen last where the same are there again. */
    void fill(List<SheetPreview> sheets) {
        List<String> all = sheets.stream().map(SheetPreview::label).toList();
        List<String> before = views.stream().map(SheetPreview::label).toList();
        int seen = all.equals(before) ? Math.max(0, names.getSelectedIndex()) : 0;
        views = List.of();
        names.setModel(new DefaultComboBoxModel<>(all.toArray(String[]::new)));
        views = sheets;
        panel.setVisible(all.size() > 1);
        if (!all.isEmpty()) {
            names.setSelectedIndex(seen);
        }
    }

    private void turned() {
        int at = names.getSelectedIndex();
        back.setEnabled(at > 0);
        on.setEnabled(at < views.size() - 1);
        Optional.of(at)
                .filter(index -> index >= 0 && index < views.size())
                .map(views::get)
                .ifPresent(chosen);
    }

    /** No wider than the names of sheets are; what is longer is read in its list. */
    private static final class Names extends JComboBox<String> {
        private static final long serialVersionUID = 1L;
        private static final int WIDEST = 230;

        @Override
        public Dimension getPreferredSize() {
            return narrow(super.getPreferredSize());
        }

        @Override
        public Dimension getMinimumSize() {
            return narrow(super.getMinimumSize());
        }

        private static Dimension narrow(Dimension size) {
            return new Dimension(Math.min(WIDEST, size.width), size.height);
        }
    }
}
