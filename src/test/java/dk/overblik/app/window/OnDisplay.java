package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.SwingUtilities;

/** A window that is open on a display, and a user in front of it. */
final class OnDisplay {

    private static final int ROUNDS = 1_200;
    private static final int PAUSE_MILLIS = 50;

    private final List<Path> opened = Collections.synchronizedList(new ArrayList<>());
    private final Robot robot;
    private MainWindow window;

    private OnDisplay(Path userFolder) throws AWTException {
        this.robot = new Robot();
        Remembered remembered = new Remembered(userFolder);
        WindowParts parts =
                new WindowParts(
                        userFolder,
                        remembered,
                        new WindowLog(userFolder),
                        InstantSource.system(),
                        List.of("ikke-brugt"),
                        new FileChooser(remembered),
                        new Opening(opened::add),
                        () -> {});
        on(
                () -> {
                    Widgets.use(false);
                    window = new MainWindow(parts);
                    window.open();
                });
        robot.waitForIdle();
    }

    /** Opens the window; the test is skipped where there is no display. */
    static OnDisplay open(Path userFolder) throws IOException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display to open a window on");
        try {
            return new OnDisplay(userFolder);
        } catch (AWTException e) {
            throw new IOException(e);
        }
    }

    void close() {
        on(() -> window.close());
    }

    List<Path> opened() {
        return opened;
    }

    JComponent content() {
        return (JComponent) window.frame().getContentPane();
    }

    /** Does something on the event thread and waits for it. */
    void on(Runnable action) {
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

    /** Draws the window as it stands, for people to look at. */
    void picture(String name) {
        on(
                () -> {
                    Container content = window.frame().getContentPane();
                    BufferedImage image =
                            new BufferedImage(
                                    content.getWidth(),
                                    content.getHeight(),
                                    BufferedImage.TYPE_INT_RGB);
                    content.printAll(image.createGraphics());
                    File file = Path.of("target", "window", name + ".png").toFile();
                    file.getParentFile().mkdirs();
                    try {
                        ImageIO.write(image, "png", file);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
    }
}
