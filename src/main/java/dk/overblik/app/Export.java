package dk.overblik.app;

import dk.overblik.app.files.WorkingCopy;
import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.ReleaseDate;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.reading.SheetReader;
import dk.overblik.vocabulary.Vocabulary;
import java.io.IOException;

/**
 * An export that was opened, and what was understood of it.
 *
 * @param name what its sources call it
 */
public record Export(String name, SheetReader sheets, Import read) {

    public boolean hasFigures() {
        return read.dataset().size() > 0;
    }

    /** The export as one of several that are combined. */
    CombinedImport.Part part() {
        return new CombinedImport.Part(name, read, ReleaseDate.of(sheets.sheets()));
    }

    /** Opens exports and understands them. */
    public static final class ExportReader {

        private final Importer importer;

        public ExportReader(Vocabulary vocabulary) {
            this.importer = new Importer(vocabulary);
        }

        /**
         * Reads a copy of an export under the name that its sources shall bear.
         *
         * @param answers what its figures are about, where it does not say
         */
        public Export read(WorkingCopy copy, String name, Answers answers) throws IOException {
            SheetReader sheets = SheetReader.read(copy.file());
            ExportFile file = new ExportFile(name, sheets.sheets(), answers);
            return new Export(name, sheets, importer.read(file));
        }
    }
}
