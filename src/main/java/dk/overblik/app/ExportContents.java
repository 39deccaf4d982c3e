package dk.overblik.app;

import dk.overblik.container.Container;
import dk.overblik.container.ContainerKind;
import dk.overblik.container.CsvSheets;
import dk.overblik.container.HtmlSheets;
import dk.overblik.container.JsonSheets;
import dk.overblik.model.Source;
import dk.overblik.report.Destination;
import dk.overblik.sheet.Sheet;
import dk.overblik.workbook.HeldSheets;
import dk.overblik.workbook.XlsReader;
import dk.overblik.workbook.XlsxReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an export holds.
 *
 * @param workbook the file that pages can be put into: the export itself, or a workbook made of
 *     what another container held
 * @param destination what the export's sheets are called in that workbook
 */
record ExportContents(List<Sheet> sheets, Path workbook, String ending, Destination destination) {

    ExportContents {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads an export.
     *
     * @param file the name that its sources shall bear
     */
    static ExportContents read(WorkingCopy copy, String file) throws IOException {
        ContainerKind kind = Container.of(copy.file());
        List<Sheet> sheets = sheets(kind, copy.file());
        return switch (kind) {
            case XLSX, XLSM -> {
                List<String> names = sheets.stream().map(Sheet::name).toList();
                String ending = kind == ContainerKind.XLSM ? "xlsm" : "xlsx";
                yield new ExportContents(
                        sheets, copy.file(), ending, destination(file, sheets, names));
            }
            case XLS, HTML, CSV, JSON -> {
                Path held = copy.beside("held.xlsx");
                List<String> names = HeldSheets.write(sheets, held);
                yield new ExportContents(sheets, held, "xlsx", destination(file, sheets, names));
            }
        };
    }

    private static List<Sheet> sheets(ContainerKind kind, Path file) throws IOException {
        return switch (kind) {
            case XLSX, XLSM -> XlsxReader.read(file);
            case XLS -> XlsReader.read(file);
            case HTML -> HtmlSheets.read(file);
            case CSV -> CsvSheets.read(file);
            case JSON -> JsonSheets.read(file);
        };
    }

    private static Destination destination(String file, List<Sheet> sheets, List<String> names) {
        Map<Source, String> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(Source.sheet(file, sheets.get(i).name()), names.get(i));
        }
        return new Destination(places);
    }
}
