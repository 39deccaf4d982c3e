package dk.overblik.report.common;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.chapter.Beside;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.choice.Scope;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The count that a table of one benefit shows, area by area: full-time persons, or else persons, on
 * the total benefit, or the only one.
 */
public record LeadSeries(Scope scope, BenefitGroup benefit, Measure measure) {

    /** A percent change over fewer persons than this says little. */
    public static final double SMALL_BASE = 20;

    /**
     * Of fewer persons than this a single one is more than two percent: their percentages are
     * shown, and not held against those of others.
     */
    public static final double FEW = 50;

    /** Empty where the export counts nobody, or has several benefits and no total. */
    public static Optional<LeadSeries> of(Scope scope) {
        return Stream.of(Concept.FULL_TIME_PERSONS, Concept.PERSONS)
                .flatMap(concept -> measure(scope, concept).stream())
                .findFirst()
                .flatMap(
                        measure ->
                                lead(benefits(scope, measure))
                                        .map(benefit -> new LeadSeries(scope, benefit, measure)));
    }

    /** The same count of each benefit that the own area has, the total last. */
    public static List<LeadSeries> counting(Scope scope) {
        return Stream.of(Concept.FULL_TIME_PERSONS, Concept.PERSONS)
                .flatMap(concept -> measure(scope, concept).stream())
                .findFirst()
                .map(
                        measure ->
                                benefits(scope, measure).stream()
                                        .map(b -> new LeadSeries(scope, b, measure))
                                        .toList())
                .orElse(List.of());
    }

    /** The export's measure with a concept. */
    static Optional<Measure> measure(Scope scope, Concept concept) {
        return scope.dataset().measures().stream()
                .filter(measure -> measure.concept() == concept)
                .findFirst();
    }

    /** Of the totals only those of the period: other exports may have others for other periods. */
    private static List<BenefitGroup> benefits(Scope scope, Measure measure) {
        return scope.benefits(Set.of(measure.concept())).stream()
                .filter(benefit -> has(scope, new SeriesKey(scope.own(), benefit, measure)))
                .toList();
    }

    private static boolean has(Scope scope, SeriesKey key) {
        return scope.dataset().has(key);
    }

    /** Which end of it is good. */
    public GoodEnd goodEnd() {
        return scope.goodEnd(measure, benefit);
    }

    /** The groups that the own area has figures for, the total last. */
    public List<BenefitGroup> benefits() {
        return benefits(scope, measure);
    }

    /**
     * The groups that it is made of and the own area has, whenever it has them: those of the user's
     * own sum; of a total, those that it is read with.
     */
    List<BenefitGroup> parts() {
        List<BenefitGroup> all =
                scope.dataset().series().stream()
                        .filter(key -> key.area().equals(scope.own()))
                        .filter(key -> key.measure().equals(measure))
                        .map(SeriesKey::benefit)
                        .filter(benefit -> benefit.kind() == BenefitGroup.Kind.GROUP)
                        .distinct()
                        .toList();
        return switch (benefit.kind()) {
            case SUM -> all.stream().filter(this::isMember).toList();
            case TOTAL -> ofTotal(all);
            case GROUP, SHOWN_TOTAL, UNNAMED -> all;
        };
    }

    private boolean isMember(BenefitGroup group) {
        return scope.settings().benefitGroups().stream()
                .filter(own -> own.sum().equals(benefit))
                .anyMatch(own -> own.members().contains(group));
    }

    /** Another export's groups need not be counted in it. */
    private List<BenefitGroup> ofTotal(List<BenefitGroup> groups) {
        List<BenefitGroup> all = Stream.concat(groups.stream(), Stream.of(benefit)).toList();
        return PartsOfTotal.of(scope, all).shown().stream()
                .filter(shown -> !shown.equals(benefit))
                .toList();
    }

    /** Whether the groups that are known make the total, so that it can be of no other. */
    boolean isOfItsParts() {
        Observation total = figure(scope.own(), scope.period());
        List<Observation> known =
                parts().stream()
                        .map(part -> new SeriesKey(scope.own(), part, measure))
                        .map(key -> scope.dataset().get(key, scope.period()))
                        .filter(part -> part.figure() instanceof Figure.Known)
                        .toList();
        return total.figure() instanceof Figure.Known
                && !known.isEmpty()
                && !Reconciliation.isApart(known, total);
    }

    public boolean has(Area area) {
        return has(scope, new SeriesKey(area, benefit, measure));
    }

    public Observation figure(Area area, Period at) {
        return scope.dataset().get(new SeriesKey(area, benefit, measure), at);
    }

    /** Whether the export has a cell for it, be it "." or a number. */
    public boolean has(Area area, Period at) {
        return scope.dataset().find(new SeriesKey(area, benefit, measure), at).isPresent();
    }

    /** Whether a change up to a period is over so few persons that it says little. */
    public boolean hasSmallBase(Area area, Period now) {
        return figure(area, now).figure() instanceof Figure.Known
                && figure(area, now.yearBefore()).figure() instanceof Figure.Known base
                && isSmallBase(base);
    }

    /** Whether a change in percent of so few says little; of nobody there is none. */
    public static boolean isSmallBase(Figure.Known base) {
        return base.value() > 0 && base.value() < SMALL_BASE;
    }

    /**
     * What is said beside changes over so few persons, as long as they are so few.
     *
     * @param whom empty, or whose changes they are
     * @param bases how many they were, as the line has it
     */
    public static Beside smallBase(String whom, Stream<Quantity> bases) {
        List<Condition> few = bases.map(base -> base.isLess(SMALL_BASE)).toList();
        return new Beside("lille grundlag" + whom, Optional.of(new All(few)), "");
    }

    /** Whether a change up to a period is over so few persons that it is told in persons alone. */
    public boolean isOfFew(Area area, Period now) {
        return isOfFew(figure(area, now.yearBefore()), figure(area, now));
    }

    /** The same of a count of persons, whose kind is of no concern; from nobody none is few. */
    public static boolean isOfFew(Observation before, Observation now) {
        return before.figure() instanceof Figure.Known base
                && now.figure() instanceof Figure.Known
                && base.value() > 0
                && base.value() < FEW;
    }

    /** What to say where so few are left without the comparison that others have. */
    public Optional<String> remarkOnFew() {
        return !scope.comparisons().isEmpty() && isOfFew(scope.own(), scope.period())
                ? Optional.of(
                        "I "
                                + PeriodNames.of(scope.period().yearBefore())
                                + " var der under "
                                + DanishFormat.fixed(FEW, 0)
                                + " "
                                + subject()
                                + " "
                                + SentenceNames.in(scope.own())
                                + ", så en enkelt er mere end 2 pct.; derfor er udviklingen i"
                                + " procent ikke holdt op mod andres.")
                : Optional.empty();
    }

    public boolean isFullTime() {
        return measure.concept() == Concept.FULL_TIME_PERSONS;
    }

    /** What is counted, in a sentence. */
    public String noun() {
        return isFullTime() ? "fuldtidspersoner" : "personer";
    }

    /** The same of a single one. */
    public String nounOfOne() {
        return isFullTime() ? "fuldtidsperson" : "person";
    }

    /** "på offentlige ydelser", with the name of the total where a report has several. */
    public String onBenefit() {
        return SentenceNames.subject(scope, benefit);
    }

    /** "fuldtidspersoner på offentlige ydelser". */
    public String subject() {
        return noun() + " " + onBenefit();
    }

    /** The same as a short title opens with it: of the only total it need not be said. */
    public String inShort() {
        boolean only =
                benefit.kind() == BenefitGroup.Kind.TOTAL && scope.countedTotals().size() <= 1;
        return DanishNames.first(only ? noun() + SentenceNames.part(scope) : subject());
    }

    /**
     * The benefit that a table of one benefit is about: the total, or the only one; empty where
     * there are several and no total.
     */
    public static Optional<BenefitGroup> lead(List<BenefitGroup> benefits) {
        return benefits.size() == 1
                ? Optional.of(benefits.get(0))
                : benefits.stream().filter(BenefitGroup::isTotal).findFirst();
    }
}
