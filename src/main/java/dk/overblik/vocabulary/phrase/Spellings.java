package dk.overblik.vocabulary.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All spellings that the vocabulary knows, by their words. */
final class Spellings {

    /** Shorter words begin many others by chance: "mål", "fald". */
    private static final int SHORTEST_PART = 5;

    private static final int SHORTEST_ABBREVIATION = 3;

    /** What many words end in that have nothing to do with it: "arbejdsplads", "byudvikling". */
    private static final Set<String> OFTEN_LAST = Set.of("plads", "udvikling", "udviklingen");

    /** Those who get a benefit are its persons: "kontanthjælpsmodtagere". */
    private static final String RECIPIENT = "modtager";

    private static final List<String> ENDINGS = List.of("s", "et", "en", "ets", "ens");

    private final Node root = new Node();
    private final TreeMap<String, Spelling> changing = new TreeMap<>();
    private int longestChanging;

    /** The forms that begin with the same words. */
    private static final class Node {
        private final Map<String, Node> plain = new HashMap<>();
        private final Map<String, Slotted> placeholders = new HashMap<>();
        private Optional<Spelling> form = Optional.empty();

        /** The node behind a word of a form, with the signs before it. */
        Node next(String signs, String word) {
            return Spelling.isPlaceholder(word)
                    ? placeholders.computeIfAbsent(signs + word, Slotted::of).next
                    : plain.computeIfAbsent(signs + word, w -> new Node());
        }
    }

    /**
     * A word of a form that stands for many, taken apart once.
     *
     * @param start the signs before it and what every such word begins with
     * @param end what every such word ends with
     */
    private record Slotted(String start, Slot slot, String end, Node next) {

        static Slotted of(String signsAndWord) {
            int open = signsAndWord.indexOf('{');
            int close = signsAndWord.indexOf('}');
            return new Slotted(
                    signsAndWord.substring(0, open),
                    Slot.of(signsAndWord.substring(open + 1, close)),
                    signsAndWord.substring(close + 1),
                    new Node());
        }

        /** Whether a word of a text, with the signs before it, is one of those. */
        boolean fits(String signs, String word) {
            if (!start.isEmpty() && start.charAt(0) != (signs.isEmpty() ? word : signs).charAt(0)) {
                return false;
            }
            int before = start.length() - signs.length();
            int after = word.length() - end.length();
            return before >= 0
                    && before < after
                    && start.startsWith(signs)
                    && word.startsWith(start.substring(signs.length()))
                    && word.endsWith(end)
                    && slot.fits(word.substring(before, after));
        }
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
            node = node.next(form.signs().get(i), form.words().get(i));
        }
        if (node != root && node.form.isEmpty()) {
            node.form = Optional.of(form);
            noteChanging(form);
        }
    }

    private void noteChanging(Spelling form) {
        String word = form.words().get(0);
        boolean first = form.words().size() == 1 && !Spelling.isPlaceholder(word);
        if (first && form.sense().changesFigures()) {
            changing.put(word, form);
            longestChanging = Math.max(longestChanging, word.length());
        }
    }

    /**
     * What a word means by a part of it, where the vocabulary does not have it as a whole: a
     * compound by its first or its last part ("budgettabel" and "kommunebudget" are about a
     * budget), an abbreviation by its beginning ("tilg.").
     *
     * @param abbreviated whether a point stands after the word
     */
    Optional<Span> partly(List<Word> words, int at, boolean abbreviated) {
        String word = words.get(at).folded();
        Node whole = root.plain.get(word);
        if (whole != null && whole.form.isPresent()) {
            return Optional.empty();
        }
        return firstPart(word)
                .or(() -> lastPart(word))
                .or(() -> abbreviated ? unabbreviated(word) : Optional.empty())
                .map(form -> new Span(form.sense(), form.value(), at, at + 1));
    }

    private Optional<Spelling> firstPart(String word) {
        int longest = Math.min(word.length() - 1, longestChanging);
        for (int length = longest; length >= SHORTEST_PART; length--) {
            Spelling form = changing.get(word.substring(0, length));
            if (form != null) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The last part of a compound is what it is: "kontanthjælpstilgang" is an inflow. */
    private Optional<Spelling> lastPart(String word) {
        int first = Math.max(2, word.length() - longestChanging);
        for (int from = first; from <= word.length() - SHORTEST_PART; from++) {
            Spelling form = changing.get(word.substring(from));
            if (form != null && !OFTEN_LAST.contains(form.words().get(0)) && isOfKind(form)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfKind(Spelling form) {
        return form.sense() == Sense.NUMBER_KIND
                || form.sense() == Sense.FLOW
                || form.sense() == Sense.ADJUSTMENT;
    }

    private Optional<Spelling> unabbreviated(String word) {
        Map.Entry<String, Spelling> next = changing.ceilingEntry(word);
        boolean begins =
                word.length() >= SHORTEST_ABBREVIATION
                        && next != null
                        && next.getKey().startsWith(word);
        return begins ? Optional.of(next.getValue()) : Optional.empty();
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
        }
        // "Koldings" alone is Kolding's too, although "Koldings Kommune" begins with it.
        if (next == null || next.form.isEmpty()) {
            inflected(node, signs, word.folded())
                    .ifPresent(f -> spans.add(new Span(f.sense(), f.value(), from, at + 1)));
        }
        for (Slotted slotted : node.placeholders.values()) {
            if (slotted.fits(signs, word.folded())) {
                collect(slotted.next, words, from, at + 1, spans);
            }
        }
    }
}
