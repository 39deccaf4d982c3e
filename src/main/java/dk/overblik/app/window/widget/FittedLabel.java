package dk.overblik.app.window.widget;

import dk.overblik.writing.style.Palette;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in as many lines as its room makes of it, up to some, in either look; it is broken
 * anew where the window is made wider or narrower.
 */
public final class FittedLabel extends JLabel {

    private static final long serialVersionUID = 1L;

    private final int most;
    private final transient @Nullable Palette words;
    private String said = " ";

    private FittedLabel(int most, @Nullable Palette words) {
        super(" ");
        this.most = most;
        this.words = words;
        colour();
        addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent event) {
                        fit();
                    }
                });
    }

    /**
     * In the colour of other words.
     *
     * @param most lines
     */
    public static FittedLabel plain(int most) {
        return new FittedLabel(most, null);
    }

    /**
     * Words that are to be seen when they come.
     *
     * @param most lines
     */
    public static FittedLabel accented(int most) {
        return new FittedLabel(most, Palette.ACCENT);
    }

    /** Says a sentence, in place of the one before. */
    public void say(String sentence) {
        said = sentence;
        setToolTipText(sentence.isBlank() ? null : TextLines.shown(List.of(sentence)));
        getAccessibleContext().setAccessibleName(sentence);
        fit();
    }

    /** The sentence, however it is broken. */
    public String said() {
        return said;
    }

    private void fit() {
        Insets edges = getInsets();
        int room = getWidth() - edges.left - edges.right;
        List<String> lines =
                room > 0
                        ? TextLines.atMost(most, said, room, getFontMetrics(getFont()))
                        : List.of(said);
        setText(TextLines.shown(lines.size() == 1 ? List.of(said) : lines));
    }

    /** Asked for by its super class too, before it has a colour of its own. */
    @Override
    public void updateUI() {
        super.updateUI();
        colour();
    }

    private void colour() {
        if (words != null) {
            setForeground(Hue.of(words));
        }
    }

    /** It takes the room that there is, and asks for none. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, super.getMinimumSize().height);
    }
}
