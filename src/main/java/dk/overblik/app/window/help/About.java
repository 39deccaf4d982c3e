package dk.overblik.app.window.help;

import dk.overblik.app.job.Version;
import java.awt.Component;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** What the program is, and what is new in it, to be read and copied. */
public final class About {

    private static final Dimension SIZE = new Dimension(460, 260);

    private About() {}

    /** The version, and where on this computer its own files lie. */
    public static void program(Component over, Path userFolder) {
        show(
                over,
                "Om Overblik",
                String.join(
                        "\n",
                        "Overblik " + Version.number(),
                        "Java " + Runtime.version(),
                        "Egen mappe: " + userFolder,
                        "",
                        "Laver udtræk fra jobindsats.dk om til oversigter. Udtrækket bliver aldrig"
                                + " ændret, og intet forlader computeren."));
    }

    public static void news(Component over, Consumer<String> message) {
        try {
            show(over, "Nyt i Overblik " + Version.number(), Guide.news());
        } catch (IOException e) {
            message.accept("Der står ikke, hvad der er nyt i denne version.");
        }
    }

    private static void show(Component over, String title, String text) {
        JTextArea area = new JTextArea(text);
        area.setName("om-tekst");
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.getAccessibleContext().setAccessibleName(title);
        area.setCaretPosition(0);
        JScrollPane pane = new JScrollPane(area);
        pane.setPreferredSize(SIZE);
        JOptionPane.showMessageDialog(over, pane, title, JOptionPane.PLAIN_MESSAGE);
    }
}
