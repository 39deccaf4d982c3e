package dk.overblik.app.window.widget;

import dk.overblik.access.OnDisk;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** Ctrl+V takes the files that were copied in a file manager. */
public final class Pasting {

    private Pasting() {}

    /**
     * Lets a part of the window, and all in it, take what is pasted.
     *
     * @param message says that there is nothing to take
     */
    public static void into(JComponent content, FileDrop drop, Consumer<String> message) {
        KeyStroke keys = keys();
        content.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(keys, "paste");
        content.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(keys, "paste");
        content.getActionMap().put("paste", new Paste(content, drop, message));
    }

    /** Lets a text that cannot be written in leave pasting to the window that it stands in. */
    public static void leave(JTextComponent text) {
        text.getInputMap().put(keys(), "none");
    }

    /** Lets files be pasted into the window over a text that can be written in, too. */
    public static void share(JTextComponent text, FileDrop drop) {
        text.getActionMap()
                .put(
                        "paste-from-clipboard",
                        Widgets.action(
                                "paste",
                                () -> {
                                    if (!new Paste(text, drop, said -> {}).taken()) {
                                        text.paste();
                                    }
                                }));
    }

    private static KeyStroke keys() {
        return KeyStroke.getKeyStroke(
                KeyEvent.VK_V, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }

    private static final class Paste extends AbstractAction {
        private static final long serialVersionUID = 1L;

        private final transient JComponent content;
        private final transient FileDrop drop;
        private final transient Consumer<String> message;

        Paste(JComponent content, FileDrop drop, Consumer<String> message) {
            this.content = content;
            this.drop = drop;
            this.message = message;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            message.accept(taken() ? " " : "Udklipsholderen indeholder ingen filer.");
        }

        private boolean taken() {
            try {
                Clipboard clipboard = content.getToolkit().getSystemClipboard();
                return Optional.ofNullable(clipboard.getContents(null))
                        .map(drop::take)
                        .orElse(false);
            } catch (IllegalStateException e) {
                // Another program has the clipboard at this moment.
                return false;
            }
        }
    }

    // Files that are named in a text, as a file manager copies their paths or their addresses.

    /** The files and folders of a text, one a line, that are there. */
    static List<Path> in(String text) {
        return text.lines()
                .map(String::strip)
                .map(Pasting::unquoted)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> path(line).stream())
                .filter(path -> path.isAbsolute() && OnDisk.exists(path))
                .toList();
    }

    private static String unquoted(String line) {
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        return quoted ? line.substring(1, line.length() - 1) : line;
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(
                    line.startsWith("file:") ? Path.of(URI.create(line)) : Path.of(line));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // InvalidPathException among them: any other text may lie on the clipboard.
            return Optional.empty();
        }
    }
}
