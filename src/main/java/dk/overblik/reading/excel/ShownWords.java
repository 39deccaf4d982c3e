package dk.overblik.reading.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a number format shows beside a number or instead of it, where that says something: "indeks",
 * " kr.", a plus, a zero more, thousands that are left out.
 *
 * <p>Source: ECMA-376 part 1, 18.8.31 (format codes: sections, conditions, literal text, scaling).
 */
final class ShownWords {

    static final ShownWords NONE = new ShownWords(List.of());

    private static final ShownWords MONEY = of("0\" kr.\"");
    private static final String NUMBER = "#";

    private final List<Section> sections;

    private ShownWords(List<Section> sections) {
        this.sections = sections;
    }

    /** What a built-in format shows; those of money show it where they do not say how. */
    static ShownWords ofBuiltIn(int id) {
        return (id >= 5 && id <= 8) || id == 42 || id == 44 ? MONEY : NONE;
    }

    static ShownWords of(String code) {
        if (code.isBlank()) {
            return NONE;
        }
        List<Section> sections = new ArrayList<>();
        int from = 0;
        while (from <= code.length() && sections.size() < 3) {
            Section section = new Section(code, from);
            sections.add(section);
            from = section.end + 1;
        }
        boolean plain = sections.stream().allMatch(Section::isPlain);
        return plain ? NONE : new ShownWords(sections);
    }

    /**
     * What is shown of a number: a text with "#" for its digits, or a text without them; null where
     * its digits are all.
     */
    @Nullable String of(double number) {
        if (sections.isEmpty()) {
            return null;
        }
        return section(number).shown(number);
    }

    private Section section(double number) {
        for (Section section : sections) {
            if (section.condition != null && section.condition.test(number)) {
                return section;
            }
        }
        Section first = sections.get(0);
        if (first.condition != null) {
            return sections.get(sections.size() - 1);
        }
        boolean negative = number < 0 && sections.size() > 1;
        boolean zero = number == 0 && sections.size() > 2;
        return zero ? sections.get(2) : negative ? sections.get(1) : first;
    }

    /** What holds for some numbers: "#,##0;-#,##0" has two. */
    private static final class Section {

        private final String code;
        private final StringBuilder shown = new StringBuilder();
        private @Nullable DoublePredicate condition;
        private boolean number;
        private boolean broken;
        private int lastDigit = -1;
        private int thousands;
        private int end;

        Section(String code, int from) {
            this.code = code;
            int at = from;
            while (at < code.length() && code.charAt(at) != ';') {
                at = take(at);
            }
            this.end = at;
        }

        /** Takes the sign at some place; gives the place of the next one. */
        private int take(int at) {
            char sign = code.charAt(at);
            switch (sign) {
                case '"' -> {
                    int close = closing('"', at);
                    shown.append(code, Math.min(at + 1, close), close);
                    return close + 1;
                }
                case '\\' -> {
                    shown.append(
                            code, Math.min(at + 1, code.length()), Math.min(at + 2, code.length()));
                    return at + 2;
                }
                case '_', '*' -> {
                    return at + 2;
                }
                case '[' -> {
                    int close = closing(']', at);
                    bracket(code.substring(Math.min(at + 1, close), close));
                    return close + 1;
                }
                default -> {
                    return takePlain(sign, at);
                }
            }
        }

        private int takePlain(char sign, int at) {
            if ("0#?@".indexOf(sign) >= 0) {
                digit();
                return at + 1;
            }
            for (String general : List.of("General", "Standard")) {
                if (code.regionMatches(true, at, general, 0, general.length())) {
                    digit();
                    return at + general.length();
                }
            }
            boolean exponent =
                    (sign == 'E' || sign == 'e') && at + 1 < code.length() && isSign(at + 1);
            if (exponent) {
                return at + 2;
            }
            if (sign == ',' && number && shown.length() == lastDigit) {
                thousands++;
            } else if (sign != '.' && sign != '%' && sign != ',') {
                shown.append(sign);
            }
            return at + 1;
        }

        private boolean isSign(int at) {
            return code.charAt(at) == '+' || code.charAt(at) == '-';
        }

        private void digit() {
            if (!number) {
                shown.append(NUMBER);
            } else {
                String between = shown.substring(lastDigit);
                broken |= between.chars().anyMatch(c -> !isSpace(c) && c != '/');
                shown.setLength(lastDigit);
            }
            number = true;
            thousands = 0;
            lastDigit = shown.length();
        }

        private static boolean isSpace(int character) {
            return Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || character == '\'';
        }

        private int closing(char sign, int from) {
            int close = code.indexOf(sign, from + 1);
            return close < 0 ? code.length() : close;
        }

        /** A currency such as "$kr.-406", a condition such as ">=1000", a colour. */
        private void bracket(String inside) {
            if (inside.startsWith("$")) {
                int locale = inside.indexOf('-');
                shown.append(inside, 1, locale < 0 ? inside.length() : locale);
            } else if (!inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0) {
                condition = condition(inside);
            }
        }

        private static @Nullable DoublePredicate condition(String written) {
            String sign = written.replaceAll("[^<>=].*", "");
            try {
                double bound = Double.parseDouble(written.substring(sign.length()));
                return switch (sign) {
                    case "<" -> number -> number < bound;
                    case "<=" -> number -> number <= bound;
                    case ">" -> number -> number > bound;
                    case ">=" -> number -> number >= bound;
                    case "<>" -> number -> number != bound;
                    default -> number -> number == bound;
                };
            } catch (NumberFormatException none) {
                return null;
            }
        }

        boolean isPlain() {
            return number && !broken && thousands == 0 && condition == null && !says(shown);
        }

        @Nullable String shown(double value) {
            if (broken) {
                return NUMBER + " (" + code.replace(NUMBER, "0") + ")";
            }
            if (thousands > 0) {
                return NUMBER + " (vist i 1" + ".000".repeat(thousands) + ")";
            }
            boolean nil = value == 0 && !says(shown);
            return nil || (number && !says(shown)) ? null : shown.toString().strip();
        }

        /** Whether there is more than signs that only surround a number. */
        private static boolean says(CharSequence text) {
            return text.chars().anyMatch(c -> c != '#' && isWord(c));
        }

        private static boolean isWord(int character) {
            return Character.isLetterOrDigit(character)
                    || "%\u2030+<>=~".indexOf(character) >= 0
                    || Character.getType(character) == Character.CURRENCY_SYMBOL
                    || Character.getType(character) == Character.MATH_SYMBOL
                    || Character.getType(character) == Character.OTHER_SYMBOL;
        }
    }
}
