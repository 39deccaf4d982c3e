package dk.overblik.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user chose for a conversion.
 *
 * @param period as it was written: a canonical id, or as exports write it
 * @param settings the settings workbook; the usual one where none was chosen
 * @param output the folder for results; beside the export where none was chosen
 */
record Options(
        Optional<String> own,
        List<String> comparisons,
        Optional<String> period,
        Optional<String> benefit,
        Optional<Path> output,
        Optional<Path> settings) {
    Options {
        comparisons = List.copyOf(comparisons);
    }
}
