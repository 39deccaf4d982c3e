package dk.overblik.app.window;

import com.formdev.flatlaf.FlatClientProperties;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.option.Option;
import dk.overblik.vocabulary.files.KnownNames;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** A field for areas, several with commas between them, that asks whether another was meant. */
final class AreaField {

    private static final int AFTER_CLICK_MILLIS = 400;

    /** So many letters of a name are read on a small screen too. */
    private static final int LONGEST_NAME = 30;

    private final KnownNames names;
    private final Option option;
    private final String none;
    private final JComboBox<String> box;
    private final JButton hint = new JButton("Mente du …?");

    /** Where nobody can tell which name was meant. */
    private final JLabel remark = new JLabel();

    /** The name that nobody knows, which the hint is about. */
    private String unknown = "";

    /**
     * Shows the hint, which moves all below it down: not before the click that led out of the field
     * has come to what it was aimed at.
     */
    private final Timer soon = new Timer(AFTER_CLICK_MILLIS, event -> showHint());

    /** Heard of each choice that is made. */
    private Runnable changed = () -> {};

    /**
     * @param none what stands there where nothing is chosen
     * @param offered to choose from; other names may be written
     * @param key the letter that leads to the hint with Alt
     */
    AreaField(Option option, String none, List<String> offered, KnownNames names, char key) {
        this.names = names;
        this.option = option;
        this.none = none;
        Option.Field field = option.field().orElseThrow();
        List<String> items = new ArrayList<>(List.of(none));
        items.addAll(offered);
        this.box = new JComboBox<>(items.toArray(String[]::new));
        box.setName(field.key());
        box.setToolTipText(field.tip());
        box.getAccessibleContext().setAccessibleName(field.label());
        box.setPrototypeDisplayValue(Choices.NEAREST + "  ");
        Widgets.writable(box);
        forgetHintWhenWritten();
        if (box.getEditor().getEditorComponent() instanceof JTextComponent written) {
            NameCompletion.in(written, offered);
            written.addFocusListener(new Left());
        }
        hint.setVisible(false);
        remark.setVisible(false);
        remark.setName("kendes-ikke-" + field.key());
        soon.setRepeats(false);
        hint.setName(hintName(option));
        hint.setMnemonic(key);
        hint.setToolTipText("Retter feltet " + field.label() + " (Alt+" + key + ")");
        hint.addActionListener(event -> box.setSelectedItem(meaning(hint.getActionCommand())));
        box.addActionListener(
                event -> {
                    if (String.valueOf(box.getSelectedItem()).isBlank()) {
                        // An empty field would not say what holds then.
                        box.setSelectedItem(none);
                        return;
                    }
                    suggest();
                    showBeginning();
                    changed.run();
                });
    }

    /** A suggestion for what was written before says nothing of what is being written. */
    private void forgetHintWhenWritten() {
        if (box.getEditor().getEditorComponent() instanceof JTextComponent field) {
            Runnable forget =
                    () -> {
                        if (!field.getText().equals(box.getSelectedItem())) {
                            soon.stop();
                            hint.setVisible(false);
                            remark.setVisible(false);
                        }
                    };
            field.getDocument().addDocumentListener(new Written(forget));
        }
    }

    /** Hears of each letter that is written or taken away. */
    private record Written(Runnable heard) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            heard.run();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            heard.run();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            heard.run();
        }
    }

    /** What the button is called that asks whether another name was meant. */
    static String hintName(Option option) {
        return "mente-du-" + option.field().orElseThrow().key();
    }

    JComboBox<String> box() {
        return box;
    }

    /**
     * @param heard of each choice that is made from now on
     */
    void onChange(Runnable heard) {
        changed = heard;
    }

    /** What was chosen the last time. */
    void set(String written) {
        box.setSelectedItem(written);
    }

    /** As it is written; empty where nothing is chosen. */
    String written() {
        String text = String.valueOf(box.getSelectedItem()).strip();
        return text.equals(none) ? "" : text;
    }

    /** The names chosen, in their order. */
    List<String> areas() {
        return names.listed(written());
    }

    /** Of what was written the beginning is seen again, wherever the caret stood. */
    private final class Left extends FocusAdapter {
        @Override
        public void focusLost(FocusEvent event) {
            SwingUtilities.invokeLater(AreaField.this::showBeginning);
        }
    }

    /** Of a long choice its beginning is seen. */
    private void showBeginning() {
        if (box.getEditor().getEditorComponent() instanceof JTextComponent field
                && !field.isFocusOwner()) {
            field.setCaretPosition(0);
        }
    }

    /** One's own area is hardly ever a region, however like one its name is written. */
    private Optional<String> meant(String written) {
        return option == Option.OWN ? names.meantAsOwn(written) : names.meant(written);
    }

    private void suggest() {
        Optional<String> first = areas().stream().filter(name -> !names.isKnown(name)).findFirst();
        Optional<String> meant = first.flatMap(this::meant);
        unknown = first.orElse("");
        soon.stop();
        hint.setVisible(hint.isVisible() && meant.isPresent());
        remark.setVisible(remark.isVisible() && meant.isEmpty() && first.isPresent());
        first.ifPresent(
                name -> {
                    remark.setText(
                            "\""
                                    + shortened(name)
                                    + "\" står ikke på listen. Flere skilles med komma.");
                    soon.start();
                });
        meant.ifPresent(
                name -> {
                    hint.setText("Mente du " + name + "?");
                    hint.setActionCommand(name);
                });
        box.putClientProperty(
                FlatClientProperties.OUTLINE,
                first.isPresent() ? FlatClientProperties.OUTLINE_WARNING : null);
    }

    private void showHint() {
        boolean known = meant(unknown).isPresent();
        hint.setVisible(known);
        remark.setVisible(!known);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + " …";
    }

    /** What is written, with the name that nobody knows put right. */
    private String meaning(String meant) {
        return areas().stream()
                .map(name -> name.equals(unknown) ? meant : name)
                .collect(Collectors.joining(", "));
    }

    /** Says that a name is not known; seen where no other one can have been meant. */
    JLabel remark() {
        return remark;
    }

    /** Asks whether another name was meant; seen where one is misspelt. */
    JButton hint() {
        return hint;
    }
}
