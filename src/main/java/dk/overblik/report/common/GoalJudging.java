package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.PercentOf;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.common.GoalJudgement.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out how far a goal is from being reached, and what to show of that. */
record GoalJudging(Settings.Goal goal, Settings.Goal.Rule rule, Scope scope, GoalFigures figures) {

    GoalJudgement judgement() {
        List<Shown> shown = new ArrayList<>();
        Expression distance = distance(shown);
        Unit unit = distanceUnit();
        shown.add(new Shown(new Column("Afstand til målet" + words(unit), unit), distance));
        int place = shown.size() - 1;
        Optional<Expression> base =
                unit == Unit.PERCENTAGE_POINTS
                        ? figures.personsBehindPercent(goal, scope.own())
                        : Optional.empty();
        base.ifPresent(
                persons ->
                        shown.add(
                                new Shown(
                                        new Column(
                                                "Afstand til målet i fuldtidspersoner", Unit.COUNT),
                                        new PercentOf(persons, distance))));
        String more = base.isPresent() ? ", også i fuldtidspersoner" : "";
        return new GoalJudgement(
                goal, caption() + more, demand(), shown, place, base.map(any -> place + 1));
    }

    private Expression distance(List<Shown> shown) {
        Area own = scope.own();
        Expression level = figures.level(goal, own, scope.period());
        Expression other = figures.level(goal, comparison(), scope.period());
        Expression change = figures.change(goal, own);
        return switch (rule.kind()) {
            case EXTRA_FALL -> extraFall(shown, change);
            case LEVEL_WITH_OR_ABOVE -> {
                levels(shown, level, other);
                yield new Difference(level, other);
            }
            case LEVEL_WITH_OR_BELOW -> {
                levels(shown, level, other);
                yield new Difference(other, level);
            }
            case AT_MOST -> new Difference(limit(shown, levelUnit(), level), level);
            case AT_LEAST -> new Difference(level, limit(shown, levelUnit(), level));
            case CHANGE_AT_MOST -> new Difference(limit(shown, changeUnit(), change), change);
            case CHANGE_AT_LEAST -> new Difference(change, limit(shown, changeUnit(), change));
        };
    }

    /** What the comparison's figure rises more, or falls less, than the own one. */
    private Expression extraFall(List<Shown> shown, Expression change) {
        Expression others = figures.change(goal, comparison());
        Expression extra = new Difference(others, change);
        shown.add(new Shown(changed(scope.own()), change));
        shown.add(new Shown(changed(comparison()), others));
        shown.add(new Shown(new Column("Merfald i pct.point", Unit.PERCENTAGE_POINTS), extra));
        Column least = new Column(GoalJudgement.LIMIT, Unit.PERCENTAGE_POINTS);
        Expression limit = new Observed(limit());
        shown.add(new Shown(least, limit));
        return new Difference(extra, limit);
    }

    private void levels(List<Shown> shown, Expression own, Expression other) {
        shown.add(new Shown(new Column(scope.own().name(), levelUnit()), own));
        shown.add(new Shown(new Column(comparison().name(), levelUnit()), other));
    }

    private Expression limit(List<Shown> shown, Unit unit, Expression figure) {
        boolean changes =
                rule.kind() == Settings.Goal.Kind.CHANGE_AT_MOST
                        || rule.kind() == Settings.Goal.Kind.CHANGE_AT_LEAST;
        Column own = changes ? changed(scope.own()) : new Column(scope.own().name(), levelUnit());
        Expression limit = new Observed(limit());
        shown.add(new Shown(own, figure));
        shown.add(new Shown(new Column(GoalJudgement.LIMIT, unit), limit));
        return limit;
    }

    private Column changed(Area area) {
        return new Column(area.name() + ", udvikling" + words(changeUnit()), changeUnit());
    }

    private Unit levelUnit() {
        return figures.unit(goal);
    }

    private Unit changeUnit() {
        return levelUnit() == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : Unit.PERCENT;
    }

    private Unit distanceUnit() {
        return switch (rule.kind()) {
            case EXTRA_FALL, CHANGE_AT_MOST, CHANGE_AT_LEAST -> Unit.PERCENTAGE_POINTS;
            case LEVEL_WITH_OR_ABOVE, LEVEL_WITH_OR_BELOW, AT_MOST, AT_LEAST ->
                    levelUnit() == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : levelUnit();
        };
    }

    private String words(Unit unit) {
        return switch (unit) {
            case PERCENT -> " i pct.";
            case PERCENTAGE_POINTS -> " i pct.point";
            case KRONER -> " i kr.";
            default ->
                    goal.measure().concept() == Concept.FULL_TIME_PERSONS
                            ? " i fuldtidspersoner"
                            : "";
        };
    }

    private String demand() {
        return switch (rule.kind()) {
            case EXTRA_FALL -> "merfald mindst ";
            case LEVEL_WITH_OR_ABOVE -> "på niveau eller større";
            case LEVEL_WITH_OR_BELOW -> "på niveau eller mindre";
            case AT_MOST -> "højst ";
            case AT_LEAST -> "mindst ";
            case CHANGE_AT_MOST -> "udvikling højst ";
            case CHANGE_AT_LEAST -> "udvikling mindst ";
        };
    }

    private String caption() {
        String unit = goal.measure().label();
        return switch (rule.kind()) {
            case EXTRA_FALL ->
                    "Merfald eller mindre stigning i forhold til "
                            + comparison().name()
                            + words(changeUnit())
                                    .replace(" i pct.point", " (andele)")
                                    .replace(" i pct.", "");
            case LEVEL_WITH_OR_ABOVE ->
                    "På niveau med eller større end " + comparison().name() + ": " + unit;
            case LEVEL_WITH_OR_BELOW ->
                    "På niveau med eller mindre end " + comparison().name() + ": " + unit;
            case AT_MOST -> "Højst: " + unit;
            case AT_LEAST -> "Mindst: " + unit;
            case CHANGE_AT_MOST -> "Udvikling højst: " + unit;
            case CHANGE_AT_LEAST -> "Udvikling mindst: " + unit;
        };
    }

    /** The area of the rule, also where the export lacks it and its figures are missing. */
    private Area comparison() {
        return figures.comparison(rule)
                .orElseGet(
                        () ->
                                new Area(
                                        rule.comparison().orElse("Intet sammenligningsområde"),
                                        Area.Kind.UNKNOWN));
    }

    /** The limit as a figure with its cell in the settings. */
    private Observation limit() {
        String names =
                goal.benefits().stream().map(BenefitGroup::name).collect(Collectors.joining(" + "));
        BenefitGroup benefit = names.isEmpty() ? BenefitGroup.UNNAMED : BenefitGroup.group(names);
        Measure measure = new Measure("Grænse for målet \"" + goal.name() + "\"", Concept.OTHER);
        return new Observation(
                new SeriesKey(scope.own(), benefit, measure),
                scope.period(),
                Figure.known(rule.limit()),
                rule.source(),
                Notation.NUMBER);
    }
}
