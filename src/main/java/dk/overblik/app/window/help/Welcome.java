package dk.overblik.app.window.help;

import com.formdev.flatlaf.FlatClientProperties;
import dk.overblik.app.window.widget.AsHighAsThereIsRoom;
import dk.overblik.app.window.widget.FittedLabel;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.app.window.widget.Wrapping;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/** The first screen: what to drop, where it comes from, and an example to try. */
public final class Welcome {

    /** The name of the button that is the first to be pressed. */
    public static final String FIRST = "vaelg-foerst";

    private static final int AIR = 24;
    private static final int GAP = 8;
    private static final List<String> STEPS =
            List.of(
                    "1.  Hent tallene på jobindsats.dk, og vælg Excel.",
                    "2.  Træk filen herind. Skal flere i én, så sæt først hak i Saml i én rapport.",
                    "3.  Åbn resultatet: de færdige ark står forrest, dine egne ark bagefter.");

    /** What else can be dropped, for those who come again. */
    private static final List<String> OTHERS =
            List.of(
                    "Næste måned:  Træk sidste overblik ind sammen med de nye udtræk.",
                    "Jeres egen skabelon:  Træk den ind sammen med udtrækkene.",
                    "Færdigt notat:  Træk det ind med udtrækkene, og få tallene tjekket.");

    private Welcome() {}

    /**
     * The first screen.
     *
     * @param announcement what is to be known of what was dropped last, where nothing came of it
     */
    public static JComponent of(
            FittedLabel announcement,
            Runnable choose,
            Runnable month,
            Runnable check,
            Runnable example) {
        JPanel column = new JPanel();
        column.setLayout(new BoxLayout(column, BoxLayout.PAGE_AXIS));
        column.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP),
                        BorderFactory.createCompoundBorder(
                                BorderFactory.createDashedBorder(
                                        UIManager.getColor("Component.borderColor"), 2, 6, 4, true),
                                BorderFactory.createEmptyBorder(GAP, AIR, GAP, AIR))));
        column.add(Box.createVerticalGlue());
        column.add(text("Træk dine udtræk fra Jobindsats herind", "h1"));
        column.add(announced(announcement));
        column.add(Box.createVerticalStrut(GAP * 2));
        column.add(steps());
        column.add(Box.createVerticalStrut(GAP * 2));
        column.add(buttons(choose, month, check, example));
        column.add(Box.createVerticalStrut(GAP));
        column.add(text("Udtrækket bliver aldrig ændret. Intet forlader din computer.", "regular"));
        column.add(Box.createVerticalGlue());
        JPanel whole = new AsHighAsThereIsRoom();
        whole.add(column);
        return whole;
    }

    /** As wide as the screen, so that it is broken into lines by that, and not by itself. */
    private static JPanel announced(FittedLabel announcement) {
        announcement.setName("besked-midt");
        announcement.putClientProperty(FlatClientProperties.STYLE_CLASS, "large");
        announcement.setHorizontalAlignment(SwingConstants.CENTER);
        announcement.setBorder(BorderFactory.createEmptyBorder(GAP, 0, 0, 0));
        announcement.setVisible(false);
        JPanel line = new Wide();
        line.add(announcement);
        line.setAlignmentX(Component.CENTER_ALIGNMENT);
        return line;
    }

    private static JLabel text(String words, String style) {
        JLabel label = new JLabel(words);
        label.putClientProperty(FlatClientProperties.STYLE_CLASS, style);
        label.setAlignmentX(Component.CENTER_ALIGNMENT);
        label.setBorder(BorderFactory.createEmptyBorder(2, 0, 2, 0));
        return label;
    }

    /** As a block in the middle, the numbers under each other. */
    private static JPanel steps() {
        JPanel steps = new Snug();
        steps.setLayout(new BoxLayout(steps, BoxLayout.PAGE_AXIS));
        STEPS.forEach(step -> steps.add(flush(text(step, "large"))));
        steps.add(Box.createVerticalStrut(GAP));
        OTHERS.forEach(other -> steps.add(flush(text(other, "regular"))));
        steps.setAlignmentX(Component.CENTER_ALIGNMENT);
        return steps;
    }

    private static JLabel flush(JLabel line) {
        line.setAlignmentX(Component.LEFT_ALIGNMENT);
        return line;
    }

    /** No larger than what is in it, which depends on the screen that it is on. */
    private static final class Snug extends JPanel {
        private static final long serialVersionUID = 1L;

        @Override
        public Dimension getMaximumSize() {
            return getPreferredSize();
        }
    }

    /** As wide as there is room for, and no higher than what is in it. */
    private static final class Wide extends JPanel {
        private static final long serialVersionUID = 1L;

        Wide() {
            super(new BorderLayout());
        }

        @Override
        public Dimension getMaximumSize() {
            return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
        }
    }

    private static JPanel buttons(
            Runnable choose, Runnable month, Runnable check, Runnable example) {
        JButton chosen = Widgets.of("Vælg filer …", 'V', FIRST, choose);
        JPanel row = new Snug();
        Wrapping layout = new Wrapping(GAP, GAP);
        layout.setAlignment(FlowLayout.CENTER);
        row.setLayout(layout);
        row.add(chosen);
        row.add(Widgets.of("Lav månedens udgave …", 'D', "maaned", month));
        row.add(Widgets.of("Tjek et notat …", 'T', "tjek", check));
        row.add(Widgets.of("Prøv med et eksempel", 'K', "eksempel", example));
        row.setAlignmentX(Component.CENTER_ALIGNMENT);
        return row;
    }

    // An export to try the program with, from inside the program.

    /** Whose figures it has. */
    public static final String MUNICIPALITY = "Hedensted";

    private static final String RESOURCE = "/dk/overblik/eksempel/hedensted-2017-09.xlsx";

    /** Puts the export in a folder of its own, and says where it lies. */
    public static Path in(Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve("eksempel"));
        Path export = place.resolve(RESOURCE.substring(RESOURCE.lastIndexOf('/') + 1));
        try (InputStream stream = Welcome.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("Missing in the jar: " + RESOURCE);
            }
            Files.copy(stream, export, StandardCopyOption.REPLACE_EXISTING);
        }
        return export;
    }
}
