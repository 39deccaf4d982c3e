package dk.overblik.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.writing.WorkbookFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old workbooks with records that no cell is told by, written as POI does not expect them. */
class XlsRecordsTest {

    /** What holds cells, or how they look, and what makes other records of those behind it. */
    private static final Set<Integer> OF_CELLS =
            Set.of(
                    (int) BOFRecord.sid,
                    (int) EOFRecord.sid,
                    (int) BoundSheetRecord.sid,
                    (int) ContinueRecord.sid,
                    (int) DateWindow1904Record.sid,
                    (int) FilePassRecord.sid,
                    (int) SSTRecord.sid,
                    0x06, // formula
                    0x07,
                    0x207, // its text
                    0x31,
                    0xE0,
                    0x41E, // looks
                    0x201,
                    0xBE,
                    0x203,
                    0x204,
                    0x205,
                    0xBD,
                    0xFD,
                    0x27E, // cells
                    0x208,
                    0x7D,
                    0xE5); // rows, columns, merged areas

    @TempDir Path folder;

    private byte[] workbook;

    @BeforeEach
    void write() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("Data");
            Row headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("Område " + "langt ".repeat(2_000));
            headings.createCell(1).setCellValue("Antal personer");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Hedensted");
            row.createCell(1).setCellValue(1_234.5);
            row.createCell(2).setCellFormula("\"a\"&\"b\"");
            row.createCell(3).setCellValue(true);
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 1));
            sheet.setColumnHidden(5, true);
            book.createSheet("Nummer to").createRow(7).createCell(1).setCellValue(7);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(bytes);
            workbook = bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 300, 9_000})
    void whatNoCellIsToldByMayBeWrittenInAnyWay(int length) throws IOException {
        List<String> plain = shown(read(workbook));
        assertThat(plain)
                .contains(
                        "Data B2 " + new Cell.Number(1_234.5, Cell.Shown.PLAIN),
                        "Data C2 " + new Cell.Text("ab"),
                        "Nummer to B8 " + new Cell.Number(7, Cell.Shown.PLAIN));
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) 0xA5);
        int tried = 0;
        for (short number : RecordFactory.getAllKnownRecordSIDs()) {
            if (!OF_CELLS.contains(Short.toUnsignedInt(number))) {
                byte[] strange = with(Short.toUnsignedInt(number), content);
                assertThat(shown(read(strange))).as("0x%x", number).isEqualTo(plain);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    /** A reader has to find the end missing. */
    @Test
    void theRestOfWhatIsCutShortIsKept() throws IOException {
        byte[] stream = stream(workbook);
        for (int cut : new int[] {2, 5, 100, stream.length / 2}) {
            byte[] shorter = Arrays.copyOf(stream, stream.length - cut);
            int length = XlsRecords.toFront(shorter);
            assertThat(length).isLessThanOrEqualTo(shorter.length);
            assertThat(shorter[length - 1]).isEqualTo(stream[stream.length - cut - 1]);
        }
    }

    /** Nothing is left out of what is encrypted, where each byte is so by its place. */
    @Test
    void anEncryptedStreamStaysAsItIs() throws IOException {
        byte[] stream = inserted(stream(workbook), FilePassRecord.sid, new byte[4]);
        byte[] before = stream.clone();
        assertThat(XlsRecords.toFront(stream)).isEqualTo(before.length);
        assertThat(stream).isEqualTo(before);
        byte[] encrypted = wrapped(stream);
        assertThatThrownBy(() -> read(encrypted)).isInstanceOf(UnreadableFile.class);
    }

    private byte[] with(int number, byte[] content) throws IOException {
        return wrapped(inserted(stream(workbook), number, content));
    }

    /** A record behind the beginning of each part of a stream, and its end. */
    private static byte[] inserted(byte[] stream, int number, byte[] content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer header = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        header.putShort((short) number).putShort((short) content.length);
        int at = 0;
        while (at + 4 <= stream.length) {
            int own = Short.toUnsignedInt(bytes.getShort(at));
            int length = 4 + Short.toUnsignedInt(bytes.getShort(at + 2));
            if (own == EOFRecord.sid) {
                all.writeBytes(header.array());
                all.writeBytes(content);
            }
            all.write(stream, at, length);
            if (own == BOFRecord.sid) {
                all.writeBytes(header.array());
                all.writeBytes(content);
            }
            at += length;
        }
        return all.toByteArray();
    }

    private static byte[] stream(byte[] workbook) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(workbook))) {
            return file.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    private static byte[] wrapped(byte[] stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(stream), "Workbook");
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private List<Sheet> read(byte[] workbook) throws IOException {
        Path path = folder.resolve("eksport.xls");
        return XlsReader.read(Files.write(path, workbook));
    }

    private static List<String> shown(List<Sheet> sheets) {
        List<String> shown = new ArrayList<>();
        for (Sheet sheet : sheets) {
            shown.add(sheet.name() + " " + sheet.merged() + " " + sheet.hiddenLines());
            shown.addAll(WorkbookFiles.cells(sheet));
        }
        return shown;
    }
}
