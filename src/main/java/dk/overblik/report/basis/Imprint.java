package dk.overblik.report.basis;

import java.util.List;

/**
 * What a report says about its own making.
 *
 * @param version of the program
 * @param files the exports, without folders
 * @param settings what the user chose, as Danish lines
 */
public record Imprint(String version, List<String> files, List<String> settings) {
    public Imprint {
        files = List.copyOf(files);
        settings = List.copyOf(settings);
    }
}
