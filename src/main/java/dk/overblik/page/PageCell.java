package dk.overblik.page;

/**
 * A cell of a published page.
 *
 * @param target the place in the same workbook that a click leads to, such as "'Data'!C14", or
 *     empty
 * @param behind words that its number format shows behind a number, such as " pct."; most have none
 */
public record PageCell(Content content, Look look, String target, String behind) {

    public static PageCell of(Content content, Look look) {
        return new PageCell(content, look, "", "");
    }

    public static PageCell text(String text, Look look) {
        return of(new Content.Text(text), look);
    }

    public static PageCell nothing(Look look) {
        return of(Content.NOTHING, look);
    }

    public PageCell linkedTo(String place) {
        return new PageCell(content, look, place, behind);
    }

    /** The same with words behind its number, which stays a number. */
    public PageCell saying(String words) {
        return new PageCell(content, look, target, words);
    }

    /** What a cell of a published page holds. */
    public sealed interface Content {

        /** Nothing but its look. */
        record Nothing() implements Content {}

        record Text(String text) implements Content {}

        record Number(double value) implements Content {}

        /** A live formula, without "=", and the value that is seen before anyone recalculates. */
        record Formula(String formula, Content cached) implements Content {

            /** So many characters; Excel's own limit is 8,192. */
            public static final int LONGEST = 8_000;
        }

        Content NOTHING = new Nothing();
    }
}
