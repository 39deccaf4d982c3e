package dk.overblik.archive;

import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import java.util.List;

/** A figure as 64 bits: those of its number, or those of no number, with the reason in them. */
final class FigureBits {

    /** The bits of a NaN, of which no known figure is one. */
    private static final long MISSING = 0x7ff8_0000_0000_0000L;

    private static final List<Reason> REASONS = List.of(Reason.values());

    private FigureBits() {}

    static long of(Figure figure) {
        return figure instanceof Figure.Known known
                ? Double.doubleToLongBits(known.value())
                : MISSING | REASONS.indexOf(((Figure.Missing) figure).reason());
    }

    /** The figure, of which a number that cannot be true is not kept. */
    static Figure figure(long bits) {
        double value = Double.longBitsToDouble(bits);
        return Double.isNaN(value)
                ? Figure.missing(REASONS.get((int) (bits & ~MISSING)))
                : Figure.known(value);
    }
}
