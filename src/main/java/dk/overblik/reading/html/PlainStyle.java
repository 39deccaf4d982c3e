package dk.overblik.reading.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether text in an element is known to look like the text beside it, but for its colour, its
 * weight and the like. Whatever is not known may make digits a mark: there are more ways to make
 * text small or to move it than any program follows.
 */
final class PlainStyle {

    /** Elements that make text bold or slanted, or do nothing with it. */
    private static final Set<String> ELEMENTS =
            Set.of(
                    "b", "strong", "i", "em", "u", "ins", "mark", "span", "font", "big", "small",
                    "sup", "sub", "s", "strike", "del", "a", "nobr", "wbr", "bdi", "bdo", "center");

    /** Properties that leave text in its line and of its size, by what their names begin with. */
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "(?:color|background|border|padding|margin|font-weight|font-style|font-family"
                            + "|font-stretch|font-kerning|font-variant-numeric"
                            + "|text-|white-space|word-|letter-spacing|line-height|cursor|direction"
                            + "|unicode-bidi|mso-|outline|opacity|orphans|widows|width|height|min-"
                            + "|max-|overflow|visibility|box-|user-select|z-index|top|bottom|left"
                            + "|right|-webkit-text|tab-size|hyphens|quotes|caret|accent).*");

    /** Values of others that do nothing, or of which something is made elsewhere. */
    private static final Pattern KNOWN =
            Pattern.compile(
                    "vertical-align:.*|font-variant-position:.*|position:(?:static|relative)"
                            + "|display:(?:inline|inline-block|none)|transform:(?:none|translate.*)"
                            + "|(?:zoom|scale):1|(?:translate|float|rotate):none");

    private static final Pattern SIZED = Pattern.compile("font(?:-size)?:.*");

    private static final String IMPORTANT = "!";

    private PlainStyle() {}

    static boolean is(Element element) {
        if (!ELEMENTS.contains(element.normalName())) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        if (style.isEmpty()) {
            return true;
        }
        Set<String> properties = new HashSet<>();
        boolean plain = style.indexOf('\\') < 0 && !style.contains("/*");
        for (String declaration : style.split(";", -1)) {
            plain &= declaration.isBlank() || isPlain(declaration.strip(), properties);
        }
        return plain;
    }

    /**
     * @param before the properties that were declared before, to which this one is added, those
     *     that go before any later one with a mark behind them
     */
    private static boolean isPlain(String declaration, Set<String> before) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String property = declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).strip();
        boolean weightier = before.contains(property + IMPORTANT);
        before.add(value.indexOf('!') < 0 ? property : property + IMPORTANT);
        if (HARMLESS.matcher(property).matches()) {
            return true;
        }
        String written = property + ":" + value;
        return !weightier
                && (SIZED.matcher(written).matches()
                        ? FontSize.isSaidIn(written)
                        : KNOWN.matcher(written).matches());
    }
}
