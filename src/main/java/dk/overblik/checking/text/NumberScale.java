package dk.overblik.checking.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much more than kroner, people or percent the words beside numbers make of them. */
public final class NumberScale {

    /** Of a number in the unit of its measure. */
    public static final double ONE = 1;

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d])(?:(?<thousand>(?<=\\()1\\.?000(?=\\))|(?<=\\bi )1\\.?000(?!\\d)|1\\.?000(?= ?(?:kr|personer|borgere))|tusinde?r?|t\\.?kr|tkr)"
                            + "|(?<million>mio|million(?:er)?)|(?<billion>mia|milliard(?:er)?)"
                            + "|(?<tenth>promille|‰))(?!\\p{L})|(?<sign>‰)");

    private static final Map<Double, String> NAMES = names();

    private NumberScale() {}

    private static Map<Double, String> names() {
        Map<Double, String> names = new LinkedHashMap<>();
        names.put(1e3, "1.000 kr.");
        names.put(1e6, "mio. kr.");
        names.put(1e9, "mia. kr.");
        names.put(0.1, "promille");
        return names;
    }

    /** The scales that numbers are mistaken for. */
    public static Iterable<Double> all() {
        return NAMES.keySet();
    }

    /** What a scale is called beside kroner, or beside shares. */
    public static String name(double scale, boolean share) {
        return NAMES.getOrDefault(scale, share ? "pct." : "kr.");
    }

    /** What a label says: "Udgifter (1.000 kr.)". */
    public static double of(String label) {
        Matcher matcher = WORDS.matcher(label);
        return matcher.find() ? scale(matcher) : ONE;
    }

    /** What the words right behind a number say: " mio. kr.". */
    static double behind(String after) {
        int first = 0;
        while (first < after.length() && Character.isWhitespace(after.charAt(first))) {
            first++;
        }
        if (first == after.length() || !mayBegin(after.charAt(first))) {
            return ONE;
        }
        Matcher matcher =
                WORDS.matcher(after)
                        .region(first, after.length())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
        return matcher.lookingAt() ? scale(matcher) : ONE;
    }

    /** Whether some word or sign begins so. */
    private static boolean mayBegin(char first) {
        return "1tTmMpP\u2030".indexOf(first) >= 0;
    }

    private static double scale(Matcher matcher) {
        if (matcher.group("thousand") != null) {
            return 1e3;
        }
        if (matcher.group("million") != null) {
            return 1e6;
        }
        return matcher.group("billion") != null ? 1e9 : 0.1;
    }
}
