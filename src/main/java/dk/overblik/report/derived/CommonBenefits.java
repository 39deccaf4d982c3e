package dk.overblik.report.derived;

import dk.overblik.calculation.Ratio;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.rulebook.Rulebook.At;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Figures made comparable with those of a period: earlier ones are shown for the benefits that
 * there are then. What a benefit was before others were merged into it is their sum.
 *
 * <p>This and {@link CommonAreas} are the one place that knows a course. Every table, sentence and
 * chart of a report reads its figures from here, and so none can compare across a merger by
 * mistake.
 */
final class CommonBenefits implements Derivation {

    private static final int SOON = 3;
    private static final int YEAR = 12;

    /**
     * No benefit grows so much from a month or quarter to the next, or over a year; what went into
     * kontanthjælp in 2025 was nearly as many persons again.
     */
    private static final double LEAP_AT_ONCE = 1.25;

    private static final double LEAP_OF_A_YEAR = 1.4;

    private final Dataset dataset;
    private final Rulebook rulebook;
    private final At at;
    private final Set<Period> periods;
    private final Map<BenefitGroup, List<Step>> steps = new LinkedHashMap<>();
    private final Map<Widening, Boolean> widening = new ConcurrentHashMap<>();

    /** A merger that may show in the figures of a measure. */
    private record Widening(Merger merger, BenefitGroup benefit, Measure measure) {}

    /** A merger, and one of its names that the export has, which its parts are added up under. */
    private record Step(Merger merger, BenefitGroup into) {}

    /** The figures that are others than the export's, for a report on a period. */
    CommonBenefits(Dataset published, Rulebook rulebook, Period now) {
        this.dataset = published;
        this.rulebook = rulebook;
        this.at = rulebook.at(now);
        this.periods = Set.copyOf(published.periods());
        for (Merger merger : at.mergers()) {
            merger.into().stream()
                    .filter(published.benefits()::contains)
                    .forEach(into -> add(new Step(merger, into)));
        }
    }

    private void add(Step step) {
        Stream<BenefitGroup> parts = step.merger().of().stream().flatMap(List::stream);
        Stream.concat(Stream.of(step.into()), parts)
                .distinct()
                .forEach(
                        benefit ->
                                steps.computeIfAbsent(benefit, any -> new ArrayList<>()).add(step));
    }

    @Override
    public List<SeriesKey> series() {
        return List.of();
    }

    @Override
    public boolean concerns(SeriesKey key, Period period) {
        return steps.containsKey(key.benefit()) && isMerged(key.measure().concept());
    }

    private static boolean isMerged(Concept concept) {
        return !concept.isOfBenchmark()
                && concept != Concept.WORKFORCE
                && concept != Concept.POPULATION;
    }

    @Override
    public Optional<Derived> at(SeriesKey key, Period period) {
        return steps.getOrDefault(key.benefit(), List.of()).stream()
                .filter(step -> step.merger().isAheadOf(period) && periods.contains(period))
                .flatMap(step -> changed(step, key, period).stream())
                .reduce(Derived::orLater);
    }

    /** What a merger makes of a figure, be it of the one benefit or of one that went into it. */
    private Optional<Derived> changed(Step step, SeriesKey key, Period period) {
        SeriesKey whole = new SeriesKey(key.area(), step.into(), key.measure());
        if (!dataset.has(whole)) {
            return Optional.empty();
        }
        MergedSeries series = new MergedSeries(step.merger(), whole);
        return whole.equals(key) ? series.changed(period) : series.merged(key, period);
    }

    /** One area's figures of one measure for a benefit that others were merged into. */
    private final class MergedSeries {

        private final Merger merger;
        private final SeriesKey key;
        private final boolean renamed;

        MergedSeries(Merger merger, SeriesKey key) {
            this.merger = merger;
            this.key = key;
            this.renamed = !merger.isOf(key.benefit());
        }

        /** The figure of the one benefit, where it is another than the export's. */
        Optional<Derived> changed(Period period) {
            List<Observation> parts = parts(period);
            if (isToStay(period) || isOneAlready(period, parts)) {
                return Optional.empty();
            }
            return Optional.of(
                    isSum(parts) && !isApartNow()
                            ? Derived.computed(key, period, Ratio.of(parts))
                            : Derived.withheld(key, period, reason()));
        }

        /** The figure of another benefit, where it is held by that of the one. */
        Optional<Derived> merged(SeriesKey other, Period period) {
            List<Observation> parts = parts(period);
            boolean there = othersThere(parts).anyMatch(part -> part.key().equals(other));
            if (!there || isToStay(period) || isOneAlready(period, parts)) {
                return Optional.empty();
            }
            // A row of a benefit that is in another is gone with all of its measures.
            boolean gone =
                    (isSum(parts) && !isApartNow())
                            || measures().anyMatch(measure -> of(measure).isSum(period));
            return gone
                    ? Optional.of(Derived.withheld(other, period, Reason.MERGED))
                    : Optional.empty();
        }

        /** Whether the benefits are apart in the period of the report, which they became one in. */
        private boolean isApartNow() {
            return merger.isInside(at.period()) && isBroken(at.period());
        }

        private boolean isToStay(Period period) {
            return period.equals(at.period()) && isApartNow();
        }

        /** Whether the benefits of a period are added up to the one. */
        private boolean isSum(Period period) {
            List<Observation> parts = parts(period);
            return !isOneAlready(period, parts) && isSum(parts);
        }

        /** The same of the parts of a period in which they are not one already. */
        private boolean isSum(List<Observation> parts) {
            return MeasureUnit.addsOverBenefits(key.measure())
                    && othersThere(parts).findAny().isPresent();
        }

        /** The same area and benefit in another measure. */
        private MergedSeries of(Measure measure) {
            return new MergedSeries(merger, new SeriesKey(key.area(), key.benefit(), measure));
        }

        private Stream<Measure> measures() {
            return dataset.measures().stream()
                    .filter(measure -> measure.concept() == Concept.FULL_TIME_PERSONS);
        }

        private Reason reason() {
            return key.measure().concept() == Concept.PERSONS
                    ? Reason.NOT_ADDITIVE
                    : Reason.SERIES_BROKEN;
        }

        /** What is to be added up for a period: a figure of each benefit that was paid in it. */
        private List<Observation> parts(Period period) {
            List<Observation> parts = new ArrayList<>();
            for (List<BenefitGroup> names : merger.of()) {
                if (names.contains(key.benefit())) {
                    parts.add(figure(key.benefit(), period));
                } else {
                    part(names, period).ifPresent(parts::add);
                }
            }
            return parts;
        }

        private Optional<Observation> part(List<BenefitGroup> names, Period period) {
            Optional<Observation> there =
                    names.stream()
                            .map(name -> figure(name, period))
                            .filter(CommonBenefits.this::isThere)
                            .findFirst();
            return there.or(
                    () ->
                            names.stream()
                                    .filter(name -> rulebook.at(period).isPaid(name))
                                    .findFirst()
                                    .map(name -> figure(name, period)));
        }

        private Stream<Observation> others(List<Observation> parts) {
            return parts.stream().filter(part -> !part.key().equals(key));
        }

        private Stream<Observation> othersThere(List<Observation> parts) {
            return others(parts).filter(CommonBenefits.this::isThere);
        }

        /** Whether the figure is that of the one benefit, although its period lies ahead. */
        private boolean isOneAlready(Period period, List<Observation> parts) {
            Observation own = figure(key.benefit(), period);
            if (renamed) {
                return isThere(own) || othersThere(parts).findAny().isEmpty();
            }
            boolean none = !isThere(own) && othersThere(parts).findAny().isEmpty();
            if (parts.size() == 1 || none) {
                return true;
            }
            return othersThere(parts).findAny().isEmpty()
                    ? (isAloneInItsFile(own, period) && !widens()) || isComplete(own, period)
                    : isOfALaterTable(own, period)
                            && othersThere(parts).noneMatch(other -> isOfOneFile(own, other));
        }

        /** Whether the export has the one benefit, and not all that was merged into it. */
        private boolean isBroken(Period period) {
            List<Observation> parts = parts(period);
            return !isOneAlready(period, parts) && othersThere(parts).findAny().isEmpty();
        }

        /** A table of one benefit alone that spans a merger has the one benefit back in time. */
        private boolean isOfALaterTable(Observation own, Period period) {
            return isAloneInItsFile(own, period)
                    && dataset.periods().stream()
                            .filter(later -> !merger.isAheadOf(later))
                            .map(later -> figure(key.benefit(), later))
                            .anyMatch(later -> isThere(later) && isOfOneFile(own, later));
        }

        /**
         * Whether the figures themselves leap where the merger is: then the table is of the one
         * benefit after it alone, and of a narrower one before.
         */
        private boolean widens() {
            return widening.computeIfAbsent(
                    new Widening(merger, key.benefit(), key.measure()), any -> leaps());
        }

        private boolean leaps() {
            List<Period> before = periods(merger::isAheadOf);
            List<Period> after = periods(period -> !merger.isAheadOf(period));
            if (before.isEmpty() || after.isEmpty()) {
                return false;
            }
            Period last = before.get(before.size() - 1);
            Period first = after.get(0);
            long months = ChronoUnit.MONTHS.between(last.last(), first.last());
            double most = months <= SOON ? LEAP_AT_ONCE : LEAP_OF_A_YEAR;
            return months <= YEAR && largest(first) > most * largest(last);
        }

        /** Those with a figure that lie wholly on one side of the merger, the oldest first. */
        private List<Period> periods(Predicate<Period> side) {
            return dataset.periods().stream()
                    .filter(period -> period.kind() == at.period().kind())
                    .filter(period -> side.test(period) && !merger.isInside(period))
                    .filter(period -> largest(period) > 0)
                    .sorted()
                    .toList();
        }

        /** The figure of the area that has most: of few persons, any change is a leap. */
        private double largest(Period period) {
            return dataset.areas().stream()
                    .map(area -> new SeriesKey(area, key.benefit(), key.measure()))
                    .flatMap(other -> dataset.find(other, period).stream())
                    .mapToDouble(
                            found ->
                                    found.figure() instanceof Figure.Known known
                                            ? known.value()
                                            : 0)
                    .max()
                    .orElse(0);
        }

        private boolean isAloneInItsFile(Observation own, Period period) {
            return dataset.benefits().stream()
                    .filter(other -> !other.equals(key.benefit()))
                    .map(other -> figure(other, period))
                    .filter(CommonBenefits.this::isThere)
                    .noneMatch(other -> isOfOneFile(own, other));
        }

        /** Whether the groups of its file add up to their total, so that none can be lacking. */
        private boolean isComplete(Observation own, Period period) {
            List<Observation> figures =
                    dataset.benefits().stream()
                            .map(benefit -> figure(benefit, period))
                            .filter(figure -> isThere(figure) && isOfOneFile(own, figure))
                            .toList();
            List<Observation> groups =
                    figures.stream()
                            .filter(f -> f.key().benefit().kind() == BenefitGroup.Kind.GROUP)
                            .toList();
            Optional<Observation> total =
                    figures.stream().filter(f -> f.key().benefit().isTotal()).findFirst();
            return key.measure().concept() == Concept.FULL_TIME_PERSONS
                    && groups.size() > 1
                    && total.isPresent()
                    && value(total.get()) instanceof Figure.Known all
                    && Ratio.of(groups).figure() instanceof Figure.Known sum
                    && Math.abs(sum.value() - all.value()) <= (groups.size() + 1) / 2.0;
        }

        private Figure value(Observation observation) {
            return observation.figure();
        }

        private Observation figure(BenefitGroup benefit, Period period) {
            return dataset.get(new SeriesKey(key.area(), benefit, key.measure()), period);
        }
    }

    private boolean isThere(Observation observation) {
        return observation.wasRead();
    }

    private static boolean isOfOneFile(Observation one, Observation other) {
        return one.source().file().equals(other.source().file());
    }
}
