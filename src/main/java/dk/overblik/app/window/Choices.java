package dk.overblik.app.window;

import dk.overblik.app.Options;
import dk.overblik.vocabulary.files.KnownNames;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** What holds for all exports: own area, comparison, and whether they become one report. */
final class Choices {

    static final String FIRST_OF_EXPORT = "Den i udtrækket";
    static final String NEAREST = "Eget RAR, ellers regionen";

    private static final String OWN = "kommune";
    private static final String COMPARISON = "sammenlign";
    private static final String COMBINED = "saml";
    private static final String NOTE = "notat";
    private static final int GAP = 8;

    private final Remembered remembered;
    private final JComboBox<String> own;
    private final JComboBox<String> comparison;
    private final JCheckBox combined = new JCheckBox("Saml i én rapport");
    private final JCheckBox note = new JCheckBox("Også Word-notat");

    Choices(Remembered remembered) {
        this.remembered = remembered;
        KnownNames areas = new KnownNames();
        this.own = box("Egen kommune", FIRST_OF_EXPORT, areas.municipalities(), OWN);
        this.comparison = box("Sammenlign med", NEAREST, areas.comparisons(), COMPARISON);
        prepare(combined, COMBINED, 'S');
        combined.setToolTipText(
                "Alle de udtræk, du lægger her på en gang, bliver til en projektmappe");
        prepare(note, NOTE, 'W');
        note.setToolTipText("Tabellerne og deres tekst som Word-dokument ved siden af");
    }

    private void prepare(JCheckBox box, String key, char mnemonic) {
        box.setMnemonic(mnemonic);
        box.setName(key);
        box.setSelected(remembered.isOn(key));
        box.addActionListener(event -> remembered.put(key, box.isSelected() ? "ja" : "nej"));
    }

    private JComboBox<String> box(String label, String none, List<String> names, String key) {
        List<String> items = new ArrayList<>(List.of(none));
        items.addAll(names);
        JComboBox<String> box = new JComboBox<>(items.toArray(String[]::new));
        box.setName(key);
        box.getAccessibleContext().setAccessibleName(label);
        remembered.get(key).filter(names::contains).ifPresent(box::setSelectedItem);
        box.addActionListener(event -> remembered.put(key, chosen(box).orElse("")));
        return box;
    }

    private static Optional<String> chosen(JComboBox<String> box) {
        return box.getSelectedIndex() <= 0
                ? Optional.empty()
                : Optional.of(box.getItemAt(box.getSelectedIndex()));
    }

    boolean combined() {
        return combined.isSelected();
    }

    Options options() {
        return new Options(
                chosen(own),
                chosen(comparison).stream().toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                note.isSelected());
    }

    JPanel panel() {
        JPanel panel =
                Widgets.Line.of(
                        label("Egen kommune:", 'E', own),
                        own,
                        Box.createHorizontalStrut(GAP),
                        label("Sammenlign med:", 'M', comparison),
                        comparison,
                        Box.createHorizontalStrut(GAP),
                        boxes());
        panel.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        return panel;
    }

    /** One above the other, so that a narrow window has room for all choices. */
    private JPanel boxes() {
        JPanel boxes = new JPanel(new GridLayout(0, 1));
        boxes.add(combined);
        boxes.add(note);
        boxes.setMaximumSize(boxes.getPreferredSize());
        return boxes;
    }

    private static JLabel label(String text, char mnemonic, JComboBox<String> of) {
        JLabel label = new JLabel(text);
        label.setDisplayedMnemonic(mnemonic);
        label.setLabelFor(of);
        return label;
    }
}
