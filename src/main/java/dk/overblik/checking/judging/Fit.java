package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Unit;

/** Whether a number of a note is some value, to the last digit that it shows. */
final class Fit {

    private static final double SLACK = 1e-9;

    /** "Knap 84.000" may be said of 84.024, by so much of its last digit that is no zero. */
    private static final double LOOSE_SIDE = 0.05;

    /** "Knap 3.000" is no word for 2.331: that far a figure may be from a rough number at most. */
    private static final double FAR = 0.15;

    /** Beyond that nothing has been rounded. */
    private static final double FARTHEST = 0.25;

    private Fit() {}

    /** Whether the note says this value, with the sign that it gives it. */
    static boolean fits(PlacedNumber placed, Meaning meaning, double value) {
        return within(placed, meaning, value, 1);
    }

    /** Whether it says it but for the sign. */
    static boolean fitsButSign(PlacedNumber placed, double value) {
        return closeEnough(placed.number(), Math.abs(placed.number().value()), Math.abs(value), 1)
                && Math.abs(value) > SLACK;
    }

    /**
     * Whether it is at most one unit of the last digit away, as rounding can make it. A count that
     * an export gives whole and a note to the last digit has nothing to round.
     */
    static boolean isNear(PlacedNumber placed, Meaning meaning, double value) {
        return within(placed, meaning, value, 2) && !isWholeInBoth(placed.number(), meaning, value);
    }

    private static boolean isWholeInBoth(WrittenNumber number, Meaning meaning, double value) {
        boolean one = !isDifference(meaning) && meaning.added().isEmpty();
        boolean shownWhole =
                number.precision() == WrittenNumber.Precision.EXACT
                        && number.decimals() == 0
                        && number.roundUnit() == 1;
        boolean count =
                MeasureUnit.of(meaning.key().measure()).filter(u -> u == Unit.COUNT).isPresent();
        return one && shownWhole && count && Math.abs(value - Math.rint(value)) < SLACK;
    }

    private static boolean within(PlacedNumber placed, Meaning meaning, double value, int halves) {
        boolean signed = placed.isSigned() || !isDifference(meaning);
        double said = signed ? placed.stated() : Math.abs(placed.stated());
        double scaled = value * NumberScale.of(meaning.key().measure().label());
        double real = signed ? scaled : Math.abs(scaled);
        return closeEnough(placed.number(), said, real, halves);
    }

    static boolean isDifference(Meaning meaning) {
        return meaning.kind() != Meaning.Kind.LEVEL;
    }

    private static boolean closeEnough(WrittenNumber number, double said, double real, int halves) {
        double unit = number.unitShown();
        double round = number.roundUnit();
        double away = Math.abs(real) - Math.abs(said);
        boolean sameSign = said * real >= 0 || Math.abs(real - said) <= unit / 2 + SLACK;
        if (!sameSign) {
            return false;
        }
        if (halves > 1) {
            boolean exact = number.precision() == WrittenNumber.Precision.EXACT;
            double wide = exact ? 0 : roughly(number, FARTHEST);
            double zeros = round >= 100 ? round / 2 : 0;
            boolean side =
                    switch (number.precision()) {
                        case BELOW -> away <= Math.max(unit / 2, round * LOOSE_SIDE);
                        case ABOVE -> away >= -Math.max(unit / 2, round * LOOSE_SIDE);
                        case EXACT, ABOUT -> true;
                    };
            return side && Math.abs(away) <= Math.max(Math.max(unit, zeros), wide) + SLACK;
        }
        return switch (number.precision()) {
            case EXACT -> Math.abs(away) <= unit / 2 + SLACK;
            case ABOUT ->
                    Math.abs(away)
                            <= Math.min(Math.max(unit, round) / 2, roughly(number, FAR)) + SLACK;
            case BELOW -> away <= unit / 2 && away >= -roughly(number, FAR) - SLACK;
            case ABOVE -> away >= -unit / 2 && away <= roughly(number, FAR) + SLACK;
        };
    }

    /** Whether a rough word is on the right side, of a number that is too round to say more. */
    static boolean isLoose(PlacedNumber placed, double value) {
        WrittenNumber number = placed.number();
        double round = Math.max(number.unitShown(), number.roundUnit());
        double away = Math.abs(value) - Math.abs(number.value());
        return switch (number.precision()) {
            case EXACT -> false;
            case ABOUT -> Math.abs(away) <= round / 2 + SLACK;
            case BELOW -> away <= 0 && away >= -round - SLACK;
            case ABOVE -> away >= 0 && away <= round + SLACK;
        };
    }

    /** How far a word may be from its number: a unit of its last digit that is no zero. */
    private static double roughly(WrittenNumber number, double part) {
        double unit = Math.max(number.unitShown(), number.roundUnit());
        double least = number.unitShown() / 2;
        return Math.min(unit, Math.max(least, part * Math.abs(number.value())));
    }
}
