package dk.overblik.vocabulary.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A spelling of something that the vocabulary knows.
 *
 * @param words folded, some of them placeholders such as "{n}"
 * @param signs what stands before each word
 */
record Spelling(Sense sense, String value, List<String> words, List<String> signs) {

    static Spelling of(Sense sense, String value, String written) {
        if (isPlain(written)) {
            List<String> plain = List.of(written.split(" ", -1));
            return new Spelling(sense, value, plain, Collections.nCopies(plain.size(), ""));
        }
        List<Word> words = Word.of(written.replace("{", "\u0001").replace("}", "\u0002"));
        List<String> folded = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        for (Word word : words) {
            folded.add(word.folded().replace("\u0001", "{").replace("\u0002", "}"));
            signs.add(folded.size() == 1 ? "" : word.before());
        }
        return new Spelling(sense, value, List.copyOf(folded), List.copyOf(signs));
    }

    /** Whether a form is nothing but folded words with a blank between them. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            boolean letter = Character.isLowerCase(character) || (character == ' ' && i > 0);
            if (!letter) {
                return false;
            }
        }
        return !written.isEmpty() && !written.equals("mv");
    }

    /** All the forms that one with alternatives stands for: "ændring(er,en,)" stands for three. */
    static List<String> alternatives(String written) {
        int open = written.indexOf('(');
        int close = written.indexOf(')', open);
        String inside = open < 0 || close < 0 ? "" : written.substring(open + 1, close);
        if (!inside.contains(",")) {
            return List.of(written);
        }
        List<String> all = new ArrayList<>();
        for (String one : inside.split(",", -1)) {
            all.addAll(
                    alternatives(written.substring(0, open) + one + written.substring(close + 1)));
        }
        return all;
    }

    static boolean isPlaceholder(String word) {
        return word.indexOf('{') >= 0;
    }
}
