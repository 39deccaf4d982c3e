package dk.overblik.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The text of a cell put together of its runs, as a reader takes it: a raised or lowered mark is no
 * digit, and what is struck out is not there.
 *
 * <p>Where nothing but such runs is left, the text stays, a number among them in square brackets: a
 * cell that is not empty to the eye must not pass for one, and its number must not count.
 */
public final class TextRuns {

    /** How a run looks, where that changes what it says. */
    public enum Look {
        /** As its cell looks, which strikes out what it shows or does not. */
        OF_CELL,
        /** Plain in whatever cell. */
        PLAIN,
        /** Raised or lowered: a mark, if it is short enough for one. */
        RAISED,
        /** In small letters: a mark beside other text, and text where it is all there is. */
        SMALL,
        STRUCK
    }

    /** What surrounds and parts the signs of marks: "1)2)", "[a]", "1, 3". */
    private static final String BETWEEN =
            "[\\s\\p{Z}()\\[\\].,;:/+\\-*\u2020\u2021\u00a7#\u00a4\u00b0'\u2019]+";

    private static final Set<String> WORDS_OF_MARKS = Set.of("note", "noter", "fodnote", "anm");
    private static final String SIGN = "\\d{1,2}|\\p{L}|[ivx]{1,4}";
    private static final int LONGEST_MARK = 20;

    private final List<Run> runs = new ArrayList<>();

    private record Run(Look look, StringBuilder written) {
        String text() {
            return written.toString();
        }

        boolean isPlain() {
            return look == Look.PLAIN || look == Look.OF_CELL;
        }
    }

    /** Adds what follows; runs of one look are one run. */
    public void add(Look look, CharSequence text) {
        if (text.isEmpty()) {
            return;
        }
        if (runs.isEmpty() || runs.get(runs.size() - 1).look != look) {
            runs.add(new Run(look, new StringBuilder()));
        }
        runs.get(runs.size() - 1).written.append(text);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether any of it looks other than its cell. */
    public boolean hasOwnLook() {
        for (Run run : runs) {
            if (run.look != Look.OF_CELL) {
                return true;
            }
        }
        return false;
    }

    /** The text as it is to be read in a cell that strikes out what it shows. */
    public String struck() {
        TextRuns struck = new TextRuns();
        runs.forEach(
                run -> struck.add(run.look == Look.OF_CELL ? Look.STRUCK : run.look, run.written));
        return struck.text();
    }

    /** The text as it is to be read in any other cell. */
    public String text() {
        if (runs.size() == 1 && runs.get(0).isPlain()) {
            return runs.get(0).text();
        }
        StringBuilder read = new StringBuilder();
        boolean cut = false;
        for (Run run : runs) {
            if (isLeftOut(run)) {
                cut = true;
                continue;
            }
            append(read, run, cut);
            cut = false;
        }
        return isBlank(read) ? bare() : read.toString();
    }

    private boolean isLeftOut(Run run) {
        return switch (run.look) {
            case OF_CELL, PLAIN -> false;
            case STRUCK -> true;
            case RAISED -> isMark(run.text());
            case SMALL -> runs.size() > 1 && isMark(run.text());
        };
    }

    /** Whether a text is a mark or several: "1", "1)", "a, b", "*", "(2)", "note 3". */
    static boolean isMark(String text) {
        if (text.length() > LONGEST_MARK) {
            return false;
        }
        for (String sign : text.toLowerCase(Locale.ROOT).split(BETWEEN, -1)) {
            if (!sign.isEmpty() && !sign.matches(SIGN) && !WORDS_OF_MARKS.contains(sign)) {
                return false;
            }
        }
        return true;
    }

    /** Digits from two runs are never one number. */
    private static void append(StringBuilder read, Run run, boolean cut) {
        boolean digits = endsInNumber(read) && beginsNumber(run.text());
        if (run.isPlain() || read.isEmpty()) {
            read.append(cut && digits && touches(read, run.text()) ? "\n" : "").append(run.text());
        } else if (digits) {
            read.append(" [").append(run.text().strip()).append(']');
        } else {
            read.append(touches(read, run.text()) ? " " : "").append(run.text());
        }
    }

    private static boolean touches(StringBuilder read, String text) {
        return !Character.isWhitespace(read.charAt(read.length() - 1))
                && !Character.isWhitespace(text.charAt(0));
    }

    private static boolean endsInNumber(StringBuilder read) {
        int at = read.length() - 1;
        while (at >= 0 && isSpace(read.charAt(at))) {
            at--;
        }
        return at >= 0 && isOfNumber(read.charAt(at));
    }

    private static boolean beginsNumber(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && isOfNumber(text.charAt(at));
    }

    private static boolean isOfNumber(char character) {
        return Character.isDigit(character) || character == '.' || character == ',';
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isBlank(StringBuilder text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    /** All runs, where each of them is left out. */
    private String bare() {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        boolean digits = all.chars().anyMatch(Character::isDigit);
        boolean words = all.chars().filter(Character::isLetter).count() > 1;
        return digits && !words ? "[" + all.toString().strip() + "]" : all.toString();
    }
}
