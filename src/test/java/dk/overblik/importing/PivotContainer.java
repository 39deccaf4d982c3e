package dk.overblik.importing;

import dk.overblik.reading.csv.CsvFileReader;
import dk.overblik.reading.excel.XlsReader;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.reading.html.HtmlReader;
import dk.overblik.reading.json.JsonReader;
import dk.overblik.reading.ods.OdsReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The kinds of files that a random export is written to and read from. */
enum PivotContainer {
    MEMORY,
    XLSX,
    XLSM,
    XLS,
    ODS,
    HTML,
    CSV,
    JSON_V2,
    JSON_V3;

    private static final int XLS_COLUMNS = 256;
    private static final int LONGEST_NAME = 31;

    /** Whether sheets have names in it. */
    boolean keepsNames() {
        return this == MEMORY || this == XLSX || this == XLSM || this == XLS || this == ODS;
    }

    /** Whether it can hold what the sheets hold, their names apart. */
    boolean fits(List<Sheet> sheets) {
        return switch (this) {
            case MEMORY, ODS -> true;
            case XLSX, XLSM -> areNamesShort(sheets);
            case XLS -> areNamesShort(sheets) && areNarrow(sheets);
            case HTML, CSV -> sheets.size() == 1;
            case JSON_V2, JSON_V3 -> sheets.size() == 1 && isRecords(sheets.get(0));
        };
    }

    /** Excel cuts longer names off, and what is left may be two things. */
    private static boolean areNamesShort(List<Sheet> sheets) {
        return sheets.stream().allMatch(sheet -> sheet.name().length() <= LONGEST_NAME);
    }

    private static boolean areNarrow(List<Sheet> sheets) {
        return sheets.stream().allMatch(sheet -> sheet.grid().columns() <= XLS_COLUMNS);
    }

    /** The sheets after they were written to a file and read again. */
    List<Sheet> reread(List<Sheet> sheets, Path file) throws IOException {
        if (this == MEMORY) {
            return sheets;
        }
        Files.write(file, bytes(sheets));
        return switch (this) {
            case XLS -> XlsReader.read(file);
            case ODS -> OdsReader.read(file);
            case HTML -> HtmlReader.read(file);
            case CSV -> CsvFileReader.read(file);
            case JSON_V2, JSON_V3 -> JsonReader.read(file);
            default -> XlsxReader.read(file);
        };
    }

    private byte[] bytes(List<Sheet> sheets) throws IOException {
        return switch (this) {
            case XLS -> WorkbookBytes.of(sheets, "xls");
            case XLSM -> WorkbookBytes.of(sheets, "xlsm");
            case ODS -> OpenDocumentText.of(sheets);
            case HTML -> SheetText.html(sheets.get(0));
            case CSV -> SheetText.csv(sheets.get(0));
            case JSON_V2 -> SheetText.jsonV2(sheets.get(0));
            case JSON_V3 -> SheetText.jsonV3(sheets.get(0));
            default -> WorkbookBytes.of(sheets, "xlsx");
        };
    }

    /** Whether the first row names all columns, so that the others are records. */
    private static boolean isRecords(Sheet sheet) {
        boolean named = sheet.grid().rows() > 1;
        for (int column = 0; named && column < sheet.grid().columns(); column++) {
            named = sheet.grid().cell(0, column) instanceof Cell.Text;
        }
        return named && sheet.merged().stream().noneMatch(range -> range.firstRow() == 0);
    }
}
