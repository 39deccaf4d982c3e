package dk.overblik.reading.excel;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.reading.cells.TextRuns;
import dk.overblik.reading.cells.TextRuns.Look;
import dk.overblik.reading.excel.CellFormats.CellFormat;
import dk.overblik.reading.source.FileKind;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** An Excel 97-2003 workbook (.xls) as sheets: its worksheets in their order, also hidden ones. */
public final class XlsReader {

    /** Beside its sheets a workbook may hold what its pivot tables are made of. */
    private static final long MOST_BYTES = 256L << 20;

    /** 65,536 rows of ten columns take 10 MB; all of them are held in memory. */
    private static final long MOST_OF_SHEETS = 32L << 20;

    private XlsReader() {}

    /** The worksheets of a file, told to be a workbook by what it holds. */
    public static List<Sheet> read(Path path) throws UnreadableFile {
        return ReadFaults.ofPacked(
                () -> {
                    checkEnvelope(path);
                    return sheets(stream(path));
                });
    }

    private static void checkEnvelope(Path path) throws IOException {
        switch (FileKind.Envelope.of(path)) {
            case OLE2 -> {}
            case EMPTY -> throw new UnreadableFile(Reason.EMPTY, path.toString());
            default -> throw new UnreadableFile(Reason.UNKNOWN_FORMAT, path.toString());
        }
        if (OnDisk.size(path) > MOST_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE, path.toString());
        }
    }

    private static List<Sheet> sheets(byte[] stream) throws IOException {
        int length = XlsRecords.toFront(stream);
        try {
            return sheets(records(stream, length), true);
        } catch (CellSink.OrderedCells.OutOfOrder unusual) {
            return sheets(records(stream, length), false);
        } catch (EncryptedDocumentException encrypted) {
            throw new UnreadableFile(Reason.ENCRYPTED, encrypted.toString(), encrypted);
        }
    }

    /** The one stream that holds the sheets; of all else in the file nothing is kept. */
    private static byte[] stream(Path path) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(PatientFile.forLibraries(path), true)) {
            CompoundFile.kind(file);
            try (DocumentInputStream in = file.createDocumentInputStream(workbookEntry(file))) {
                if (in.available() > MOST_OF_SHEETS) {
                    throw new UnreadableFile(Reason.TOO_LARGE, in.available() + " bytes");
                }
                byte[] stream = new byte[in.available()];
                in.readFully(stream);
                return stream;
            }
        }
    }

    /** Of any other stream POI makes an object for every byte of a text. */
    private static InputStream records(byte[] stream, int length) {
        return new LittleEndianByteArrayInputStream(stream, 0, length);
    }

    /** POI's model of a workbook refuses files with newer features; its records do not. */
    private static List<Sheet> sheets(InputStream records, boolean ordered) throws IOException {
        XlsScan scan = new XlsScan(ordered);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(scan);
        try {
            new HSSFEventFactory().processEvents(request, records);
        } catch (XlsScan.OtherVersion old) {
            throw new UnreadableFile(Reason.OTHER_SPREADSHEET, old.toString(), old);
        }
        return scan.sheets();
    }

    /** Excel 5 and 95 called it "Book", and what they wrote is not read here. */
    private static String workbookEntry(POIFSFileSystem file) throws UnreadableFile {
        return file.getRoot().getEntryNames().stream()
                .filter(name -> name.equalsIgnoreCase("Workbook") || name.equals("BOOK"))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(Reason.OTHER_SPREADSHEET, "Excel 5 or 95"));
    }

    /** What the cells of one old workbook need to be understood; it comes before them. */
    static final class XlsContext {

        /** Of a point. */
        private static final double TWENTIETHS = 20;

        private final Map<Integer, CellFormat> codes = new HashMap<>();
        private final List<ExtendedFormatRecord> formats = new ArrayList<>();
        private final List<FontRecord> fonts = new ArrayList<>();
        private final Map<Integer, TextRuns> richTexts = new HashMap<>();
        private @Nullable SSTRecord shared;
        private boolean from1904;

        void share(SSTRecord texts) {
            shared = texts;
        }

        void add(FormatRecord format) {
            codes.put(format.getIndexCode(), CellFormat.ofCode(format.getFormatString()));
        }

        void add(ExtendedFormatRecord format) {
            formats.add(format);
        }

        void add(FontRecord font) {
            fonts.add(font);
        }

        void countFrom1904(boolean answer) {
            from1904 = answer;
        }

        boolean from1904() {
            return from1904;
        }

        /** A text that cells share, in a cell of a format. */
        String text(int number, int format) {
            if (shared == null) {
                throw new IllegalArgumentException("No shared texts");
            }
            UnicodeString text = shared.getString(number);
            if (text.getFormatRunCount() == 0) {
                return text(text.getString(), format);
            }
            TextRuns runs = richTexts.computeIfAbsent(number, any -> runs(text));
            return isStruck(format) ? runs.struck() : runs.text();
        }

        /** A text that looks as its cell does. */
        String text(String text, int format) {
            return isStruck(format) ? CellFormats.struck(text) : text;
        }

        private boolean isStruck(int format) {
            return format(format).kind() == NumberKind.STRUCK;
        }

        /** The runs of a text, each of which begins where its font does; the cell's is first. */
        private TextRuns runs(UnicodeString text) {
            TextRuns runs = new TextRuns();
            String all = text.getString();
            Look look = Look.OF_CELL;
            double size = TextRuns.SIZE_OF_CELL;
            int from = 0;
            for (int i = 0; i < text.getFormatRunCount(); i++) {
                FormatRun run = text.getFormatRun(i);
                int to = Math.max(from, Math.min(run.getCharacterPos(), all.length()));
                runs.add(look, size, all.substring(from, to));
                look = look(run.getFontIndex());
                size = size(run.getFontIndex());
                from = to;
            }
            runs.add(look, size, all.substring(from));
            return runs;
        }

        private double size(int font) {
            FontRecord record = font(font);
            return record == null
                    ? TextRuns.SIZE_OF_CELL
                    : Math.max(0, record.getFontHeight() / TWENTIETHS);
        }

        private Look look(int font) {
            FontRecord record = font(font);
            if (record == null) {
                return Look.PLAIN;
            }
            return record.isStruckout()
                    ? Look.STRUCK
                    : record.getSuperSubScript() == 0 ? Look.PLAIN : Look.RAISED;
        }

        /** The font with a number; there is none with the number 4 ([MS-XLS] 2.5.129). */
        private @Nullable FontRecord font(int number) {
            int at = number > 4 ? number - 1 : number;
            return number == 4 || at < 0 || at >= fonts.size() ? null : fonts.get(at);
        }

        CellFormat format(int number) {
            if (number < 0 || number >= formats.size()) {
                return CellFormat.ofBuiltIn(0);
            }
            ExtendedFormatRecord record = formats.get(number);
            int id = record.getFormatIndex();
            CellFormat builtIn = CellFormat.ofBuiltIn(id);
            CellFormat format =
                    builtIn.kind() == NumberKind.PLAIN ? codes.getOrDefault(id, builtIn) : builtIn;
            FontRecord font = font(record.getFontIndex());
            return font != null && font.isStruckout() ? format.struck() : format;
        }
    }

    /** One pass over the records of an old workbook. */
    private static final class XlsScan implements HSSFListener {

        private static final int BIFF8 = 0x600;

        private final boolean ordered;
        private final XlsContext context = new XlsContext();
        private final TextTable texts = new TextTable();
        private final List<BoundSheetRecord> entries = new ArrayList<>();
        private final Map<BoundSheetRecord, XlsSheetScan> scans = new HashMap<>();
        private @Nullable XlsSheetScan current;
        private int depth;
        private int begun;

        /** Says that the workbook is of a version before Excel 97. */
        static final class OtherVersion extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        /**
         * @param ordered whether the cells of each sheet come row by row and from left to right
         */
        XlsScan(boolean ordered) {
            this.ordered = ordered;
        }

        /** The worksheets in the order of the workbook, not of the file. */
        List<Sheet> sheets() {
            List<Sheet> sheets = new ArrayList<>();
            for (BoundSheetRecord entry : entries) {
                XlsSheetScan scan = scans.get(entry);
                if (scan != null) {
                    boolean hidden = entry.isHidden() || entry.isVeryHidden();
                    sheets.add(scan.sheet(entry.getSheetname(), hidden));
                }
            }
            return List.copyOf(sheets);
        }

        @Override
        public void processRecord(Record each) {
            if (each instanceof BOFRecord start) {
                begin(start);
            } else if (each instanceof EOFRecord) {
                depth--;
                current = depth == 0 ? null : current;
            } else if (current != null && depth == 1) {
                current.take(each);
            } else if (current == null) {
                takeGlobal(each);
            }
        }

        /**
         * A chart begins inside its sheet, a sheet behind the part that is the whole workbook's.
         */
        private void begin(BOFRecord start) {
            depth++;
            if (start.getVersion() != BIFF8) {
                throw new OtherVersion();
            }
            if (depth > 1 || start.getType() == BOFRecord.TYPE_WORKBOOK) {
                return;
            }
            BoundSheetRecord[] inFile = BoundSheetRecord.orderByBofPosition(entries);
            if (start.getType() == BOFRecord.TYPE_WORKSHEET && begun < inFile.length) {
                current = new XlsSheetScan(context, new GridBuilder(texts), ordered);
                scans.put(inFile[begun], current);
            }
            begun++;
        }

        private void takeGlobal(Record each) {
            if (each instanceof BoundSheetRecord entry) {
                entries.add(entry);
            } else if (each instanceof SSTRecord shared) {
                context.share(shared);
            } else if (each instanceof FormatRecord format) {
                context.add(format);
            } else if (each instanceof ExtendedFormatRecord format) {
                context.add(format);
            } else if (each instanceof FontRecord font) {
                context.add(font);
            } else if (each instanceof DateWindow1904Record calendar) {
                context.countFrom1904(calendar.getWindowing() == 1);
            }
        }
    }
}
