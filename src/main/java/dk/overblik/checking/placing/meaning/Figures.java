package dk.overblik.checking.placing.meaning;

import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Names;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Merger;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures that a note is held against, by what the words of notes can ask for. */
public final class Figures {

    private static final String WIDER = " mv.";

    private final Dataset dataset;
    private final Vocabulary vocabulary;
    private final Map<Measure, Parts> derived;
    private final List<Traits> traits;
    private final Set<Area> areas;
    private final Set<BenefitGroup> benefits;

    /** The periods that have places on a list. */
    private final Set<Period> listed;

    /** What the note itself shows, where that is one set of benefits throughout. */
    private final Optional<Benefits> shown;

    /** The figures of a dataset, asked in the words of notes. */
    public Figures(Dataset dataset, Vocabulary vocabulary) {
        this.shown = Optional.empty();
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.derived = derived(dataset.measures());
        this.traits =
                Stream.concat(dataset.measures().stream(), derived.keySet().stream())
                        .map(m -> Traits.of(m, vocabulary))
                        .toList();
        this.areas = new LinkedHashSet<>(dataset.areas());
        this.benefits = new LinkedHashSet<>(dataset.benefits());
        this.listed = listed(dataset);
    }

    private Figures(Figures same, Benefits shown) {
        this.dataset = same.dataset;
        this.vocabulary = same.vocabulary;
        this.derived = same.derived;
        this.traits = same.traits;
        this.areas = same.areas;
        this.benefits = same.benefits;
        this.listed = same.listed;
        this.shown = Optional.of(shown);
    }

    /** The same, asked by a note that shows some benefits. */
    public Figures showing(Benefits some) {
        return new Figures(this, some);
    }

    /** What "de viste ydelser" are; empty where the note does not tell. */
    public Optional<Benefits> shown() {
        return shown;
    }

    private static Set<Period> listed(Dataset dataset) {
        return dataset.series().stream()
                .filter(key -> key.measure().concept() == Concept.RANK)
                .flatMap(
                        key ->
                                dataset.periods().stream()
                                        .filter(period -> dataset.find(key, period).isPresent()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a later figure of a series is compared with: the earlier one, or where the benefit has
     * come to hold others since, their full-time persons, which are to be added.
     *
     * @return none where the exports do not have all of them, or where they cannot be added
     */
    public List<Observation> compared(SeriesKey key, Period earlier, Period later) {
        List<Merger> mergers =
                vocabulary.rulebook().at(later).mergers().stream()
                        .filter(merger -> merger.into().contains(key.benefit()))
                        .filter(merger -> merger.isAheadOf(earlier))
                        .toList();
        if (mergers.isEmpty()) {
            return level(key, earlier);
        }
        boolean adds = key.measure().concept() == Measure.Concept.FULL_TIME_PERSONS;
        return mergers.size() == 1 && adds ? merged(mergers.get(0), key, earlier) : List.of();
    }

    private List<Observation> merged(Merger merger, SeriesKey key, Period at) {
        List<Observation> parts = new ArrayList<>();
        for (List<BenefitGroup> names : merger.of()) {
            names.stream()
                    .flatMap(n -> level(new SeriesKey(key.area(), n, key.measure()), at).stream())
                    .findFirst()
                    .ifPresent(parts::add);
        }
        return parts.size() == merger.of().size() ? parts : List.of();
    }

    /**
     * What a share that the exports do not have can be calculated from.
     *
     * @param counted the measure of those counted
     * @param base the measure of all
     */
    private record Parts(Measure counted, Measure base) {}

    private static Map<Measure, Parts> derived(List<Measure> measures) {
        Map<Measure, Parts> derived = new LinkedHashMap<>();
        Optional<Measure> counted = of(measures, Concept.FULL_TIME_PERSONS);
        add(
                derived,
                measures,
                counted,
                Concept.POPULATION,
                Concept.SHARE_OF_POPULATION,
                "befolkningen");
        add(
                derived,
                measures,
                counted,
                Concept.WORKFORCE,
                Concept.SHARE_OF_WORKFORCE,
                "arbejdsstyrken");
        return derived;
    }

    private static void add(
            Map<Measure, Parts> derived,
            List<Measure> measures,
            Optional<Measure> counted,
            Concept base,
            Concept share,
            String name) {
        Optional<Measure> all = of(measures, base);
        if (counted.isPresent() && all.isPresent() && of(measures, share).isEmpty()) {
            derived.put(
                    new Measure("Fuldtidspersoner i pct. af " + name, share),
                    new Parts(counted.get(), all.get()));
        }
    }

    private static Optional<Measure> of(List<Measure> measures, Concept concept) {
        return measures.stream().filter(m -> m.concept() == concept).findFirst();
    }

    /**
     * The figures that make the level of a series at a time: one that was read, or those counted
     * and all of a share that has to be calculated; none where one of them lacks.
     */
    public List<Observation> level(SeriesKey key, Period period) {
        Parts parts = derived.get(key.measure());
        if (parts == null) {
            return known(key, period).stream().toList();
        }
        Optional<Observation> counted =
                known(new SeriesKey(key.area(), key.benefit(), parts.counted()), period);
        Optional<Observation> base =
                dataset.series().stream()
                        .filter(
                                k ->
                                        k.area().equals(key.area())
                                                && k.measure().equals(parts.base()))
                        .flatMap(k -> known(k, period).stream())
                        .findFirst();
        return counted.isPresent() && base.isPresent()
                ? List.of(counted.get(), base.get())
                : List.of();
    }

    /** The figure of a series at a time, where it is there and known. */
    public Optional<Observation> known(SeriesKey key, Period period) {
        return dataset.find(key, period).filter(o -> o.figure() instanceof Figure.Known);
    }

    /** All that the exports hold. */
    public Dataset dataset() {
        return dataset;
    }

    /** The names by which they are asked for. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Traits> traits() {
        return traits;
    }

    /** What a measure is made of. */
    public boolean isShare(SeriesKey key) {
        return traits.stream().anyMatch(t -> t.measure().equals(key.measure()) && t.isShare());
    }

    /**
     * Whether some levels are all ways there are to count the same people, in heads and in
     * full-time persons: a number that none of them fits is wrong, whichever is meant. Of a change
     * it is not: people come and go in other numbers than they stay.
     */
    public boolean isEveryCount(List<Meaning> meanings) {
        List<Traits> counts =
                meanings.stream().flatMap(m -> traits(m.key().measure()).stream()).toList();
        Set<String> counted =
                counts.stream().map(Traits::counted).collect(Collectors.toUnmodifiableSet());
        return counts.size() == 2
                && meanings.get(0).kind() == Meaning.Kind.LEVEL
                && counts.stream().allMatch(Traits::isCount)
                && counted.equals(Set.of(Traits.FULL_TIME, Traits.PERSONS))
                && counts.get(0).state().equals(counts.get(1).state())
                && meanings.stream().map(m -> m.with(meanings.get(0).key())).distinct().count()
                        == 1;
    }

    /**
     * Whether some meanings are all that a row for the whole of a table may be, the exports' total
     * and the sum of its rows: a number that is neither is wrong, whichever is meant. Where no sum
     * can be made the total is meant only if the rows leave no benefit out.
     *
     * @param benefits what the row may be of
     */
    public boolean isEveryTotal(List<Meaning> meanings, Choice<Benefits> benefits) {
        boolean either = benefits.certain() && benefits.values().size() == 2;
        return either
                && (meanings.size() == 1
                        ? benefits.values().stream().anyMatch(this::isAll)
                        : meanings.size() == 2
                                && meanings.stream().allMatch(Meaning::isOfWhole)
                                && meanings.stream().map(m -> m.key().measure()).distinct().count()
                                        == 1);
    }

    private boolean isAll(Benefits some) {
        return some.isSum()
                && benefits.stream()
                        .filter(b -> b.kind() == BenefitGroup.Kind.GROUP)
                        .allMatch(some.groups()::contains);
    }

    /** What a measure is made of. */
    Optional<Traits> traits(Measure measure) {
        return traits.stream().filter(t -> t.measure().equals(measure)).findFirst();
    }

    /** The labels of measures that no word of the vocabulary stands for. */
    public List<String> unknownMeasures() {
        return traits.stream().filter(Traits::isUnknown).map(t -> t.measure().label()).toList();
    }

    /** Whether a text says one of those. */
    public boolean namesUnknownMeasure(TextReading text) {
        return text.of(Mention.Kind.HEAD).stream()
                .anyMatch(
                        m ->
                                traits.stream()
                                        .anyMatch(
                                                t ->
                                                        t.isUnknown()
                                                                && t.counted().equals(m.value())));
    }

    public boolean has(Area area) {
        return areas.contains(area);
    }

    public boolean has(SeriesKey key) {
        Parts parts = derived.get(key.measure());
        return parts == null
                ? dataset.has(key)
                : dataset.has(new SeriesKey(key.area(), key.benefit(), parts.counted()));
    }

    /** The areas that a text names, each once, in its order. */
    public List<Area> areasIn(TextReading reading) {
        return reading.of(Mention.Kind.AREA).stream()
                .flatMap(m -> vocabulary.areas().find(m.value()).stream())
                .distinct()
                .toList();
    }

    /**
     * The period as the exports have it: four quarters that are one year are called by it, where
     * they have no years.
     */
    public Period asPublished(Period period) {
        Period rolling = new Period(Period.Kind.ROLLING_YEAR, period.first(), period.last());
        boolean year = period.kind() == Period.Kind.YEAR && !knowsKind(period);
        return year && knowsKind(rolling) ? rolling : period;
    }

    /**
     * The same of places on a list: a list of four quarters is called by the quarter, or the month,
     * that it ends with.
     */
    public Period asListed(Period period) {
        boolean ends = period.kind() == Period.Kind.QUARTER || period.kind() == Period.Kind.MONTH;
        return listed.stream()
                .filter(p -> ends && p.kind() == Period.Kind.ROLLING_YEAR)
                .filter(p -> !listed.contains(period) && p.last().equals(period.last()))
                .findFirst()
                .orElseGet(() -> asPublished(period));
    }

    /** Whether a time is a month or quarter that a list ends with. */
    public boolean isEndOfList(Mention time) {
        return time.period().filter(p -> p.months() < 12 && !asListed(p).equals(p)).isPresent();
    }

    /** Whether some figure is of a period that can be compared with this one. */
    public boolean knowsKind(Period period) {
        return dataset.periods().stream().anyMatch(period::isComparableWith);
    }

    /** The published period of the same kind before another one. */
    public Optional<Period> before(Period period) {
        return dataset.periods().stream()
                .filter(p -> p.isComparableWith(period) && p.compareTo(period) < 0)
                .max(Comparator.naturalOrder());
    }

    public boolean has(Period period) {
        return dataset.periods().contains(period);
    }

    /** The benefits of the exports that a name stands for. */
    public List<BenefitGroup> benefits(String name, boolean benchmark) {
        String folded = Names.folded(name);
        List<BenefitGroup> same =
                benefits.stream().filter(b -> Names.folded(b.name()).equals(folded)).toList();
        if (!same.isEmpty() || !benchmark) {
            return same;
        }
        return benefits.stream()
                .filter(b -> Names.folded(b.name()).equals(folded + WIDER))
                .toList();
    }

    /** The same benefits as the exports have them, one after the other. */
    public List<BenefitGroup> inOrder(List<BenefitGroup> some) {
        return benefits.stream().filter(some::contains).toList();
    }

    /** Whether all that the exports have is of one benefit, so that a note can mean no other. */
    public boolean isOfOneBenefit() {
        return benefits.size() == 1 && totals().isEmpty();
    }

    /** Whether the exports have the figures of a whole area of benefits: "Kontanthjælp mv.". */
    boolean hasArea(String name) {
        return !benefits(name + WIDER, true).isEmpty();
    }

    /**
     * The benefits that a word for an area of them stands for: "kontanthjælpsområdet". Where the
     * exports do not have the area as such it may only mean the benefit that gives it its name.
     */
    List<BenefitGroup> benefitArea(String name) {
        return hasArea(name) ? benefits(name + WIDER, true) : benefits(name, false);
    }

    /**
     * The same of some measures: what stands where no benefit is named, if no total has any of
     * them, and both if one has none. "Det" may be the unemployed of a table as well as all who get
     * a benefit.
     */
    public List<BenefitGroup> totals(List<Traits> measures) {
        if (!benefits.contains(BenefitGroup.UNNAMED)) {
            return totals();
        }
        long apart = measures.stream().map(Traits::measure).filter(this::hasNoTotal).count();
        if (apart == measures.size()) {
            return List.of(BenefitGroup.UNNAMED);
        }
        return apart == 0
                ? totals()
                : Stream.concat(Stream.of(BenefitGroup.UNNAMED), totals().stream())
                        .distinct()
                        .toList();
    }

    private boolean hasNoTotal(Measure measure) {
        return dataset.series().stream()
                .noneMatch(key -> key.benefit().isTotal() && key.measure().equals(measure));
    }

    /** The total over benefits, or what stands where the exports name none. */
    public List<BenefitGroup> totals() {
        List<BenefitGroup> totals = benefits.stream().filter(BenefitGroup::isTotal).toList();
        return totals.isEmpty()
                ? benefits.stream().filter(b -> b.equals(BenefitGroup.UNNAMED)).toList()
                : totals;
    }
}
