package dk.overblik.report.since;

import dk.overblik.model.Measure;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of an earlier report under the labels that their measures have in the one of now. */
public final class CommonMeasures {

    private CommonMeasures() {}

    /**
     * The earlier figures; a measure that is one of today's under another label, which shows its
     * unit where that does not or the other way round, gets that label.
     *
     * @param now the measures of the figures of now
     */
    public static Dataset of(Dataset earlier, List<Measure> now, MeasureNames names) {
        Map<Measure, Measure> today = new HashMap<>();
        for (Measure measure : earlier.measures()) {
            List<Measure> same =
                    now.stream()
                            .filter(other -> other.concept() == measure.concept())
                            .filter(other -> names.isSame(measure.label(), other.label()))
                            .toList();
            if (same.size() == 1 && !earlier.measures().contains(same.get(0))) {
                today.put(measure, same.get(0));
            }
        }
        return today.isEmpty()
                ? earlier
                : earlier.renamed(
                        (key, sheet) ->
                                new SeriesKey(
                                        key.area(),
                                        key.benefit(),
                                        today.getOrDefault(key.measure(), key.measure())));
    }
}
