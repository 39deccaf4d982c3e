package dk.overblik.app.window;

import dk.overblik.vocabulary.files.KnownNames;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Asks which benefit an export is about, where it does not say; not seen for the others. */
final class BenefitChoice {

    private static final String NONE = "Vælg ydelse";

    private final BiConsumer<ExportRow, String> again;
    private final JPanel panel;
    private final JComboBox<String> names = new JComboBox<>();
    private final JButton make = Widgets.of("Lav igen", 'L', "lav-igen", this::make);
    private Optional<ExportRow> row = Optional.empty();

    /**
     * @param again makes a line once more, about the benefit that was chosen for it
     */
    BenefitChoice(BiConsumer<ExportRow, String> again) {
        this.again = again;
        JLabel label = new JLabel("Udtrækket siger ikke, hvilken ydelse tallene gælder:");
        label.setDisplayedMnemonic('y');
        label.setLabelFor(names);
        names.setName("ydelse");
        names.getAccessibleContext().setAccessibleName("Ydelse");
        names.addActionListener(event -> make.setEnabled(isChange()));
        names.setPrototypeDisplayValue("Selvforsørgelses- og hjemrejseydelse mv.");
        panel = Widgets.Line.of(label, names, make);
        panel.setVisible(false);
    }

    JComponent panel() {
        return panel;
    }

    /** Asks about a line, with what was answered last; says nothing where there is no need. */
    void show(ExportRow about) {
        row = Optional.of(about);
        if (about.asksForBenefit()) {
            fill();
            names.setSelectedItem(about.benefit().orElse(NONE));
        }
        panel.setVisible(about.asksForBenefit());
        make.setEnabled(isChange());
    }

    private void fill() {
        if (names.getItemCount() == 0) {
            DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
            model.addElement(NONE);
            model.addAll(KnownNames.benefits());
            names.setModel(model);
        }
    }

    private boolean isChange() {
        return names.getSelectedIndex() > 0
                && row.filter(ExportRow::isOpen).isEmpty()
                && !row.flatMap(ExportRow::benefit).equals(Optional.of(chosen()));
    }

    private String chosen() {
        return names.getItemAt(names.getSelectedIndex());
    }

    private void make() {
        if (isChange()) {
            row.ifPresent(about -> again.accept(about, chosen()));
        }
    }
}
