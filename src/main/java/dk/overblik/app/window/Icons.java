package dk.overblik.app.window;

import java.awt.Image;
import java.awt.Toolkit;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/** The program's own sign in the title bar and the task bar. */
final class Icons {

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
