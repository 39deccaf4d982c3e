package dk.overblik.app;

import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.Import;
import dk.overblik.importing.ReleaseDate;

/**
 * An export that was opened, and what was understood of it.
 *
 * @param name what its sources call it
 */
record Export(String name, ExportSheets sheets, Import read) {

    boolean hasFigures() {
        return read.dataset().size() > 0;
    }

    /** The export as one of several that are combined. */
    CombinedImport.Part part() {
        return new CombinedImport.Part(name, read, ReleaseDate.of(sheets.sheets()));
    }
}
