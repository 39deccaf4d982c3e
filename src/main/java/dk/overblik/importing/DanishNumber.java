package dk.overblik.importing;

import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Names;
import java.util.Optional;

/**
 * What a text says as a Danish number: a value, a mark for a missing one, or neither.
 *
 * <p>Strict, since reading "9.08" as 908 is worse than not reading it: "." and spaces group by
 * three, "," is the decimal mark, and nothing else is a number.
 */
public sealed interface DanishNumber {

    /**
     * A number.
     *
     * @param percent whether a percent sign follows it
     */
    record Value(double value, boolean percent) implements DanishNumber {}

    /** A mark that stands for a missing number. */
    record Missing(Reason reason) implements DanishNumber {}

    /** Any other text. */
    record Unreadable() implements DanishNumber {}

    DanishNumber UNREADABLE = new Unreadable();

    /** Reads a text. */
    static DanishNumber parse(String text) {
        String tidy = Names.folded(text);
        Optional<Reason> reason = MissingMarks.find(tidy);
        if (reason.isPresent()) {
            return new Missing(reason.get());
        }
        if (tidy.charAt(0) == '<') {
            boolean below = plain(tidy.substring(1).strip()).isPresent();
            return below ? new Missing(Reason.CONFIDENTIAL) : UNREADABLE;
        }
        boolean percent = tidy.endsWith("%");
        String number = percent ? tidy.substring(0, tidy.length() - 1).strip() : tidy;
        Optional<String> plain = plain(number);
        return plain.isPresent() ? new Value(Double.parseDouble(plain.get()), percent) : UNREADABLE;
    }

    private static Optional<String> plain(String number) {
        return new DanishDigits(number).plain();
    }
}
