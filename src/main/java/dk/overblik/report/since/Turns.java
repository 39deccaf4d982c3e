package dk.overblik.report.since;

import dk.overblik.calculation.Chance;
import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.End;
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
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.report.common.ChangeOfDirection;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.Ranking;
import dk.overblik.report.common.Rankings;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.SeriesPeriods;
import dk.overblik.report.since.Turn.Kind;
import dk.overblik.report.verdict.DatedGoals;
import dk.overblik.rulebook.Merger;
import dk.overblik.rulebook.SeriesBreak;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what has turned between two reports. */
final class Turns {

    /** A series of fewer months has no highest or lowest that says anything. */
    private static final int LONG_SERIES = 24;

    private static final int YEAR = 12;

    /** Figures that have no cell on the sheet follow no correction. */
    private static final String OF_THE_DAY = " (opgjort, da rapporten blev lavet).";

    /** Fewer places up or down are noise. */
    private static final int PLACES = 10;

    /** A revision of less says nothing. */
    private static final double LEAST_PERSONS = 3;

    private static final double LEAST_PERCENT = 0.5;

    private static final Measure SHARE =
            new Measure("Fuldtidspersoner i pct. af arbejdsstyrken", Concept.SHARE_OF_WORKFORCE);

    private final Scope then;
    private final Scope now;
    private final Area own;
    private final List<Turn> turns = new ArrayList<>();

    private Turns(Scope then, Scope now) {
        this.then = then;
        this.now = now;
        this.own = now.own();
    }

    /** All of them, the weightiest first. */
    static List<Turn> of(Scope then, Scope now) {
        Turns found = new Turns(then, now);
        boolean later =
                then.period().isComparableWith(now.period())
                        && then.period().compareTo(now.period()) <= 0;
        if (!then.own().equals(now.own()) || !later) {
            return List.of();
        }
        found.goals();
        if (then.period().compareTo(now.period()) < 0) {
            List<LeadSeries> series = LeadSeries.counting(now);
            series.forEach(found::direction);
            series.forEach(found::comparison);
            series.stream()
                    .filter(each -> found.isOfTheSame(List.of(each.benefit())))
                    .forEach(found::extreme);
            series.forEach(found::begun);
            LeadSeries.counting(then).forEach(found::ended);
            found.benchmark();
            found.placements();
        }
        LeadSeries.counting(then).forEach(found::revised);
        found.turns.sort(
                Comparator.comparing(Turn::kind)
                        .thenComparing(Comparator.comparingDouble(Turn::weight).reversed()));
        return found.turns;
    }

    /**
     * How many there were and are, whether or not that is a turn; behind it, where the figure of
     * the earlier report has been revised since, what that one is now: else the revision would be
     * told as a change.
     */
    static List<Turn> level(Scope then, Scope now) {
        Optional<LeadSeries> series = LeadSeries.of(now);
        Turns turns = new Turns(then, now);
        boolean later = then.period().compareTo(now.period()) < 0;
        return later && series.filter(s -> turns.isOfTheSame(List.of(s.benefit()))).isPresent()
                ? turns.level(series.get())
                : List.of();
    }

    private List<Turn> level(LeadSeries series) {
        Observation level = figure(now, series, own, now.period());
        if (!(level.figure() instanceof Figure.Known)
                || !(level(then, series) instanceof Figure.Known told)) {
            return List.of();
        }
        Optional<Observation> restated =
                restated(series)
                        .filter(known -> rounded(known.figure()) != Math.round(told.value()));
        return Stream.concat(
                        Stream.of(ground(Kind.LEVEL, series, told, level).since(season(series))),
                        restated.map(known -> ground(Kind.RESTATED, series, told, known)).stream())
                .toList();
    }

    /**
     * How the same step went a year before: of two months, or quarters, that are not the same of
     * the year, the season alone makes a difference. Nothing where a break lies between.
     */
    private String season(LeadSeries series) {
        Period from = then.period().yearBefore();
        Period to = now.period().yearBefore();
        boolean seasonal =
                (from.kind() == Period.Kind.MONTH || from.kind() == Period.Kind.QUARTER)
                        && from.first().getMonth() != to.first().getMonth();
        return seasonal
                        && SeriesBreaks.between(now, from, to).of(series).isEmpty()
                        && figure(now, series, own, from).figure() instanceof Figure.Known before
                        && figure(now, series, own, to).figure() instanceof Figure.Known after
                ? "Et år før " + step(before, from, after, to) + OF_THE_DAY
                : "";
    }

    private static String step(Figure.Known before, Period from, Figure.Known after, Period to) {
        String old = DanishFormat.fixed(before.value(), 0);
        String level = DanishFormat.fixed(after.value(), 0);
        String first = " i " + PeriodNames.of(from);
        String last = " i " + PeriodNames.of(to);
        return old.equals(level)
                ? "var antallet " + level + " både" + first + " og" + last
                : (after.value() < before.value() ? "faldt" : "steg")
                        + (" antallet fra " + old + first + " til " + level + last);
    }

    private static long rounded(Figure figure) {
        return figure instanceof Figure.Known known ? Math.round(known.value()) : 0;
    }

    private static Turn ground(
            Kind kind, LeadSeries series, Figure.Known told, Observation figure) {
        return new Turn(
                kind,
                SentenceNames.inRow(series.benefit()),
                Optional.of(told),
                Optional.of(new Observed(figure)),
                Unit.COUNT,
                0,
                kind == Kind.LEVEL ? ChapterKind.OVERVIEW : ChapterKind.REVISIONS);
    }

    private void goals() {
        for (DatedGoals.Standing standing : DatedGoals.standings(now)) {
            DatedGoals.standings(then).stream()
                    .filter(earlier -> earlier.goal().equals(standing.goal()))
                    .findFirst()
                    .filter(earlier -> earlier.reached() != standing.reached())
                    .filter(earlier -> isOfTheSame(earlier.goal().benefits()))
                    .ifPresent(earlier -> goal(earlier, standing));
        }
    }

    /** Whether none of some benefits has come to hold others between the reports. */
    private boolean isOfTheSame(List<BenefitGroup> benefits) {
        return now.rules().mergers().stream()
                .filter(merger -> merger.of().size() > 1 && merger.isAheadOf(then.period()))
                .noneMatch(merger -> merger.into().stream().anyMatch(benefits::contains));
    }

    private void goal(DatedGoals.Standing earlier, DatedGoals.Standing standing) {
        if (earlier.figure().figure() instanceof Figure.Known before) {
            turns.add(
                    new Turn(
                                    standing.reached() ? Kind.GOAL_REACHED : Kind.GOAL_LOST,
                                    standing.goal().name(),
                                    Optional.of(before),
                                    Optional.of(standing.figure()),
                                    standing.unit(),
                                    0,
                                    ChapterKind.GOALS)
                            .since(new Restated(then, now).goal(standing)));
        }
    }

    static Observation figure(Scope scope, LeadSeries series, Area area, Period at) {
        return scope.dataset().get(new SeriesKey(area, series.benefit(), series.measure()), at);
    }

    static Expression change(Scope scope, LeadSeries series, Area area) {
        return Change.inNumber(
                figure(scope, series, area, scope.period().yearBefore()),
                figure(scope, series, area, scope.period()));
    }

    private void direction(LeadSeries series) {
        Expression change = change(now, series, own);
        if (level(now, series) instanceof Figure.Known level
                && change.figure() instanceof Figure.Known after
                && change(then, series, own).figure() instanceof Figure.Known before
                && ChangeOfDirection.isOne(before.value(), after.value(), level.value())) {
            boolean all = series.benefit().isTotal();
            turns.add(
                    turn(
                                    all ? Kind.DIRECTION_OF_ALL : Kind.DIRECTION,
                                    series,
                                    before,
                                    change,
                                    Unit.COUNT,
                                    Math.abs(after.value() - before.value()))
                            .toldAs(
                                    isNamed(series)
                                            ? SentenceNames.inRow(series.benefit())
                                            : "Udviklingen i " + series.subject())
                            .since(new Restated(then, now).direction(series)));
        }
    }

    /** Whether people call a benefit by its name; a total is called by whom it counts. */
    private static boolean isNamed(LeadSeries series) {
        return switch (series.benefit().kind()) {
            case GROUP, SUM -> true;
            case TOTAL, SHOWN_TOTAL, UNNAMED -> false;
        };
    }

    /** Whom a number of is told, at the beginning of a sentence. */
    private static String counted(LeadSeries series) {
        return isNamed(series)
                ? SentenceNames.inRow(series.benefit())
                : "Antallet " + series.onBenefit();
    }

    private Figure level(Scope scope, LeadSeries series) {
        return figure(scope, series, own, scope.period()).figure();
    }

    private static Turn turn(
            Kind kind,
            LeadSeries series,
            Figure.Known before,
            Expression after,
            Unit unit,
            double weight) {
        return new Turn(
                kind,
                SentenceNames.inRow(series.benefit()),
                Optional.of(before),
                Optional.of(after),
                unit,
                weight,
                ChapterKind.OVERVIEW);
    }

    /** Above or below the first area compared with: in shares, else in percent changes. */
    private void comparison(LeadSeries series) {
        if (now.comparisons().isEmpty() || then.comparisons().isEmpty()) {
            return;
        }
        Area other = now.comparisons().get(0);
        if (!other.equals(then.comparisons().get(0))) {
            return;
        }
        boolean shares =
                Stream.of(now, then)
                        .map(scope -> distance(scope, series, other, true).figure())
                        .allMatch(Figure.Known.class::isInstance);
        Expression distance = distance(now, series, other, shares);
        if (distance.figure() instanceof Figure.Known after
                && distance(then, series, other, shares).figure() instanceof Figure.Known before
                && tenths(before) * tenths(after) < 0
                && isBeyondChance(series, after.value() - before.value(), shares)) {
            turns.add(
                    turn(
                                    Kind.COMPARISON,
                                    series,
                                    before,
                                    distance,
                                    Unit.PERCENTAGE_POINTS,
                                    Math.abs(after.value() - before.value()))
                            .toldAs(
                                    shares
                                            ? "Andelen af arbejdsstyrken " + series.onBenefit()
                                            : "Udviklingen i " + series.subject())
                            .since(new Restated(then, now).comparison(series, other, shares)));
        }
    }

    /**
     * Whether a distance has changed by more persons than chance would make.
     *
     * @param change in pct.point
     * @param shares whether of shares of the workforce, else of changes in percent
     */
    private boolean isBeyondChance(LeadSeries series, double change, boolean shares) {
        if (!(level(now, series) instanceof Figure.Known level)
                || level.value() < LeadSeries.SMALL_BASE) {
            return false;
        }
        Figure percent = shares ? share(now, series, own).figure() : new Figure.Known(100);
        Figure whole =
                shares ? level : figure(now, series, own, now.period().yearBefore()).figure();
        return percent instanceof Figure.Known of
                && whole instanceof Figure.Known persons
                && Chance.isExceeded(change * persons.value() / of.value(), level.value());
    }

    static long tenths(Figure.Known figure) {
        return Math.round(figure.value() * 10);
    }

    /**
     * How far above another area the own one lies.
     *
     * @param shares whether in shares of the workforce, else in changes in percent
     */
    static Expression distance(Scope scope, LeadSeries series, Area other, boolean shares) {
        Area own = scope.own();
        return shares
                ? new Difference(
                        new Observed(share(scope, series, own)),
                        new Observed(share(scope, series, other)))
                : new Difference(percent(scope, series, own), percent(scope, series, other));
    }

    private static Observation share(Scope scope, LeadSeries series, Area area) {
        return scope.figure(area, series.benefit(), SHARE, scope.period());
    }

    private static Expression percent(Scope scope, LeadSeries series, Area area) {
        return Change.inPercent(
                figure(scope, series, area, scope.period().yearBefore()),
                figure(scope, series, area, scope.period()));
    }

    /**
     * The highest or the lowest of the periods that the course of the series is shown for, on this
     * side of a break.
     */
    private void extreme(LeadSeries series) {
        List<Period> shown = SeriesPeriods.of(series);
        if (shown.isEmpty() || !(level(now, series) instanceof Figure.Known level)) {
            return;
        }
        Optional<YearMonth> broken = newestBreak(series, shown.get(0));
        YearMonth from = broken.orElse(shown.get(0).first());
        for (Kind kind : List.of(Kind.HIGHEST, Kind.LOWEST)) {
            // What the earlier report could have said as well is no news.
            boolean turned =
                    isExtreme(kind, series, now.period(), from)
                            && !isExtreme(kind, series, then.period(), from);
            if (turned
                    && level.value() >= LeadSeries.SMALL_BASE
                    && level(then, series) instanceof Figure.Known before) {
                Expression figure = new Observed(figure(now, series, own, now.period()));
                String since =
                        (broken.isEmpty() ? "siden " : "siden databruddet i ")
                                + PeriodNames.of(broken.map(Period::month).orElse(shown.get(0)));
                turns.add(
                        turn(kind, series, before, figure, Unit.COUNT, level.value())
                                .toldAs(counted(series))
                                .since(since));
            }
        }
    }

    /** From where on the series is one up to the period; empty where all of it is. */
    private Optional<YearMonth> newestBreak(LeadSeries series, Period first) {
        return SeriesBreaks.between(now, first, now.period()).of(series).stream()
                .map(SeriesBreak::from)
                .max(Comparator.naturalOrder());
    }

    /**
     * Whether a figure, as it is known now, is beyond the ones before it by more than chance.
     *
     * @param from the first month that it is held against
     */
    private boolean isExtreme(Kind kind, LeadSeries series, Period newest, YearMonth from) {
        int step = SeriesPeriods.step(newest);
        List<Double> earlier = new ArrayList<>();
        int near = 0;
        for (int months = step; ; months += step) {
            Period at = SeriesPeriods.earlier(newest, months);
            if (at.first().isBefore(from)) {
                break;
            }
            if (figure(now, series, own, at).figure() instanceof Figure.Known known) {
                earlier.add(known.value());
                near += months < YEAR ? 1 : 0;
            }
        }
        double[] others = earlier.stream().mapToDouble(Double::doubleValue).toArray();
        return others.length * step >= LONG_SERIES
                && figure(now, series, own, newest).figure() instanceof Figure.Known level
                && Chance.isBeyondAll(level.value(), others, near + 1, kind == Kind.LOWEST);
    }

    private void begun(LeadSeries series) {
        BenefitGroup benefit = series.benefit();
        boolean before =
                then.dataset().series().stream().anyMatch(key -> key.benefit().equals(benefit));
        Optional<Merger> merged =
                now.rules().mergers().stream()
                        .filter(merger -> merger.into().contains(benefit))
                        .filter(merger -> merger.isAheadOf(then.period()))
                        .findFirst();
        boolean begins = !then.rules().isPaid(benefit) || merged.isPresent();
        if (!before && begins && level(now, series) instanceof Figure.Known level) {
            turns.add(
                    new Turn(
                                    Kind.BEGUN,
                                    SentenceNames.inRow(benefit),
                                    Optional.empty(),
                                    Optional.of(
                                            new Observed(figure(now, series, own, now.period()))),
                                    Unit.COUNT,
                                    level.value(),
                                    ChapterKind.OVERVIEW)
                            .since(merged.map(Merger::text).orElse("")));
        }
    }

    private void ended(LeadSeries series) {
        // An export that still has figures of it knows better than the rule.
        boolean ended = then.rules().isPaid(series.benefit()) && !now.isPaid(series.benefit());
        if (ended && level(then, series) instanceof Figure.Known before) {
            turns.add(
                    new Turn(
                                    Kind.ENDED,
                                    SentenceNames.inRow(series.benefit()),
                                    Optional.of(before),
                                    Optional.empty(),
                                    Unit.COUNT,
                                    before.value(),
                                    ChapterKind.OVERVIEW)
                            .since(now.rules().became(series.benefit()).orElse("")));
        }
    }

    private void benchmark() {
        BenchmarkFigures figures = new BenchmarkFigures(now);
        BenchmarkFigures earlier = new BenchmarkFigures(then);
        if (figures.now().isEmpty() || earlier.now().isEmpty()) {
            return;
        }
        figures.parts(figures.now().get())
                .forEach(
                        part -> {
                            Observation place =
                                    figures.figure(
                                            part, BenchmarkFigures.RANK, figures.now().get());
                            Observation old =
                                    earlier.figure(
                                            part, BenchmarkFigures.RANK, earlier.now().get());
                            if (place.figure() instanceof Figure.Known after
                                    && old.figure() instanceof Figure.Known before
                                    && Math.abs(after.value() - before.value()) >= PLACES) {
                                turns.add(
                                        new Turn(
                                                Kind.PLACE,
                                                part.name(),
                                                Optional.of(before),
                                                Optional.of(new Observed(place)),
                                                Unit.RANK,
                                                Math.abs(after.value() - before.value()),
                                                ChapterKind.BENCHMARK));
                            }
                        });
    }

    /** The own place among the same municipalities, measure by measure. */
    private void placements() {
        List<Ranking> earlier = rankings(then);
        for (Ranking ranking : rankings(now)) {
            earlier.stream()
                    .filter(other -> other.isOfTheSame(ranking))
                    .filter(other -> isOfTheSame(List.of(other.benefit())))
                    .findFirst()
                    .ifPresent(other -> placement(other, ranking));
        }
    }

    private List<Ranking> rankings(Scope scope) {
        return new Rankings(scope)
                        .period()
                        .map(scope::at)
                        .map(at -> new Rankings(at).of(at.period()))
                        .orElse(List.of())
                        .stream()
                        .filter(ranking -> !ranking.followsSize())
                        .toList();
    }

    private void placement(Ranking earlier, Ranking ranking) {
        Expression place = ranking.place(own, End.FIRST);
        if (place.figure() instanceof Figure.Known after
                && earlier.place(own, End.FIRST).figure() instanceof Figure.Known before
                && Math.abs(after.value() - before.value()) >= PLACES) {
            turns.add(
                    new Turn(
                            Kind.PLACE,
                            ranking.measure().label() + " (nr. 1 er " + ranking.first() + ")",
                            Optional.of(before),
                            Optional.of(place),
                            Unit.RANK,
                            Math.abs(after.value() - before.value()),
                            ChapterKind.PLACEMENT));
        }
    }

    /**
     * Whether a benefit stands by itself in the earlier report's period, although others have been
     * merged into it since; where it does not, its figure is the sum, back in time.
     */
    private boolean isApart(Scope scope, SeriesKey key) {
        Period newest =
                scope.dataset().periods().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(scope.period());
        return now.rules().mergers().stream()
                .filter(merger -> merger.of().size() > 1 && merger.isAheadOf(then.period()))
                .filter(merger -> merger.into().contains(key.benefit()))
                .anyMatch(
                        merger ->
                                newest.last().isBefore(merger.from())
                                        || !scope.bases()
                                                .at()
                                                .apply(now.period())
                                                .get(key, then.period())
                                                .wasRead());
    }

    /** The figure of the earlier report's period as it is known now, where it is of the same. */
    private Optional<Observation> restated(LeadSeries series) {
        SeriesKey key = new SeriesKey(own, series.benefit(), series.measure());
        Observation known = now.bases().at().apply(then.period()).get(key, then.period());
        boolean same = known.wasRead() && isApart(then, key) == isApart(now, key);
        return Optional.of(known).filter(any -> same && known.figure() instanceof Figure.Known);
    }

    /** The figures of the earlier report's period, as they are known now. */
    private void revised(LeadSeries series) {
        Optional<Observation> known = restated(series);
        if (known.isPresent()
                && known.get().figure() instanceof Figure.Known after
                && level(then, series) instanceof Figure.Known before) {
            double change = Math.abs(after.value() - before.value());
            if (change >= LEAST_PERSONS && 100 * change >= LEAST_PERCENT * before.value()) {
                turns.add(
                        new Turn(
                                        Kind.REVISED,
                                        SentenceNames.inRow(series.benefit()),
                                        Optional.of(before),
                                        Optional.of(new Observed(known.get())),
                                        Unit.COUNT,
                                        change,
                                        ChapterKind.REVISIONS)
                                .toldAs(counted(series)));
            }
        }
    }
}
