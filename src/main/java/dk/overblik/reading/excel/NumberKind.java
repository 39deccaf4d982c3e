package dk.overblik.reading.excel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a number format makes of a number, where that changes its meaning.
 *
 * <p>Sources: ECMA-376 part 1, 18.8.30 (built-in formats, also those of East Asian versions) and
 * 18.8.31 (format codes).
 */
public enum NumberKind {
    PLAIN,
    PERCENT,
    DAY,
    /** A day of which nothing but the year is shown: the year is what readers know. */
    YEAR,
    /** A time of day or an amount of time, which is no figure. */
    TIME,
    /** Shown with a line through it, whatever its format makes of it. */
    STRUCK;

    private static final Pattern AMOUNT_OF_TIME = Pattern.compile("(?i)\\[(h+|m+|s+)\\]");
    private static final Pattern PARTS_OF_SECONDS = Pattern.compile("(?<=s)[.,]0+");
    private static final double MINUTES_OF_DAY = 24 * 60;
    private static final int MINUTES_OF_HOUR = 60;

    /** What a built-in format makes of a number. */
    public static NumberKind ofBuiltIn(int id) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        boolean western = (id >= 14 && id <= 17) || id == 22;
        boolean eastern = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        boolean time = (id >= 18 && id <= 21) || (id >= 45 && id <= 47);
        return time ? TIME : western || eastern ? DAY : PLAIN;
    }

    /** What a format code makes of a number. */
    public static NumberKind ofCode(String code) {
        if (code.equalsIgnoreCase("General") || code.equalsIgnoreCase("Standard")) {
            return PLAIN;
        }
        String bare = bare(code).toLowerCase(Locale.ROOT);
        if (bare.indexOf('%') >= 0) {
            return PERCENT;
        }
        if (bare.indexOf('#') >= 0) {
            return PLAIN;
        }
        boolean amount = AMOUNT_OF_TIME.matcher(code).find();
        boolean minutes = amount || bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        boolean months = bare.indexOf('m') >= 0 && !minutes;
        if (months || bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0) {
            boolean yearAlone = !months && !minutes && bare.indexOf('d') < 0;
            return amount ? PLAIN : yearAlone ? YEAR : DAY;
        }
        boolean digits = PARTS_OF_SECONDS.matcher(bare).replaceAll("").indexOf('0') >= 0;
        return minutes && !digits ? TIME : PLAIN;
    }

    /** What a cell shows of a number that is none to the eye: "2:03", or "[580]" struck out. */
    public String shown(double number) {
        if (this == TIME) {
            long minutes = Math.round(number * MINUTES_OF_DAY);
            return minutes / MINUTES_OF_HOUR
                    + String.format(Locale.ROOT, ":%02d", Math.abs(minutes % MINUTES_OF_HOUR));
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal written = this == PERCENT ? exact.movePointRight(2) : exact;
        String digits = written.stripTrailingZeros().toPlainString().replace('.', ',');
        return this == PERCENT ? digits + " %" : "[" + digits + "]";
    }

    /** Whether a number is shown by its digits. */
    boolean isCounted() {
        return this == PLAIN || this == PERCENT;
    }

    /** The code without what stands in it only to be shown: quoted, escaped and bracketed text. */
    private static String bare(String code) {
        StringBuilder bare = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> i = end(code, '"', i);
                case '[' -> i = end(code, ']', i);
                case '\\', '_', '*' -> i++;
                default -> bare.append(c);
            }
        }
        return bare.toString();
    }

    private static int end(String code, char closing, int from) {
        int end = code.indexOf(closing, from + 1);
        return end < 0 ? code.length() : end;
    }
}
