package dk.overblik.reading;

import dk.overblik.reading.csv.CsvFileReader;
import dk.overblik.reading.excel.XlsReader;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.reading.html.HtmlReader;
import dk.overblik.reading.json.JsonReader;
import dk.overblik.reading.ods.OdsReader;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What an export holds, and in what kind of container. */
public record SheetReader(FileKind kind, List<Sheet> sheets) {

    public SheetReader {
        sheets = List.copyOf(sheets);
    }

    public static SheetReader read(Path file) throws IOException {
        FileKind kind = KindOfFile.of(file);
        return new SheetReader(
                kind,
                switch (kind) {
                    case XLSX, XLSM -> XlsxReader.read(file);
                    case XLS -> XlsReader.read(file);
                    case ODS -> OdsReader.read(file);
                    case HTML -> HtmlReader.read(file);
                    case CSV -> CsvFileReader.read(file);
                    case JSON -> JsonReader.read(file);
                });
    }
}
