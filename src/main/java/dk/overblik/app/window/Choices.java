package dk.overblik.app.window;

import com.formdev.flatlaf.FlatClientProperties;
import dk.overblik.app.Options;
import dk.overblik.app.window.desktop.FileChooser;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.detail.AnswerChoice;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.option.Option;
import dk.overblik.vocabulary.files.KnownNames;
import java.awt.BorderLayout;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.text.JTextComponent;

/** What holds for all exports: own area, comparison, period, and what is made of them. */
final class Choices {

    static final String FIRST_OF_EXPORT = "Den i udtrækket";
    static final String NEAREST = "Eget RAR, ellers regionen";
    static final String NEWEST = "Den nyeste med tal";

    private final Remembered remembered;
    private final KnownNames names = new KnownNames();
    private final JComboBox<String> own;
    private final JComboBox<String> comparison;
    private final JComboBox<String> period;
    private final JCheckBox combined;
    private final JCheckBox note;
    private final JCheckBox archive;
    private final Path memory;
    private final JCheckBox template;
    private final JButton hint = new JButton("Mente du …?");

    /** Heard of each choice that is made. */
    private Runnable changed = () -> {};

    /**
     * @param memory where figures are remembered, if they are to be
     */
    Choices(Remembered remembered, Path memory) {
        this.remembered = remembered;
        this.memory = memory;
        this.own = box(Option.OWN, FIRST_OF_EXPORT, names.municipalities());
        this.comparison = box(Option.COMPARISONS, NEAREST, names.comparisons());
        this.period = periodBox();
        this.combined = box(Option.COMBINED);
        this.note = box(Option.NOTE);
        this.archive = box(Option.ARCHIVE);
        this.template = templateBox();
        Widgets.writable(own);
        hint.setVisible(false);
        hint.setName(HINT);
        hint.setMnemonic('Q');
        hint.putClientProperty(FlatClientProperties.BUTTON_TYPE, "borderless");
        hint.addActionListener(event -> own.setSelectedItem(hint.getActionCommand()));
        suggest();
    }

    static final String HINT = "mente-du";

    /** A period that was chosen is for today's work: next month it would be an old one. */
    private JComboBox<String> periodBox() {
        List<String> wishes =
                Stream.concat(
                                Stream.of(NEWEST, "År til dato", "Seneste 12 måneder"),
                                AnswerChoice.months().stream())
                        .toList();
        JComboBox<String> box = new JComboBox<>(wishes.toArray(String[]::new));
        Option.Field field = Option.PERIOD.field().orElseThrow();
        box.setName(field.key());
        box.setToolTipText(field.tip());
        box.getAccessibleContext().setAccessibleName(field.label());
        Widgets.writable(box);
        box.addActionListener(event -> changed.run());
        return box;
    }

    /** The fields that can be written in. */
    List<JTextComponent> written() {
        return Stream.of(own, period)
                .map(box -> box.getEditor().getEditorComponent())
                .filter(JTextComponent.class::isInstance)
                .map(JTextComponent.class::cast)
                .toList();
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

    private JComboBox<String> box(Option option, String none, List<String> offered) {
        Option.Field field = option.field().orElseThrow();
        List<String> items = new ArrayList<>(List.of(none));
        items.addAll(offered);
        JComboBox<String> box = new JComboBox<>(items.toArray(String[]::new));
        box.setName(field.key());
        box.getAccessibleContext().setAccessibleName(field.label());
        box.setPrototypeDisplayValue(NEAREST);
        remembered.get(field.key()).filter(offered::contains).ifPresent(box::setSelectedItem);
        box.addActionListener(
                event -> {
                    remembered.put(field.key(), chosen(box, none).orElse(""));
                    suggest();
                    changed.run();
                });
        return box;
    }

    /** Asks whether another name was meant, where nobody knows the one that was written. */
    private void suggest() {
        Optional<String> unknown =
                chosen(own, FIRST_OF_EXPORT).stream()
                        .flatMap(written -> Arrays.stream(written.split(",", -1)))
                        .map(String::strip)
                        .filter(name -> !names.isKnown(name))
                        .findFirst();
        Optional<String> meant = unknown.flatMap(names::meant);
        hint.setVisible(meant.isPresent());
        meant.ifPresent(
                name -> {
                    hint.setText("Mente du " + name + "?");
                    hint.setActionCommand(name);
                });
        own.putClientProperty(
                FlatClientProperties.OUTLINE,
                unknown.isPresent() ? FlatClientProperties.OUTLINE_WARNING : null);
    }

    private static Optional<String> chosen(JComboBox<String> box, String none) {
        return Optional.ofNullable(box.getSelectedItem())
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.equals(none));
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
        Optional<String> areas = chosen(own, FIRST_OF_EXPORT);
        if (areas.isPresent()) {
            options = options.with(Option.OWN, listed(areas.get()));
        }
        options = with(options, Option.COMPARISONS, chosen(comparison, NEAREST));
        return with(options, Option.PERIOD, chosen(period, NEWEST));
    }

    /** Several with commas between them, as on the command line. */
    private static String[] listed(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toArray(String[]::new);
    }

    private static Options with(Options options, Option option, Optional<String> chosen) {
        return chosen.map(name -> options.with(option, name)).orElse(options);
    }

    JPanel panel() {
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(
                Widgets.wrapping(
                        pair(Option.OWN, own, hint),
                        pair(Option.COMPARISONS, comparison),
                        pair(Option.PERIOD, period)),
                BorderLayout.NORTH);
        panel.add(Widgets.wrapping(combined, note, archive, template), BorderLayout.SOUTH);
        return panel;
    }

    /** A label and its box, which no line break comes between. */
    private static JPanel pair(Option option, JComboBox<String> of, JButton... beside) {
        Option.Field field = option.field().orElseThrow();
        JLabel label = new JLabel(field.label() + ":");
        label.setDisplayedMnemonic(field.mnemonic());
        label.setLabelFor(of);
        JPanel pair = Widgets.together(label, of);
        for (JButton button : beside) {
            pair.add(button);
        }
        return pair;
    }
}
