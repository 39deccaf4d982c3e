package dk.overblik.report.council;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.ReachesZero;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.calculation.Substitution;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Wishes;
import dk.overblik.report.common.AreaGroup;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PeopleShare;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.ShownPeriods;
import dk.overblik.report.verdict.DatedGoals;
import dk.overblik.rulebook.BenchmarkArea;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several areas are held against each other by: level, share and change of the leading count,
 * places on the benchmark's list, goals reached.
 *
 * @param scopes of the areas, all of one period, in the order of the lines
 * @param series the leading count, where the export has one
 * @param before the change up to the period before, area by area; none where nobody knows it
 */
public record CouncilFigures(
        List<Scope> scopes,
        Optional<LeadSeries> series,
        List<CouncilFigure> all,
        Optional<CouncilFigure> before) {

    /** The distances of more goals than this make too long a formula. */
    private static final int MOST_GOALS = 20;

    private static final Measure REACHED = new Measure("Resultatmål nået", Concept.OTHER);

    public CouncilFigures {
        scopes = List.copyOf(scopes);
        all = List.copyOf(all);
    }

    /**
     * The figures of some areas.
     *
     * @param chosen the scope of a report on any of them
     * @param asked what that report was asked for
     */
    public static CouncilFigures of(Scope chosen, List<Area> areas, Wishes asked) {
        List<Scope> picked = areas.stream().map(area -> chosen.of(area, asked)).toList();
        Scope first = chosen.at(period(chosen, picked, asked));
        List<Scope> scopes = areas.stream().map(area -> first.of(area, asked)).toList();
        Optional<LeadSeries> series = lead(scopes);
        List<CouncilFigure> all = new ArrayList<>();
        series.map(lead -> new OfLead(scopes, lead)).ifPresent(lead -> all.addAll(lead.all()));
        all.addAll(new OfBenchmark(scopes).all());
        if (all.isEmpty()) {
            all.addAll(new OfOthers(scopes).all());
        }
        goals(scopes).ifPresent(all::add);
        Optional<CouncilFigure> before =
                series.flatMap(lead -> new OfLead(scopes, lead).before())
                        .filter(CouncilFigure::isKnown);
        return new CouncilFigures(scopes, series, all, before);
    }

    private static Optional<LeadSeries> lead(List<Scope> scopes) {
        return scopes.stream().flatMap(scope -> LeadSeries.of(scope).stream()).findFirst();
    }

    /** The period asked for; else the newest that most of the areas have the leading count of. */
    private static Period period(Scope chosen, List<Scope> scopes, Wishes asked) {
        Optional<PeriodWish> wished = asked.period().or(asked.settings().standing()::period);
        Optional<LeadSeries> lead = lead(scopes);
        if (wished.isPresent() || lead.isEmpty()) {
            return chosen.period();
        }
        return chosen.dataset().periods().stream()
                .filter(chosen.period()::isComparableWith)
                .filter(at -> 2 * known(lead.get(), scopes, at) > scopes.size())
                .max(Comparator.naturalOrder())
                .orElse(chosen.period());
    }

    private static long known(LeadSeries lead, List<Scope> scopes, Period at) {
        return scopes.stream()
                .filter(scope -> lead.figure(scope.own(), at).figure() instanceof Figure.Known)
                .count();
    }

    /** The same with what computed figures are made of in their place. */
    public CouncilFigures with(Substitution origins) {
        return new CouncilFigures(
                scopes,
                series,
                all.stream().map(figure -> figure.with(origins)).toList(),
                before.map(figure -> figure.with(origins)));
    }

    /** Whether any of the areas has any of them. */
    public boolean areKnown() {
        return all.stream().anyMatch(CouncilFigure::isKnown);
    }

    /** The scope of one of the areas, in place of all of them. */
    public Scope scope() {
        return scopes.get(0);
    }

    List<Area> areas() {
        return scopes.stream().map(Scope::own).toList();
    }

    Period period() {
        return scope().period();
    }

    /** What the areas are held against, in the order of the lines under theirs. */
    List<Area> larger() {
        return larger(scopes);
    }

    /** Those that were asked for and are none of them; else the area around them, the country. */
    private static List<Area> larger(List<Scope> scopes) {
        Scope any = scopes.get(0);
        List<Area> own = scopes.stream().map(Scope::own).toList();
        List<Area> asked =
                any.asked()
                        ? any.comparisons().stream().filter(area -> !own.contains(area)).toList()
                        : List.of();
        return asked.isEmpty()
                ? Stream.concat(around(scopes).stream(), country(any).stream()).toList()
                : asked;
    }

    /** The RAR or region whose municipalities all of them are; that of no others, if any is. */
    Optional<Area> around() {
        return around(scopes);
    }

    private static Optional<Area> around(List<Scope> scopes) {
        Rulebook.At rules = scopes.get(0).rules();
        List<Area> own = scopes.stream().map(Scope::own).toList();
        return rules.around(own.get(0)).stream()
                .filter(area -> rules.members(area).containsAll(own))
                .min(Comparator.comparing(area -> rules.members(area).size() > own.size()));
    }

    private static Optional<Area> country(Scope any) {
        return any.dataset().areas().stream()
                .filter(area -> area.kind() == Area.Kind.COUNTRY)
                .findFirst();
    }

    /** The period before, with which it is held whether something has turned. */
    Optional<Period> periodBefore() {
        return before(scope());
    }

    private static Optional<Period> before(Scope scope) {
        return scope.dataset().periods().stream()
                .filter(scope.period()::isComparableWith)
                .filter(at -> at.compareTo(scope.period()) < 0)
                .max(Comparator.naturalOrder());
    }

    private static List<Expression> each(List<Scope> scopes, Function<Scope, Expression> of) {
        return scopes.stream().map(of).toList();
    }

    /** How many goals with a limit each area has reached. */
    private static Optional<CouncilFigure> goals(List<Scope> scopes) {
        List<List<Expression>> distances =
                scopes.stream()
                        .map(
                                scope ->
                                        DatedGoals.of(scope).stream()
                                                .flatMap(at -> at.distances().stream())
                                                .toList())
                        .toList();
        int judged = distances.stream().mapToInt(List::size).max().orElse(0);
        if (judged == 0 || judged > MOST_GOALS) {
            return Optional.empty();
        }
        int most = scopes.stream().mapToInt(CouncilFigures::set).max().orElse(judged);
        List<Expression> reached = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            reached.add(reached(scopes.get(i), distances.get(i)));
        }
        String heading = "Resultatmål nået (af " + most + ")";
        Period now = scopes.get(0).period();
        Set<Period> judgedIn =
                ShownPeriods.of(distances.stream().flatMap(List::stream).toList()).latest();
        boolean elsewhere = !judgedIn.isEmpty() && !judgedIn.equals(Set.of(now));
        Set<Period> periods = elsewhere ? judgedIn : Set.of(now);
        String dated =
                heading + ", " + DanishList.of(periods.stream().map(PeriodNames::of).toList());
        return Optional.of(
                new CouncilFigure(
                        new Column(elsewhere ? dated : heading, Unit.COUNT),
                        dated,
                        Optional.empty(),
                        reached,
                        Map.of()));
    }

    /** How many goals are set, with figures or without. */
    private static int set(Scope scope) {
        List<DatedGoals> dated = DatedGoals.of(scope);
        int judged = dated.stream().mapToInt(at -> at.distances().size()).sum();
        return judged + DatedGoals.withoutFigures(scope, dated).size();
    }

    /** A goal that cannot be judged is not reached, but it decides nothing where others can. */
    private static Expression reached(Scope scope, List<Expression> distances) {
        List<Expression> judged =
                distances.stream()
                        .filter(distance -> distance.figure() instanceof Figure.Known)
                        .toList();
        List<Expression> counted = judged.isEmpty() ? distances : judged;
        return counted.isEmpty()
                ? absent(scope, BenefitGroup.UNNAMED, REACHED, scope.period())
                : new Sum(counted.stream().<Expression>map(ReachesZero::new).toList());
    }

    private static Expression absent(
            Scope scope, BenefitGroup benefit, Measure measure, Period at) {
        return new Observed(Observation.absent(new SeriesKey(scope.own(), benefit, measure), at));
    }

    /** The leading count of areas: level, share, change. */
    private record OfLead(List<Scope> scopes, LeadSeries lead) {

        List<CouncilFigure> all() {
            List<CouncilFigure> all = new ArrayList<>();
            all.add(level());
            PeopleShare share = share();
            if (share.hasShare()) {
                all.add(share(share));
            }
            all.add(changeInNumber());
            all.add(changeInPercent());
            return all;
        }

        private Scope scope() {
            return scopes.get(0);
        }

        private Period now() {
            return scope().period();
        }

        private String subject() {
            String subject = lead.subject();
            return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
        }

        private String at() {
            return ", " + PeriodNames.of(now());
        }

        private CouncilFigure level() {
            return figure(
                    new Column(lead.measure().label(), Unit.COUNT),
                    subject() + at(),
                    Optional.empty(),
                    area -> new Observed(lead.figure(area, now())));
        }

        private PeopleShare share() {
            List<Area> areas = scopes.stream().map(Scope::own).toList();
            AreaGroup group = new AreaGroup(country().orElse(areas.get(0)), areas, areas);
            return PeopleShare.of(lead, group, now());
        }

        private CouncilFigure share(PeopleShare share) {
            String of = " i pct. af " + share.whole();
            return figure(
                    new Column("I pct. af " + share.whole(), Unit.PERCENT),
                    subject() + of + at(),
                    Optional.empty(),
                    share::of);
        }

        /**
         * Bars compare the areas, so they are of percent: in persons that of the largest one leaves
         * no other to be seen. Where one is of few, whose percent leaps, they are of persons.
         */
        private boolean hasBarsInPercent() {
            return scopes.stream().noneMatch(scope -> lead.isOfFew(scope.own(), now()));
        }

        private CouncilFigure changeInNumber() {
            String heading = "Udvikling i antal " + SentenceNames.since(scope());
            Table.Emphasis bars = hasBarsInPercent() ? Table.Emphasis.NONE : Table.Emphasis.CHANGE;
            return figure(
                    new Column(heading, Unit.COUNT).with(bars),
                    subject() + ", udvikling i antal " + SentenceNames.since(scope()) + at(),
                    judged(),
                    area -> change(area, now()));
        }

        private CouncilFigure changeInPercent() {
            String heading = "Udvikling i pct. " + SentenceNames.since(scope());
            Table.Emphasis bars = hasBarsInPercent() ? Table.Emphasis.RATE : Table.Emphasis.NONE;
            return figure(
                    new Column(heading, Unit.PERCENT).with(bars),
                    subject() + ", udvikling i pct. " + SentenceNames.since(scope()) + at(),
                    judged(),
                    area ->
                            Change.inPercent(
                                    lead.figure(area, now().yearBefore()),
                                    lead.figure(area, now())));
        }

        /** The change in number as it was a period ago. */
        Optional<CouncilFigure> before() {
            return CouncilFigures.before(scope())
                    .map(
                            then ->
                                    figure(
                                            new Column(
                                                    "Udvikling i antal "
                                                            + SentenceNames.since(scope())
                                                            + ", "
                                                            + PeriodNames.of(then),
                                                    Unit.COUNT),
                                            "",
                                            judged(),
                                            area -> change(area, then)));
        }

        private Expression change(Area area, Period at) {
            return Change.inNumber(lead.figure(area, at.yearBefore()), lead.figure(area, at));
        }

        private Optional<CouncilFigure.Change> judged() {
            return Optional.of(CouncilFigure.Change.inFigures(lead.goodEnd()));
        }

        private Optional<Area> country() {
            return CouncilFigures.country(scope()).filter(lead::has);
        }

        private List<Area> larger() {
            return CouncilFigures.larger(scopes).stream().filter(lead::has).toList();
        }

        private CouncilFigure figure(
                Column column,
                String title,
                Optional<CouncilFigure.Change> change,
                Function<Area, Expression> of) {
            return new CouncilFigure(
                    column,
                    title,
                    change,
                    each(scopes, scope -> of.apply(scope.own())),
                    larger().stream().collect(Collectors.toMap(area -> area, of)));
        }
    }

    /** How far areas are from what is expected, and their places, of all benefits together. */
    private record OfBenchmark(List<Scope> scopes) {

        List<CouncilFigure> all() {
            if (!scopes.get(0).has(Concept.RANK)) {
                return List.of();
            }
            BenchmarkFigures figures = new BenchmarkFigures(scopes.get(0));
            Optional<Period> now =
                    scopes.stream()
                            .flatMap(scope -> figures.of(scope).now().stream())
                            .max(Comparator.naturalOrder());
            return now.map(period -> all(figures, period)).orElse(List.of());
        }

        private List<CouncilFigure> all(BenchmarkFigures figures, Period now) {
            List<CouncilFigure> all = new ArrayList<>();
            all.add(place(figures, now));
            figures.before(now)
                    .ifPresent(
                            before -> {
                                all.add(place(figures, before));
                                all.add(change(figures, before, now));
                            });
            // How many they are follows from how large a municipality is, so places come first.
            Optional.of(difference(figures, now))
                    .filter(CouncilFigure::isKnown)
                    .ifPresent(all::add);
            return all;
        }

        private CouncilFigure difference(BenchmarkFigures figures, Period at) {
            String heading = "Faktisk minus forventet antal, " + PeriodNames.of(at);
            return new CouncilFigure(
                    new Column(heading, Unit.COUNT).with(Table.Emphasis.LOW_IS_GOOD),
                    heading,
                    Optional.empty(),
                    each(
                            scopes,
                            scope ->
                                    figures.of(scope).difference(total(figures.of(scope), at), at)),
                    Map.of());
        }

        private CouncilFigure place(BenchmarkFigures figures, Period at) {
            String heading = "Placering på benchmarkranglisten, " + PeriodNames.of(at);
            return new CouncilFigure(
                    new Column(heading, Unit.RANK),
                    heading,
                    Optional.empty(),
                    each(scopes, scope -> new Observed(figure(figures.of(scope), at))),
                    Map.of());
        }

        private CouncilFigure change(BenchmarkFigures figures, Period before, Period now) {
            String heading = "Ændring i placering (en forbedring er positiv)";
            String title =
                    "Ændring i placering på benchmarkranglisten (en forbedring er positiv), "
                            + PeriodNames.of(now);
            return new CouncilFigure(
                    new Column(heading, Unit.RANK),
                    title,
                    Optional.of(CouncilFigure.Change.inPlaces()),
                    each(scopes, scope -> won(figures.of(scope), before, now)),
                    Map.of());
        }

        private static Expression won(BenchmarkFigures figures, Period before, Period now) {
            return Change.inPlaces(figure(figures, before), figure(figures, now));
        }

        private static Observation figure(BenchmarkFigures figures, Period at) {
            return figures.figure(total(figures, at), BenchmarkFigures.RANK, at);
        }

        private static BenchmarkArea total(BenchmarkFigures figures, Period at) {
            return figures.parts(at).stream().filter(figures::isTotal).findFirst().orElseThrow();
        }
    }

    /** The first measures of an export that counts nobody: their level, and its change. */
    private record OfOthers(List<Scope> scopes) {

        private static final int MOST = 5;

        /** A measure of a benefit, whichever area it is of. */
        private record Kind(BenefitGroup benefit, Measure measure) {}

        List<CouncilFigure> all() {
            Scope any = scopes.get(0);
            List<Kind> kinds =
                    any.dataset().series().stream()
                            .filter(key -> !key.measure().concept().isOfBenchmark())
                            .map(key -> new Kind(key.benefit(), key.measure()))
                            .distinct()
                            .filter(this::isKnown)
                            .limit(MOST)
                            .toList();
            boolean named = kinds.stream().map(Kind::benefit).distinct().count() > 1;
            return kinds.stream()
                    .flatMap(kind -> Stream.of(level(kind, named), change(kind, named)))
                    .toList();
        }

        private boolean isKnown(Kind kind) {
            return scopes.stream()
                    .anyMatch(
                            scope ->
                                    figure(scope, kind, scope.period()).figure()
                                            instanceof Figure.Known);
        }

        private static Observation figure(Scope scope, Kind kind, Period at) {
            SeriesKey key = new SeriesKey(scope.own(), kind.benefit(), kind.measure());
            return scope.dataset().get(key, at);
        }

        private static String name(Kind kind, boolean named) {
            String label = kind.measure().label();
            return named
                    ? DanishNames.first(SentenceNames.spoken(kind.benefit())) + ": " + label
                    : label;
        }

        private Unit kroner(Kind kind) {
            return scopes.get(0).kroner(kind.measure(), kind.benefit());
        }

        private Unit unit(Kind kind) {
            Measure measure = kind.measure();
            List<Observation> figures =
                    scopes.stream()
                            .flatMap(
                                    scope ->
                                            Stream.of(scope.period(), scope.period().yearBefore())
                                                    .map(at -> figure(scope, kind, at)))
                            .toList();
            boolean known = scopes.get(0).vocabulary().isKnown(measure);
            return MeasureUnit.told(measure, known, figures)
                    .map(unit -> unit.isKroner() ? kroner(kind) : unit)
                    .orElseGet(() -> known ? Unit.MEAN : MeasureUnit.plain(figures));
        }

        private String at() {
            return ", " + PeriodNames.of(scopes.get(0).period());
        }

        private CouncilFigure level(Kind kind, boolean named) {
            return new CouncilFigure(
                    new Column(name(kind, named), unit(kind)),
                    name(kind, named) + at(),
                    Optional.empty(),
                    each(scopes, scope -> new Observed(figure(scope, kind, scope.period()))),
                    Map.of());
        }

        private CouncilFigure change(Kind kind, boolean named) {
            boolean share = unit(kind) == Unit.PERCENT;
            String heading =
                    name(kind, named)
                            + (share ? ", udvikling i pct.point " : ", udvikling ")
                            + SentenceNames.since(scopes.get(0));
            GoodEnd good = scopes.get(0).goodEnd(kind.measure(), kind.benefit());
            return new CouncilFigure(
                    new Column(heading, share ? Unit.PERCENTAGE_POINTS : unit(kind)),
                    heading + at(),
                    Optional.of(CouncilFigure.Change.inFigures(good)),
                    each(scopes, scope -> change(scope, kind)),
                    Map.of());
        }

        private static Expression change(Scope scope, Kind kind) {
            return Change.inNumber(
                    figure(scope, kind, scope.period().yearBefore()),
                    figure(scope, kind, scope.period()));
        }
    }

    /** Which end of the leading count is good. */
    GoodEnd goodEnd() {
        return series.map(LeadSeries::goodEnd).orElse(GoodEnd.NEUTRAL);
    }
}
