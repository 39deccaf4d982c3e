package dk.overblik.vocabulary.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All spellings that the vocabulary knows, by their words. */
final class Spellings {

    /** Shorter words begin many others by chance: "mål", "fald". */
    private static final int SHORTEST_FIRST_PART = 5;

    /** Those who get a benefit are its persons: "kontanthjælpsmodtagere". */
    private static final String RECIPIENT = "modtager";

    private static final List<String> ENDINGS = List.of("s", "et", "en", "ets", "ens");

    private final Node root = new Node();
    private final Map<String, Spelling> changing = new HashMap<>();
    private int longestChanging;

    /** The forms that begin with the same words. */
    private static final class Node {
        private final Map<String, Node> plain = new HashMap<>();
        private final Map<String, Node> placeholders = new HashMap<>();
        private Optional<Spelling> form = Optional.empty();
    }

    /** A name that ends in an inflected word: "Hedensteds", "kontanthjælpsmodtagere". */
    private static Optional<Spelling> inflected(Node node, String signs, String word) {
        for (String base : bases(word)) {
            Node named = node.plain.get(signs + base);
            Optional<Spelling> form = named == null ? Optional.empty() : named.form;
            if (form.filter(Spellings::isName).isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Spelling form) {
        return form.sense() == Sense.AREA || form.sense() == Sense.BENEFIT;
    }

    private static List<String> bases(String word) {
        List<String> bases = new ArrayList<>();
        int recipient = word.indexOf(RECIPIENT);
        if (recipient > 0) {
            String first = word.substring(0, recipient);
            bases.add(first);
            addWithout("s", first, bases);
            return bases;
        }
        ENDINGS.forEach(ending -> addWithout(ending, word, bases));
        return bases;
    }

    private static void addWithout(String ending, String word, List<String> bases) {
        if (word.endsWith(ending)) {
            bases.add(word.substring(0, word.length() - ending.length()));
        }
    }

    /** Adds a spelling; the meaning that came first stays. */
    void add(Spelling form) {
        Node node = root;
        for (int i = 0; i < form.words().size(); i++) {
            String word = form.words().get(i);
            Map<String, Node> next = Spelling.isPlaceholder(word) ? node.placeholders : node.plain;
            node = next.computeIfAbsent(form.signs().get(i) + word, w -> new Node());
        }
        if (node != root && node.form.isEmpty()) {
            node.form = Optional.of(form);
            noteChanging(form);
        }
    }

    private void noteChanging(Spelling form) {
        String word = form.words().get(0);
        boolean first = form.words().size() == 1 && !Spelling.isPlaceholder(word);
        if (first && form.sense().changesFigures() && word.length() >= SHORTEST_FIRST_PART) {
            changing.put(word, form);
            longestChanging = Math.max(longestChanging, word.length());
        }
    }

    /**
     * What a compound means by its first part, where the vocabulary does not have it as a whole:
     * "budgettabel" is about a budget.
     */
    Optional<Span> compound(List<Word> words, int at) {
        String word = words.get(at).folded();
        Node whole = root.plain.get(word);
        if (whole != null && whole.form.isPresent()) {
            return Optional.empty();
        }
        int longest = Math.min(word.length() - 1, longestChanging);
        for (int length = longest; length >= SHORTEST_FIRST_PART; length--) {
            Spelling form = changing.get(word.substring(0, length));
            if (form != null) {
                return Optional.of(new Span(form.sense(), form.value(), at, at + 1));
            }
        }
        return Optional.empty();
    }

    /** The spans that begin with a word, the shortest first. */
    List<Span> from(List<Word> words, int from) {
        List<Span> spans = new ArrayList<>();
        collect(root, words, from, from, spans);
        return spans;
    }

    private static void collect(Node node, List<Word> words, int from, int at, List<Span> spans) {
        if (at > from) {
            int to = at;
            node.form.ifPresent(form -> spans.add(new Span(form.sense(), form.value(), from, to)));
        }
        if (at >= words.size()) {
            return;
        }
        Word word = words.get(at);
        String signs = at == from ? "" : word.before();
        Node next = node.plain.get(signs + word.folded());
        if (next != null) {
            collect(next, words, from, at + 1, spans);
        } else {
            inflected(node, signs, word.folded())
                    .ifPresent(f -> spans.add(new Span(f.sense(), f.value(), from, at + 1)));
        }
        for (Map.Entry<String, Node> entry : node.placeholders.entrySet()) {
            String form = entry.getKey();
            if (form.startsWith(signs)
                    && Spelling.fits(form.substring(signs.length()), word.folded())) {
                collect(entry.getValue(), words, from, at + 1, spans);
            }
        }
    }
}
