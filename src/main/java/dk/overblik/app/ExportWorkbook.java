package dk.overblik.app;

import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.model.Source;
import dk.overblik.reading.SheetReader;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.reading.source.FileKind;
import dk.overblik.report.Report;
import dk.overblik.report.layout.Destination;
import dk.overblik.sheet.Sheet;
import dk.overblik.writing.values.ValuesWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The workbook that pages are put into: the export itself, or one made of what another container
 * held.
 *
 * @param ending of the result's name
 * @param destination what the export's sheets are called in it
 */
record ExportWorkbook(Path file, String ending, Destination destination) {

    /**
     * The workbook for an export.
     *
     * @param name the file that the export's sources name
     */
    static ExportWorkbook of(SheetReader export, WorkingCopy copy, String name) throws IOException {
        List<Sheet> sheets = export.sheets();
        return switch (export.kind()) {
            case XLSX, XLSM -> {
                String ending = export.kind() == FileKind.XLSM ? "xlsm" : "xlsx";
                List<String> names = sheets.stream().map(Sheet::name).toList();
                Set<String> others = new HashSet<>(XlsxReader.sheetNames(copy.file()));
                names.forEach(others::remove);
                Destination places = destination(name, sheets, names);
                yield new ExportWorkbook(
                        copy.file(), ending, new Destination(places.sheets(), others));
            }
            case XLS, ODS, HTML, CSV, JSON -> {
                Path held = copy.beside("held.xlsx");
                boolean ownNames = export.kind() == FileKind.XLS || export.kind() == FileKind.ODS;
                Set<String> kept = ownNames ? Set.of() : Report.pageNames();
                List<String> names = ValuesWorkbook.write(sheets, kept, held);
                yield new ExportWorkbook(held, "xlsx", destination(name, sheets, names));
            }
        };
    }

    /** A workbook of the values of several exports, each sheet named after its file. */
    static ExportWorkbook of(List<Export> exports, WorkingCopy room) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (Export export : exports) {
            for (Sheet sheet : export.sheets().sheets()) {
                sheets.add(sheet.renamed(FileName.of(Path.of(export.name())).stem()));
                sources.add(Source.sheet(export.name(), sheet.name()));
            }
        }
        Path held = room.beside("held.xlsx");
        List<String> names = ValuesWorkbook.write(sheets, Report.pageNames(), held);
        Map<Source, String> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(sources.get(i), names.get(i));
        }
        return new ExportWorkbook(held, "xlsx", new Destination(places));
    }

    private static Destination destination(String file, List<Sheet> sheets, List<String> names) {
        Map<Source, String> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(Source.sheet(file, sheets.get(i).name()), names.get(i));
        }
        return new Destination(places);
    }
}
