package dk.overblik.app.window.widget;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import dk.overblik.writing.style.Palette;
import java.awt.Component;
import java.awt.Container;
import java.awt.ContainerOrderFocusTraversalPolicy;
import java.awt.Image;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicComboBoxEditor;

/** Buttons with a word, a key and a name. */
public final class Widgets {

    private Widgets() {}

    public static JButton of(String text, char mnemonic, String name, Runnable action) {
        JButton button = new JButton(text);
        button.setMnemonic(mnemonic);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Something to be done, from a menu or by a key. */
    public static Action action(String text, Runnable doing) {
        return new AbstractAction(text) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                doing.run();
            }
        };
    }

    /** The part of a window that has a name. */
    public static Optional<Component> find(Container in, String name) {
        for (Component part : in.getComponents()) {
            Optional<Component> found =
                    name.equals(part.getName())
                            ? Optional.of(part)
                            : part instanceof Container inner
                                    ? find(inner, name)
                                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Lets a box be written in; the field in it is called what the box is called. It is a field of
     * its own: that of a look goes with the look, and all that was said of it.
     */
    public static void writable(JComboBox<?> box) {
        box.setEditor(new BasicComboBoxEditor());
        box.setEditable(true);
        String name = box.getAccessibleContext().getAccessibleName();
        box.getEditor().getEditorComponent().getAccessibleContext().setAccessibleName(name);
    }

    /** Lets Tab lead on from a table, as it does from every other control. */
    public static void leaveByTab(JTable table) {
        table.setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
                Set.of(KeyStroke.getKeyStroke("TAB"), KeyStroke.getKeyStroke("ctrl TAB")));
        table.setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
                Set.of(
                        KeyStroke.getKeyStroke("shift TAB"),
                        KeyStroke.getKeyStroke("ctrl shift TAB")));
    }

    /** Controls side by side that no line break comes between. */
    public static JPanel together(Component... controls) {
        JPanel pair = new JPanel();
        pair.setLayout(new BoxLayout(pair, BoxLayout.LINE_AXIS));
        for (Component control : controls) {
            if (pair.getComponentCount() > 0) {
                pair.add(Box.createHorizontalStrut(Line.GAP));
            }
            pair.add(control);
        }
        return pair;
    }

    /** Controls in a line that goes on below where the window is narrow. */
    public static JPanel wrapping(Component... controls) {
        return wrapping(Line.GAP, controls);
    }

    /**
     * The same with another gap.
     *
     * @param gap between two controls, in pixels at 100 percent
     */
    public static JPanel wrapping(int gap, Component... controls) {
        JPanel line = new JPanel(new Wrapping(gap, Line.GAP / 2));
        for (Component control : controls) {
            line.add(control);
        }
        line.addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent event) {
                        // How high it is depends on how wide it is.
                        line.revalidate();
                    }
                });
        line.setFocusTraversalPolicy(new Line.AsWritten());
        line.setFocusTraversalPolicyProvider(true);
        return line;
    }

    /** The program's own sign in the title bar and the task bar. */
    public static final class Icons {

        private static final List<Integer> SIZES = List.of(16, 32, 48);

        private Icons() {}

        public static List<Image> all() {
            return SIZES.stream().map(Icons::of).toList();
        }

        private static Image of(int size) {
            URL file = Objects.requireNonNull(Icons.class.getResource("overblik-" + size + ".png"));
            return Toolkit.getDefaultToolkit().createImage(file);
        }
    }

    /** Controls side by side, the first one flush with what stands above and below the line. */
    public static final class Line {

        public static final int GAP = 8;

        private Line() {}

        public static JPanel of(Component... controls) {
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

    // Light or dark, both in the colours of the finished sheets.

    public static final String DARK = "moerk";

    /** Left and right of what stands in a table, in its cells and in their headings. */
    public static final int CELL_AIR = 6;

    /** A frame around what is misspelt, that is seen on either ground. */
    private static final String WARNING = "Component.warning.borderColor";

    private static final String WARNING_FOCUSED = "Component.warning.focusedBorderColor";

    private static final Map<String, String> LIGHT_ACCENT =
            Map.of(
                    "@accentColor",
                    "#" + Palette.ACCENT.rgb(),
                    WARNING,
                    "#" + Palette.BAD_WORDS.rgb(),
                    WARNING_FOCUSED,
                    "#" + Palette.BAD_WORDS.rgb());
    private static final Map<String, String> DARK_ACCENT =
            Map.of(
                    "@accentColor",
                    "#" + Palette.ACCENT_ON_DARK.rgb(),
                    "Table.selectionBackground",
                    "#" + Palette.ACCENT_GROUND_ON_DARK.rgb(),
                    "Table.selectionForeground",
                    "#" + Palette.PAPER.rgb(),
                    "Button.default.foreground",
                    "#" + Palette.INK.rgb(),
                    WARNING,
                    "#" + Palette.BAD_WORDS.onDark().rgb(),
                    WARNING_FOCUSED,
                    "#" + Palette.BAD_WORDS.onDark().rgb());

    public static void use(boolean dark) {
        // Blocked by many an administrator, since a library is unpacked; the look is the same.
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatLaf.setGlobalExtraDefaults(dark ? DARK_ACCENT : LIGHT_ACCENT);
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        UIManager.put("TableHeader.cellMargins", new Insets(2, CELL_AIR, 2, CELL_AIR));
        speakDanish();
        FlatLaf.updateUI();
    }

    /** Swing's own dialogs have no Danish words, whatever the language of the computer. */
    private static void speakDanish() {
        Properties words = new Properties();
        try (InputStream stream =
                        Objects.requireNonNull(
                                Widgets.class.getResourceAsStream("ord.properties"));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.forEach(UIManager::put);
    }
}
