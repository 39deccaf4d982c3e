package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dataset;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Whether the groups of an export may be added up to a total, since it has none itself. */
record ShownTotal(Dataset dataset, Vocabulary vocabulary) {

    /** The groups to add up: several, all of them known, and none that shares persons. */
    Optional<List<BenefitGroup>> parts() {
        List<BenefitGroup> groups =
                dataset.series().stream()
                        .filter(key -> key.measure().concept() == Concept.FULL_TIME_PERSONS)
                        .map(SeriesKey::benefit)
                        .distinct()
                        .toList();
        boolean hasTotal = dataset.benefits().stream().anyMatch(BenefitGroup::isTotal);
        return !hasTotal && groups.size() > 1 && vocabulary.benefits().areApart(groups)
                ? Optional.of(groups)
                : Optional.empty();
    }
}
