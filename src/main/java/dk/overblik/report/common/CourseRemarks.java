package dk.overblik.report.common;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.choice.Scope;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.Rule;
import dk.overblik.rulebook.Rule.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader must know of the course of what is shown: benefits and areas that were made of
 * others, benefits that have ended, areas that are no more.
 *
 * @param measures of the chapter
 * @param before the earliest period that it compares with
 */
public record CourseRemarks(Scope scope, List<Measure> measures, Period before) {

    public CourseRemarks {
        measures = List.copyOf(measures);
    }

    /** Those on measures of the export, and on the change over twelve months. */
    public static CourseRemarks of(Scope scope) {
        return new CourseRemarks(scope, scope.dataset().measures(), scope.period().yearBefore());
    }

    /** All of them, on the benefits that are shown. */
    public List<String> all(List<BenefitGroup> benefits) {
        return all(benefits, any -> true);
    }

    /**
     * The same.
     *
     * @param missed whether a reader would look for a benefit that has ended
     */
    public List<String> all(List<BenefitGroup> benefits, Predicate<BenefitGroup> missed) {
        List<String> remarks = new ArrayList<>(ofBenefits(benefits));
        remarks.addAll(ended(missed));
        remarks.addAll(ofAreas());
        remarks.addAll(ofGroups());
        return remarks;
    }

    /** Those on benefits that others were merged into. */
    public List<String> ofBenefits(List<BenefitGroup> benefits) {
        return benefits.stream()
                .flatMap(
                        benefit ->
                                scope.rules().mergers().stream()
                                        .filter(merger -> merger.into().contains(benefit))
                                        .filter(merger -> merger.isAheadOf(before))
                                        .flatMap(merger -> merged(merger, benefit).stream()))
                .toList();
    }

    private Optional<String> merged(Merger merger, BenefitGroup benefit) {
        if (isBroken(benefit)) {
            return Optional.of(broken(merger, benefit));
        }
        boolean merged =
                scope.dataset().benefits().stream()
                        .anyMatch(o -> merger.absorbs(o) && hasReason(o, Reason.MERGED));
        if (!merged) {
            return isReadBack(merger, benefit)
                    ? Optional.of(readBack(merger, benefit))
                    : Optional.empty();
        }
        String parts =
                merger.of().stream()
                        .flatMap(names -> part(names, benefit).stream())
                        .collect(Collectors.joining(" + "));
        return Optional.of(
                merger.isOf(benefit)
                        ? sum(merger, benefit, parts)
                        : benefit.name() + " hed " + parts + " før " + month(merger.from()) + ".");
    }

    /** Whether a figure from before the merger is the export's own, and counted with the others. */
    private boolean isReadBack(Merger merger, BenefitGroup benefit) {
        return merger.isOf(benefit)
                && merger.of().size() > 1
                && !merger.isAheadOf(scope.period())
                && measures.stream()
                        .map(measure -> new SeriesKey(scope.own(), benefit, measure))
                        .map(key -> scope.dataset().get(key, scope.period().yearBefore()))
                        .filter(figure -> merger.isAheadOf(figure.period()))
                        .anyMatch(f -> f.wasRead() && f.figure() instanceof Figure.Known);
    }

    private String readBack(Merger merger, BenefitGroup benefit) {
        List<String> others =
                merger.of().stream()
                        .filter(names -> !names.contains(benefit))
                        .flatMap(names -> part(names, benefit).stream())
                        .map(DanishNames::inside)
                        .toList();
        return "Tallene for "
                + benefit.name()
                + " før "
                + month(merger.from())
                + " er læst som ført tilbage, så de også dækker "
                + DanishList.of(others)
                + "; gør de ikke det, kan udviklingen ikke bruges.";
    }

    /** What the export calls a part, or else what it should have been called then. */
    private Optional<String> part(List<BenefitGroup> names, BenefitGroup into) {
        if (names.contains(into)) {
            return Optional.of(into.name());
        }
        return names.stream()
                .filter(name -> hasReason(name, Reason.MERGED))
                .findFirst()
                .or(() -> names.stream().filter(scope.rulebook().at(before)::isPaid).findFirst())
                .map(BenefitGroup::name);
    }

    private String sum(Merger merger, BenefitGroup benefit, String sum) {
        boolean earlier = before.first().isBefore(scope.period().yearBefore().first());
        if (earlier || !merger.isAheadOf(scope.period().yearBefore())) {
            // More of the series than the newest change is of the sum, or that alone is not.
            return "Tallene for "
                    + benefit.name()
                    + " før "
                    + month(merger.from())
                    + " er summen af "
                    + sum
                    + ", da ydelserne siden er lagt sammen.";
        }
        String before = PeriodNames.of(scope.period().yearBefore());
        if (isMissing(benefit)) {
            return "Udviklingen for "
                    + benefit.name()
                    + " kan ikke opgøres"
                    + (isMissingEverywhere(benefit) ? "" : " for alle områder")
                    + ", da et af tallene for "
                    + sum
                    + " i "
                    + before
                    + " mangler; ydelserne er siden lagt sammen.";
        }
        return merger.isInside(scope.period())
                ? "Tallene for "
                        + benefit.name()
                        + " er i begge perioder med "
                        + sum
                        + ", da ydelserne blev lagt sammen i "
                        + month(merger.from())
                        + "."
                : "Udviklingen for "
                        + benefit.name()
                        + " er i forhold til summen af "
                        + sum
                        + " i "
                        + before
                        + ", da ydelserne siden er lagt sammen.";
    }

    /** Whether full-time persons of a benefit are missing a year before, in some area. */
    private boolean isMissing(BenefitGroup benefit) {
        return scope.areas().stream().anyMatch(area -> isMissing(area, benefit));
    }

    private boolean isMissingEverywhere(BenefitGroup benefit) {
        return scope.areas().stream().allMatch(area -> isMissing(area, benefit));
    }

    private boolean isMissing(Area area, BenefitGroup benefit) {
        Observation before =
                scope.figure(area, benefit, Measure.FULL_TIME_PERSONS, scope.period().yearBefore());
        return before.figure() instanceof Figure.Missing && isOfFullTime(before.key());
    }

    private boolean isOfFullTime(SeriesKey key) {
        return measures.contains(key.measure()) && scope.dataset().has(key);
    }

    private String broken(Merger merger, BenefitGroup benefit) {
        return Chapter.remedied(
                "Udviklingen for "
                        + benefit.name()
                        + " siden før "
                        + month(merger.from())
                        + " kan ikke opgøres: "
                        + merger.text(),
                "Tag " + what(benefit) + " for at få udviklingen.");
    }

    /** What an export is to have of the others for them to be added up, as it shows the one. */
    private String what(BenefitGroup benefit) {
        List<Measure> added = added(benefit);
        boolean kroner =
                !added.isEmpty()
                        && added.stream()
                                .allMatch(m -> m.concept() == Concept.EXPENDITURE_PER_PERSON);
        return kroner
                ? "også udgifterne til dem med i udtrækket"
                : "dem med i udtrækket" + (added.isEmpty() ? " som fuldtidspersoner" : "");
    }

    /**
     * Whether no change across the merger is shown: shares and persons have none, but where what
     * can be added up has one, that is what a reader looks at.
     */
    private boolean isBroken(BenefitGroup benefit) {
        List<Measure> added = added(benefit);
        return hasReason(benefit, added.isEmpty() ? measures : added, Reason.SERIES_BROKEN);
    }

    /** Those of a benefit that can be added up over what was merged. */
    private List<Measure> added(BenefitGroup benefit) {
        return measures.stream()
                .filter(MeasureUnit::addsOverBenefits)
                .filter(measure -> has(benefit, measure))
                .toList();
    }

    private boolean has(BenefitGroup benefit, Measure measure) {
        return scope.areas().stream()
                .anyMatch(area -> scope.dataset().has(new SeriesKey(area, benefit, measure)));
    }

    private boolean hasReason(BenefitGroup benefit, Reason reason) {
        return hasReason(benefit, measures, reason);
    }

    private boolean hasReason(BenefitGroup benefit, List<Measure> among, Reason reason) {
        return among.stream()
                .flatMap(measure -> figures(benefit, measure))
                .anyMatch(Figure.missing(reason)::equals);
    }

    private Stream<Figure> figures(BenefitGroup benefit, Measure measure) {
        return scope.areas().stream()
                .map(area -> new SeriesKey(area, benefit, measure))
                .flatMap(key -> periods().map(at -> scope.dataset().get(key, at).figure()));
    }

    private Stream<Period> periods() {
        return Stream.of(before, scope.period().yearBefore(), scope.period()).distinct();
    }

    /** One remark on all benefits that the export has, and that have ended before the period. */
    public List<String> ended() {
        return ended(any -> true);
    }

    private List<String> ended(Predicate<BenefitGroup> missed) {
        Map<String, List<String>> byEnd = new LinkedHashMap<>();
        for (BenefitGroup benefit : scope.dataset().benefits()) {
            Optional<YearMonth> end = scope.rules().endOf(benefit);
            boolean ended =
                    end.isPresent()
                            && !scope.isPaid(benefit)
                            && !isRenamed(benefit)
                            && isOfAreas(benefit)
                            && missed.test(benefit);
            if (ended) {
                String heir = scope.rules().became(benefit).orElse("");
                String became = heir.isEmpty() ? "" : " og er nu en del af " + heir;
                byEnd.computeIfAbsent(month(end.get()) + became, any -> new ArrayList<>())
                        .add(benefit.name());
            }
        }
        return byEnd.entrySet().stream()
                .map(
                        ended ->
                                DanishList.of(ended.getValue())
                                        + " vises ikke for "
                                        + PeriodNames.of(scope.period())
                                        + ": ophørt med udgangen af "
                                        + ended.getKey()
                                        + ".")
                .toList();
    }

    /** Whether it goes on under another name, of which there is a remark. */
    private boolean isRenamed(BenefitGroup benefit) {
        return scope.rules().mergers().stream()
                .filter(merger -> merger.absorbs(benefit) && merger.of().size() == 1)
                .flatMap(merger -> merger.into().stream())
                .anyMatch(name -> scope.dataset().benefits().contains(name) && scope.isPaid(name));
    }

    /** In periods of the kind that is shown: by the quarter nobody misses what was by the month. */
    private boolean isOfAreas(BenefitGroup benefit) {
        return measures.stream()
                .flatMap(
                        measure ->
                                scope.areas().stream()
                                        .map(area -> new SeriesKey(area, benefit, measure)))
                .anyMatch(key -> scope.dataset().hasPeriodsLike(key, scope.period()));
    }

    /** Those on areas that were made of others, that are no more, or that others stand for. */
    public List<String> ofAreas() {
        List<String> remarks = new ArrayList<>();
        for (Area area : scope.areas()) {
            scope.rules().ended(area).ifPresent(remarks::add);
            ofParts(area).ifPresent(remarks::add);
        }
        changed().ifPresent(remarks::add);
        return remarks.stream().distinct().toList();
    }

    /** What groups of the settings are, whose figures are nobody's but ours. */
    public List<String> ofGroups() {
        return scope.areas().stream().flatMap(area -> ofGroup(area).stream()).toList();
    }

    private Optional<String> ofGroup(Area area) {
        return scope.settings().groups().stream()
                .filter(group -> group.area().equals(area) && isComputed(area, scope.period()))
                .findFirst()
                .map(
                        group ->
                                area.name()
                                        + " er en egen områdegruppe: Fuldtidspersonerne i "
                                        + Scope.names(group.members())
                                        + " er lagt sammen; tallene er ikke offentliggjort på"
                                        + " Jobindsats.dk.");
    }

    private Optional<String> ofParts(Area area) {
        if (scope.rules().partsOf(area).isEmpty()) {
            return Optional.empty();
        }
        String parts = Scope.names(scope.rules().partsOf(area));
        String never = "; andele lægges ikke sammen.";
        if (isComputed(area, scope.period())) {
            return Optional.of(
                    area.name()
                            + " er ikke i udtrækket. Fuldtidspersoner er summen af "
                            + parts
                            + never);
        }
        return isComputedBefore(area)
                ? Optional.of(
                        "Fuldtidspersoner for "
                                + area.name()
                                + " før "
                                + month(scope.rules().beginning(area))
                                + " er summen af "
                                + parts
                                + never)
                : Optional.empty();
    }

    /** In any period since the earliest: an export may begin after that. */
    private boolean isComputedBefore(Area area) {
        return scope.dataset().periods().stream()
                .filter(period -> !period.first().isBefore(before.first()))
                .filter(period -> !scope.rules().madeOfBy(area, period).isEmpty())
                .anyMatch(period -> isComputed(area, period));
    }

    private boolean isComputed(Area area, Period at) {
        return scope.dataset().series().stream()
                .filter(key -> key.area().equals(area) && isFullTime(key))
                .flatMap(key -> scope.dataset().find(key, at).stream())
                .anyMatch(o -> !o.wasRead());
    }

    private static boolean isFullTime(SeriesKey key) {
        return key.measure().concept() == Concept.FULL_TIME_PERSONS;
    }

    private Optional<String> changed() {
        boolean compares =
                scope.comparisons().stream()
                        .map(Area::kind)
                        .anyMatch(kind -> kind == Area.Kind.RAR || kind == Area.Kind.REGION);
        return compares && scope.rules().changes(Kind.COMPARISON)
                ? scope.rules().rules(Kind.COMPARISON).stream()
                        .filter(rule -> !rule.text().isEmpty())
                        .findFirst()
                        .flatMap(this::changed)
                : Optional.empty();
    }

    private Optional<String> changed(Rule rule) {
        return rule.inForce()
                .from()
                .map(
                        from ->
                                "Kommunernes sammenligningsområder er andre fra "
                                        + month(from)
                                        + ", midt i perioden: "
                                        + rule.text()
                                        + " Her er sammenlignet med "
                                        + Scope.names(scope.comparisons())
                                        + ".");
    }

    private static String month(YearMonth month) {
        return PeriodNames.of(Period.month(month));
    }
}
