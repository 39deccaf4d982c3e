package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.overblik.app.ResultPdf;
import dk.overblik.app.window.desktop.FileChooser;
import dk.overblik.app.window.desktop.Opening;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.desktop.SendTo;
import dk.overblik.app.window.desktop.WindowLog;
import dk.overblik.app.window.list.ExportRow;
import dk.overblik.app.window.list.ExportRows;
import dk.overblik.app.window.widget.Widgets;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A window that is open on a display while a test lasts, and a user in front of it; the test is
 * skipped where there is no display.
 */
final class OnDisplay implements BeforeEachCallback, AfterEachCallback {

    private static final int ROUNDS = 1_200;
    private static final int PAUSE_MILLIS = 50;

    /** Sheets of sentences. */
    private static final Set<String> LEADING = Set.of("Kort fortalt", "Siden sidst");

    private final List<Path> opened = Collections.synchronizedList(new ArrayList<>());
    private final Supplier<Path> place;
    private final List<String> watcher;
    private Robot robot;
    private MainWindow window;

    /**
     * @param place a folder of the test, in which the user's own folder is made
     */
    OnDisplay(Supplier<Path> place) {
        this(place, List.of("ikke-brugt"));
    }

    /**
     * The same for a test in which a folder is watched.
     *
     * @param watcher the words that start a watcher of the folder that follows them
     */
    OnDisplay(Supplier<Path> place, List<String> watcher) {
        this.place = place;
        this.watcher = List.copyOf(watcher);
    }

    /** The user's own folder, where the program remembers what was chosen. */
    Path user() {
        return place.get().resolve("bruger");
    }

    @Override
    public void beforeEach(ExtensionContext test) throws AWTException, IOException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display to open a window on");
        robot = new Robot();
        Files.createDirectory(user());
        open();
    }

    /** The test may have been skipped before there was a window. */
    @Override
    public void afterEach(ExtensionContext test) {
        if (window != null) {
            close();
        }
    }

    /** Closes the window, and starts the program again. */
    void reopen() {
        close();
        opened.clear();
        open();
    }

    private void open() {
        Remembered remembered = new Remembered(user());
        WindowParts parts =
                new WindowParts(
                        user(),
                        remembered,
                        new WindowLog(user()),
                        InstantSource.system(),
                        watcher,
                        new FileChooser(remembered),
                        new Opening(opened::add),
                        Optional.of(new SendTo(user(), Path.of("C:", "Overblik.exe"))),
                        () -> ResultPdf.found(System.getenv()),
                        () -> {});
        on(
                () -> {
                    Widgets.use(false);
                    window = new MainWindow(parts);
                    window.open();
                });
        robot.waitForIdle();
    }

    /** Closes the window once nothing is being made any more. */
    private void close() {
        await(
                () ->
                        all(JTable.class).stream()
                                .map(JTable::getModel)
                                .filter(ExportRows.class::isInstance)
                                .flatMap(rows -> ((ExportRows) rows).all().stream())
                                .noneMatch(ExportRow::isOpen));
        on(() -> window.close());
    }

    /** The lines of the list. */
    ExportRows rows() {
        return (ExportRows) find(JTable.class, "udtraek").getModel();
    }

    /** Whether a line, counted from 0, has its result. */
    boolean isMade(int line) {
        return rows().getRowCount() > line && rows().row(line).result().isPresent();
    }

    /** The table that is seen of a result; the first one where sentences are seen. */
    JTable figures() {
        JComboBox<?> sheets = find(JComboBox.class, "ark");
        if (LEADING.contains(String.valueOf(sheets.getSelectedItem()))) {
            on(() -> sheets.setSelectedIndex(sheets.getSelectedIndex() + 1));
        }
        return find(JTable.class, "forhaandsvisning");
    }

    /** Drops files on the window, which takes them. */
    void drop(Path... files) {
        on(
                () -> {
                    TransferHandler handler = content().getTransferHandler();
                    TransferHandler.TransferSupport dropped =
                            new TransferHandler.TransferSupport(
                                    content(), new Dragged(List.of(files)));
                    assertThat(handler.importData(dropped)).isTrue();
                });
    }

    /** Presses a button that opens a dialog, and chooses files in it. */
    void choose(String button, Path... files) {
        SwingUtilities.invokeLater(() -> find(JButton.class, button).doClick());
        answer(files);
    }

    /** Chooses files in the dialog that opens next. */
    void answer(Path... files) {
        JFileChooser[] chooser = new JFileChooser[1];
        await(
                () -> {
                    chooser[0] = chooser().orElse(null);
                    return chooser[0] != null;
                });
        on(
                () -> {
                    chooser[0].setSelectedFiles(
                            Arrays.stream(files).map(Path::toFile).toArray(File[]::new));
                    chooser[0].approveSelection();
                });
    }

    /** All that is written, and said when the pointer rests, in a part of a window. */
    List<String> words(Container in) {
        List<JComponent> parts = new ArrayList<>();
        collect(in, JComponent.class, parts);
        List<String> words = new ArrayList<>();
        for (JComponent part : parts) {
            words.add(part.getToolTipText());
            words.add(part instanceof AbstractButton button ? button.getText() : null);
            words.add(part instanceof JLabel label ? label.getText() : null);
        }
        return words.stream().filter(word -> word != null && !word.isBlank()).toList();
    }

    /** The dialog for files that is open, if one is. */
    Optional<JFileChooser> chooser() {
        List<JFileChooser> found = new ArrayList<>();
        for (Window open : Window.getWindows()) {
            if (open instanceof JDialog dialog && dialog.isShowing()) {
                collect(dialog.getContentPane(), JFileChooser.class, found);
            }
        }
        return found.stream().findFirst();
    }

    List<Path> opened() {
        return opened;
    }

    JComponent content() {
        return (JComponent) window.frame().getContentPane();
    }

    /** Does something on the event thread and waits for it. */
    void on(Runnable action) {
        if (SwingUtilities.isEventDispatchThread()) {
            action.run();
            return;
        }
        try {
            SwingUtilities.invokeAndWait(action);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    void await(BooleanSupplier condition) {
        boolean[] holds = new boolean[1];
        for (int i = 0; i < ROUNDS && !holds[0]; i++) {
            on(() -> holds[0] = condition.getAsBoolean());
            robot.delay(holds[0] ? 0 : PAUSE_MILLIS);
        }
        assertThat(holds[0]).as("what was waited for").isTrue();
    }

    /** Chooses an entry of a menu. */
    void menu(String name) {
        on(() -> menuItem(name).doClick());
    }

    private JMenuItem menuItem(String name) {
        return menuItems().stream()
                .filter(item -> name.equals(item.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    /** All entries of all menus. */
    List<JMenuItem> menuItems() {
        List<JMenuItem> items = new ArrayList<>();
        collect(window.frame().getJMenuBar(), items);
        return items;
    }

    private static void collect(Container in, List<JMenuItem> found) {
        for (Component component : in.getComponents()) {
            if (component instanceof JMenu menu) {
                collect(menu.getPopupMenu(), found);
            }
            if (component instanceof JMenuItem item) {
                found.add(item);
            }
        }
    }

    /** Whether a control is seen whole, or can be scrolled to. */
    boolean isWithinWindow(JComponent control) {
        Rectangle seen = control.getVisibleRect();
        boolean whole = seen.width >= control.getWidth() && seen.height >= control.getHeight();
        return whole || SwingUtilities.getAncestorOfClass(JScrollPane.class, control) != null;
    }

    /** The letters that lead somewhere with Alt at this moment. */
    List<Integer> mnemonics() {
        List<Integer> letters = new ArrayList<>();
        for (AbstractButton button : all(AbstractButton.class)) {
            if (button.isShowing() && button.getMnemonic() != 0) {
                letters.add(button.getMnemonic());
            }
        }
        for (JLabel label : all(JLabel.class)) {
            if (label.isShowing() && label.getDisplayedMnemonic() != 0) {
                letters.add(label.getDisplayedMnemonic());
            }
        }
        for (Component menu : window.frame().getJMenuBar().getComponents()) {
            letters.add(((JMenu) menu).getMnemonic());
        }
        return letters;
    }

    /** Makes the window as large as a screen. */
    void resize(int width, int height) {
        on(
                () -> {
                    window.frame().setSize(width, height);
                    window.frame().validate();
                });
        robot.waitForIdle();
    }

    void click(String name) {
        on(() -> find(JButton.class, name).doClick());
    }

    void mark(int row) {
        on(() -> find(JTable.class, "udtraek").setRowSelectionInterval(row, row));
    }

    /** The name of what the keyboard acts on. */
    String focused() {
        await(() -> window.frame().getMostRecentFocusOwner() != null);
        return window.frame().getMostRecentFocusOwner().getName();
    }

    boolean isEnabled(String name) {
        return find(JButton.class, name).isEnabled();
    }

    /** Alt and a key, as a keyboard gives them. */
    void press(int key) {
        press(KeyEvent.VK_ALT, key);
    }

    void pressControl(int key) {
        press(KeyEvent.VK_CONTROL, key);
    }

    /** Whether the keyboard acts on a part of the window. */
    boolean isFocusOwner(String name) {
        return find(JComponent.class, name).isFocusOwner();
    }

    /** Goes on to the next control with the keyboard, and gives it. */
    Component tab() {
        robot.keyPress(KeyEvent.VK_TAB);
        robot.keyRelease(KeyEvent.VK_TAB);
        robot.waitForIdle();
        Component[] owner = new Component[1];
        on(() -> owner[0] = window.frame().getMostRecentFocusOwner());
        return owner[0];
    }

    private void press(int with, int key) {
        on(() -> window.frame().toFront());
        robot.waitForIdle();
        await(() -> window.frame().isFocused());
        robot.keyPress(with);
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.keyRelease(with);
        robot.waitForIdle();
    }

    <T extends Component> T find(Class<T> type, String name) {
        return all(type).stream()
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    <T extends Component> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(window.frame().getContentPane(), type, found);
        return found;
    }

    private static <T extends Component> void collect(Container in, Class<T> type, List<T> found) {
        for (Component component : in.getComponents()) {
            if (type.isInstance(component)) {
                found.add(type.cast(component));
            }
            if (component instanceof Container container) {
                collect(container, type, found);
            }
        }
    }

    /** Draws the window as it stands, at the scale of the screen, for people to look at. */
    void picture(String name) {
        laidOut(() -> picture(window.frame().getRootPane(), name));
    }

    /** Looks at the window between two events, when all that is shown has found its place. */
    void laidOut(Runnable look) {
        on(
                () -> {
                    window.frame().validate();
                    look.run();
                });
    }

    /** Opens a dialog from a menu, draws it, and closes it. */
    void pictureOfDialog(String menu, String name) {
        SwingUtilities.invokeLater(() -> menuItem(menu).doClick());
        await(() -> dialog().isPresent());
        robot.waitForIdle();
        on(
                () -> {
                    JDialog shown = dialog().orElseThrow();
                    picture(shown.getRootPane(), name);
                    shown.dispose();
                });
        await(() -> dialog().isEmpty());
    }

    /** A part of the dialog that is open. */
    <T extends Component> T inDialog(Class<T> type, String name) {
        await(() -> dialog().isPresent());
        List<T> found = new ArrayList<>();
        collect(dialog().orElseThrow().getContentPane(), type, found);
        return found.stream()
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    void closeDialog() {
        on(() -> dialog().orElseThrow().dispose());
        await(() -> dialog().isEmpty());
    }

    private static Optional<JDialog> dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(open -> open instanceof JDialog && open.isShowing())
                .map(JDialog.class::cast)
                .findFirst();
    }

    private static void picture(JComponent shown, String name) {
        double scale = shown.getGraphicsConfiguration().getDefaultTransform().getScaleX();
        BufferedImage image =
                new BufferedImage(
                        (int) (shown.getWidth() * scale),
                        (int) (shown.getHeight() * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        shown.paint(graphics);
        graphics.dispose();
        File file = Path.of("target", "window", name + (scale > 1 ? "-200" : "") + ".png").toFile();
        file.getParentFile().mkdirs();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
