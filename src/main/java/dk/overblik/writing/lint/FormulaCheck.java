package dk.overblik.writing.lint;

import dk.overblik.writing.graft.SheetNames;
import dk.overblik.writing.page.ShowablePage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of our formulas, taken apart as far as must be to see that Excel will take it.
 *
 * <p>Functions are limited to those that give the same in every language and version of Excel and
 * in LibreOffice.
 */
final class FormulaCheck {

    private static final Set<String> FUNCTIONS =
            Set.of(
                    ("SUM SUMIFS COUNTIFS INDEX MATCH IF IFERROR ROUND ABS MAX MIN MEDIAN PERCENTILE RANK "
                                    + "SMALL LARGE CHOOSE SUMIF SUMPRODUCT ROW LOOKUP LOWER LEFT MID FIND "
                                    + "SLOPE INTERCEPT FORECAST SUBTOTAL ISNUMBER AND OR NOT COUNT COUNTIF INT MOD SUBSTITUTE FIXED HYPERLINK NA _xlfn.NUMBERVALUE")
                            .split(" "));

    private static final int LONGEST_LITERAL = 255;
    private static final int DEEPEST = 64;
    private static final int MOST_ARGUMENTS = 255;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(E[+-]?\\d+)?(?![\\w.$])");
    private static final Pattern PLACE =
            Pattern.compile("\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}|\\$?[1-9]\\d{0,6}|\\$?[A-Z]{1,3}");

    private final String formula;
    private final Matcher number;
    private final Set<String> sheets;
    private final List<String> faults = new ArrayList<>();
    private int at;
    private int depth;

    /** How many arguments each parenthesis that is open has so far, the innermost first. */
    private final Deque<Integer> arguments = new ArrayDeque<>();

    private FormulaCheck(String formula, Set<String> sheets) {
        this.formula = formula;
        this.number = NUMBER.matcher(formula);
        this.sheets = sheets;
    }

    /**
     * What is wrong with a formula; empty if nothing is.
     *
     * @param sheets the keys of the sheets' names
     */
    static List<String> faults(String formula, Set<String> sheets) {
        FormulaCheck text = new FormulaCheck(formula, sheets);
        text.check();
        return text.faults;
    }

    private void check() {
        if (formula.isEmpty() || formula.startsWith("=")) {
            faults.add("A formula must begin with neither nothing nor '='");
        }
        if (formula.length() > ShowablePage.LONGEST_FORMULA) {
            faults.add("Longer than " + ShowablePage.LONGEST_FORMULA + " characters");
        }
        while (at < formula.length()) {
            checkNext(formula.charAt(at));
        }
        if (depth > 0) {
            faults.add("A parenthesis is not closed");
        }
    }

    private void checkNext(char c) {
        if (c == '"') {
            checkLiteral();
        } else if (c == '\'') {
            checkQuotedSheet();
        } else if (isDigit(c) && isNumberNext()) {
            at = number.end();
        } else if (isWordPart(c)) {
            checkWord();
        } else {
            at++;
            checkSign(c);
        }
    }

    private void checkSign(char c) {
        if (c == '(') {
            depth++;
            arguments.push(1);
            if (depth > DEEPEST) {
                faults.add("Nested more than " + DEEPEST + " deep");
            }
        } else if (c == ',') {
            checkArgument();
        } else if (c == ')') {
            depth--;
            arguments.poll();
            if (depth < 0) {
                faults.add("A parenthesis too many is closed");
            }
        } else if ("+-*/^&=<>: %\n".indexOf(c) < 0) {
            faults.add("Not allowed: " + c);
        }
    }

    private void checkArgument() {
        Integer before = arguments.poll();
        if (before != null) {
            arguments.push(before + 1);
            if (before == MOST_ARGUMENTS) {
                faults.add("More than " + MOST_ARGUMENTS + " arguments");
            }
        }
    }

    private void checkLiteral() {
        String literal = quoted('"');
        if (literal.length() > LONGEST_LITERAL) {
            faults.add("A text longer than " + LONGEST_LITERAL + " characters");
        }
    }

    private void checkQuotedSheet() {
        checkSheet(quoted('\''));
    }

    /** Reads a quoted text, whose quotes are doubled inside, and goes on behind it. */
    private String quoted(char quote) {
        int from = at + 1;
        boolean doubled = false;
        int end = formula.indexOf(quote, from);
        while (end >= 0 && end + 1 < formula.length() && formula.charAt(end + 1) == quote) {
            doubled = true;
            end = formula.indexOf(quote, end + 2);
        }
        if (end < 0) {
            faults.add("A quotation is not closed");
            end = formula.length();
        }
        at = Math.min(end + 1, formula.length());
        String text = formula.substring(from, end);
        String one = String.valueOf(quote);
        return doubled ? text.replace(one + one, one) : text;
    }

    private void checkWord() {
        int from = at;
        while (at < formula.length() && isWordPart(formula.charAt(at))) {
            at++;
        }
        String word = formula.substring(from, at);
        char next = at < formula.length() ? formula.charAt(at) : ' ';
        if (next == '(') {
            if (!FUNCTIONS.contains(word)) {
                faults.add("Not an allowed function: " + word);
            }
        } else if (next == '!') {
            checkSheet(word);
        } else if (!isValue(word)) {
            faults.add("Not known: " + word);
        }
    }

    private void checkSheet(String sheet) {
        if (at >= formula.length() || formula.charAt(at) != '!') {
            faults.add("No place behind the sheet's name: " + sheet);
            return;
        }
        at++;
        if (!sheets.contains(SheetNames.key(sheet))) {
            faults.add("No such sheet: " + sheet);
        }
    }

    /** A number may have a sign inside, before its power of ten. */
    private boolean isNumberNext() {
        number.region(at, formula.length());
        return number.lookingAt();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isValue(String word) {
        return isCell(word)
                || PLACE.matcher(word).matches()
                || word.equals("TRUE")
                || word.equals("FALSE");
    }

    /** Nearly every word is: a letter or two, and a number of up to seven digits. */
    private static boolean isCell(String word) {
        int letters = 0;
        while (letters < word.length()
                && word.charAt(letters) >= 'A'
                && word.charAt(letters) <= 'Z') {
            letters++;
        }
        int digits = word.length() - letters;
        if (letters == 0
                || letters > 2
                || digits == 0
                || digits > 7
                || word.charAt(letters) == '0') {
            return false;
        }
        for (int i = letters; i < word.length(); i++) {
            if (!isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
    }
}
