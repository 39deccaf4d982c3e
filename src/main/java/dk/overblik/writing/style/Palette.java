package dk.overblik.writing.style;

import dk.overblik.page.Mark.Shade;
import dk.overblik.page.Mark.Tone;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours of all that is published, and of the window. */
public enum Palette {
    ACCENT("0F4C5C"),
    /** The accent on a dark ground. */
    ACCENT_ON_DARK("5FB3C1"),
    /** Behind white words in the window's dark look. */
    ACCENT_GROUND_ON_DARK("1F5C69"),
    INK("1A1A1A"),
    QUIET("595959"),
    PAPER("FFFFFF"),
    TINT("E6EEF0"),
    HAIRLINE("B8C4C8"),
    GRIDLINE("D9E1E3"),
    LINK("0B5394"),
    /** Dark enough to be seen on white: 3 to 1, as WCAG asks of graphics. */
    BESIDE_ACCENT("7A8B90"),
    GOOD_GROUND("B5D9CF"),
    BAD_GROUND("F4CFA6"),
    NEUTRAL_GROUND("D5DCDF"),
    SCALE_ZERO("EBE5D0"),
    SCALE_LOWEST("D0E6EB"),
    SCALE_LOW("ADCCD3"),
    SCALE_MIDDLE("82AFB8"),
    SCALE_HIGH("3E7885"),
    GOOD_WORDS("0B6B57"),
    BAD_WORDS("944A00"),
    /** The same on a dark ground, in the window's dark look. */
    QUIET_ON_DARK("B3BEC2"),
    GOOD_GROUND_ON_DARK("2C7665"),
    BAD_GROUND_ON_DARK("925E1F"),
    NEUTRAL_GROUND_ON_DARK("66737A"),
    GOOD_WORDS_ON_DARK("7FD1BB"),
    BAD_WORDS_ON_DARK("F0B273");

    private final String rgb;

    Palette(String rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue in hexadecimal digits, such as "0F4C5C". */
    public String rgb() {
        return rgb;
    }

    /** The same as Excel's parts write it, with its opacity in front. */
    public String opaque() {
        return "FF" + rgb;
    }

    /** Behind a figure, pale enough for the figure to be read on it. */
    public static Palette ground(Tone tone) {
        return switch (tone) {
            case GOOD -> GOOD_GROUND;
            case BAD -> BAD_GROUND;
            case NEUTRAL -> NEUTRAL_GROUND;
        };
    }

    /** The ground of a tile on a map. */
    public static Palette ground(Shade shade) {
        return switch (shade) {
            case LOWEST -> SCALE_LOWEST;
            case LOW -> SCALE_LOW;
            case MIDDLE -> SCALE_MIDDLE;
            case HIGH -> SCALE_HIGH;
            case HIGHEST -> ACCENT;
            case MUCH_BETTER -> GOOD_WORDS;
            case BETTER -> GOOD_GROUND;
            case SAME -> SCALE_ZERO;
            case WORSE -> BAD_GROUND;
            case MUCH_WORSE -> BAD_WORDS;
        };
    }

    /** What is written on it. */
    public static Palette on(Shade shade) {
        return switch (shade) {
            case HIGH, HIGHEST, MUCH_BETTER, MUCH_WORSE -> PAPER;
            case LOWEST, LOW, MIDDLE, BETTER, SAME, WORSE -> INK;
        };
    }

    /** Of words, dark enough to be read on white. */
    public static Palette words(Tone tone) {
        return switch (tone) {
            case GOOD -> GOOD_WORDS;
            case BAD -> BAD_WORDS;
            case NEUTRAL -> INK;
        };
    }

    /** The colour that stands for this one on a dark ground. */
    public Palette onDark() {
        return switch (this) {
            case ACCENT -> ACCENT_ON_DARK;
            case QUIET -> QUIET_ON_DARK;
            case GOOD_GROUND -> GOOD_GROUND_ON_DARK;
            case BAD_GROUND -> BAD_GROUND_ON_DARK;
            case NEUTRAL_GROUND -> NEUTRAL_GROUND_ON_DARK;
            case GOOD_WORDS -> GOOD_WORDS_ON_DARK;
            case BAD_WORDS -> BAD_WORDS_ON_DARK;
            default -> this;
        };
    }

    /** The colour of these hexadecimal digits, where it is one of ours. */
    public static Optional<Palette> of(String rgb) {
        return Arrays.stream(values()).filter(colour -> colour.rgb.equals(rgb)).findFirst();
    }

    /** A text with colours put in for their names, such as "${hairline}". */
    public static String filledIn(String text) {
        String filled = text;
        for (Palette colour : values()) {
            String name = "${" + colour.name().toLowerCase(Locale.ROOT) + "}";
            filled = filled.replace(name, colour.rgb);
        }
        return filled;
    }
}
