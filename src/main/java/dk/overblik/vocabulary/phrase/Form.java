package dk.overblik.vocabulary.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A spelling of something that the vocabulary knows.
 *
 * @param words folded, some of them placeholders such as "{n}"
 * @param signs what stands before each word
 */
record Form(Sense sense, String value, List<String> words, List<String> signs) {

    /** What the placeholders stand for. */
    private static final Map<String, Pattern> PLACEHOLDERS =
            Map.ofEntries(
                    Map.entry("{n}", Pattern.compile("\\d+([.,]\\d+)*")),
                    Map.entry("{alder}", Pattern.compile("1[5-9]|[2-9]\\d")),
                    Map.entry("{år}", Pattern.compile("(19|20)\\d\\d")),
                    Map.entry("{a-b}", Pattern.compile("\\d{1,2}-\\d{1,2}")),
                    Map.entry("{årige}", Pattern.compile("\\d{1,2}-\\d{1,2}-?årige?")),
                    Map.entry("{base}", Pattern.compile("\\d{4}([mqk]\\d{1,2})?=100")),
                    Map.entry("{uge}", Pattern.compile("\\d{4}-?[uw]\\d{1,2}")),
                    Map.entry("{kode}", Pattern.compile("\\d+(\\.?[\\da-z])*|[a-z]\\d*")),
                    Map.entry(
                            "{dag}",
                            Pattern.compile("(0?[1-9]|[12]\\d|3[01])[.-](0?[1-9]|1[0-2])")),
                    Map.entry("{led}", Pattern.compile("\\p{L}+")),
                    Map.entry(
                            "{tabelid}",
                            Pattern.compile("y\\d\\d[a-z]\\d\\d|ptv_?[a-z]\\d\\d|otij\\d\\d")));

    static Form of(Sense sense, String value, String written) {
        List<Word> words = Word.of(written.replace("{", "\u0001").replace("}", "\u0002"));
        List<String> folded = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        for (Word word : words) {
            folded.add(word.folded().replace("\u0001", "{").replace("\u0002", "}"));
            signs.add(folded.size() == 1 ? "" : word.before());
        }
        return new Form(sense, value, List.copyOf(folded), List.copyOf(signs));
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

    /** Whether a word of a text is what a word of a form stands for. */
    static boolean fits(String formWord, String word) {
        if (!isPlaceholder(formWord)) {
            return formWord.equals(word);
        }
        int open = formWord.indexOf('{');
        int close = formWord.indexOf('}') + 1;
        String before = formWord.substring(0, open);
        String after = formWord.substring(close);
        Pattern pattern = PLACEHOLDERS.get(formWord.substring(open, close));
        return pattern != null
                && word.length() > before.length() + after.length()
                && word.startsWith(before)
                && word.endsWith(after)
                && pattern.matcher(word.substring(before.length(), word.length() - after.length()))
                        .matches();
    }
}
