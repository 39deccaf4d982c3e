package dk.overblik.app.window;

import dk.overblik.app.Options;
import dk.overblik.option.Option;
import dk.overblik.vocabulary.files.KnownNames;
import java.awt.GridLayout;
import java.io.File;
import java.nio.file.Path;
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

    private static final int GAP = 8;

    private final Remembered remembered;
    private final JComboBox<String> own;
    private final JComboBox<String> comparison;
    private final JCheckBox combined;
    private final JCheckBox note;
    private final JCheckBox archive;
    private final Path memory;
    private final JCheckBox template;

    /** Heard of each choice that is made. */
    private Runnable changed = () -> {};

    /**
     * @param memory where figures are remembered, if they are to be
     */
    Choices(Remembered remembered, Path memory) {
        this.remembered = remembered;
        this.memory = memory;
        KnownNames areas = new KnownNames();
        this.own = box(Option.OWN, FIRST_OF_EXPORT, areas.municipalities());
        this.comparison = box(Option.COMPARISONS, NEAREST, areas.comparisons());
        this.combined = box(Option.COMBINED);
        this.note = box(Option.NOTE);
        this.archive = box(Option.ARCHIVE);
        this.template = templateBox();
    }

    /** Chosen together with a file, which is remembered; without one it is not chosen. */
    private JCheckBox templateBox() {
        Option.Field field = Option.TEMPLATE.field().orElseThrow();
        JCheckBox box = new JCheckBox();
        box.setToolTipText(field.tip());
        box.setMnemonic(field.mnemonic());
        box.setName(field.key());
        name(box, field);
        box.addActionListener(
                event -> {
                    Optional<Path> file =
                            box.isSelected()
                                    ? new FileChooser(remembered).template(box)
                                    : Optional.empty();
                    remembered.put(field.key(), file.map(Path::toString).orElse(""));
                    name(box, field);
                    changed.run();
                });
        return box;
    }

    /** Says which file it is. */
    private void name(JCheckBox box, Option.Field field) {
        Optional<String> file = templateFile();
        box.setSelected(file.isPresent());
        box.setText(field.label() + file.map(path -> ": " + new File(path).getName()).orElse(" …"));
    }

    private Optional<String> templateFile() {
        String key = Option.TEMPLATE.field().orElseThrow().key();
        return remembered.get(key).filter(path -> !path.isBlank());
    }

    private JCheckBox box(Option option) {
        Option.Field field = option.field().orElseThrow();
        JCheckBox box = new JCheckBox(field.label());
        box.setToolTipText(field.tip());
        box.setMnemonic(field.mnemonic());
        box.setName(field.key());
        box.setSelected(remembered.isOn(field.key()));
        box.addActionListener(
                event -> {
                    remembered.put(field.key(), box.isSelected() ? "ja" : "nej");
                    changed.run();
                });
        return box;
    }

    private JComboBox<String> box(Option option, String none, List<String> names) {
        Option.Field field = option.field().orElseThrow();
        List<String> items = new ArrayList<>(List.of(none));
        items.addAll(names);
        JComboBox<String> box = new JComboBox<>(items.toArray(String[]::new));
        box.setName(field.key());
        box.getAccessibleContext().setAccessibleName(field.label());
        remembered.get(field.key()).filter(names::contains).ifPresent(box::setSelectedItem);
        box.addActionListener(
                event -> {
                    remembered.put(field.key(), chosen(box).orElse(""));
                    changed.run();
                });
        return box;
    }

    private static Optional<String> chosen(JComboBox<String> box) {
        return box.getSelectedIndex() <= 0
                ? Optional.empty()
                : Optional.of(box.getItemAt(box.getSelectedIndex()));
    }

    void onChange(Runnable heard) {
        changed = heard;
    }

    boolean combined() {
        return combined.isSelected();
    }

    /** What holds for what is dropped in the window. */
    Options options() {
        Options options = ofFolder();
        return archive.isSelected() ? options.with(Option.ARCHIVE, memory.toString()) : options;
    }

    /** What holds for a watched folder, which has a memory of its own. */
    Options ofFolder() {
        Options options = note.isSelected() ? Options.NONE.with(Option.NOTE) : Options.NONE;
        Optional<String> file = templateFile();
        if (template.isSelected() && file.isPresent()) {
            options = options.with(Option.TEMPLATE, file.get());
        }
        options = with(options, Option.OWN, own);
        return with(options, Option.COMPARISONS, comparison);
    }

    private static Options with(Options options, Option option, JComboBox<String> box) {
        return chosen(box).map(name -> options.with(option, name)).orElse(options);
    }

    JPanel panel() {
        JPanel panel =
                Widgets.Line.of(
                        label(Option.OWN, own),
                        own,
                        Box.createHorizontalStrut(GAP),
                        label(Option.COMPARISONS, comparison),
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
        boxes.add(archive);
        boxes.add(template);
        boxes.setMaximumSize(boxes.getPreferredSize());
        return boxes;
    }

    private static JLabel label(Option option, JComboBox<String> of) {
        Option.Field field = option.field().orElseThrow();
        JLabel label = new JLabel(field.label() + ":");
        label.setDisplayedMnemonic(field.mnemonic());
        label.setLabelFor(of);
        return label;
    }
}
