package dk.overblik.app;

import java.util.regex.Pattern;

/** Sentences of the command line as they are said to those who use the window. */
public final class WindowText {

    /** What no sentence says otherwise: where the choice stands that an option makes. */
    private static final Pattern OPTION = Pattern.compile("\\b(med|efter|i) --\\p{L}+");

    private WindowText() {}

    public static String of(String sentence) {
        return sentence.replace("Vælg med --kommune.", "Vælg den øverst i vinduet.")
                .replace("med --kommune, fx", "øverst i vinduet, fx")
                .replace("med --sammenlign, fx", "øverst i vinduet, fx")
                .replace("Vælg en anden mappe med --ud.", "Læg udtrækket i en anden mappe.")
                .replace("vælg en anden mappe med --ud.", "læg udtrækket i en anden mappe.");
    }

    /** A sentence about something in a drop folder that the window watches. */
    public static String inFolder(String sentence) {
        return withoutOptions(
                of(sentence)
                        .replace(
                                "Skriv den med --ydelse.",
                                "Træk udtrækket ind i vinduet, og vælg den dér.")
                        .replace(
                                "eller start Overblik igen med andre tilvalg.",
                                "eller vælg noget andet øverst i vinduet.")
                        .replace("Stop med Ctrl+C.", "Stop i vinduet."));
    }

    /**
     * A sentence about one line of the list.
     *
     * @param alone whether the line is one export, whose benefit can be chosen
     */
    public static String of(String sentence, boolean alone) {
        return withoutOptions(
                of(sentence)
                        .replace(
                                "Skriv den med --ydelse.",
                                alone
                                        ? "Vælg den her i vinduet."
                                        : "Træk udtrækkene ind hver for sig, og vælg den."));
    }

    private static String withoutOptions(String sentence) {
        return OPTION.matcher(sentence).replaceAll("i vinduet");
    }
}
