package dk.overblik.report.basis;

import java.util.List;

/**
 * What a report says about its own making.
 *
 * @param version of the program
 * @param files the exports, without folders
 * @param settings what the user chose, as Danish lines
 * @param updates which tables the figures are of and when they were last updated, as the exports
 *     say, as Danish lines
 */
public record Imprint(
        String version, List<String> files, List<String> settings, List<String> updates) {
    public Imprint {
        updates = List.copyOf(updates);
        files = List.copyOf(files);
        settings = List.copyOf(settings);
    }

    /** The same of exports that do not say when they were updated. */
    public Imprint(String version, List<String> files, List<String> settings) {
        this(version, files, settings, List.of());
    }
}
