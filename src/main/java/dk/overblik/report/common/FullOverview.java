package dk.overblik.report.common;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.report.choice.Scope;
import dk.overblik.vocabulary.Vocabulary.BenefitKinship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report lacks of the groups that a full overview shows. */
public record FullOverview(Scope scope) {

    /**
     * A sentence for the groups that the same areas have no figure of in the period, and one for
     * their total.
     */
    public List<String> missing() {
        Map<List<Area>, List<String>> groups = new LinkedHashMap<>();
        for (BenefitGroup benefit : usual()) {
            List<Area> without = without(List.of(benefit));
            if (!without.isEmpty()) {
                groups.computeIfAbsent(without, any -> new ArrayList<>()).add(benefit.name());
            }
        }
        List<String> sentences = new ArrayList<>();
        groups.forEach((areas, names) -> sentences.add(sentence(DanishList.of(names), areas)));
        List<Area> withoutTotal = without(totals());
        if (!withoutTotal.isEmpty()) {
            sentences.add(sentence("Ydelsesgrupper i alt", withoutTotal));
        }
        return sentences;
    }

    /** Whether an area lacks one of the groups, so that the others cannot be all of its total. */
    public boolean lacks(Area area) {
        return usual().stream().anyMatch(benefit -> !isThere(area, benefit));
    }

    /** The groups that nothing else in the export stands for, in their order. */
    private List<BenefitGroup> usual() {
        return scope.vocabulary().benefits().ordered().stream()
                .filter(this::isUsual)
                .filter(benefit -> !isCovered(benefit))
                .toList();
    }

    private boolean isUsual(BenefitGroup benefit) {
        return kinship(benefit).filter(BenefitKinship::usual).isPresent()
                && scope.rules().isPaidThroughout(benefit);
    }

    /** Whether the export has it under another name, or as a part of a wider group. */
    private boolean isCovered(BenefitGroup benefit) {
        String kin = kinship(benefit).map(BenefitKinship::kin).orElse("");
        return scope.dataset().benefits().stream()
                .filter(other -> !other.equals(benefit))
                .flatMap(other -> kinship(other).stream())
                .anyMatch(other -> other.kin().equals(kin));
    }

    private Optional<BenefitKinship> kinship(BenefitGroup benefit) {
        return scope.vocabulary().benefits().kinship(benefit);
    }

    private List<BenefitGroup> totals() {
        return scope.dataset().benefits().stream()
                .filter(benefit -> benefit.kind() == BenefitGroup.Kind.TOTAL)
                .toList();
    }

    /** The areas that have none of some benefits. */
    private List<Area> without(List<BenefitGroup> benefits) {
        return scope.areas().stream()
                .filter(area -> benefits.stream().noneMatch(each -> isThere(area, each)))
                .toList();
    }

    private String sentence(String benefits, List<Area> areas) {
        String names = DanishList.of(areas.stream().map(SentenceNames::inSentence).toList());
        return benefits + " for " + names + " mangler for " + PeriodNames.of(scope.period()) + ".";
    }

    /** A cell with "." is there; its reason stands elsewhere. */
    private boolean isThere(Area area, BenefitGroup benefit) {
        var figure = scope.figure(area, benefit, Measure.FULL_TIME_PERSONS, scope.period());
        return scope.dataset().find(figure.key(), scope.period()).isPresent();
    }
}
