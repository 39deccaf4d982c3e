package dk.overblik.report.verdict;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.PercentOf;
import dk.overblik.calculation.Expression.WholeUnits;
import dk.overblik.danish.DanishNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.Settings.Goal.Kind;
import dk.overblik.report.common.SentenceNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out how far a goal is from being reached, and what to show of that. */
record GoalJudging(Settings.Goal goal, Settings.Goal.Rule rule, Scope scope, GoalFigures figures) {

    GoalJudgement judgement() {
        return new GoalJudgement(
                goal,
                scope.own(),
                comparison().name(),
                rule.kind().compares(),
                subject(),
                measured(),
                unit(),
                words(unit()),
                ofChange(),
                figure(scope.own()),
                figure(comparison()),
                rule.kind() == Kind.EXTRA_FALL ? Optional.of(extraFall()) : Optional.empty(),
                demand(),
                target(),
                targetUnit(),
                shownDistance(),
                distanceUnit(),
                words(distanceUnit()),
                persons());
    }

    private boolean ofChange() {
        return switch (rule.kind()) {
            case EXTRA_FALL, CHANGE_AT_MOST, CHANGE_AT_LEAST -> true;
            case LEVEL_WITH_OR_ABOVE, LEVEL_WITH_OR_BELOW, AT_MOST, AT_LEAST -> false;
        };
    }

    private Expression figure(Area area) {
        return ofChange() ? figures.change(goal, area) : figures.level(goal, area, scope.period());
    }

    private Expression target() {
        return switch (rule.kind()) {
            case LEVEL_WITH_OR_ABOVE, LEVEL_WITH_OR_BELOW -> figure(comparison());
            case EXTRA_FALL, AT_MOST, AT_LEAST, CHANGE_AT_MOST, CHANGE_AT_LEAST ->
                    new Observed(limit());
        };
    }

    /** What is counted is counted whole: as many as it takes to reach the goal, never fewer. */
    private Expression shownDistance() {
        boolean counted = distanceUnit() == Unit.COUNT || distanceUnit() == Unit.RANK;
        return counted ? new WholeUnits(distance()) : distance();
    }

    private Expression distance() {
        Expression level = figure(scope.own());
        return switch (rule.kind()) {
            case EXTRA_FALL -> new Difference(extraFall(), target());
            case LEVEL_WITH_OR_ABOVE, AT_LEAST, CHANGE_AT_LEAST -> new Difference(level, target());
            case LEVEL_WITH_OR_BELOW, AT_MOST, CHANGE_AT_MOST -> new Difference(target(), level);
        };
    }

    /** What the comparison's figure rises more, or falls less, than the own one. */
    private Expression extraFall() {
        return new Difference(figure(comparison()), figure(scope.own()));
    }

    private Optional<Expression> persons() {
        return distanceUnit() == Unit.PERCENTAGE_POINTS
                ? figures.personsBehindPercent(goal, judged())
                        .map(persons -> new WholeUnits(new PercentOf(persons, distance())))
                : Optional.empty();
    }

    private List<Area> judged() {
        return rule.kind().compares() ? List.of(scope.own(), comparison()) : List.of(scope.own());
    }

    private Unit unit() {
        return ofChange() ? figures.ofChange(goal) : figures.shown(goal);
    }

    private Unit distanceUnit() {
        return unit() == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : unit();
    }

    /** A limit is shown as it was typed, also where the figures have fewer decimals. */
    private Unit targetUnit() {
        Unit usual = rule.kind() == Kind.EXTRA_FALL ? distanceUnit() : unit();
        Unit typed = MeasureUnit.plain(List.of(limit()));
        boolean compares =
                rule.kind() == Kind.LEVEL_WITH_OR_ABOVE || rule.kind() == Kind.LEVEL_WITH_OR_BELOW;
        return !compares && typed.decimals() > usual.decimals() ? typed : usual;
    }

    private String words(Unit unit) {
        return switch (unit) {
            case PERCENT, PERCENT_IN_HUNDREDTHS ->
                    ofChange() || figures.saysUnit(goal) ? "pct." : "";
            case PERCENTAGE_POINTS ->
                    figures.unit(goal) != Unit.PERCENT || figures.saysUnit(goal) ? "pct.point" : "";
            case KRONER, WHOLE_KRONER -> figures.saysUnit(goal) ? "kr." : "";
            case RANK -> "placeringer";
            case COUNT, MEAN, INDEX, TWO_DECIMALS, THREE_DECIMALS, FOUR_DECIMALS, WORDS ->
                    goal.measure().concept() == Concept.FULL_TIME_PERSONS
                            ? GoalJudgement.IN_PERSONS
                            : "";
        };
    }

    /** The measure, and whether its level or its change is judged; never one under the other. */
    private String subject() {
        String label = figures.label(goal);
        return ofChange() ? "udvikling i " + DanishNames.inside(label) : label;
    }

    private String measured() {
        String label = figures.label(goal);
        String shown = words(unit());
        boolean said =
                shown.isEmpty()
                        || unit() == Unit.RANK
                        || (!ofChange() && Names.folded(label).contains(shown));
        return subject() + (said ? "" : " (" + shown + ")");
    }

    private GoalJudgement.Demand demand() {
        String in = behind(words(unit()));
        return switch (rule.kind()) {
            case EXTRA_FALL -> level("merfald mindst ", behind(words(distanceUnit())));
            case LEVEL_WITH_OR_ABOVE -> level("mindst som " + where(), in + ")");
            case LEVEL_WITH_OR_BELOW -> level("højst som " + where(), in + ")");
            case CHANGE_AT_MOST ->
                    new GoalJudgement.Demand(
                            "stigning på højst ",
                            in,
                            Optional.of(
                                    new GoalJudgement.OfChange(
                                            "fald på mindst ", "ingen stigning")));
            case CHANGE_AT_LEAST ->
                    new GoalJudgement.Demand(
                            "stigning på mindst ",
                            in,
                            Optional.of(
                                    new GoalJudgement.OfChange("fald på højst ", "intet fald")));
            case AT_MOST -> unit() == Unit.RANK ? level("højst nr. ", "") : level("højst ", in);
            case AT_LEAST -> level("mindst ", in);
        };
    }

    private static GoalJudgement.Demand level(String before, String behind) {
        return GoalJudgement.Demand.ofLevel(before, behind);
    }

    private static String behind(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private String where() {
        return SentenceNames.in(comparison()) + " (";
    }

    /** The area of the rule, also where the export lacks it and its figures are missing. */
    private Area comparison() {
        return figures.comparison(rule)
                .or(() -> rule.comparison().flatMap(scope.vocabulary().areas()::find))
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
        BenefitGroup benefit = names.isEmpty() ? undivided() : BenefitGroup.group(names);
        Measure measure = new Measure("Grænse for målet \"" + goal.name() + "\"", Concept.OTHER);
        return new Observation(
                new SeriesKey(scope.own(), benefit, measure),
                scope.period(),
                Figure.known(rule.limit()),
                rule.source(),
                Notation.NUMBER);
    }

    /** What a goal on all benefits is judged on, as the line with its figures names it. */
    private BenefitGroup undivided() {
        return figures.level(goal, scope.own(), scope.period())
                .observations()
                .map(figure -> figure.key().benefit())
                .findFirst()
                .orElse(BenefitGroup.UNNAMED);
    }
}
