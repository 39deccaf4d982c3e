package dk.overblik.app.window;

/** Sentences of the command line as they are said in the window. */
final class WindowText {

    private WindowText() {}

    static String of(String sentence) {
        return sentence.replace("Vælg med --kommune.", "Vælg den øverst i vinduet.")
                .replace("med --kommune, fx", "øverst i vinduet, fx")
                .replace("med --sammenlign, fx", "øverst i vinduet, fx");
    }
}
