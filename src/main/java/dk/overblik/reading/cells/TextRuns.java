package dk.overblik.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The text of a cell put together of its runs, as a reader takes it: a raised, lowered or small
 * mark is no digit of the number beside it, and what is struck out is not there. Digits of which it
 * is not sure that they are of that number stand in square brackets after it.
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
        /** Other than the text beside it in a way that may make digits a mark, or may not. */
        UNLIKE,
        STRUCK
    }

    /** The size of letters that is not known: that of the cell. */
    public static final double SIZE_OF_CELL = 0;

    /** The size in points of cells of which it is not known: that of Excel. */
    private static final double USUAL_SIZE = 11;

    /** Marks are smaller than this part of the text beside them; text beside text is no smaller. */
    private static final double SMALL = 0.85;

    private static final double ALIKE = 0.98;

    /** What surrounds and parts the signs of marks: "1)2)", "[a]", "1, 3". */
    private static final String BETWEEN =
            "[\\s\\p{Z}()\\[\\].,;:/+\\-*\u2020\u2021\u00a7#\u00a4\u00b0'\u2019]+";

    private static final Set<String> WORDS_OF_MARKS = Set.of("note", "noter", "fodnote", "anm");
    private static final String SIGN = "\\d{1,2}|\\p{L}|[ivx]{1,4}";
    private static final int LONGEST_MARK = 20;

    private final List<Run> runs = new ArrayList<>();
    private boolean parted;

    private record Run(Look look, double size, StringBuilder written) {
        String text() {
            return written.toString();
        }

        boolean isPlain() {
            return look == Look.PLAIN || look == Look.OF_CELL;
        }

        /** Whether its size may tell what it is. */
        boolean isSized() {
            return (isPlain() || look == Look.UNLIKE) && !isBlank(written);
        }

        Run as(Look other) {
            return new Run(other, size, written);
        }
    }

    /** Has what follows be a run of its own, even if it looks like what came before. */
    public void part() {
        parted = true;
    }

    /** Adds what follows in letters of the cell's size; runs of one look are one run. */
    public void add(Look look, CharSequence text) {
        add(look, SIZE_OF_CELL, text);
    }

    /**
     * Adds what follows.
     *
     * @param size that of its letters, in points
     */
    public void add(Look look, double size, CharSequence text) {
        if (text.isEmpty()) {
            return;
        }
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || parted || last.look != look || last.size != size) {
            parted = false;
            last = new Run(look, size, new StringBuilder());
            runs.add(last);
        }
        last.written.append(text);
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
                run ->
                        struck.add(
                                run.look == Look.OF_CELL ? Look.STRUCK : run.look,
                                run.size,
                                run.written));
        return struck.text();
    }

    /** The text as it is to be read in any other cell. */
    public String text() {
        if (runs.size() == 1 && runs.get(0).isPlain()) {
            return runs.get(0).text();
        }
        StringBuilder read = new StringBuilder();
        boolean plain = true;
        boolean cut = false;
        for (Run run : bySize()) {
            if (isLeftOut(run)) {
                cut = true;
                continue;
            }
            append(read, run, plain, cut);
            plain = isBlank(run.written) ? plain : run.isPlain();
            cut = false;
        }
        return isBlank(read) ? bare() : read.toString();
    }

    /** The runs, those plain ones that are smaller than others for what their size makes them. */
    private List<Run> bySize() {
        double largest = SIZE_OF_CELL;
        boolean known = true;
        for (Run run : runs) {
            if (run.isSized()) {
                largest = Math.max(largest, run.size);
                known &= run.size != SIZE_OF_CELL;
            }
        }
        if (largest == SIZE_OF_CELL) {
            return runs;
        }
        List<Run> judged = new ArrayList<>();
        for (Run run : runs) {
            Look look = known ? beside(largest, run.size) : besideCell(run.size);
            judged.add(run.isSized() && look != Look.PLAIN ? run.as(look) : run);
        }
        return judged;
    }

    private static Look beside(double largest, double size) {
        return size < SMALL * largest
                ? Look.SMALL
                : size < ALIKE * largest ? Look.UNLIKE : Look.PLAIN;
    }

    /** The text of the cell itself may be as small. */
    private static Look besideCell(double size) {
        boolean small = size != SIZE_OF_CELL && size < ALIKE * USUAL_SIZE;
        return small ? Look.UNLIKE : Look.PLAIN;
    }

    private boolean isLeftOut(Run run) {
        return switch (run.look) {
            case OF_CELL, PLAIN, UNLIKE -> false;
            case STRUCK -> true;
            case RAISED -> isMark(run.text());
            case SMALL -> hasWords(run) && isMark(run.text());
        };
    }

    /** Whether there is something beside a run for it to be a mark of. */
    private boolean hasWords(Run mark) {
        for (Run run : runs) {
            if (run.written != mark.written
                    && run.look != Look.STRUCK
                    && run.text().chars().anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
        }
        return false;
    }

    /** What is written small after a number as in prices. */
    private static boolean areDecimals(String text) {
        return text.length() > 1
                && (text.charAt(0) == ',' || text.charAt(0) == '.')
                && Character.isDigit(text.charAt(1));
    }

    /** Whether a text is a mark or several: "1", "1)", "a, b", "*", "(2)", "note 3". */
    static boolean isMark(String text) {
        if (text.length() > LONGEST_MARK || areDecimals(text)) {
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
    private static void append(StringBuilder read, Run run, boolean afterPlain, boolean cut) {
        boolean digits = endsInNumber(read) && beginsNumber(run.text());
        if (read.isEmpty() || (run.isPlain() && (afterPlain || cut || !digits))) {
            read.append(cut && digits && touches(read, run.text()) ? "\n" : "").append(run.text());
        } else if (digits) {
            read.append(" [").append(run.text().strip()).append(']');
        } else {
            boolean parted = run.look != Look.UNLIKE && touches(read, run.text());
            read.append(parted ? " " : "").append(run.text());
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
