package dk.overblik.importing;

import dk.overblik.model.Figure;

/** A figure as a short text: a number, or the reason why there is none. */
final class ValueText {

    private ValueText() {}

    static String of(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return Double.toString(known.value());
        }
        return figure instanceof Figure.Missing missing ? missing.reason().name() : "";
    }
}
