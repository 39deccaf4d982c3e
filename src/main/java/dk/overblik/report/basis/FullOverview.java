package dk.overblik.report.basis;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.vocabulary.Vocabulary.BenefitKinship;
import dk.overblik.vocabulary.Vocabulary.BenefitNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report on several exports lacks of the groups that a full overview shows. */
record FullOverview(Scope scope) {

    /** A sentence for each group that an area has no figure of in the period, in their order. */
    List<String> missing() {
        BenefitNames names = scope.vocabulary().benefits();
        List<String> sentences =
                names.ordered().stream()
                        .filter(this::isUsual)
                        .filter(benefit -> !isCovered(benefit))
                        .flatMap(benefit -> missing(benefit).stream())
                        .collect(Collectors.toList());
        total().ifPresent(sentences::add);
        return sentences;
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

    private Optional<String> missing(BenefitGroup benefit) {
        return sentence(
                benefit.name(),
                scope.areas().stream().filter(area -> !isThere(area, benefit)).toList());
    }

    private Optional<String> total() {
        List<BenefitGroup> totals =
                scope.dataset().benefits().stream()
                        .filter(benefit -> benefit.kind() == BenefitGroup.Kind.TOTAL)
                        .toList();
        List<Area> without =
                scope.areas().stream()
                        .filter(area -> totals.stream().noneMatch(total -> isThere(area, total)))
                        .toList();
        return sentence("Ydelsesgrupper i alt", without);
    }

    private Optional<String> sentence(String benefit, List<Area> areas) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        String names = DanishList.of(areas.stream().map(SentenceNames::inSentence).toList());
        return Optional.of(
                benefit + " for " + names + " mangler for " + PeriodNames.of(scope.period()) + ".");
    }

    /** A cell with "." is there; its reason stands elsewhere. */
    private boolean isThere(Area area, BenefitGroup benefit) {
        var figure = scope.figure(area, benefit, Measure.FULL_TIME_PERSONS, scope.period());
        return scope.dataset().find(figure.key(), scope.period()).isPresent();
    }
}
