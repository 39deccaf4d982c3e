package dk.overblik.checking.placing.meaning;

import dk.overblik.checking.text.WrittenNumber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number with the meanings that the words around it allow.
 *
 * @param context the sentence, or the label of the row and the heading of the column
 * @param meanings none where something lacks; several where the words leave it open
 * @param direction 1 where the words say a rise, -1 a fall, 0 nothing
 * @param lacking why there is no meaning, a Danish sentence; empty where there is one
 * @param surety whether a number that differs may be called wrong
 * @param place of the number among its neighbours
 * @param course of a level that words say a rise (1) or a fall (-1) has led to; else 0
 * @param claim what is said in the place of a number
 * @param exactly of a claim whether words say which measure it is about
 */
public record PlacedNumber(
        WrittenNumber number,
        String context,
        List<Meaning> meanings,
        int direction,
        String lacking,
        Surety surety,
        Neighbourhood place,
        int course,
        Optional<Claim> claim,
        boolean exactly) {

    /** How sure it is what a number is about. */
    public enum Surety {
        OPEN,
        /** Its table says all but which measure its column or row is of. */
        BUT_FOR_MEASURE,
        /** It has one of its meanings: one that fits none of them is wrong, whatever is meant. */
        CERTAIN;

        public static Surety of(boolean certain) {
            return certain ? CERTAIN : OPEN;
        }
    }

    /** One that a number says. */
    public PlacedNumber(
            WrittenNumber number,
            String context,
            List<Meaning> meanings,
            int direction,
            String lacking,
            Surety surety,
            Neighbourhood place,
            int course) {
        this(
                number,
                context,
                meanings,
                direction,
                lacking,
                surety,
                place,
                course,
                Optional.empty(),
                false);
    }

    /** One that no change has led to. */
    public PlacedNumber(
            WrittenNumber number,
            String context,
            List<Meaning> meanings,
            int direction,
            String lacking,
            Surety surety,
            Neighbourhood place) {
        this(number, context, meanings, direction, lacking, surety, place, 0);
    }

    /**
     * Which numbers belong together.
     *
     * @param group the sentence or row that it stands in
     * @param column the column of a table; empty in text
     * @param row the row of a table; empty in text
     */
    public record Neighbourhood(int group, OptionalInt column, OptionalInt row) {}

    public PlacedNumber {
        meanings = List.copyOf(meanings);
    }

    /** The same with its digits read in another way. */
    public PlacedNumber with(WrittenNumber other) {
        return new PlacedNumber(
                other, context, meanings, direction, lacking, surety, place, course, claim,
                exactly);
    }

    /** The same with fewer meanings. */
    public PlacedNumber narrowed(List<Meaning> fewer, Surety sure) {
        return new PlacedNumber(
                number, context, fewer, direction, lacking, sure, place, course, claim, exactly);
    }

    /** The same without a meaning, for a reason that is a Danish sentence. */
    public PlacedNumber open(String reason) {
        return new PlacedNumber(
                number,
                context,
                List.of(),
                direction,
                reason,
                Surety.OPEN,
                place,
                course,
                claim,
                exactly);
    }

    /** The same, said by a claim. */
    public PlacedNumber claimed(Claim said, boolean ofOneMeasure) {
        return new PlacedNumber(
                number,
                context,
                meanings,
                direction,
                lacking,
                surety,
                place,
                course,
                Optional.of(said),
                ofOneMeasure);
    }

    /** Whether it is certain that the number has one of its meanings. */
    public boolean certain() {
        return surety == Surety.CERTAIN;
    }

    /** What the note says, with the sign of its words; the plain value where they have none. */
    public double stated() {
        return direction == 0 ? number.value() : direction * Math.abs(number.value());
    }

    /** Whether the note gives the number a sign, by a minus or by a word. */
    public boolean isSigned() {
        return direction != 0 || number.isNegative();
    }
}
