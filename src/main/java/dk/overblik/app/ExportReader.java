package dk.overblik.app;

import dk.overblik.importing.ExportFile;
import dk.overblik.importing.Importer;
import dk.overblik.model.Vocabulary;
import java.io.IOException;
import java.util.Optional;

/** Opens exports and understands them. */
final class ExportReader {

    private final Importer importer;
    private final Optional<String> benefit;

    /**
     * @param benefit what the figures are about where an export does not say
     */
    ExportReader(Vocabulary vocabulary, Optional<String> benefit) {
        this.importer = new Importer(vocabulary);
        this.benefit = benefit;
    }

    /** Reads a copy of an export under the name that its sources shall bear. */
    Export read(WorkingCopy copy, String name) throws IOException {
        ExportSheets sheets = ExportSheets.read(copy.file());
        ExportFile file = new ExportFile(name, sheets.sheets(), benefit);
        return new Export(name, sheets, importer.read(file));
    }
}
