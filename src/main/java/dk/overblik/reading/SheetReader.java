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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an export holds, and in what kind of container. */
public record SheetReader(FileKind kind, List<Sheet> sheets) {

    public SheetReader {
        sheets = distinct(sheets);
    }

    /** Two sheets by one name, which no program lets a user make, get a number to be told apart. */
    private static List<Sheet> distinct(List<Sheet> sheets) {
        Set<String> taken = new HashSet<>();
        List<Sheet> distinct = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String name = sheet.name();
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = sheet.name() + " (" + number + ")";
            }
            distinct.add(name.equals(sheet.name()) ? sheet : sheet.renamed(name));
        }
        return List.copyOf(distinct);
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
