package dk.overblik.vocabulary;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import java.util.Map;
import java.util.Set;

/**
 * Which end of a measure is good.
 *
 * @param byMeasure by the measure's folded label, and by the name of its concept
 * @param neutralBenefits groups that are neither good nor bad to have many of
 */
public record GoodEnds(Map<String, GoodEnd> byMeasure, Set<BenefitGroup> neutralBenefits) {

    /** An end of a measure. */
    public enum GoodEnd {
        LOW,
        HIGH,
        /** Neither: it depends on what else is known. */
        NEUTRAL
    }

    public GoodEnds {
        byMeasure = Map.copyOf(byMeasure);
        neutralBenefits = Set.copyOf(neutralBenefits);
    }

    /** Which end of a measure is good for a benefit group; neutral where nobody has said. */
    public GoodEnd of(Measure measure, BenefitGroup benefit) {
        return neutralBenefits.contains(benefit) ? GoodEnd.NEUTRAL : of(measure);
    }

    /** By its label, else by what it means: a price level does not turn a measure around. */
    private GoodEnd of(Measure measure) {
        GoodEnd byLabel = byMeasure.get(Names.folded(measure.label()));
        GoodEnd byConcept =
                measure.concept() == Measure.Concept.OTHER
                        ? GoodEnd.NEUTRAL
                        : byMeasure.getOrDefault(measure.concept().name(), GoodEnd.NEUTRAL);
        return byLabel == null ? byConcept : byLabel;
    }
}
