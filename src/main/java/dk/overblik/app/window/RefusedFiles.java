package dk.overblik.app.window;

import dk.overblik.app.folder.drop.FolderLine;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.writing.style.Palette;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** The files of a drop folder that cannot be used as they are, each with its reason. */
final class RefusedFiles {

    /** So many lines are read without scrolling: the list above is what the window is for. */
    private static final int MOST_LINES = 4;

    private final Map<String, FolderLine> lines = new LinkedHashMap<>();
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel heading = new Warning();
    private final JTextArea reasons = new JTextArea();
    private final JScrollPane pane = new AsHighAsItsLines(reasons);

    RefusedFiles() {
        heading.setName("afvist-antal");
        reasons.setEditable(false);
        reasons.setLineWrap(true);
        reasons.setWrapStyleWord(true);
        reasons.setName("afvist");
        reasons.getAccessibleContext().setAccessibleName("Filer, der ikke kan bruges");
        panel.add(heading, BorderLayout.NORTH);
        panel.add(pane, BorderLayout.CENTER);
        panel.setVisible(false);
    }

    JComponent panel() {
        return panel;
    }

    /** A file and why it is refused, in place of what was said of it before. */
    void put(FolderLine line) {
        lines.remove(line.path());
        lines.put(line.path(), line);
        show();
    }

    void remove(String path) {
        lines.remove(path);
        show();
    }

    void clear() {
        lines.clear();
        show();
    }

    private void show() {
        int count = lines.size();
        heading.setText(
                count == 1
                        ? "1 fil i Indbakke kan ikke bruges:"
                        : count + " filer i Indbakke kan ikke bruges:");
        reasons.setText(
                lines.values().stream().map(FolderLine::spoken).collect(Collectors.joining("\n")));
        reasons.setCaretPosition(0);
        panel.setVisible(count > 0);
        panel.revalidate();
    }

    /** In the colour of what failed, in either look. */
    private static final class Warning extends JLabel {

        private static final long serialVersionUID = 1L;

        @Override
        public Color getForeground() {
            return Hue.of(Palette.BAD_WORDS);
        }
    }

    /** As high as what is in it, up to some lines. */
    private static final class AsHighAsItsLines extends JScrollPane {

        private static final long serialVersionUID = 1L;

        AsHighAsItsLines(JTextArea words) {
            super(words);
        }

        @Override
        public Dimension getPreferredSize() {
            Dimension size = super.getPreferredSize();
            int line = getFontMetrics(getFont()).getHeight();
            return new Dimension(0, Math.min(size.height, (MOST_LINES + 1) * line));
        }
    }
}
