package dk.overblik.importing.labels;

import java.util.regex.Pattern;

/** Words by which numbers stand for thousands or millions: "1.000 kr.", "mio. kr." */
public final class ScaleUnit {

    /** What becomes of such numbers, to say it to the user. */
    public static final String NOT_CONVERTED = "en enhed; tallene er ikke regnet om";

    private static final Pattern SCALE =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}.,])(1[. \u00a0]?000|mio\\.?|mia\\.?|tusind\\p{L}*|t\\.kr\\.?)"
                            + "(?![\\p{L}\\p{N}])");

    private ScaleUnit() {}

    public static boolean isScale(String text) {
        return SCALE.matcher(text).find();
    }
}
