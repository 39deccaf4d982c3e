package dk.overblik.template;

import static dk.overblik.template.Placeholder.CLOSING;
import static dk.overblik.template.Placeholder.OPENING;

import dk.overblik.template.Placeholder.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds the placeholders in a text, whole and broken ones. */
public final class Placeholders {

    /** Stands in a text for what is no text, such as a picture. */
    public static final char OBJECT = '\uFFFC';

    private static final String HALF =
            "den er kun halv; skriv hele pladsholderen i samme afsnit, fra "
                    + OPENING
                    + " til "
                    + CLOSING;
    private static final String NESTED = "der står en pladsholder inde i den";
    private static final String DAMAGED = "der står andet end tekst i den";

    private final String text;
    private final List<Found> found = new ArrayList<>();

    /**
     * A placeholder in a text.
     *
     * @param from where its first brace stands
     * @param to behind its last brace
     */
    public record Found(int from, int to, String written, Reading reading) {

        public boolean isUnderstood() {
            return reading instanceof Reading.Understood;
        }
    }

    private Placeholders(String text) {
        this.text = text;
    }

    /** Those in a text, from its beginning on. */
    public static List<Found> in(String text) {
        if (!text.contains(OPENING) && !text.contains(CLOSING)) {
            return List.of();
        }
        Placeholders all = new Placeholders(text);
        all.find();
        return List.copyOf(all.found);
    }

    private void find() {
        int at = 0;
        while (at < text.length()) {
            int opening = text.indexOf(OPENING, at);
            int closing = text.indexOf(CLOSING, at);
            if (opening < 0 && closing < 0) {
                return;
            }
            at =
                    closing >= 0 && (opening < 0 || closing < opening)
                            ? wrong(wordBefore(closing, at), closing + 2, HALF)
                            : from(opening);
        }
    }

    /** Takes what begins at a brace, and gives the place behind it. */
    private int from(int opening) {
        int end = end(opening);
        if (end < 0) {
            return wrong(opening, text.length(), HALF);
        }
        String inner = text.substring(opening + 2, end - 2);
        if (inner.contains(OPENING)) {
            return wrong(opening, end, NESTED);
        }
        if (inner.indexOf('{') >= 0 || inner.indexOf('}') >= 0 || inner.indexOf(OBJECT) >= 0) {
            return wrong(opening, end, DAMAGED);
        }
        found.add(new Found(opening, end, text.substring(opening, end), Placeholder.read(inner)));
        return end;
    }

    /** Behind the braces that close those at a place; below 0 where there are none. */
    private int end(int opening) {
        int depth = 0;
        for (int at = opening; at < text.length(); at++) {
            if (text.startsWith(OPENING, at)) {
                depth++;
                at++;
            } else if (text.startsWith(CLOSING, at)) {
                depth--;
                at++;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private int wordBefore(int closing, int from) {
        int at = closing;
        while (at > from && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int wrong(int from, int to, String reason) {
        found.add(new Found(from, to, text.substring(from, to), new Reading.Wrong(reason)));
        return to;
    }
}
