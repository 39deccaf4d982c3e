package dk.overblik.app.window;

import dk.overblik.app.Combination;
import dk.overblik.app.Conversion;
import dk.overblik.app.Delivery;
import dk.overblik.app.Options;
import dk.overblik.app.Outcome;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Makes the workbook of one line; a line that was cancelled under way delivers nothing. */
final class Making {

    private Making() {}

    static List<Outcome> of(ExportRow row, Options options, BooleanSupplier cancelled) {
        Delivery delivery = Delivery.unless(cancelled);
        return row.combined()
                ? Combination.of(options).by(delivery).combine(List.of(row.whole()), row.files())
                : List.of(Conversion.of(options).by(delivery).convert(row.whole()));
    }
}
