package dk.overblik.report.focus;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.choice.Scope;
import dk.overblik.rulebook.ShareGoal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The goals for shares that hold in a period, and that an export has figures for. */
final class FocusGoals {

    private final Scope scope;
    private final OptionalDouble limit;
    private final List<Share> shares;

    /** A series of shares that a goal is about. */
    record Share(ShareGoal goal, Measure measure, BenefitGroup benefit) {

        SeriesKey key(Area area) {
            return new SeriesKey(area, benefit, measure);
        }
    }

    private FocusGoals(Scope scope, OptionalDouble limit) {
        this.scope = scope;
        this.limit = limit;
        this.shares =
                scope.dataset().series().stream()
                        .filter(key -> scope.areas().contains(key.area()))
                        .flatMap(this::share)
                        .distinct()
                        .toList();
    }

    /** The goals with the limit of the settings, where they have one. */
    static FocusGoals of(Scope scope) {
        return new FocusGoals(scope, scope.settings().focusLimit());
    }

    /** The goals as the rules have them, whatever a municipality aims at. */
    static FocusGoals ofTheRules(Scope scope) {
        return new FocusGoals(scope, OptionalDouble.empty());
    }

    private Stream<Share> share(SeriesKey key) {
        return scope.rules().goal(key.measure()).stream()
                .map(this::limited)
                .map(goal -> new Share(goal, key.measure(), key.benefit()));
    }

    /** The limit of the settings is one for what the state supervises. */
    private ShareGoal limited(ShareGoal goal) {
        return limit.isPresent() && goal.supervised() ? goal.with(limit.getAsDouble()) : goal;
    }

    /** The total of the benefit groups where there is one, else each group. */
    List<Share> shares() {
        return shares.stream()
                .filter(share -> share.benefit().isTotal() || !hasTotal(share.measure()))
                .toList();
    }

    private boolean hasTotal(Measure measure) {
        return shares.stream().anyMatch(s -> s.measure().equals(measure) && s.benefit().isTotal());
    }

    /** Those compared with that have a share. */
    List<Area> comparisons() {
        return scope.comparisons().stream()
                .filter(area -> shares().stream().anyMatch(s -> isKnown(s, area)))
                .toList();
    }

    /** The goal's own name, unless several series are about it. */
    String name(Share share) {
        long alike =
                shares().stream().filter(s -> s.goal().name().equals(share.goal().name())).count();
        String name = alike == 1 ? share.goal().name() : share.measure().label();
        boolean named = share.benefit().kind() == BenefitGroup.Kind.GROUP && shares().size() > 1;
        return named ? name + ", " + share.benefit().name() : name;
    }

    Expression value(Share share, Area area) {
        return new Observed(scope.dataset().get(share.key(area), scope.period()));
    }

    Expression goal(Share share) {
        return new Given(share.goal().percent());
    }

    /** The own share less the goal, in percentage points. */
    Expression distance(Share share) {
        return new Difference(value(share, scope.own()), goal(share));
    }

    private boolean isKnown(Share share, Area area) {
        return ((Observed) value(share, area)).observation().figure() instanceof Figure.Known;
    }
}
