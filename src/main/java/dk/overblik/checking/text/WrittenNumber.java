package dk.overblik.checking.text;

import dk.overblik.checking.document.Passage;
import dk.overblik.model.Names;

/**
 * A number as a note writes it.
 *
 * @param shown the digits as they are printed, with their sign: "1.450", "-0,5"
 * @param from where it begins in the passage's text
 * @param to behind its last digit there
 * @param value what the digits, or words, say, in the unit of a measure; no number for a part of a
 *     whole in words
 * @param decimals how many are shown
 * @param scale what the words beside it multiply its digits with: 1,000,000 for "mio. kr."
 * @param precision how exactly the words beside it mean it
 */
public record WrittenNumber(
        Passage passage,
        String shown,
        int from,
        int to,
        double value,
        int decimals,
        double scale,
        Precision precision,
        UnitSaid unit) {

    /** The value of words that stand for a number and are none: "fordoblet". */
    public static final double CLAIM = Double.POSITIVE_INFINITY;

    /** How exactly a number is meant. */
    public enum Precision {
        EXACT,
        /** "ca." */
        ABOUT,
        /** "knap": the figure is a little below. */
        BELOW,
        /** "godt": the figure is a little above. */
        ABOVE
    }

    /** Whether it is a part of a whole in words, whose value says nothing: "hver tiende". */
    public boolean isPart() {
        return Double.isNaN(value);
    }

    /** A number of few that is written in words may be of those just spoken of: "tre personer". */
    public boolean isOfFew() {
        return value <= 12 && shown.chars().allMatch(Character::isLetter);
    }

    /** Whether a minus stands before it. */
    public boolean isNegative() {
        return value < 0;
    }

    /** One unit of the last digit shown; of a round number that of its last digit but zeros. */
    public double unitShown() {
        return scale * Math.pow(10, -decimals);
    }

    /** One unit of the last digit that is no zero: 1,000 for 84,000. */
    public double roundUnit() {
        if (decimals > 0 || value == 0) {
            return unitShown();
        }
        double digits = value / scale;
        double unit = 1;
        while (digits % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit * scale;
    }

    /** The same digits under other words. */
    public WrittenNumber scaledBy(double otherScale) {
        return new WrittenNumber(
                passage,
                shown,
                from,
                to,
                value / scale * otherScale,
                decimals,
                otherScale,
                precision,
                unit);
    }

    /** The same with zeros behind it that were not shown: 3,0 for 3. */
    public WrittenNumber shownTo(int moreDecimals) {
        return new WrittenNumber(
                passage, shown, from, to, value, moreDecimals, scale, precision, unit);
    }

    /** What its passage says before it, tidied. */
    public String textBefore() {
        String text = Names.tidy(passage.text());
        return text.substring(0, Math.min(from, text.length()));
    }
}
