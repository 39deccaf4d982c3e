package dk.overblik.reading.excel;

import dk.overblik.ooxml.part.WorkbookPart;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.reading.source.FileKind;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An Open XML workbook (.xlsx, .xlsm) as sheets: its worksheets in their order, also hidden ones.
 */
public final class XlsxReader {

    private final OpcPackage file;
    private final WorkbookPart workbook;
    private final XlsxContext context;
    private final TextTable texts = new TextTable();

    private XlsxReader(OpcPackage file, WorkbookPart workbook, XlsxContext context) {
        this.file = file;
        this.workbook = workbook;
        this.context = context;
    }

    /** The worksheets of a file, told to be a workbook by what it holds. */
    public static List<Sheet> read(Path path) throws UnreadableFile {
        return ReadFaults.ofPacked(
                () -> {
                    checkEnvelope(path);
                    try (OpcPackage file = OpcPackage.open(path)) {
                        return of(file).sheets();
                    }
                });
    }

    /** The names of all sheets of a workbook in their order, also of those that hold no cells. */
    public static List<String> sheetNames(Path path) throws UnreadableFile {
        return ReadFaults.ofPacked(
                () -> {
                    checkEnvelope(path);
                    try (OpcPackage file = OpcPackage.open(path)) {
                        return WorkbookPart.of(file).sheets().stream()
                                .map(WorkbookPart.Entry::name)
                                .toList();
                    }
                });
    }

    private static void checkEnvelope(Path path) throws IOException {
        FileKind.Envelope envelope = FileKind.Envelope.of(path);
        if (envelope == FileKind.Envelope.OLE2) {
            // Refuses what is encrypted.
            CompoundFile.kind(path);
        }
        if (envelope != FileKind.Envelope.ZIP) {
            boolean empty = envelope == FileKind.Envelope.EMPTY;
            Reason reason = empty ? Reason.EMPTY : Reason.UNKNOWN_FORMAT;
            throw new UnreadableFile(reason, path.toString());
        }
    }

    private static XlsxReader of(OpcPackage file) throws IOException {
        WorkbookPart workbook = WorkbookPart.of(file);
        XlsxContext context =
                new XlsxContext(
                        SharedTexts.of(file, workbook.only(file, "sharedStrings")),
                        CellFormats.of(file, workbook.only(file, "styles")),
                        workbook.from1904());
        return new XlsxReader(file, workbook, context);
    }

    private List<Sheet> sheets() throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookPart.Entry entry : workbook.sheets()) {
            Optional<String> part = workbook.worksheet(entry);
            if (part.isPresent()) {
                sheets.add(sheet(entry, part.get()));
            }
        }
        return List.copyOf(sheets);
    }

    private Sheet sheet(WorkbookPart.Entry entry, String part) throws IOException {
        CellSink.OrderedCells cells = new CellSink.OrderedCells(new GridBuilder(texts));
        try {
            SheetScan scan = scan(part, cells);
            return sheet(entry, scan, cells.build());
        } catch (CellSink.OrderedCells.OutOfOrder unusual) {
            CellSink.UnorderedCells unordered = new CellSink.UnorderedCells();
            SheetScan scan = scan(part, unordered);
            return sheet(entry, scan, unordered.build(new GridBuilder(texts)));
        }
    }

    private SheetScan scan(String part, CellSink sink) throws IOException {
        try (InputStream in = file.open(part)) {
            XmlReader xml = XmlReader.atRoot(in);
            SheetScan scan = new SheetScan(xml, new SheetScan.CellScan(xml, context, sink));
            scan.run();
            return scan;
        }
    }

    private static Sheet sheet(WorkbookPart.Entry entry, SheetScan scan, Grid grid) {
        return new Sheet(entry.name(), entry.hidden(), grid, scan.merged(), scan.hidden());
    }

    /** What the cells of one workbook need to be understood. */
    record XlsxContext(SharedTexts texts, CellFormats formats, boolean from1904) {}
}
