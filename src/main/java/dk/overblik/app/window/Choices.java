package dk.overblik.app.window;

import dk.overblik.app.job.Options;
import dk.overblik.app.window.desktop.FileChooser;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.detail.AnswerChoice;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.option.Option;
import dk.overblik.vocabulary.files.KnownNames;
import java.awt.BorderLayout;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.text.JTextComponent;

/** What holds for all exports: own area, comparison, period, and what is made of them. */
final class Choices {

    static final String FIRST_OF_EXPORT = "Den i udtrækket";
    static final String NEAREST = "RAR, region eller landet";
    static final String NEWEST = "Den nyeste med tal";

    /** So many letters of a file's name beside a tick are read on a small screen too. */
    private static final int LONGEST_NAME = 40;

    private final Remembered remembered;
    private final KnownNames names = new KnownNames();
    private final AreaField own;
    private final AreaField comparison;
    private final JComboBox<String> period;
    private final JCheckBox combined;
    private final JCheckBox note;
    private final JCheckBox archive;
    private final Path memory;
    private final JCheckBox template;

    /** Whether the template was dropped together with exports, and not looked for. */
    private boolean templateCameAlong;

    /** Heard of each choice that is made. */
    private Runnable changed = () -> {};

    /**
     * @param memory where figures are remembered, if they are to be
     */
    Choices(Remembered remembered, Path memory) {
        this.remembered = remembered;
        this.memory = memory;
        this.own = areas(Option.OWN, FIRST_OF_EXPORT, names.owns(), 'Q');
        this.comparison = areas(Option.COMPARISONS, NEAREST, names.comparisons(), 'X');
        this.period = periodBox();
        this.combined = box(Option.COMBINED);
        this.note = box(Option.NOTE);
        this.archive = box(Option.ARCHIVE);
        this.template = templateBox();
    }

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
        box.addActionListener(
                event -> {
                    if (String.valueOf(box.getSelectedItem()).isBlank()) {
                        box.setSelectedItem(NEWEST);
                        return;
                    }
                    changed.run();
                });
        return box;
    }

    /** The fields that can be written in. */
    List<JTextComponent> written() {
        return Stream.concat(Stream.of(own, comparison).map(AreaField::box), Stream.of(period))
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
                event ->
                        put(
                                box,
                                box.isSelected()
                                        ? new FileChooser(remembered).template(box)
                                        : Optional.empty()));
        return box;
    }

    /** Chooses a document to be filled that came with exports, for as long as those are there. */
    void chooseTemplate(Path file) {
        put(template, Optional.of(file.toAbsolutePath()));
        templateCameAlong = true;
    }

    /**
     * Lets the document go that came with exports; one that the user looked for stays chosen.
     *
     * @return a Danish sentence on it; empty where none was let go
     */
    Optional<String> listEmptied() {
        Optional<String> gone = templateCameAlong ? templateFile() : Optional.empty();
        gone.ifPresent(file -> put(template, Optional.empty()));
        return gone.map(
                file ->
                        "Skabelonen \""
                                + new File(file).getName()
                                + "\" bliver ikke udfyldt mere. Sæt hak ved Skabelon, hvis den"
                                + " skal.");
    }

    private void put(JCheckBox box, Optional<Path> file) {
        Option.Field field = Option.TEMPLATE.field().orElseThrow();
        templateCameAlong = false;
        remembered.put(field.key(), file.map(Path::toString).orElse(""));
        name(box, field);
        changed.run();
    }

    /** Says which file it is. */
    private void name(JCheckBox box, Option.Field field) {
        Optional<String> file = templateFile();
        box.setSelected(file.isPresent());
        box.setToolTipText(file.orElse(field.tip()));
        box.setText(field.label() + file.map(path -> ": " + shortName(path)).orElse(" …"));
    }

    /** The end of a long name says most: what kind of file it is. */
    private static String shortName(String path) {
        String name = new File(path).getName();
        int over = name.length() - LONGEST_NAME;
        if (over <= 0) {
            return name;
        }
        // From the next word on, unless there is none.
        String end = name.substring(over - 1);
        return "… " + end.substring(Math.max(1, end.indexOf(' ') + 1));
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

    private AreaField areas(Option option, String none, List<String> offered, char key) {
        String name = option.field().orElseThrow().key();
        AreaField field = new AreaField(option, none, offered, names, key);
        remembered.get(name).ifPresent(field::set);
        field.onChange(
                () -> {
                    remembered.put(name, field.written());
                    changed.run();
                });
        return field;
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
        options = with(options, Option.OWN, own);
        options = with(options, Option.COMPARISONS, comparison);
        return with(options, Option.PERIOD, chosen(period, NEWEST));
    }

    private static Options with(Options options, Option option, AreaField field) {
        List<String> areas = field.areas();
        return areas.isEmpty() ? options : options.with(option, areas.toArray(String[]::new));
    }

    private static Options with(Options options, Option option, Optional<String> chosen) {
        return chosen.map(name -> options.with(option, name)).orElse(options);
    }

    JPanel panel() {
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(
                Widgets.wrapping(
                        Widgets.together(label(Option.OWN, own.box()), own.box()),
                        Widgets.together(
                                label(Option.COMPARISONS, comparison.box()), comparison.box()),
                        Widgets.together(label(Option.PERIOD, period), period)),
                BorderLayout.NORTH);
        // Under the fields in every window, so that none moves aside when suggestions come and go.
        panel.add(
                Widgets.wrapping(own.hint(), own.remark(), comparison.hint(), comparison.remark()),
                BorderLayout.CENTER);
        panel.add(Widgets.wrapping(combined, note, archive, template), BorderLayout.SOUTH);
        return panel;
    }

    private static JLabel label(Option option, JComboBox<String> of) {
        Option.Field field = option.field().orElseThrow();
        JLabel label = new JLabel(field.label() + ":");
        label.setDisplayedMnemonic(field.mnemonic());
        label.setLabelFor(of);
        return label;
    }
}
