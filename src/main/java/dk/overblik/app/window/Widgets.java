package dk.overblik.app.window;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import dk.overblik.writing.style.Palette;
import java.awt.Component;
import java.awt.ContainerOrderFocusTraversalPolicy;
import java.awt.Image;
import java.awt.Toolkit;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;

/** Buttons with a word, a key and a name. */
final class Widgets {

    private Widgets() {}

    static JButton of(String text, char mnemonic, String name, Runnable action) {
        JButton button = new JButton(text);
        button.setMnemonic(mnemonic);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** The program's own sign in the title bar and the task bar. */
    static final class Icons {

        private static final List<Integer> SIZES = List.of(16, 32, 48);

        private Icons() {}

        static List<Image> all() {
            return SIZES.stream().map(Icons::of).toList();
        }

        private static Image of(int size) {
            URL file = Objects.requireNonNull(Icons.class.getResource("overblik-" + size + ".png"));
            return Toolkit.getDefaultToolkit().createImage(file);
        }
    }

    /** Controls side by side, the first one flush with what stands above and below the line. */
    static final class Line {

        private static final int GAP = 8;

        private Line() {}

        static JPanel of(Component... controls) {
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

    static final String DARK = "moerk";

    private static final Map<String, String> LIGHT_ACCENT =
            Map.of("@accentColor", "#" + Palette.ACCENT.rgb());
    private static final Map<String, String> DARK_ACCENT =
            Map.of("@accentColor", "#" + Palette.ACCENT_ON_DARK.rgb());

    static void use(boolean dark) {
        // Blocked by many an administrator, since a library is unpacked; the look is the same.
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatLaf.setGlobalExtraDefaults(dark ? DARK_ACCENT : LIGHT_ACCENT);
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }
}
