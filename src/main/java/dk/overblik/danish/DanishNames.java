package dk.overblik.danish;

import java.util.Locale;
import java.util.Set;

/** Names as they are written inside a sentence. */
public final class DanishNames {

    /** Islands that are municipalities, and what else Danes are on rather than in. */
    private static final Set<String> ON =
            Set.of(
                    "Bornholm",
                    "Fanø",
                    "Frederiksberg",
                    "Langeland",
                    "Lolland",
                    "Læsø",
                    "Samsø",
                    "Ærø");

    private static final char NO_BREAK = '\u00a0';

    private DanishNames() {}

    /** Where something is: "i Hedensted", "på Bornholm". */
    public static String at(String place) {
        return (isOn(place) ? "på " : "i ") + place;
    }

    /** Whether Danes are on a place, or on what its name begins with, as in "Lolland-Falster". */
    public static boolean isOn(String place) {
        return ON.contains(place.split("[ -]", 2)[0]);
    }

    /**
     * A common noun inside a sentence: "sygedagpenge", but "A-dagpenge" and "SHO", whose first
     * letter is one of its own.
     */
    public static String inside(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** Words that stand on one line: no program parts them. */
    public static String unbroken(String words) {
        return words.replace(' ', NO_BREAK);
    }

    /** The same as anybody writes them. */
    public static String broken(String words) {
        return words.replace(NO_BREAK, ' ');
    }

    /** Words as the first of a sentence or a heading. */
    public static String first(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A sentence whose last word is a name with a full stop of its own has no other: "mv.". */
    public static String ended(String sentence) {
        int last = sentence.length() - 1;
        boolean twice =
                sentence.endsWith("..")
                        && last > 1
                        && Character.isLetter(sentence.charAt(last - 2));
        return twice ? sentence.substring(0, last) : sentence;
    }

    /** The genitive: "Hedensteds", but "Norddjurs'". */
    public static String genitive(String name) {
        boolean hissing = name.matches(".*[sxzSXZ]");
        return name + (hissing ? "'" : "s");
    }
}
