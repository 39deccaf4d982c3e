package dk.overblik.report.expenditure;

import dk.overblik.model.Measure;
import dk.overblik.model.Names;

/** The prices that expenditure is measured in; figures in different ones are never compared. */
enum PriceLevel {
    CURRENT("løbende priser"),
    CONSTANT("faste priser"),
    /** The export does not say. */
    UNKNOWN("");

    private final String words;

    PriceLevel(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static PriceLevel of(Measure measure) {
        String label = Names.folded(measure.label());
        if (label.contains("løbende")) {
            return CURRENT;
        }
        return label.contains("faste") ? CONSTANT : UNKNOWN;
    }
}
