package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a number agrees with something that it may mean, and how far from it it is otherwise. */
record Agreement(Rights rights) {

    /** A number that is further away is about something else, unless a table says what it is. */
    private static final double FURTHEST = 4;

    private static final double SLACK = 1e-9;

    private static final Pattern BOUND =
            Pattern.compile(
                    "(?is)(?:.*(?<!\\p{L}))?(?:(under|mindre end|færre end|(?=(højst))højst)|over|mere end|flere"
                            + " end|(mindst)) ");

    boolean isRight(PlacedNumber number, Meaning meaning) {
        return !isWrongUnit(meaning)
                && rights.value(meaning).isPresent()
                && !isBeyondBound(number, meaning)
                && Fit.fits(number, meaning, rights.value(meaning).orElseThrow());
    }

    /** "Under 1.500" holds for 1.312, though nobody would say it of that. */
    boolean isWithin(PlacedNumber number, Meaning meaning) {
        if (meaning.kind() != Kind.LEVEL) {
            return false;
        }
        Matcher bound = BOUND.matcher(number.number().textBefore());
        double away = rights.value(meaning).orElseThrow() - number.number().value();
        return bound.matches() && (bound.group(1) == null ? away > 0 : away < 0);
    }

    /** "Over 1.300" of 1.290 is no matter of rounding, nor is "over 1.300" of 1.300. */
    boolean isBeyondBound(PlacedNumber number, Meaning meaning) {
        Matcher bound = BOUND.matcher(number.number().textBefore());
        if (meaning.kind() != Kind.LEVEL || !bound.matches()) {
            return false;
        }
        double away = rights.value(meaning).orElseThrow() - number.number().value();
        boolean itself =
                bound.group(2) != null
                        || bound.group(3) != null
                        || rights.figures().isShare(meaning.key());
        double beyond = bound.group(1) == null ? -away : away;
        return itself ? beyond > SLACK : beyond > -SLACK;
    }

    boolean isNear(PlacedNumber number, Meaning meaning) {
        boolean exact = MeasureUnit.of(meaning.key().measure()).equals(Optional.of(Unit.RANK));
        return !exact
                && !isWrongUnit(meaning)
                && !isPercentBetweenShares(meaning)
                && !isBeyondBound(number, meaning)
                && Fit.isNear(number, meaning, rights.value(meaning).orElseThrow());
    }

    /** "2,57 pct." where the export has 2,6: a figure of another source that may be as right. */
    boolean isFiner(PlacedNumber number, Meaning meaning) {
        boolean finer =
                meaning.kind() == Kind.LEVEL
                        && rights.figures().isShare(meaning.key())
                        && number.number().decimals() > 1;
        double published = rights.value(meaning).orElseThrow();
        return finer
                && Math.abs(published * 10 - Math.rint(published * 10)) < SLACK
                && Math.rint(number.number().value() * 10) == Math.rint(published * 10);
    }

    /** Percent of a count, called percentage points. */
    static boolean isWrongUnit(Meaning meaning) {
        return meaning.kind() == Kind.CHANGE_IN_PERCENT && meaning.unitSaid() == UnitSaid.POINTS;
    }

    /** Two shares differ by percentage points, whatever the note calls them. */
    boolean isPercentBetweenShares(Meaning meaning) {
        return meaning.kind() == Kind.DIFFERENCE
                && meaning.unitSaid() == UnitSaid.PERCENT
                && rights.figures().isShare(meaning.key());
    }

    /** In percent of a share that is only known rounded; but not the percentage points. */
    boolean mayBeRelative(PlacedNumber number, Meaning meaning) {
        return isPercentBetweenShares(meaning)
                && !Fit.fits(number, meaning, rights.value(meaning).orElseThrow());
    }

    /** Of a share the change in percent hangs on digits that are not shown. */
    boolean isFarOff(PlacedNumber number, Meaning meaning) {
        if (meaning.kind() == Kind.CHANGE_IN_PERCENT && rights.figures().isShare(meaning.key())) {
            return true;
        }
        if (number.place().row().isPresent()) {
            return false;
        }
        double real = Math.abs(rights.value(meaning).orElseThrow());
        double said = Math.abs(number.number().value());
        boolean level = meaning.kind() == Kind.LEVEL && !rights.figures().isShare(meaning.key());
        double most = level ? FURTHEST : FURTHEST * FURTHEST;
        boolean digits =
                digits(real, number.number().decimals())
                        .equals(digits(said, number.number().decimals()));
        return !digits && (said > real * most + 1 || said * most + 1 < real);
    }

    private static String digits(double value, int decimals) {
        return DanishFormat.fixed(value, decimals)
                .chars()
                .filter(Character::isDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
