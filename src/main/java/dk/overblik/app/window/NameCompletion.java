package dk.overblik.app.window;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Writes the rest of a name while it is being written, as soon as one alone begins so; what is
 * written on replaces it, since it is marked.
 */
final class NameCompletion extends KeyAdapter {

    private static final int FEWEST_LETTERS = 2;

    private final JTextComponent field;
    private final List<String> names;

    private NameCompletion(JTextComponent field, List<String> names) {
        this.field = field;
        this.names = List.copyOf(names);
    }

    /**
     * @param names that can be written, several with commas between them
     */
    static void in(JTextComponent field, List<String> names) {
        field.addKeyListener(new NameCompletion(field, names));
    }

    /** Not where letters are taken away, nor where a key leads elsewhere. */
    @Override
    public void keyTyped(KeyEvent event) {
        boolean letter = !Character.isISOControl(event.getKeyChar());
        if (letter && !event.isControlDown() && !event.isAltDown()) {
            // The field itself takes the letter after those who listen.
            SwingUtilities.invokeLater(this::complete);
        }
    }

    private void complete() {
        String written = field.getText();
        if (field.getCaretPosition() == written.length() && field.getSelectedText() == null) {
            rest(written, names)
                    .ifPresent(
                            rest -> {
                                field.replaceSelection(rest);
                                field.setCaretPosition(written.length() + rest.length());
                                field.moveCaretPosition(written.length());
                            });
        }
    }

    /** What is lacking of the last name that is written; empty where several begin so, or none. */
    static Optional<String> rest(String written, List<String> names) {
        String begun =
                written.substring(written.lastIndexOf(',') + 1)
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (begun.length() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        List<String> possible =
                names.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(begun))
                        .limit(2)
                        .toList();
        return possible.size() == 1
                ? Optional.of(possible.get(0).substring(begun.length()))
                        .filter(rest -> !rest.isEmpty())
                : Optional.empty();
    }
}
