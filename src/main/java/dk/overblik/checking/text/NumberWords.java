package dk.overblik.checking.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are written in Danish words, and parts of a whole: "femten", "hver tiende". */
public final class NumberWords {

    private static final String[] SMALL = {
        "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve",
        "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"
    };
    private static final String[] TENS = {
        "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"
    };
    private static final Map<String, Integer> VALUES = values();

    /** A part of a whole is no figure of the exports. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:(?:tre ?fjerdedele?|halvdelen|(?:en|to|tre|fire|\\d) (?:halv|tredje|"
                            + "fjerde|femte|sjette|syvende|ottende|niende|tiende)dele?n?)"
                            + "|hver(?:t)? (?:anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|\\d+\\.)"
                            + "|(?:én|en|to|tre|fire|fem|seks|syv|otte|ni) (?:ud )?af (?:hver )?(?:to|tre|fire|fem|seks|syv|otte|ni|ti|tyve|hundrede))(?!\\p{L})");

    private static final Pattern HALF =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:(?<half>(?:en )?halv(?:t)?)|(?<more>halvanden|halvandet))"
                            + "(?= (?:procent|pct|%))");

    /** One of these is in every part of a whole. */
    private static final List<String> OF_PARTS = List.of("del", "hver", " af ");

    private static final String BEGINS_COUNTED = "fmpblkFMPBLK%";

    /** What has to follow a word, so that it counts something. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i) (?:flere|færre|mere|mindre|fuldtidsperson|person|borger|ledige|modtager|pct|procent|%|kroner|kr\\b)");

    private NumberWords() {}

    /**
     * A number in words.
     *
     * @param part whether it is a part of a whole, whose value says nothing
     */
    record Found(int from, int to, double value, int decimals, boolean part) {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 2; i < SMALL.length; i++) {
            values.put(SMALL[i], i);
        }
        for (int ten = 0; ten < TENS.length; ten++) {
            values.put(TENS[ten], 20 + 10 * ten);
            for (int one = 1; one < 10; one++) {
                values.put(SMALL[one] + "og" + TENS[ten], 20 + 10 * ten + one);
            }
        }
        return values;
    }

    /** What a word says, alone or with hundreds before it: "tohundrede", "hundrede". */
    static OptionalInt value(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        Integer plain = VALUES.get(folded);
        if (plain != null) {
            return OptionalInt.of(plain);
        }
        int at = folded.indexOf("hundrede");
        if (at < 0) {
            return OptionalInt.empty();
        }
        String head = folded.substring(0, at);
        String tail = folded.substring(at + "hundrede".length()).replaceFirst("^og", "");
        Integer hundreds =
                head.isEmpty() || head.equals("et") ? Integer.valueOf(1) : VALUES.get(head);
        Integer rest = tail.isEmpty() ? Integer.valueOf(0) : VALUES.get(tail);
        return hundreds == null || rest == null
                ? OptionalInt.empty()
                : OptionalInt.of(100 * hundreds + rest);
    }

    /** All in a text, from left to right. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        String folded = text.toLowerCase(Locale.ROOT);
        if (OF_PARTS.stream().anyMatch(folded::contains)) {
            parts(text, found);
        }
        if (folded.contains("halv")) {
            halves(text, found);
        }
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (counts(text, space)) {
                counted(text, space, found);
            }
        }
        return found;
    }

    private static void parts(String text, List<Found> found) {
        Matcher part = PART.matcher(text);
        while (part.find()) {
            found.add(new Found(part.start(), part.end(), 0, 0, true));
        }
    }

    private static void halves(String text, List<Found> found) {
        Matcher half = HALF.matcher(text);
        while (half.find()) {
            double value = half.group("more") == null ? 0.5 : 1.5;
            found.add(new Found(half.start(), half.end(), value, 1, false));
        }
    }

    /** Whether what is counted stands behind a space. */
    private static boolean counts(String text, int space) {
        boolean may =
                space + 1 < text.length() && BEGINS_COUNTED.indexOf(text.charAt(space + 1)) >= 0;
        return may && COUNTED.matcher(text).region(space, text.length()).lookingAt();
    }

    /** The word up to a space, if it is a number. */
    private static void counted(String text, int space, List<Found> found) {
        int from = space;
        while (from > 0 && Character.isLetter(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        OptionalInt value = value(text.substring(from, space));
        if (value.isPresent() && isFree(from, space, found)) {
            found.add(new Found(from, space, value.getAsInt(), 0, false));
        }
    }

    private static boolean isFree(int from, int to, List<Found> found) {
        return found.stream().noneMatch(f -> f.from() < to && from < f.to());
    }
}
