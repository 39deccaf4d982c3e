package dk.overblik.report.basis;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.PeriodRanges;
import dk.overblik.danish.Quote;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What exports that are read together know of the own area, and a report shows nothing of: one has
 * a measure by the quarter, another the same by the month, and only the months become a table.
 *
 * <p>A figure is passed over where nothing is shown of its export, measure, kind of period and
 * benefit. Of what is shown, some periods are enough: no report shows all months.
 */
public final class PassedOver {

    private static final int NAMED = 5;
    private static final Figure CONTRADICTED = Figure.missing(Figure.Reason.CONTRADICTED);

    private final Scope scope;
    private final Map<Held, Map<BenefitGroup, Set<Period>>> held = new LinkedHashMap<>();

    /** What two exports give unequal figures for, so that neither is known. */
    private final Map<Measure, Set<BenefitGroup>> contradicted = new HashMap<>();

    private final Set<HeldOf> shown = new HashSet<>();
    private final Set<Measured> measured = new HashSet<>();
    private final Set<Said> said = new HashSet<>();
    private final Set<ShownAt> shownAt = new HashSet<>();

    /** What an export has of a measure, in periods of a kind. */
    private record Held(String file, Measure measure, Period.Kind kind) {}

    private record HeldOf(Held held, BenefitGroup benefit) {}

    private record Measured(String file, Measure measure) {}

    /** A figure, whatever each export calls its measure. */
    private record Said(String measure, BenefitGroup benefit, Period period, Figure figure) {

        static Said of(SeriesKey key, Period period, Figure figure) {
            return new Said(name(key.measure()), key.benefit(), period, figure);
        }

        static String name(Measure measure) {
            boolean known = measure.concept() != Measure.Concept.OTHER;
            return known ? measure.concept().name() : measure.label();
        }
    }

    /** When something is shown of a measure, whatever each export calls it. */
    private record ShownAt(String measure, BenefitGroup benefit, Period period) {

        static ShownAt of(Measure measure, BenefitGroup benefit, Period period) {
            return new ShownAt(Said.name(measure), benefit, period);
        }
    }

    /** The newest period that an export has of a measure of which nothing is shown. */
    private record Newest(String file, Period period) {}

    /**
     * A measure in its newest period of a kind.
     *
     * @param period the newest that may be shown
     * @param benefits those of which nothing else is shown
     */
    public record Unseen(Measure measure, Period period, Set<BenefitGroup> benefits) {
        public Unseen {
            benefits = Set.copyOf(benefits);
        }
    }

    /**
     * What is to be said.
     *
     * @param measure whatever shows it is the place to say it
     * @param file that has it
     */
    public record Remark(Measure measure, String file, String text) {}

    private PassedOver(Scope scope, Collection<Observation> observations) {
        this.scope = scope;
        if (scope.dataset().files().size() > 1) {
            observations.forEach(this::see);
            read();
        }
    }

    /**
     * Compares what was read with what is shown; of one export alone nothing is passed over.
     *
     * @param shown the figures of the report, and what computed ones among them are made of
     */
    public static PassedOver of(Scope scope, Collection<Observation> shown) {
        return new PassedOver(scope, shown);
    }

    private void read() {
        scope.dataset()
                .forEachRead(
                        (key, period, sheet, row, column, figure) -> {
                            if (!key.area().equals(scope.own())) {
                                return;
                            }
                            if (figure.equals(CONTRADICTED)) {
                                contradicted
                                        .computeIfAbsent(key.measure(), any -> new HashSet<>())
                                        .add(key.benefit());
                            } else if (figure instanceof Figure.Known) {
                                Held of = new Held(sheet.file(), key.measure(), period.kind());
                                if (said.contains(Said.of(key, period, figure))) {
                                    see(of, key.benefit());
                                }
                                held.computeIfAbsent(of, any -> new LinkedHashMap<>())
                                        .computeIfAbsent(key.benefit(), any -> new TreeSet<>())
                                        .add(period);
                            }
                        });
    }

    private void see(Observation observation) {
        if (observation.wasRead() && observation.key().area().equals(scope.own())) {
            SeriesKey key = observation.key();
            Period period = observation.period();
            see(new Held(observation.source().file(), key.measure(), period.kind()), key.benefit());
            said.add(Said.of(key, period, observation.figure()));
            shownAt.add(ShownAt.of(key.measure(), key.benefit(), period));
        }
    }

    private void see(Held of, BenefitGroup benefit) {
        shown.add(new HeldOf(of, benefit));
        measured.add(new Measured(of.file, of.measure));
    }

    /**
     * The measures that an export has and nothing is shown of: they can have a table of their own,
     * one for the newest period of each kind. The benchmark's say nothing apart from each other;
     * and a table that others have for a period has the persons of it too, where they are shown for
     * other periods alone: no table is without what it is about.
     */
    public List<Unseen> measures() {
        Map<Measure, Map<Period, Set<BenefitGroup>>> unseen = new LinkedHashMap<>();
        Set<Newest> apart = new HashSet<>();
        held.forEach(
                (of, all) -> {
                    if (!measured.contains(new Measured(of.file, of.measure))
                            && !of.measure.concept().isOfBenchmark()) {
                        Map<BenefitGroup, Set<Period>> benefits = unmerged(of, all);
                        newest(benefits).ifPresent(at -> apart.add(new Newest(of.file, at)));
                    }
                });
        held.forEach(
                (of, all) -> {
                    boolean none = !measured.contains(new Measured(of.file, of.measure));
                    Map<BenefitGroup, Set<Period>> benefits = unmerged(of, all);
                    if (!none) {
                        benefits.entrySet().removeIf(each -> isShownAtItsNewest(of, each));
                    }
                    if (none ? !of.measure.concept().isOfBenchmark() : isOfPersons(of.measure)) {
                        newest(benefits)
                                .filter(at -> none || apart.contains(new Newest(of.file, at)))
                                .ifPresent(
                                        at ->
                                                unseen.computeIfAbsent(
                                                                of.measure,
                                                                any -> new LinkedHashMap<>())
                                                        .computeIfAbsent(at, any -> new HashSet<>())
                                                        .addAll(benefits.keySet()));
                    }
                });
        List<Unseen> measures = new ArrayList<>();
        unseen.forEach(
                (measure, periods) ->
                        periods.forEach(
                                (period, benefits) -> {
                                    benefits.addAll(contradicted.getOrDefault(measure, Set.of()));
                                    measures.add(new Unseen(measure, period, benefits));
                                }));
        return measures;
    }

    private Map<BenefitGroup, Set<Period>> unmerged(Held of, Map<BenefitGroup, Set<Period>> all) {
        Map<BenefitGroup, Set<Period>> benefits = new LinkedHashMap<>(all);
        benefits.entrySet().removeIf(each -> isMerged(of, each));
        return benefits;
    }

    private Optional<Period> newest(Map<BenefitGroup, Set<Period>> benefits) {
        return benefits.values().stream()
                .flatMap(Set::stream)
                .filter(scope::allows)
                .max(Period::compareTo);
    }

    private boolean isShownAtItsNewest(Held of, Map.Entry<BenefitGroup, Set<Period>> benefit) {
        return newest(Map.of(benefit.getKey(), benefit.getValue()))
                .filter(at -> !shownAt.contains(ShownAt.of(of.measure, benefit.getKey(), at)))
                .isEmpty();
    }

    private static boolean isOfPersons(Measure measure) {
        return measure.concept() == Measure.Concept.FULL_TIME_PERSONS
                || measure.concept() == Measure.Concept.PERSONS;
    }

    /**
     * Whether figures are all from before a merger, of a benefit that was merged, where there are
     * later ones of what it became: those go on with them.
     */
    private boolean isMerged(Held of, Map.Entry<BenefitGroup, Set<Period>> benefit) {
        return scope.rules().mergers().stream()
                .filter(merger -> merger.isOf(benefit.getKey()))
                .filter(merger -> benefit.getValue().stream().allMatch(merger::isAheadOf))
                .flatMap(merger -> merger.into().stream())
                .anyMatch(heir -> isLaterThan(benefit.getValue(), of, heir));
    }

    private boolean isLaterThan(Set<Period> periods, Held of, BenefitGroup heir) {
        return held.entrySet().stream()
                .filter(other -> other.getKey().measure.equals(of.measure))
                .filter(other -> other.getKey().kind == of.kind)
                .flatMap(other -> other.getValue().getOrDefault(heir, Set.of()).stream())
                .anyMatch(at -> periods.stream().allMatch(p -> p.compareTo(at) < 0));
    }

    /**
     * What an export has that is not shown.
     *
     * @param benefits by name; empty where it is all of them
     * @param periods as ranges
     */
    private record Left(String file, String benefits, String periods, String reason) {}

    /**
     * A sentence for all measures of an export of which the same is not shown for the same reason:
     * what they are, why, what to do.
     */
    public List<Remark> remarks() {
        Map<Left, List<Measure>> left = new LinkedHashMap<>();
        held.forEach(
                (of, benefits) -> {
                    Map<BenefitGroup, Set<Period>> unseen = new LinkedHashMap<>(benefits);
                    unseen.keySet().removeIf(each -> shown.contains(new HeldOf(of, each)));
                    unseen.entrySet().removeIf(each -> isMerged(of, each));
                    // That a benefit is paid no longer is said where it would stand.
                    unseen.keySet().removeIf(each -> !scope.isPaid(each));
                    if (!unseen.isEmpty()) {
                        boolean all = unseen.size() == benefits.size();
                        left.computeIfAbsent(left(of, unseen, all), any -> new ArrayList<>())
                                .add(of.measure);
                    }
                });
        return left.entrySet().stream()
                .map(
                        each ->
                                new Remark(
                                        each.getValue().get(0),
                                        each.getKey().file,
                                        sentence(each.getKey(), each.getValue())))
                .toList();
    }

    private Left left(Held of, Map<BenefitGroup, Set<Period>> unseen, boolean all) {
        Set<Period> periods = new TreeSet<>();
        unseen.values().forEach(periods::addAll);
        return new Left(
                of.file,
                all ? "" : " for " + names(unseen.keySet()),
                PeriodRanges.of(periods),
                reason(of, periods));
    }

    private static String sentence(Left left, List<Measure> measures) {
        return "Udtrækket "
                + Quote.of(left.file)
                + " har også "
                + labels(measures)
                + left.benefits
                + " ("
                + left.periods
                + "), som ikke vises, da "
                + left.reason
                + ". Lav et overblik af det udtræk alene for at se tallene.";
    }

    private static String labels(List<Measure> measures) {
        List<String> labels = new ArrayList<>();
        measures.stream().limit(NAMED).map(Measure::label).distinct().forEach(labels::add);
        if (measures.size() > NAMED) {
            int more = measures.size() - NAMED;
            labels.add(more + (more == 1 ? " anden måling" : " andre målinger"));
        }
        return DanishList.of(labels);
    }

    private static String names(Collection<BenefitGroup> benefits) {
        List<String> names = new ArrayList<>();
        benefits.stream().limit(NAMED).map(SentenceNames::inRow).forEach(names::add);
        if (benefits.size() > NAMED) {
            int more = benefits.size() - NAMED;
            names.add(more + (more == 1 ? " ydelse til" : " ydelser til"));
        }
        return DanishList.of(names);
    }

    private String reason(Held of, Set<Period> periods) {
        Set<Period.Kind> kinds = kinds(of.measure);
        if (periods.stream().noneMatch(scope::allows)) {
            return "de er nyere end den valgte periode";
        }
        if (!kinds.isEmpty() && !kinds.contains(of.kind)) {
            return "rapporten viser den samme måling for " + words(kinds);
        }
        return periods.contains(scope.period())
                ? "ingen af rapportens tabeller har plads til dem"
                : "rapporten er for " + PeriodNames.of(scope.period());
    }

    /** The kinds of periods that anything is shown of a measure for. */
    private Set<Period.Kind> kinds(Measure measure) {
        Set<Period.Kind> kinds = EnumSet.noneOf(Period.Kind.class);
        shown.stream()
                .map(HeldOf::held)
                .filter(of -> of.measure.equals(measure))
                .forEach(of -> kinds.add(of.kind));
        return kinds;
    }

    private static String words(Set<Period.Kind> kinds) {
        Set<String> words = new LinkedHashSet<>();
        kinds.forEach(kind -> words.add(words(kind)));
        return DanishList.of(List.copyOf(words));
    }

    private static String words(Period.Kind kind) {
        return switch (kind) {
            case MONTH -> "måneder";
            case QUARTER -> "kvartaler";
            case HALF_YEAR -> "halvår";
            case YEAR -> "kalenderår";
            case ROLLING_YEAR -> "år, der ender med et kvartal";
            case YEAR_TO_DATE -> "år til dato";
            case SPAN -> "andre perioder";
        };
    }
}
