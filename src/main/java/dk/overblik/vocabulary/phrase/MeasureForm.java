package dk.overblik.vocabulary.phrase;

import dk.overblik.model.Measure;

/**
 * A measure that the vocabulary knows, as a head and what it is related to.
 *
 * @param head the value of {@link Sense#HEAD}
 * @param denominator the value of {@link Sense#DENOMINATOR}; empty where there is none
 * @param unit what it is measured in: "antal", "pct", "pct.point", "kr" or "plads"
 */
public record MeasureForm(Measure measure, String head, String denominator, String unit) {}
