package dk.overblik.report;

import dk.overblik.app.Run;
import dk.overblik.examples.Figures;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.Source;
import dk.overblik.reading.SheetReader;
import dk.overblik.report.basis.Imprint;
import dk.overblik.report.choice.Wishes;
import dk.overblik.report.layout.Destination;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stored export, read, and the report that is made of it.
 *
 * @param places the names of the sheets that its figures stand in
 */
record StoredExport(Import read, Report report, Map<Source, String> places) {

    static StoredExport of(String name) throws IOException {
        List<Sheet> sheets = SheetReader.read(Run.EXPORTS.resolve(name)).sheets();
        Import read =
                new Importer(Figures.VOCABULARY).read(new ExportFile(name, sheets, Answers.NONE));
        Map<Source, String> places = new HashMap<>();
        read.dataset().sheets().forEach(sheet -> places.put(sheet, sheet.sheet()));
        Imprint imprint = new Imprint("0", List.of(name), List.of());
        Report report = new Report(Figures.VOCABULARY, imprint, new Destination(places));
        return new StoredExport(read, report, places);
    }

    Report.Published published(Wishes wishes) {
        return published(report, wishes);
    }

    /** What another report makes of it. */
    Report.Published published(Report other, Wishes wishes) {
        return (Report.Published) other.of(read.dataset(), read.problems(), wishes);
    }
}
