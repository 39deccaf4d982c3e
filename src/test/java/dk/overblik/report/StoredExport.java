package dk.overblik.report;

import dk.overblik.app.Run;
import dk.overblik.examples.Figures;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.reading.SheetReader;
import dk.overblik.report.basis.Imprint;
import dk.overblik.report.choice.Wishes;
import dk.overblik.report.layout.Destination;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A stored export, read, and the report that is made of it.
 *
 * @param places the names of the sheets that its figures stand in
 */
record StoredExport(Import read, Report report, Map<Source, String> places) {

    /** All that are stored. */
    static Stream<String> names() {
        return Stream.of(
                "benchmark-y30r21.xlsx",
                "kontanthjaelp-y60a02.xlsx",
                "hedensted-2017-09.xlsx",
                "hedensted-resultatmaal-2017-kvt3.xlsx",
                "hedensted-tabel-1b-2017-02.xlsx",
                "hedensted-udgifter-2017-kvt3.xlsx",
                "norddjurs/norddjurs-benchmark-2024.xlsx",
                "norddjurs/norddjurs-fokusmaal-2021.xlsx");
    }

    static StoredExport of(String name) throws IOException {
        List<Sheet> sheets = SheetReader.read(Run.EXPORTS.resolve(name)).sheets();
        Import read =
                new Importer(Figures.VOCABULARY).read(new ExportFile(name, sheets, Answers.NONE));
        Map<Source, String> places = places(read.dataset());
        return new StoredExport(read, report(places, name), places);
    }

    /** The report that is made of figures of a file. */
    static Report report(Dataset dataset, String name) {
        return report(places(dataset), name);
    }

    private static Report report(Map<Source, String> places, String name) {
        Imprint imprint = new Imprint("0", List.of(name), List.of());
        return new Report(Figures.VOCABULARY, imprint, new Destination(places));
    }

    private static Map<Source, String> places(Dataset dataset) {
        Map<Source, String> places = new HashMap<>();
        dataset.sheets().forEach(sheet -> places.put(sheet, sheet.sheet()));
        return places;
    }

    Report.Published published(Wishes wishes) {
        return published(report, wishes);
    }

    /** What another report makes of it. */
    Report.Published published(Report other, Wishes wishes) {
        return (Report.Published) other.of(read.dataset(), read.problems(), wishes);
    }
}
