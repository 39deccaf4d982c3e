package dk.overblik.app.window.widget;

import com.formdev.flatlaf.FlatLaf;
import dk.overblik.writing.style.Palette;
import java.awt.Color;
import javax.swing.UIManager;

/** The colours of the finished sheets, as they are in the look that the window has. */
public final class Hue {

    private Hue() {}

    public static Color of(Palette colour) {
        Palette shown = FlatLaf.isLafDark() ? colour.onDark() : colour;
        return new Color(Integer.parseInt(shown.rgb(), 16));
    }

    /**
     * A colour of a sheet.
     *
     * @param rgb in hexadecimal digits
     * @param other where it is none of ours
     */
    public static Color of(String rgb, Color other) {
        return Palette.of(rgb).map(Hue::of).orElse(other);
    }

    /** What figures stand on, in either look. */
    public static Color ground(Palette light) {
        return FlatLaf.isLafDark() ? UIManager.getColor("TableHeader.background") : of(light);
    }

    public static Color line() {
        return FlatLaf.isLafDark()
                ? UIManager.getColor("Component.borderColor")
                : of(Palette.HAIRLINE);
    }
}
