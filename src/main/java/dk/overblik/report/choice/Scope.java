package dk.overblik.report.choice;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import dk.overblik.vocabulary.Vocabulary;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report is about: the figures, and the areas and the period chosen among them.
 *
 * @param dataset the figures on the base of the period
 * @param bases the figures on the base of any other
 * @param comparisons in the order in which they stand beside the own area
 * @param asked whether these were asked for; else they are the usual ones of the period
 * @param caveat what was picked without being asked for
 * @param settings what the user has fixed once and for all
 * @param filters the dimensions that the export is filtered to one member of
 */
public record Scope(
        Dataset dataset,
        Bases bases,
        Vocabulary vocabulary,
        Area own,
        List<Area> comparisons,
        boolean asked,
        Period period,
        Caveat caveat,
        Settings settings,
        List<String> filters) {

    private static final Set<Measure.Concept> COUNTS =
            EnumSet.of(Measure.Concept.FULL_TIME_PERSONS, Measure.Concept.PERSONS);

    /**
     * What stands behind every period line, as Danish sentences.
     *
     * @param ofArea where the own area was not asked for, but picked
     * @param ofPeriod where a newer period was passed over; it is about that of the report alone
     * @param ofFilter where all figures are of a part of the people
     * @param until the last month that may be shown, where a period was asked for
     */
    public record Caveat(
            Optional<String> ofArea,
            Optional<String> ofPeriod,
            Optional<String> ofFilter,
            Optional<YearMonth> until) {

        Caveat ofAnyPeriod() {
            return new Caveat(ofArea, Optional.empty(), ofFilter, until);
        }

        Caveat filtered(Optional<String> sentence) {
            return new Caveat(ofArea, ofPeriod, sentence, until);
        }

        List<String> sentences() {
            return Stream.of(ofFilter, ofArea, ofPeriod).flatMap(Optional::stream).toList();
        }

        /** The same for whoever makes the report, with what can be done; no reader needs that. */
        List<String> remarks() {
            return Stream.concat(
                            ofArea.stream().map(said -> said + " Vælg med --kommune."),
                            ofPeriod.stream())
                    .toList();
        }
    }

    /**
     * The figures of a report as benefits and areas are at a time.
     *
     * @param at the figures on the base of a period
     * @param averaged the period whose figures are averages of months, where there is one
     */
    public record Bases(Function<Period, Dataset> at, Optional<Period> averaged) {

        /** Figures that are the same on any base. */
        public static Bases of(Dataset dataset) {
            return new Bases(period -> dataset, Optional.empty());
        }
    }

    public Scope {
        comparisons = List.copyOf(comparisons);
        filters = List.copyOf(filters);
    }

    /** Figures that are the same on any base, without settings. */
    public Scope(
            Dataset dataset,
            Vocabulary vocabulary,
            Area own,
            List<Area> comparisons,
            Period period,
            Optional<String> caveat) {
        this(
                dataset,
                Bases.of(dataset),
                vocabulary,
                own,
                comparisons,
                true,
                period,
                new Caveat(caveat, Optional.empty(), Optional.empty(), Optional.empty()),
                Settings.none(),
                List.of());
    }

    /**
     * The same for another period, with the figures on its base, and beside the areas that are
     * compared with then: those that were asked for, else the usual one that has figures.
     */
    public Scope at(Period other) {
        if (other.equals(period)) {
            return this;
        }
        Dataset then = bases.at().apply(other);
        return new Scope(
                then,
                bases,
                vocabulary,
                own,
                asked ? comparisons : usual(then, other),
                asked,
                other,
                caveat.ofAnyPeriod(),
                settings,
                filters);
    }

    /** The usual area of a period that has figures for it; where none has, those of the report. */
    private List<Area> usual(Dataset figures, Period at) {
        Rulebook.At then = rulebook().at(at);
        List<Area> around = then.around(own);
        List<Area> there =
                figures.areas().stream()
                        .filter(a -> a.kind() == Area.Kind.COUNTRY || around.contains(a))
                        .filter(area -> hasAny(figures, area, at))
                        .toList();
        List<Area> usual =
                new AreaChoice(there, vocabulary.areas()).comparisons(own, List.of(), then);
        return usual.isEmpty() ? comparisons : usual;
    }

    private static boolean hasAny(Dataset figures, Area area, Period at) {
        return figures.series().stream()
                .filter(key -> key.area().equals(area))
                .anyMatch(key -> figures.get(key, at).figure() instanceof Figure.Known);
    }

    /**
     * The same about another area, held against what that one would be if it were chosen alone.
     *
     * @param asked what there is to compare with, where anything was asked for
     */
    public Scope of(Area other, Wishes asked) {
        AreaChoice among = new AreaChoice(dataset.areas(), vocabulary.areas());
        Wishes named =
                new Wishes(
                        Optional.of(other.name()),
                        asked.comparisons(),
                        Optional.empty(),
                        asked.settings());
        Wishes wishes = StandingWishes.of(named, among, dataset.periods()).wishes();
        return new Scope(
                dataset,
                bases,
                vocabulary,
                other,
                among.comparisons(other, wishes.comparisons(), rules()),
                !wishes.comparisons().isEmpty(),
                period,
                caveat,
                settings,
                filters);
    }

    /** Whether a period may be shown: no later one than was asked for. */
    public boolean allows(Period shown) {
        return caveat.until().filter(until -> shown.last().isAfter(until)).isEmpty();
    }

    /**
     * The same of an export that is filtered to one member of each of some dimensions.
     *
     * @param sentence what is to be said of it wherever its figures stand
     */
    public Scope filteredBy(List<String> dimensions, Optional<String> sentence) {
        return new Scope(
                dataset,
                bases,
                vocabulary,
                own,
                comparisons,
                asked,
                period,
                caveat.filtered(sentence),
                settings,
                dimensions);
    }

    /** The rules, the user's own above ours. */
    public Rulebook rulebook() {
        return vocabulary.rulebook();
    }

    /** What holds in the period. */
    public Rulebook.At rules() {
        return rulebook().at(period);
    }

    /** Whether full-time persons of the period are averages of months. */
    public boolean isAverage() {
        return bases.averaged().filter(period::equals).isPresent();
    }

    /** Whether a benefit was paid in the period, or has a figure all the same. */
    public boolean isPaid(BenefitGroup benefit) {
        return benefit.kind() != BenefitGroup.Kind.GROUP
                || rules().isPaidThroughout(benefit)
                || dataset.measures().stream()
                        .anyMatch(
                                measure ->
                                        areas().stream()
                                                .anyMatch(a -> isKnown(a, benefit, measure)));
    }

    private boolean isKnown(Area area, BenefitGroup benefit, Measure measure) {
        return dataset.get(new SeriesKey(area, benefit, measure), period).figure()
                instanceof Figure.Known;
    }

    /** The own area and then those it is compared with. */
    public List<Area> areas() {
        return Stream.concat(Stream.of(own), comparisons.stream()).toList();
    }

    /** Their names, as a period line begins. */
    public String areaNames() {
        return areaNames(areas());
    }

    /** The same of others: of many, the tables under the line have the rest. */
    public static String areaNames(List<Area> areas) {
        return DanishList.few(areas.stream().map(Area::name).toList(), "andre områder");
    }

    /** Areas as a sentence lists them: "A, B og C". */
    public static String names(List<Area> areas) {
        return DanishList.of(areas.stream().map(Area::name).toList());
    }

    /**
     * What ends a period line: that its figures are averages, the caveat, each with a space before
     * it, or nothing.
     */
    public String caveatBehind() {
        String average = isAverage() ? " " + average() : "";
        return Stream.concat(
                        Stream.of(average), caveat.sentences().stream().map(said -> " " + said))
                .collect(Collectors.joining());
    }

    private String average() {
        return "Gennemsnit af månederne fra "
                + PeriodNames.of(Period.month(period.first()))
                + " til "
                + PeriodNames.of(Period.month(period.last()))
                + ".";
    }

    public boolean has(Measure.Concept concept) {
        return dataset.measures().stream().anyMatch(measure -> measure.concept() == concept);
    }

    /**
     * The figure of the export's measure with the concept; absent where the export has none.
     *
     * @param usual the measure to name where the export has none
     */
    public Observation figure(Area area, BenefitGroup benefit, Measure usual, Period at) {
        Measure measure =
                dataset.measures().stream()
                        .filter(candidate -> candidate.concept() == usual.concept())
                        .findFirst()
                        .orElse(usual);
        return dataset.get(new SeriesKey(area, benefit, measure), at);
    }

    /**
     * The figure to show by itself: one that is withheld as no change may be made of it has been
     * published all the same.
     */
    public Observation level(SeriesKey key, Period at) {
        Observation figure = dataset.get(key, at);
        return figure.figure().equals(Figure.missing(Figure.Reason.SERIES_BROKEN))
                ? dataset.read(key, at).orElse(figure)
                : figure;
    }

    /**
     * The benefit groups with figures for any of the areas, but for those that are not paid in the
     * period: known ones first, the total last.
     */
    public List<BenefitGroup> benefits() {
        return groups(EnumSet.allOf(Measure.Concept.class))
                .sorted(new BenefitOrder(vocabulary.benefits(), settings.order()))
                .toList();
    }

    /** Those with figures of any of the concepts, and of the totals only those of the period. */
    public List<BenefitGroup> benefits(Set<Measure.Concept> concepts) {
        return groups(concepts)
                .filter(benefit -> !benefit.isTotal() || isOfPeriod(benefit, concepts))
                .sorted(new BenefitOrder(vocabulary.benefits(), settings.order()))
                .toList();
    }

    /**
     * The totals that people are counted of, of any period: of exports that are read together each
     * may have one of its own.
     */
    public List<BenefitGroup> countedTotals() {
        return dataset.series().stream()
                .filter(key -> key.benefit().kind() == BenefitGroup.Kind.TOTAL)
                .filter(key -> COUNTS.contains(key.measure().concept()))
                .map(SeriesKey::benefit)
                .distinct()
                .sorted(new BenefitOrder(vocabulary.benefits(), settings.order()))
                .toList();
    }

    private Stream<BenefitGroup> groups(Set<Measure.Concept> concepts) {
        List<Area> shown = areas();
        return dataset.series().stream()
                .filter(key -> shown.contains(key.area()))
                .filter(key -> concepts.contains(key.measure().concept()))
                .filter(key -> dataset.hasPeriodsLike(key, period))
                .map(SeriesKey::benefit)
                .distinct()
                .filter(this::isPaid);
    }

    /**
     * Whether a total is the one of the report's period: files that are read together may have
     * totals of other periods, which are of other groups under names of their own.
     */
    private boolean isOfPeriod(BenefitGroup total, Set<Measure.Concept> concepts) {
        List<SeriesKey> own =
                dataset.series().stream()
                        .filter(key -> key.area().equals(own()))
                        .filter(key -> key.benefit().isTotal())
                        .filter(key -> concepts.contains(key.measure().concept()))
                        .filter(key -> dataset.find(key, period).isPresent())
                        .toList();
        return own.isEmpty() || own.stream().anyMatch(key -> key.benefit().equals(total));
    }

    /**
     * How the kroner of a measure and a benefit are shown, in whatever chapter: by the amounts of
     * all areas in the period and the year before.
     */
    public Unit kroner(Measure measure, BenefitGroup benefit) {
        return MeasureUnit.kroner(inTwoYears(measure, benefit));
    }

    /**
     * Whether the percentages of a measure and a benefit are shown with two decimals, in whatever
     * chapter.
     */
    public boolean showsHundredths(Measure measure, BenefitGroup benefit) {
        return MeasureUnit.areHundredths(inTwoYears(measure, benefit));
    }

    /** Of all areas, in the period and the year before. */
    private List<Observation> inTwoYears(Measure measure, BenefitGroup benefit) {
        return dataset.series().stream()
                .filter(key -> key.measure().equals(measure))
                .filter(key -> key.benefit().equals(benefit))
                .flatMap(
                        key ->
                                Stream.of(period, period.yearBefore())
                                        .map(at -> dataset.get(key, at)))
                .toList();
    }

    /** Which end is good of a measure of a benefit; neutral also of benefits nobody knows. */
    public GoodEnd goodEnd(Measure measure, BenefitGroup benefit) {
        boolean known = vocabulary.benefits().find(benefit.name()).isPresent();
        return known || benefit.kind() != BenefitGroup.Kind.GROUP
                ? vocabulary.goodEnd(measure, benefit)
                : GoodEnd.NEUTRAL;
    }
}
