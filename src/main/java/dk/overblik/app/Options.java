package dk.overblik.app;

import dk.overblik.report.choice.PeriodWish;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user chose for a conversion.
 *
 * @param period as it was written: a canonical id, or as exports write it
 * @param settings the settings workbook; the usual one where none was chosen
 * @param output the folder for results; beside the export where none was chosen
 * @param note whether a Word note is wanted beside each workbook
 */
public record Options(
        Optional<String> own,
        List<String> comparisons,
        Optional<String> period,
        Optional<String> benefit,
        Optional<Path> output,
        Optional<Path> settings,
        boolean note) {
    public Options {
        comparisons = List.copyOf(comparisons);
    }

    /** The same for exports that do not say which benefit they are about. */
    public Options about(String unnamed) {
        return new Options(own, comparisons, period, Optional.of(unnamed), output, settings, note);
    }

    /** What cannot be meant so, whatever the exports hold, in one Danish sentence. */
    public Optional<String> misuse() {
        return period.filter(written -> PeriodWish.PeriodWishText.parse(written).isEmpty())
                .map(
                        written ->
                                "Perioden \""
                                        + written
                                        + "\" kan ikke læses. Skriv den som fx 2017M09 eller"
                                        + " \"september 2017\".");
    }
}
