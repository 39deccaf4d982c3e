package dk.overblik.danish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Several things in one text: written as "A", "A og B", "A, B og C", and read as people write. */
public final class DanishList {

    /** No name holds it, whatever else is between the names of a list. */
    private static final char SURELY_BETWEEN = ';';

    /** These stand between names, or in one. */
    private static final String MAYBE_BETWEEN = ",+&/|";

    /**
     * "Selvforsørgelses- og hjemrejseydelse og overgangsydelse" has three, and no name has more.
     */
    private static final int MOST_PIECES = 4;

    private static final List<String> WORDS_BETWEEN = List.of("og", "samt", "eller");

    /** Of many that a table has, a text tells these, and counts the others. */
    private static final int FEW = 3;

    private DanishList() {}

    /** As many as a text tells of those that a table has; one left over is told as well. */
    public static <T> List<T> told(List<T> all) {
        return all.size() <= FEW + 1 ? all : all.subList(0, FEW);
    }

    /**
     * Those that are told, and how many others there are: "Odder, Horsens, Samsø og 15 andre".
     *
     * @param others what is said behind the number of those that are not told
     */
    public static String few(List<String> all, String others) {
        List<String> names = new ArrayList<>(told(all));
        if (names.size() < all.size()) {
            names.add((all.size() - names.size()) + " " + others);
        }
        return of(names);
    }

    /** All of them; nothing where there are none. */
    public static String of(List<String> things) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < things.size(); i++) {
            text.append(joint(i, things.size())).append(things.get(i));
        }
        return text.toString();
    }

    /**
     * What stands before one of them.
     *
     * @param at its place, from 0
     * @param count of them all
     */
    public static String joint(int at, int count) {
        return at == 0 ? "" : at == count - 1 ? " og " : ", ";
    }

    /** What stands between the list's own signs or semicolons, but for blanks. */
    public static List<String> parts(String written, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length()
                    || written.charAt(i) == sign
                    || written.charAt(i) == SURELY_BETWEEN) {
                add(parts, written.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    /**
     * The names of a list. Between two of them stands the list's own sign or a semicolon; or, where
     * what it stands in is no known name but its parts are names, the end of a line or any other
     * sign or word that people write between names. Names that nobody can have meant stay whole.
     *
     * @param known whether a text is a name
     * @param meant whether a text is one that is misspelt
     */
    public static List<String> names(
            String written, char sign, Predicate<String> known, Predicate<String> meant) {
        List<String> names = new ArrayList<>();
        for (String part : parts(written, sign)) {
            if (!mayBeSeveral(part) || known.test(part)) {
                names.add(part);
            } else {
                names.addAll(new Pieces(part).names(known, meant));
            }
        }
        return names;
    }

    /** Whether there is anything in a text that people write between names. */
    public static boolean mayBeSeveral(String written) {
        return new Pieces(written).texts.size() > 1;
    }

    private static void add(List<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text.strip());
        }
    }

    /** A text cut wherever a name might end, so that each two or more may be one after all. */
    private static final class Pieces {

        private final String whole;
        private final List<String> texts = new ArrayList<>();

        /** Where each begins and ends in the whole. */
        private final List<int[]> spans = new ArrayList<>();

        private boolean lines;

        Pieces(String whole) {
            this.whole = whole;
            int from = 0;
            int at = 0;
            while (at < whole.length()) {
                int between = between(at);
                if (between > 0) {
                    add(from, at);
                    from = at + between;
                }
                at += Math.max(1, between);
            }
            add(from, whole.length());
        }

        private void add(int from, int to) {
            String text = whole.substring(from, to);
            if (!text.isBlank()) {
                texts.add(text.strip());
                spans.add(new int[] {from, to});
            }
        }

        /** How many characters from a place on stand between names; 0 where a name goes on. */
        private int between(int at) {
            char here = whole.charAt(at);
            if (here == '\n' || here == '\r' || here == '\t') {
                lines = true;
                return 1;
            }
            if (MAYBE_BETWEEN.indexOf(here) >= 0) {
                return 1;
            }
            boolean starts = at > 0 && Character.isWhitespace(whole.charAt(at - 1));
            return starts ? word(at) : 0;
        }

        private int word(int at) {
            for (String word : WORDS_BETWEEN) {
                int after = at + word.length();
                if (after < whole.length()
                        && whole.regionMatches(true, at, word, 0, word.length())
                        && Character.isWhitespace(whole.charAt(after))) {
                    return word.length();
                }
            }
            return 0;
        }

        /** Whether others were meant takes longer to tell than which are known. */
        List<String> names(Predicate<String> known, Predicate<String> meant) {
            List<String> names = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            int first = 0;
            while (first < texts.size()) {
                int after = Math.min(texts.size(), first + MOST_PIECES);
                while (after > first + 1 && !known.test(joined(first, after))) {
                    after--;
                }
                String name = joined(first, after);
                names.add(name);
                if (after == first + 1 && !known.test(name)) {
                    unknown.add(name);
                }
                first = after;
            }
            boolean any = unknown.size() < names.size();
            return any && (lines || unknown.stream().allMatch(meant)) ? names : List.of(whole);
        }

        private String joined(int first, int after) {
            return whole.substring(spans.get(first)[0], spans.get(after - 1)[1]).strip();
        }
    }
}
