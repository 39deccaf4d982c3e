package dk.overblik.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide a text is shown, in the unit of column widths: the width of a digit at 11
 * points. Measuring with fonts would give other widths on machines that lack them.
 */
public final class TextWidth {

    private static final double DIGIT = 507;
    private static final double STANDARD_POINTS = 11;
    private static final double BOLD = 1.06;

    /** Widths in thousandths of the font's size, of the letters from a to z in Calibri. */
    private static final int[] SMALL = {
        479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349,
        391, 335, 525, 452, 715, 433, 453, 395
    };

    private static final int[] CAPITAL = {
        579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543,
        459, 487, 642, 567, 890, 519, 487, 468
    };

    private static final String NARROW = " \u00a0.,:;-'|!()/";

    private TextWidth() {}

    public static double of(String text, double points, boolean bold) {
        return scaled(thousandths(text), points, bold);
    }

    private static double scaled(long thousandths, double points, boolean bold) {
        return thousandths / DIGIT * points / STANDARD_POINTS * (bold ? BOLD : 1);
    }

    private static long thousandths(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
        }
        return sum;
    }

    /** The text in lines that are no wider than a limit, unless a single word is. */
    public static List<String> lines(String text, double limit, double points, boolean bold) {
        return lines(text, false, limit, points, bold);
    }

    /** The same by a program that also breaks lines after hyphens, which then end a line. */
    public static List<String> linesWithHyphens(
            String text, double limit, double points, boolean bold) {
        return lines(text, true, limit, points, bold);
    }

    private static List<String> lines(
            String text, boolean afterHyphens, double limit, double points, boolean bold) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        // Of the line so far, so that a long one is not measured anew for each of its words.
        long width = 0;
        int from = 0;
        int to;
        do {
            to = end(text, from, afterHyphens);
            String part = text.substring(from, to);
            boolean first = line.length() == 0;
            boolean spaced = !first && text.charAt(from - 1) == ' ';
            long longer = width + (spaced ? width(' ') : 0) + thousandths(part);
            if (!first && scaled(longer, points, bold) > limit) {
                lines.add(line.toString());
                line.setLength(0);
                width = thousandths(part);
            } else {
                line.append(spaced ? " " : "");
                width = longer;
            }
            line.append(part);
            from = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
        } while (to < text.length());
        lines.add(line.toString());
        return lines;
    }

    /** Where the part of a text ends within which no line is broken: at a space, or the text's. */
    private static int end(String text, int from, boolean afterHyphens) {
        int space = text.indexOf(' ', from);
        int end = space < 0 ? text.length() : space;
        int hyphen = afterHyphens ? text.indexOf('-', from) : -1;
        return hyphen < 0 ? end : Math.min(end, hyphen + 1);
    }

    /** The width of the text's widest word. */
    public static double widestWord(String text, double points, boolean bold) {
        double widest = 0;
        for (String word : text.split(" ", -1)) {
            widest = Math.max(widest, of(word, points, bold));
        }
        return widest;
    }

    private static int width(char character) {
        if (character >= 'a' && character <= 'z') {
            return SMALL[character - 'a'];
        }
        if (character >= 'A' && character <= 'Z') {
            return CAPITAL[character - 'A'];
        }
        if (NARROW.indexOf(character) >= 0) {
            return 290;
        }
        return switch (character) {
            case 'æ' -> 773;
            case 'Æ', '–', '—', '%', '…' -> 900;
            case 'Ø' -> 668;
            case 'Å' -> 579;
            default -> 530;
        };
    }
}
