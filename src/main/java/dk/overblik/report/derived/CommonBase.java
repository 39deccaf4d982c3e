package dk.overblik.report.derived;

import dk.overblik.calculation.Ratio;
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
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.rulebook.Rulebook.At;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures made comparable with those of a period: earlier ones are shown for the benefits and the
 * areas that there are then. What a benefit was before others were merged into it is their sum, and
 * so is what an area was before it was made of others.
 *
 * <p>This is the one place that knows a course. Every table, sentence and chart of a report reads
 * its figures from here, and so none can compare across a merger by mistake.
 */
final class CommonBase {

    private static final Set<Concept> ADDS_UP_OVER_AREAS =
            EnumSet.of(Concept.FULL_TIME_PERSONS, Concept.WORKFORCE, Concept.POPULATION);

    private final Dataset dataset;
    private final Rulebook rulebook;
    private final At at;
    private final AddedSeries changed = new AddedSeries();

    private CommonBase(Dataset dataset, Rulebook rulebook, Period now) {
        this.dataset = dataset;
        this.rulebook = rulebook;
        this.at = rulebook.at(now);
    }

    /** The figures that are others than the export's, for a report on a period. */
    static AddedSeries benefits(Dataset published, Rulebook rulebook, Period now) {
        CommonBase base = new CommonBase(published, rulebook, now);
        for (Merger merger : base.at.mergers()) {
            merger.into().stream()
                    .filter(published.benefits()::contains)
                    .forEach(into -> base.merge(merger, into));
        }
        return base.changed;
    }

    /** The same of areas, from figures whose benefits are on the base. */
    static AddedSeries areas(Dataset figures, Rulebook rulebook, Period now) {
        CommonBase base = new CommonBase(figures, rulebook, now);
        for (Area whole : rulebook.areasMadeOfAreas()) {
            if (figures.areas().contains(whole)) {
                base.makeOfParts(whole);
            } else if (base.hasParts(whole, now)) {
                base.makeAnew(whole);
            }
        }
        return base.changed;
    }

    private List<Period> ahead(Merger merger) {
        return dataset.periods().stream().filter(merger::isAheadOf).toList();
    }

    private void merge(Merger merger, BenefitGroup into) {
        List<Period> ahead = ahead(merger);
        if (ahead.isEmpty()) {
            return;
        }
        for (SeriesKey key : List.copyOf(dataset.series())) {
            boolean merged =
                    key.benefit().equals(into)
                            && !key.measure().concept().isOfBenchmark()
                            && key.measure().concept() != Concept.WORKFORCE
                            && key.measure().concept() != Concept.POPULATION;
            if (merged) {
                new MergedSeries(merger, key).change(ahead);
            }
        }
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

        void change(List<Period> ahead) {
            boolean apartNow = merger.isInside(at.period()) && isBroken(at.period());
            for (Period period : ahead) {
                boolean shown = period.equals(at.period());
                if (!(apartNow && shown)) {
                    change(period, apartNow);
                }
            }
        }

        private void change(Period period, boolean apartNow) {
            List<Observation> parts = parts(period);
            if (isOneAlready(period, parts)) {
                return;
            }
            boolean sum = isSum(parts) && !apartNow;
            if (sum) {
                changed.compute(
                        key, period, Ratio.of(parts).figure(), () -> Ratio.of(parts(period)));
            } else {
                changed.withhold(key, period, reason());
            }
            if (sum || measures().anyMatch(measure -> of(measure).isSum(period))) {
                // A row of a benefit that is in another is gone with all of its measures.
                othersThere(parts).forEach(o -> changed.withhold(o.key(), period, Reason.MERGED));
            }
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
                            .filter(CommonBase.this::isThere)
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
            return others(parts).filter(CommonBase.this::isThere);
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
                    ? isAloneInItsFile(own, period) || isComplete(own, period)
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

        private boolean isAloneInItsFile(Observation own, Period period) {
            return dataset.benefits().stream()
                    .filter(other -> !other.equals(key.benefit()))
                    .map(other -> figure(other, period))
                    .filter(CommonBase.this::isThere)
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

    /** Whether the export has all that an area is made of, and not the area itself. */
    private boolean hasParts(Area whole, Period now) {
        List<Area> parts = at.partsOf(whole);
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(
                                part ->
                                        dataset.series().stream()
                                                .filter(key -> key.area().equals(part))
                                                .anyMatch(
                                                        key -> dataset.find(key, now).isPresent()));
    }

    private void makeAnew(Area whole) {
        List<Area> parts = at.partsOf(whole);
        List<SeriesKey> keys =
                dataset.series().stream()
                        .filter(key -> parts.contains(key.area()))
                        .map(key -> in(whole, key))
                        .distinct()
                        .toList();
        for (SeriesKey key : keys) {
            dataset.periods().forEach(period -> makeOfParts(key, parts, period));
        }
    }

    private void makeOfParts(Area whole) {
        for (Period period : dataset.periods()) {
            List<Area> parts = at.madeOfBy(whole, period);
            if (!parts.isEmpty()) {
                dataset.series().stream()
                        .filter(key -> key.area().equals(whole))
                        .filter(key -> dataset.find(key, period).isEmpty())
                        .forEach(key -> makeOfParts(key, parts, period));
            }
        }
    }

    private void makeOfParts(SeriesKey key, List<Area> parts, Period period) {
        boolean any =
                parts.stream().anyMatch(part -> dataset.find(in(part, key), period).isPresent());
        if (!any) {
            return;
        }
        if (ADDS_UP_OVER_AREAS.contains(key.measure().concept())) {
            changed.compute(
                    key,
                    period,
                    () ->
                            Ratio.of(
                                    parts.stream()
                                            .map(p -> dataset.get(in(p, key), period))
                                            .toList()));
        } else {
            changed.withhold(key, period, Reason.NOT_ADDITIVE);
        }
    }

    private static SeriesKey in(Area area, SeriesKey key) {
        return new SeriesKey(area, key.benefit(), key.measure());
    }
}
