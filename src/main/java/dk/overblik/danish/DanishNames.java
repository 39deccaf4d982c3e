package dk.overblik.danish;

import java.util.Locale;

/** Names as they are written inside a sentence. */
public final class DanishNames {

    private DanishNames() {}

    /**
     * A common noun inside a sentence: "sygedagpenge", but "A-dagpenge" and "SHO", whose first
     * letter is one of its own.
     */
    public static String inside(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** The genitive: "Hedensteds", but "Norddjurs'". */
    public static String genitive(String name) {
        boolean hissing = name.matches(".*[sxzSXZ]");
        return name + (hissing ? "'" : "s");
    }
}
