package dk.overblik.reading.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;

/**
 * The records of an old workbook that tell what its cells show. All others are left out before they
 * are read: POI takes a workbook for damaged where a drawing, a filter or a conditional format is
 * written in another way than it expects, and none of those is a figure.
 */
final class XlsRecords {

    /** A record begins with its number and its length ([MS-XLS] 2.1.4). */
    private static final int HEADER = 4;

    private static final Set<Integer> TOLD =
            Set.of(
                    (int) BOFRecord.sid,
                    (int) EOFRecord.sid,
                    (int) BoundSheetRecord.sid,
                    (int) DateWindow1904Record.sid,
                    (int) ExtendedFormatRecord.sid,
                    (int) FontRecord.sid,
                    (int) FormatRecord.sid,
                    (int) SSTRecord.sid,
                    (int) BoolErrRecord.sid,
                    (int) ColumnInfoRecord.sid,
                    (int) FormulaRecord.sid,
                    (int) LabelRecord.sid,
                    (int) LabelSSTRecord.sid,
                    (int) MergeCellsRecord.sid,
                    (int) MulRKRecord.sid,
                    (int) NumberRecord.sid,
                    (int) RKRecord.sid,
                    (int) RowRecord.sid,
                    (int) StringRecord.sid);

    /** Those that hold texts, which alone may be too long for one record. */
    private static final Set<Integer> CONTINUED =
            Set.of(
                    (int) FormatRecord.sid,
                    (int) FormulaRecord.sid,
                    (int) LabelRecord.sid,
                    (int) SSTRecord.sid,
                    (int) StringRecord.sid);

    private XlsRecords() {}

    /**
     * Moves those records to the front of a stream, with whatever goes on with one of them; nothing
     * where it is encrypted, since each byte is so by its place, or where it is none. What no
     * record ends is kept, so that its reader finds a stream that is cut short to be so.
     *
     * @param stream is changed: such streams may be large, and are of no other use
     * @return how many bytes they take
     */
    static int toFront(byte[] stream) {
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        if (isEncrypted(bytes)) {
            return stream.length;
        }
        boolean goesOn = false;
        int depth = 0;
        int told = 0;
        int at = 0;
        while (isWhole(bytes, at) && (depth > 0 || number(bytes, at) == BOFRecord.sid)) {
            int number = number(bytes, at);
            int length = length(bytes, at);
            depth += number == BOFRecord.sid ? 1 : number == EOFRecord.sid ? -1 : 0;
            boolean more = number == ContinueRecord.sid;
            goesOn = more ? goesOn : CONTINUED.contains(number);
            if (more ? goesOn : TOLD.contains(number)) {
                System.arraycopy(stream, at, stream, told, length);
                told += length;
            }
            at += length;
        }
        if (depth > 0) {
            System.arraycopy(stream, at, stream, told, stream.length - at);
            told += stream.length - at;
        }
        return told == 0 ? stream.length : told;
    }

    private static boolean isEncrypted(ByteBuffer stream) {
        int at = 0;
        while (isWhole(stream, at) && number(stream, at) != EOFRecord.sid) {
            if (number(stream, at) == FilePassRecord.sid) {
                return true;
            }
            at += length(stream, at);
        }
        return false;
    }

    private static boolean isWhole(ByteBuffer stream, int at) {
        return at + HEADER <= stream.limit() && at + length(stream, at) <= stream.limit();
    }

    private static int number(ByteBuffer stream, int at) {
        return Short.toUnsignedInt(stream.getShort(at));
    }

    private static int length(ByteBuffer stream, int at) {
        return HEADER + Short.toUnsignedInt(stream.getShort(at + 2));
    }
}
