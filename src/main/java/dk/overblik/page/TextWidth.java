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

    /**
     * What a program may take more than the font says, so that no text is ever cut: Excel rounds
     * each letter to whole dots of the screen.
     */
    private static final double SAFETY = 1.03;

    private static final char FIRST = ' ';
    private static final char NO_BREAK_SPACE = '\u00a0';

    /**
     * Widths in thousandths of the font's size, of the characters from space to tilde in Carlito,
     * which has those of Calibri.
     */
    private static final int[] REGULAR = {
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507,
        507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579,
        544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543,
        459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423,
        525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335,
        525, 452, 715, 433, 453, 395, 314, 460, 314, 498
    };

    private static final int[] BOLD = {
        226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507,
        507, 507, 507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606,
        561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563,
        473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418,
        537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347,
        537, 473, 745, 459, 474, 397, 344, 475, 344, 498
    };

    /** Danish letters, and what else our texts hold; regular and bold by turns. */
    private static final String OTHERS = "æøåÆØÅ–—…−»«éöäü\u2011";

    private static final int[] WIDTHS_OF_OTHERS = {
        773, 775, 529, 544, 479, 494, 763, 775, 664, 681, 579, 606, 498, 498, 905, 905, 690, 711,
        498, 498, 512, 539, 512, 539, 498, 503, 527, 538, 479, 494, 525, 537, 306, 306
    };

    /** Of any other character, which is as wide as most letters are. */
    private static final int UNKNOWN = 550;

    private TextWidth() {}

    public static double of(String text, double points, boolean bold) {
        return scaled(thousandths(text, bold), points);
    }

    private static double scaled(long thousandths, double points) {
        return thousandths / DIGIT * points / STANDARD_POINTS * SAFETY;
    }

    private static long thousandths(String text, boolean bold) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i), bold);
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
            long longer = width + (spaced ? width(' ', bold) : 0) + thousandths(part, bold);
            if (!first && scaled(longer, points) > limit) {
                lines.add(line.toString());
                line.setLength(0);
                width = thousandths(part, bold);
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
        // No further than that: a long text may have no other space or hyphen.
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == ' ') {
                return at;
            }
            if (afterHyphens && text.charAt(at) == '-') {
                return at + 1;
            }
        }
        return text.length();
    }

    /** The width of the text's widest word. */
    public static double widestWord(String text, double points, boolean bold) {
        double widest = 0;
        for (String word : text.split(" ", -1)) {
            widest = Math.max(widest, of(word, points, bold));
        }
        return widest;
    }

    private static int width(char character, boolean bold) {
        char known = character == NO_BREAK_SPACE ? ' ' : character;
        if (known >= FIRST && known < FIRST + REGULAR.length) {
            return (bold ? BOLD : REGULAR)[known - FIRST];
        }
        int other = OTHERS.indexOf(known);
        return other < 0 ? UNKNOWN : WIDTHS_OF_OTHERS[2 * other + (bold ? 1 : 0)];
    }
}
