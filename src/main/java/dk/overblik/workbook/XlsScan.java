package dk.overblik.workbook;

import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** One pass over the records of an old workbook. */
final class XlsScan implements HSSFListener {

    private static final int BIFF8 = 0x600;

    private final boolean ordered;
    private final XlsContext context = new XlsContext();
    private final GridBuilder.TextTable texts = new GridBuilder.TextTable();
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

    /** A chart begins inside its sheet, a sheet behind the part that is the whole workbook's. */
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
        } else if (each instanceof DateWindow1904Record calendar) {
            context.countFrom1904(calendar.getWindowing() == 1);
        }
    }
}
