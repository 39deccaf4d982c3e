package dk.overblik.reading.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The size of the letters in an element of a web page, in points, as browsers show it. */
final class FontSize {

    private static final double USUAL = 12;
    private static final double LEAST = 0.01;
    private static final double STEP = 1.2;

    /** Sizes of the old kind, from 1 to 7, of which 3 is the usual one. */
    private static final double[] NUMBERED = {7.5, 9.75, 12, 13.5, 18, 24, 36};

    private static final int USUAL_NUMBER = 3;

    private static final Map<String, Double> NAMED =
            Map.of(
                    "xx-small", 6.75,
                    "x-small", 7.5,
                    "small", 9.75,
                    "medium", 12.0,
                    "large", 13.5,
                    "x-large", 18.0,
                    "xx-large", 24.0);

    private static final Map<String, Double> POINTS =
            Map.of("pt", 1.0, "px", 0.75, "pc", 12.0, "in", 72.0, "cm", 28.35, "mm", 2.835);

    private static final Pattern LENGTH =
            Pattern.compile(
                    "(\\d{1,6}(?:\\.\\d{1,9})?|\\.\\d{1,9})(pt|px|pc|in|cm|mm|em|ex|rem|%)");

    /** The sizes that a style says, the last of which counts. */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:^|;)\\s*font(?:-size\\s*:\\s*|\\s*:[^;]*?(?<![\\w.%-]))("
                            + LENGTH.pattern()
                            + "|0(?=\\s*(?:;|$))|(?:xx?-)?(?:small|large)(?:er)?|medium)");

    private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?)(\\d)\\s*");

    private FontSize() {}

    /** The size in an element, as all elements around it make it. */
    static double of(Element element) {
        Element around = element.parent();
        return of(element, around == null ? USUAL : of(around));
    }

    /**
     * The size in an element.
     *
     * @param around the size in the one around it
     */
    static double of(Element element, double around) {
        double size = around;
        if (element.nameIs("font")) {
            size = numbered(element.attr("size"), around);
        } else if (element.nameIs("big")) {
            size = around * STEP;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        Matcher said = SAID.matcher(style);
        while (!style.isEmpty() && said.find()) {
            size = Math.max(LEAST, said(said.group(1), around));
        }
        return size;
    }

    /** Whether a declaration says a size in a way that is known here. */
    static boolean isSaidIn(String declaration) {
        return SAID.matcher(declaration).find();
    }

    private static double numbered(String size, double around) {
        Matcher number = NUMBER.matcher(size);
        if (!number.matches()) {
            return around;
        }
        int given = Integer.parseInt(number.group(2));
        int place =
                switch (number.group(1)) {
                    case "+" -> USUAL_NUMBER + given;
                    case "-" -> USUAL_NUMBER - given;
                    default -> given;
                };
        return NUMBERED[Math.max(1, Math.min(place, NUMBERED.length)) - 1];
    }

    private static double said(String said, double around) {
        Matcher length = LENGTH.matcher(said);
        if (length.matches()) {
            double number = Double.parseDouble(length.group(1));
            return switch (length.group(2)) {
                case "em" -> number * around;
                case "ex" -> number * around / 2;
                case "rem" -> number * USUAL;
                case "%" -> number * around / 100;
                default -> number * POINTS.getOrDefault(length.group(2), 1.0);
            };
        }
        return switch (said) {
            case "0" -> 0;
            case "smaller" -> around / STEP;
            case "larger" -> around * STEP;
            default -> NAMED.getOrDefault(said, around);
        };
    }
}
