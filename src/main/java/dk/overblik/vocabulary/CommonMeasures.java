package dk.overblik.vocabulary;

import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The measures that some figures and others have in common under different labels, of which one
 * shows its unit and the other does not: each of the one with that of the others.
 */
public final class CommonMeasures {

    private CommonMeasures() {}

    /**
     * Those of an earlier report.
     *
     * @param now the measures of the figures of now
     */
    public static Map<Measure, Measure> ofReports(
            List<Measure> earlier, List<Measure> now, MeasureNames names) {
        return common(earlier, now, names, measure -> true);
    }

    /**
     * Those of one of several exports, which the program must know: of others two exports may have
     * the number and the share, and only one of them say so.
     *
     * @param others the measures of the exports before it
     */
    public static Map<Measure, Measure> ofExports(
            List<Measure> measures, List<Measure> others, MeasureNames names) {
        return common(measures, others, names, measure -> measure.concept() != Concept.OTHER);
    }

    private static Map<Measure, Measure> common(
            List<Measure> measures,
            List<Measure> others,
            MeasureNames names,
            Predicate<Measure> which) {
        Map<Measure, Measure> common = new HashMap<>();
        for (Measure measure : measures) {
            List<Measure> same =
                    others.stream()
                            .filter(which)
                            .filter(other -> other.concept() == measure.concept())
                            .filter(other -> names.isSame(measure.label(), other.label()))
                            .toList();
            if (same.size() == 1 && !measures.contains(same.get(0))) {
                common.put(measure, same.get(0));
            }
        }
        return common;
    }
}
