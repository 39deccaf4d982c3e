package dk.overblik.report.common;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.choice.Scope;
import dk.overblik.vocabulary.Vocabulary.BenefitKinship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report lacks of the groups that a full overview shows. */
public record FullOverview(Scope scope) {

    /**
     * What the same areas lack in the period, in a sentence each: groups without any figure, groups
     * of which there is something else than full-time persons, and the same of their total.
     */
    public List<String> missing() {
        Map<Lack, List<String>> groups = new LinkedHashMap<>();
        for (BenefitGroup benefit : usual()) {
            for (Lack lack : lacks(List.of(benefit))) {
                groups.computeIfAbsent(lack, any -> new ArrayList<>()).add(benefit.name());
            }
        }
        List<String> sentences = new ArrayList<>();
        groups.forEach((lack, names) -> sentences.add(sentence(DanishList.of(names), lack)));
        for (Lack lack : lacks(totals())) {
            sentences.add(sentence("Ydelsesgrupper i alt", lack));
        }
        return sentences;
    }

    /**
     * What areas lack of a group.
     *
     * @param measureOnly whether they have other figures of it
     */
    private record Lack(List<Area> areas, boolean measureOnly) {

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Lack that
                    && areas.equals(that.areas)
                    && measureOnly == that.measureOnly;
        }

        @Override
        public int hashCode() {
            return 31 * areas.hashCode() + Boolean.hashCode(measureOnly);
        }
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

    /** The areas that have no full-time persons of any of some benefits, by what else they have. */
    private List<Lack> lacks(List<BenefitGroup> benefits) {
        List<Area> nothing = new ArrayList<>();
        List<Area> measureOnly = new ArrayList<>();
        for (Area area : scope.areas()) {
            if (benefits.stream().noneMatch(each -> isThere(area, each))) {
                boolean other = benefits.stream().anyMatch(each -> hasAny(area, each));
                (other ? measureOnly : nothing).add(area);
            }
        }
        return Stream.of(new Lack(nothing, false), new Lack(measureOnly, true))
                .filter(lack -> !lack.areas().isEmpty())
                .toList();
    }

    private String sentence(String benefits, Lack lack) {
        String names = DanishList.of(lack.areas().stream().map(SentenceNames::inSentence).toList());
        String what =
                lack.measureOnly()
                        ? DanishNames.inside(Measure.FULL_TIME_PERSONS.label()) + " "
                        : "";
        return benefits
                + (" for " + names + " mangler " + what)
                + ("for " + PeriodNames.of(scope.period()) + ".");
    }

    /** Whether there is a figure of any measure, such as a share or a number of persons. */
    private boolean hasAny(Area area, BenefitGroup benefit) {
        return scope.dataset().measures().stream()
                .map(measure -> new SeriesKey(area, benefit, measure))
                .anyMatch(key -> scope.dataset().find(key, scope.period()).isPresent());
    }

    /** A cell with "." is there; its reason stands elsewhere. */
    private boolean isThere(Area area, BenefitGroup benefit) {
        var figure = scope.figure(area, benefit, Measure.FULL_TIME_PERSONS, scope.period());
        return scope.dataset().find(figure.key(), scope.period()).isPresent();
    }
}
