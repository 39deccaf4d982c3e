package dk.overblik.app;

import dk.overblik.container.Container;
import dk.overblik.container.ContainerKind;
import dk.overblik.container.CsvSheets;
import dk.overblik.container.HtmlSheets;
import dk.overblik.container.JsonSheets;
import dk.overblik.sheet.Sheet;
import dk.overblik.workbook.XlsReader;
import dk.overblik.workbook.XlsxReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What an export holds, and in what kind of container. */
record ExportSheets(ContainerKind kind, List<Sheet> sheets) {

    ExportSheets {
        sheets = List.copyOf(sheets);
    }

    static ExportSheets read(Path file) throws IOException {
        ContainerKind kind = Container.of(file);
        return new ExportSheets(
                kind,
                switch (kind) {
                    case XLSX, XLSM -> XlsxReader.read(file);
                    case XLS -> XlsReader.read(file);
                    case HTML -> HtmlSheets.read(file);
                    case CSV -> CsvSheets.read(file);
                    case JSON -> JsonSheets.read(file);
                });
    }
}
