package dk.overblik.vocabulary.phrase;

import dk.overblik.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One word of a text.
 *
 * @param text as it is written, without the signs around it
 * @param folded without capitals and without the point of an abbreviation
 * @param before the signs between it and the word before, without spaces: "," in "juni, juli"
 * @param start where it begins in the tidied text
 * @param end where it ends there
 * @param bracketed whether it stands in round or square brackets
 */
public record Word(
        String text, String folded, String before, int start, int end, boolean bracketed) {

    /** Longer texts are no titles; what follows is looked at as one word that nobody knows. */
    static final int MOST_WORDS = 200;

    private static final String ALWAYS_SIGNS =
            "()[]/:;|\"'`´\u00bb\u00ab\u201c\u201d\u201e\u2019*?!\u2022\u00b7";
    private static final String EDGE_SIGNS = ",.-+\u00b7=<>_#~";

    /** The words of a text, which is tidied first. */
    static List<Word> of(String tidied) {
        Splitting splitting = new Splitting(tidied);
        return splitting.words();
    }

    /** Plain hyphens for all dashes, which keeps the length of a text. */
    static String plainDashes(String text) {
        return text.replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2212', '-')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }

    /** Goes through a text sign by sign. */
    private static final class Splitting {
        private final String text;
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder signs = new StringBuilder();
        private int depth;

        Splitting(String tidied) {
            this.text = plainDashes(tidied);
        }

        List<Word> words() {
            int at = 0;
            while (at < text.length() && words.size() < MOST_WORDS) {
                char sign = text.charAt(at);
                if (sign == ' ') {
                    at++;
                } else if (isSign(at) || isEdge(at)) {
                    note(sign);
                    at++;
                } else {
                    at = word(at);
                }
            }
            return words;
        }

        /** A point ends an abbreviation or an ordinal, and parts nothing. */
        private void note(char sign) {
            if (sign != '.') {
                signs.append(sign);
            }
            depth += sign == '(' || sign == '[' ? 1 : 0;
            depth -= depth > 0 && (sign == ')' || sign == ']') ? 1 : 0;
        }

        /** Whether a sign before a word is no part of it. */
        private boolean isEdge(int at) {
            return EDGE_SIGNS.indexOf(text.charAt(at)) >= 0 && !isWhole(at);
        }

        private boolean isSign(int at) {
            return ALWAYS_SIGNS.indexOf(text.charAt(at)) >= 0;
        }

        /** "+/-" and symbols such as an arrow are words. */
        private boolean isWhole(int at) {
            return PlusMinus.endingAt(text, at) > at || Symbols.isOne(text.codePointAt(at));
        }

        private int word(int from) {
            if (isWhole(from)) {
                int symbol = from + Character.charCount(text.codePointAt(from));
                int end = Math.max(PlusMinus.endingAt(text, from), symbol);
                add(from, end);
                return end;
            }
            int to = from;
            while (to < text.length() && text.charAt(to) != ' ' && !endsAt(to)) {
                to++;
            }
            int end = to;
            while (end > from + 1 && ",.-=<>_#~".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            add(from, end);
            return end;
        }

        /** Signs between letters part words, except within numbers and abbreviations. */
        private boolean endsAt(int at) {
            char sign = text.charAt(at);
            if (isSign(at) || Symbols.isOne(text.codePointAt(at))) {
                return true;
            }
            boolean digits = isDigit(at - 1) && isDigit(at + 1);
            return (sign == ',' || sign == '_') && !(sign == ',' && digits);
        }

        private boolean isDigit(int at) {
            return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
        }

        private void add(int from, int to) {
            String written = text.substring(from, to);
            words.add(new Word(written, folded(written), signs.toString(), from, to, depth > 0));
            signs.setLength(0);
        }

        private static String folded(String written) {
            String folded = Names.folded(written);
            if (PlusMinus.endingAt(folded, 0) == folded.length()) {
                return PlusMinus.SPELLED;
            }
            return switch (folded) {
                case "%", "pct.", "procent." -> "pct";
                case "m.v", "m.v." -> "mv";
                case "m.fl", "m.fl." -> "mfl";
                case "%-point", "%point" -> "pct.point";
                default -> folded;
            };
        }
    }

    /** Plus and minus together, which stand for a change: "+/-", "-/+", "+_-", "+-". */
    private static final class PlusMinus {

        private static final String SPELLED = "+/-";
        private static final String BETWEEN = "/_|\\";

        private PlusMinus() {}

        /** Where the signs end that begin somewhere; the same place where there are none. */
        static int endingAt(String text, int at) {
            int second = at + 1;
            if (second < text.length() && BETWEEN.indexOf(text.charAt(second)) >= 0) {
                second++;
            }
            boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean both =
                    second < text.length()
                            && isSign(text.charAt(at))
                            && isSign(text.charAt(second))
                            && text.charAt(at) != text.charAt(second);
            return apart && both ? second + 1 : at;
        }

        private static boolean isSign(char character) {
            return character == '+' || character == '-';
        }
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word that
                && text.equals(that.text)
                && folded.equals(that.folded)
                && before.equals(that.before)
                && start == that.start
                && end == that.end
                && bracketed == that.bracketed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, folded, before, start, end, bracketed);
    }
}
