package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.choice.Scope;
import dk.overblik.rulebook.BenchmarkArea;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ministry's benchmark of the own area, as the export has it. */
public final class BenchmarkFigures {

    public static final Measure EXPECTED = new Measure("Forventet antal", Concept.EXPECTED_COUNT);
    public static final Measure ACTUAL = new Measure("Faktisk antal", Concept.ACTUAL_COUNT);
    private static final Measure DIFFERENCE =
            new Measure("Forskel mellem forventet og faktisk antal", Concept.COUNT_DIFFERENCE);
    public static final Measure RANK =
            new Measure("Placering på benchmarkranglisten", Concept.RANK);

    /** What counts are rounded to, where they are. */
    public static final int ROUNDED_TO = 10;

    private static final Set<Concept> CONCEPTS =
            Set.of(
                    Concept.EXPECTED_COUNT,
                    Concept.ACTUAL_COUNT,
                    Concept.COUNT_DIFFERENCE,
                    Concept.RANK);

    private static final int YEAR = 12;

    private final Scope scope;
    private final Set<Period> published;

    private BenchmarkFigures(Scope scope, Set<Period> published) {
        this.scope = scope;
        this.published = published;
    }

    public BenchmarkFigures(Scope scope) {
        this(scope, new TreeSet<>());
        scope.dataset().series().stream()
                .filter(key -> key.area().kind() == Area.Kind.MUNICIPALITY)
                .filter(key -> CONCEPTS.contains(key.measure().concept()))
                .forEach(this::publish);
    }

    private void publish(SeriesKey key) {
        for (Period period : scope.dataset().periods()) {
            if (isKnown(scope.dataset().get(key, period))) {
                published.add(period);
            }
        }
    }

    /** The same of another area of the same figures. */
    public BenchmarkFigures of(Scope other) {
        return new BenchmarkFigures(other, published);
    }

    /** The period to show: the report's, else the newest that the own area is in. */
    public Optional<Period> now() {
        return ChapterPeriod.of(scope, this::hasOwn);
    }

    /** The newest period that the own area is in and that does not end after a month. */
    public Optional<Period> upTo(YearMonth month) {
        return published.stream()
                .filter(period -> !period.last().isAfter(month) && hasOwn(period))
                .max(Comparator.naturalOrder());
    }

    /** The nearest earlier period of the same kind, whether the own area is in it or not. */
    public Optional<Period> before(Period now) {
        return published.stream()
                .filter(period -> period.isComparableWith(now) && period.compareTo(now) < 0)
                .max(Comparator.naturalOrder());
    }

    /**
     * That the period shown lies a year or more apart from the one that the report is about, which
     * nobody would expect.
     */
    public Optional<String> remarkOnPeriod(Period report, Period now) {
        long months = ChronoUnit.MONTHS.between(now.last(), report.last());
        return Math.abs(months) < YEAR
                ? Optional.empty()
                : Optional.of(
                        "Benchmarken er for "
                                + PeriodNames.of(now)
                                + ", mens rapporten ellers er for "
                                + PeriodNames.of(report)
                                + ".");
    }

    /** That two periods whose places are told beside each other are partly the same months. */
    public Optional<String> remarkOnOverlap(Period now) {
        return before(now)
                .map(then -> ChronoUnit.MONTHS.between(now.first(), then.last()) + 1)
                .filter(months -> months > 0)
                .map(
                        months ->
                                "Opgørelserne for "
                                        + PeriodNames.of(before(now).orElseThrow())
                                        + " og "
                                        + PeriodNames.of(now)
                                        + " har "
                                        + DanishFormat.counted(months, "måned", "måneder")
                                        + " til fælles; ændringen i placering er derfor ikke et"
                                        + " helt års.");
    }

    /** All periods of the same kind, from the first. */
    public List<Period> all(Period now) {
        return published.stream().filter(period -> period.isComparableWith(now)).toList();
    }

    /** The parts of the benchmark at a time, the total last. */
    public List<BenchmarkArea> parts(Period at) {
        return scope.rulebook().at(at).benchmarkAreas();
    }

    public boolean isTotal(BenchmarkArea part) {
        return part.groups().isEmpty();
    }

    public Observation figure(BenchmarkArea part, Measure measure, Period at) {
        return scope.figure(scope.own(), benefit(part, at), measure, at);
    }

    /** Whether all counts of a period are whole tens, as Jobindsats publishes them. */
    public boolean areRounded(Period at) {
        List<Double> known =
                parts(at).stream()
                        .flatMap(
                                part -> Stream.of(EXPECTED, ACTUAL).map(of -> figure(part, of, at)))
                        .map(Observation::figure)
                        .filter(Figure.Known.class::isInstance)
                        .map(figure -> ((Figure.Known) figure).value())
                        .toList();
        return !known.isEmpty() && known.stream().allMatch(value -> value % ROUNDED_TO == 0);
    }

    /** Actual less expected: the export's own figure, else from its two counts. */
    public Expression difference(BenchmarkArea part, Period at) {
        return scope.has(Concept.COUNT_DIFFERENCE)
                ? new Observed(figure(part, DIFFERENCE, at))
                : new Difference(
                        new Observed(figure(part, ACTUAL, at)),
                        new Observed(figure(part, EXPECTED, at)));
    }

    private boolean hasOwn(Period period) {
        return published.contains(period)
                && parts(period).stream()
                        .anyMatch(
                                part ->
                                        isKnown(figure(part, RANK, period))
                                                || isKnown(figure(part, ACTUAL, period)));
    }

    private static boolean isKnown(Observation observation) {
        return observation.figure() instanceof Figure.Known;
    }

    /**
     * The export's group for a part: the likeliest name that has benchmark figures of the period;
     * exports that are read together may call it by others.
     */
    private BenefitGroup benefit(BenchmarkArea part, Period at) {
        List<BenefitGroup> benefits =
                scope.dataset().series().stream()
                        .filter(key -> CONCEPTS.contains(key.measure().concept()))
                        .filter(key -> scope.dataset().find(key, at).isPresent())
                        .map(SeriesKey::benefit)
                        .distinct()
                        .toList();
        if (isTotal(part)) {
            return benefits.stream()
                    .filter(BenefitGroup::isTotal)
                    .findFirst()
                    .orElse(BenefitGroup.total("Ydelsesgrupper i alt"));
        }
        return part.groups().stream()
                .map(BenefitGroup::group)
                .filter(benefits::contains)
                .findFirst()
                .orElse(BenefitGroup.group(part.groups().get(0)));
    }
}
