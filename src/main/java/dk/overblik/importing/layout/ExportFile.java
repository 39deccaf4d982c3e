package dk.overblik.importing.layout;

import dk.overblik.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * A file as it was dropped: its name and its sheets.
 *
 * @param name of the file, without its folder
 * @param benefit what the user says that the figures are about, where the export does not say
 */
public record ExportFile(String name, List<Sheet> sheets, Optional<String> benefit) {
    public ExportFile {
        sheets = List.copyOf(sheets);
    }
}
