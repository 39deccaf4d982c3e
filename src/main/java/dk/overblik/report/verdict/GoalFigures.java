package dk.overblik.report.verdict;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Ratio;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.choice.AreaChoice;
import dk.overblik.report.choice.BenefitParts;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures that goals are about, in the report's period and a year earlier. */
public final class GoalFigures {

    /** Stands for the total where the export has none. */
    private static final BenefitGroup ALL = BenefitGroup.total("Ydelser i alt");

    private final Scope scope;

    public GoalFigures(Scope scope) {
        this.scope = scope;
    }

    /**
     * Whether the export says something about a goal in the own area and the report's period: a
     * level to judge, or where there is nothing to judge, a change.
     */
    boolean has(Settings.Goal goal) {
        boolean level =
                parts(goal, scope.own(), scope.period()).stream()
                        .anyMatch(part -> part.figure() instanceof Figure.Known);
        return level && (goal.rule().isPresent() || isKnown(change(goal, scope.own())));
    }

    /** Whether an export has a cell for it in the report's period, be it one without a figure. */
    boolean isThere(Settings.Goal goal) {
        return parts(goal, scope.own(), scope.period()).stream()
                .anyMatch(part -> scope.dataset().find(part.key(), part.period()).isPresent());
    }

    public Unit unit(Settings.Goal goal) {
        return MeasureUnit.of(goal.measure()).orElse(Unit.COUNT);
    }

    /** What levels are shown in: with the decimals of the export where no unit may be said. */
    public Unit shown(Settings.Goal goal) {
        if (saysUnit(goal) && unit(goal) == Unit.KRONER) {
            return kroner(goal);
        }
        return saysUnit(goal) || goal.measure().concept() == Concept.RANK
                ? unit(goal)
                : MeasureUnit.plain(
                        scope.areas().stream()
                                .flatMap(area -> ofBothPeriods(goal, area).stream())
                                .toList());
    }

    /** As each of its benefits is shown elsewhere. */
    private Unit kroner(Settings.Goal goal) {
        Measure measure = measure(goal);
        return benefits(goal, measure).stream()
                .map(benefit -> scope.kroner(measure, benefit))
                .filter(Unit.KRONER::equals)
                .findFirst()
                .orElse(Unit.WHOLE_KRONER);
    }

    private List<Observation> ofBothPeriods(Settings.Goal goal, Area area) {
        return Stream.of(scope.period().yearBefore(), scope.period())
                .flatMap(at -> parts(goal, area, at).stream())
                .toList();
    }

    /** What changes are shown in; that of a share that shows no percent has the share's own. */
    public Unit ofChange(Settings.Goal goal) {
        if (unit(goal) != Unit.PERCENT) {
            return Unit.PERCENT;
        }
        return saysUnit(goal) ? Unit.PERCENTAGE_POINTS : shown(goal);
    }

    /** Whether the unit may be said: of a share that shows no percent it is but a guess. */
    public boolean saysUnit(Settings.Goal goal) {
        Measure measure = goal.measure();
        boolean known = scope.vocabulary().isKnown(measure);
        List<Observation> figures = parts(goal, scope.own(), scope.period());
        return MeasureUnit.told(measure, known, figures).isPresent();
    }

    /** The level to show by itself, as it was published where no change may be made of it. */
    public Expression shownLevel(Settings.Goal goal, Area area, Period at) {
        return Ratio.of(
                parts(goal, area, at).stream()
                        .map(part -> scope.level(part.key(), part.period()))
                        .toList());
    }

    /** The level, added up over the goal's benefits. */
    public Expression level(Settings.Goal goal, Area area, Period at) {
        return Ratio.of(parts(goal, area, at));
    }

    /** The change over a year: in pct., of a share in pct.point. */
    public Expression change(Settings.Goal goal, Area area) {
        List<Observation> before = parts(goal, area, scope.period().yearBefore());
        List<Observation> now = parts(goal, area, scope.period());
        return unit(goal) == Unit.PERCENT
                ? Change.inNumber(before, now)
                : Change.inPercent(before, now);
    }

    /**
     * What a percentage of the goal's figures is a percentage of, counted in persons. Half a unit
     * of a rounded share may be a dozen of them, which would be missing or in excess.
     */
    Optional<Expression> personsBehindPercent(Settings.Goal goal, List<Area> judged) {
        Area own = scope.own();
        if (goal.measure().concept() == Concept.FULL_TIME_PERSONS) {
            return Optional.of(level(goal, own, scope.period().yearBefore()));
        }
        boolean share = goal.measure().concept() == Concept.SHARE_OF_WORKFORCE;
        return share && judged.stream().allMatch(area -> isExact(goal, area))
                ? workforce(own, false).or(() -> workforce(own, true))
                : Optional.empty();
    }

    /** Whether figures were computed of whole persons, and not read as they were rounded. */
    private boolean isExact(Settings.Goal goal, Area area) {
        return Stream.of(scope.period(), scope.period().yearBefore())
                .flatMap(at -> parts(goal, area, at).stream())
                .noneMatch(Observation::wasRead);
    }

    /** The workforce as the export has it, or as it was typed. */
    private Optional<Expression> workforce(Area area, boolean typed) {
        return scope.dataset().series().stream()
                .filter(key -> key.area().equals(area))
                .filter(key -> key.measure().concept() == Concept.WORKFORCE)
                .flatMap(key -> scope.dataset().find(key, scope.period()).stream())
                .filter(found -> found.figure() instanceof Figure.Known)
                .filter(found -> isTyped(found) == typed)
                .findFirst()
                .map(Expression.Observed::new);
    }

    private boolean isTyped(Observation base) {
        return scope.settings().bases().stream().anyMatch(b -> b.source().equals(base.source()));
    }

    /** The area that a rule compares with, where the export has it. */
    Optional<Area> comparison(Settings.Goal.Rule rule) {
        return rule.comparison().isPresent()
                ? new AreaChoice(scope.dataset().areas(), scope.vocabulary().areas())
                        .find(rule.comparison().get())
                : scope.comparisons().stream().findFirst();
    }

    /** Whether a rule would hold the own area against itself, which decides nothing. */
    boolean isAgainstItself(Settings.Goal.Rule rule) {
        return rule.kind().compares() && comparison(rule).filter(scope.own()::equals).isPresent();
    }

    public static boolean isKnown(Expression expression) {
        return expression.figure() instanceof Figure.Known;
    }

    /** The figures of each of the goal's benefits; absent where the export has none. */
    private List<Observation> parts(Settings.Goal goal, Area area, Period at) {
        Measure measure = measure(goal);
        return new BenefitParts(scope.dataset(), scope.rulebook())
                .of(benefits(goal, measure), area, measure, at);
    }

    /**
     * What a goal is measured by, as a reader is told: what it is called in the settings, unless
     * the export has it under a closer name.
     */
    public String label(Settings.Goal goal) {
        return sort(goal).orElse(goal.measure()).label();
    }

    /** Why the export has no figures for a goal, where more can be said than that. */
    public Optional<String> whyNone(Settings.Goal goal) {
        Measure wanted = goal.measure();
        if (goal.benefits().isEmpty() && isDivided(measure(goal))) {
            return Optional.of("ingen ydelse er nævnt, og udtrækket har ingen total");
        }
        return hasOtherSorts(goal)
                ? Optional.of(
                        "udtrækket har kun "
                                + DanishList.of(
                                        sorts(wanted).stream()
                                                .map(m -> Quote.of(m.label()))
                                                .toList()))
                : Optional.empty();
    }

    /** Whether the export has not what a goal names, but others that may be meant. */
    public boolean hasOtherSorts(Settings.Goal goal) {
        return !scope.dataset().measures().contains(goal.measure())
                && !sorts(goal.measure()).isEmpty();
    }

    /** Whether there are figures of benefits alone, of which none is the total. */
    private boolean isDivided(Measure measure) {
        List<BenefitGroup> measured = benefits(measure);
        return !measured.isEmpty() && !measured.contains(undivided(measure, measured));
    }

    /** The closer measure that is meant by a goal's wider one, where the export has that alone. */
    private Optional<Measure> sort(Settings.Goal goal) {
        Measure wanted = goal.measure();
        List<Measure> sorts = sorts(wanted);
        return scope.vocabulary()
                .measures()
                .usual(wanted)
                .filter(usual -> sorts.equals(List.of(usual)))
                .filter(usual -> !scope.dataset().measures().contains(wanted));
    }

    private List<Measure> sorts(Measure wanted) {
        return scope.vocabulary().measures().sortsOf(wanted, scope.dataset().measures());
    }

    /** The export's measure: by name, else the only one that means the same. */
    private Measure measure(Settings.Goal goal) {
        Measure wanted = goal.measure();
        List<Measure> measures = scope.dataset().measures();
        String name = Names.folded(wanted.label());
        List<Measure> same =
                measures.stream().filter(m -> Names.folded(m.label()).equals(name)).toList();
        if (same.size() == 1) {
            return same.get(0);
        }
        List<Measure> alike =
                measures.stream()
                        .filter(m -> wanted.concept() != Concept.OTHER)
                        .filter(m -> m.concept() == wanted.concept())
                        .toList();
        return alike.size() == 1 ? alike.get(0) : sort(goal).orElse(wanted);
    }

    private List<BenefitGroup> benefits(Measure measure) {
        return scope.dataset().series(measure).stream().map(SeriesKey::benefit).distinct().toList();
    }

    private List<BenefitGroup> benefits(Settings.Goal goal, Measure measure) {
        List<BenefitGroup> measured = benefits(measure);
        if (goal.benefits().isEmpty()) {
            return List.of(undivided(measure, measured));
        }
        return goal.benefits().stream().map(b -> measured(b, measure, measured)).toList();
    }

    /** The export's group for that of a goal: the total or a benchmark area may be named freely. */
    private BenefitGroup measured(
            BenefitGroup wanted, Measure measure, List<BenefitGroup> measured) {
        if (wanted.isTotal()) {
            return measured.contains(wanted) ? wanted : total(measured).orElse(wanted);
        }
        return measured.contains(wanted)
                ? wanted
                : scope.rules().benchmarkAreas().stream()
                        .filter(part -> part.groups().contains(wanted.name()))
                        .flatMap(part -> part.groups().stream())
                        .map(BenefitGroup::group)
                        .filter(
                                group ->
                                        measure.concept().isOfBenchmark()
                                                && measured.contains(group))
                        .findFirst()
                        .orElse(wanted);
    }

    /**
     * What a goal of no benefit is held against: the total, or what stands under no benefit, but
     * never the only benefit that the export happens to have. A count of persons that says no
     * benefit may be of any, so it is no total either.
     */
    private static BenefitGroup undivided(Measure measure, List<BenefitGroup> measured) {
        BenefitGroup total = total(measured).orElse(ALL);
        return !isOfBenefits(measure) && measured.contains(BenefitGroup.UNNAMED)
                ? BenefitGroup.UNNAMED
                : total;
    }

    private static boolean isOfBenefits(Measure measure) {
        return switch (measure.concept()) {
            case PERSONS,
                    FULL_TIME_PERSONS,
                    SHARE_OF_WORKFORCE,
                    SHARE_OF_POPULATION,
                    EXPENDITURE_PER_PERSON ->
                    true;
            case POPULATION,
                    WORKFORCE,
                    EXPECTED_COUNT,
                    ACTUAL_COUNT,
                    COUNT_DIFFERENCE,
                    EXPECTED_SHARE,
                    ACTUAL_SHARE,
                    SHARE_DIFFERENCE,
                    RANK,
                    OTHER ->
                    false;
        };
    }

    /** The export's own total; that of the benefits it happens to show is not of all. */
    private static Optional<BenefitGroup> total(List<BenefitGroup> measured) {
        return measured.stream()
                .filter(benefit -> benefit.kind() == BenefitGroup.Kind.TOTAL)
                .findFirst();
    }
}
