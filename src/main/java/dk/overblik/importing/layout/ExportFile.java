package dk.overblik.importing.layout;

import dk.overblik.model.Answers;
import dk.overblik.sheet.Sheet;
import java.util.List;

/**
 * A file as it was dropped: its name and its sheets.
 *
 * @param name of the file, without its folder
 * @param answers what its figures are about, where the export does not say
 */
public record ExportFile(String name, List<Sheet> sheets, Answers answers) {
    public ExportFile {
        sheets = List.copyOf(sheets);
    }
}
