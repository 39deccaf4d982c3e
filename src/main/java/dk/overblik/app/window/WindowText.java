package dk.overblik.app.window;

/** Sentences of the command line as they are said in the window. */
final class WindowText {

    private WindowText() {}

    static String of(String sentence) {
        return sentence.replace("Vælg med --kommune.", "Vælg den øverst i vinduet.")
                .replace("med --kommune, fx", "øverst i vinduet, fx")
                .replace("med --sammenlign, fx", "øverst i vinduet, fx")
                .replace("Vælg en anden mappe med --ud.", "Læg udtrækket i en anden mappe.")
                .replace("vælg en anden mappe med --ud.", "læg udtrækket i en anden mappe.");
    }

    /**
     * A sentence about one line of the list.
     *
     * @param alone whether the line is one export, whose benefit can be chosen
     */
    static String of(String sentence, boolean alone) {
        return of(sentence)
                .replace(
                        "Skriv den med --ydelse.",
                        alone
                                ? "Vælg den her i vinduet."
                                : "Træk udtrækkene ind hver for sig, og vælg den.");
    }
}
