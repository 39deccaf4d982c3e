package dk.overblik.app.window;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.Map;

/** Light or dark, both in the colours of the finished sheets. */
final class Theme {

    static final String DARK = "moerk";

    private static final Map<String, String> LIGHT_ACCENT = Map.of("@accentColor", "#0b4f5c");
    private static final Map<String, String> DARK_ACCENT = Map.of("@accentColor", "#5fb3c1");

    private Theme() {}

    static void use(boolean dark) {
        // Blocked by many an administrator, since a library is unpacked; the look is the same.
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatLaf.setGlobalExtraDefaults(dark ? DARK_ACCENT : LIGHT_ACCENT);
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }
}
