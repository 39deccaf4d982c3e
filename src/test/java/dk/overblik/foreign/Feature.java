package dk.overblik.foreign;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Something that workbooks of some programs have and those of others have not.
 *
 * @param base the stored workbook that it is shown on
 * @param fits whether a workbook can have it
 * @param change gives it to a workbook
 */
record Feature(
        String name,
        Answer answer,
        String base,
        Predicate<ForeignWorkbook> fits,
        UnaryOperator<ForeignWorkbook> change) {

    /** What becomes of a workbook with such a feature. */
    enum Answer {
        /** Every part is copied as it is. */
        COPIED,
        /** There is a result that opens; it says what had to be left out or written anew. */
        COPIED_WITH_A_WORD,
        /** A sentence says why there can be no result. */
        REFUSED
    }

    @Override
    public String toString() {
        return name;
    }

    ForeignWorkbook shown() {
        return change.apply(ForeignWorkbook.stored(base));
    }
}
