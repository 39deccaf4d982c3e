package dk.overblik.report.verdict;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A goal held against its figures.
 *
 * @param own the area that is judged
 * @param comparison the name of the area that it is compared with
 * @param compares whether the rule asks for more than a number
 * @param subject the measure, or "udvikling i" it where its change is judged; without its unit
 * @param measured the same with its unit
 * @param unit of what is judged
 * @param unitWords the same in words
 * @param ofChange whether a change is judged, and no level
 * @param level the own figure that is judged: a level or a change
 * @param other the same of the comparison
 * @param extraFall how much more the own figure falls than the comparison's, where that is judged
 * @param demand what is asked for, in words around the target
 * @param target what the figure is held against
 * @param targetUnit of the target
 * @param distance how far it is from that, counted so that what is below zero is missing
 * @param distanceUnit of the distance
 * @param distanceWords the same in words
 * @param persons the distance in full-time persons, where it can be told
 */
record GoalJudgement(
        Settings.Goal goal,
        Area own,
        String comparison,
        boolean compares,
        String subject,
        String measured,
        Unit unit,
        String unitWords,
        boolean ofChange,
        Expression level,
        Expression other,
        Optional<Expression> extraFall,
        Demand demand,
        Expression target,
        Unit targetUnit,
        Expression distance,
        Unit distanceUnit,
        String distanceWords,
        Optional<Expression> persons) {

    /**
     * What is asked for, in words that the target follows, and those that follow it: "højst ",
     * "850", " fuldtidspersoner".
     *
     * @param ofChange the words before a target that is a change; empty where it is a level
     */
    record Demand(String before, String behind, Optional<OfChange> ofChange) {

        /** The words are the same, whatever the target is. */
        static Demand ofLevel(String before, String behind) {
            return new Demand(before, behind, Optional.empty());
        }
    }

    /**
     * A change that is asked for, said by which way it goes.
     *
     * @param fall before a target below zero, whose sign it says: "fald på mindst "
     * @param none all that is said of a target that is nothing: "ingen stigning"
     */
    record OfChange(String fall, String none) {}

    /** What distances in full-time persons are in, in words. */
    static final String IN_PERSONS = "fuldtidspersoner";

    /** What the figure that is judged says of its unit behind it: what is counted stands bare. */
    String behindLevel() {
        boolean measured = unit.isPercent() || unit.isKroner() || unit == Unit.PERCENTAGE_POINTS;
        return measured ? unitWords : "";
    }

    /** The same of the target: that of how much more a figure falls is in what they are apart. */
    String behindTarget() {
        return extraFall.isPresent() ? distanceWords : behindLevel();
    }

    /** Whether the distance is another than that of the figures as they show. */
    boolean isRounded() {
        Optional<BigDecimal> own = shown(level, unit);
        Optional<BigDecimal> asked = shown(target, targetUnit);
        Optional<BigDecimal> apart = shown(distance, distanceUnit);
        if (own.isEmpty() || asked.isEmpty() || apart.isEmpty()) {
            return false;
        }
        boolean differs = differs(own.get(), asked.get(), apart.get());
        if (extraFall.isEmpty()) {
            return differs;
        }
        BigDecimal beside = shown(other, unit).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> fall = shown(extraFall.get(), distanceUnit);
        return fall.isEmpty()
                || differs(fall.get(), asked.get(), apart.get())
                || differs(beside, own.get(), fall.get());
    }

    private static boolean differs(BigDecimal one, BigDecimal other, BigDecimal apart) {
        return one.subtract(other).abs().compareTo(apart.abs()) != 0;
    }

    private static Optional<BigDecimal> shown(Expression expression, Unit unit) {
        return expression.figure() instanceof Figure.Known known
                ? Optional.of(DanishFormat.rounded(known.value(), unit.decimals()))
                : Optional.empty();
    }

    static GoalJudgement of(
            Settings.Goal goal, Settings.Goal.Rule rule, Scope scope, GoalFigures figures) {
        return new GoalJudging(goal, rule, scope, figures).judgement();
    }
}
