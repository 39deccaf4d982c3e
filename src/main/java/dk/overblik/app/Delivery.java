package dk.overblik.app;

import java.util.Map;

/**
 * How results get to their users.
 *
 * @param marks what each result carries with it, beside the program's version
 */
public record Delivery(Placing placing, Map<String, String> marks) {

    public Delivery {
        marks = Map.copyOf(marks);
    }

    /** Beside the exports or in the folder that was chosen, without marks. */
    static Delivery of(Options options) {
        return new Delivery(new ResultPlaces(options.output())::place, Map.of());
    }
}
