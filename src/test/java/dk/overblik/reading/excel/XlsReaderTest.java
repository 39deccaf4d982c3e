package dk.overblik.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.writing.WorkbookFiles;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReaderTest {

    @TempDir private Path folder;

    @Test
    void readsTheSameAsFromTheNewFormat() throws Exception {
        List<Sheet> old = XlsReader.read(WorkbookFiles.stored("libreoffice-rich.xls", folder));
        List<Sheet> now = XlsxReader.read(WorkbookFiles.stored("libreoffice-rich.xlsx", folder));
        for (int i : new int[] {0, 1, 2}) {
            assertThat(WorkbookFiles.cells(old.get(i))).isEqualTo(WorkbookFiles.cells(now.get(i)));
            assertThat(old.get(i).merged()).isEqualTo(now.get(i).merged());
            assertThat(old.get(i).hiddenLines()).isEqualTo(now.get(i).hiddenLines());
            assertThat(old.get(i).hidden()).isEqualTo(now.get(i).hidden());
        }
    }

    /** What is thrown away counts as well: the larger the memory, the later it is thrown away. */
    @Test
    void textsTakeNoManyTimesTheirOwnRoom() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("A");
        for (int i = 0; i < 5_000; i++) {
            sheet.createRow(i).createCell(0).setCellValue("abcdefghij".repeat(40) + i);
        }
        Path file = WorkbookFiles.saved(workbook, folder.resolve("a.xls"));
        XlsReader.read(file);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        List<Sheet> read = XlsReader.read(file);
        long taken = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(WorkbookFiles.cells(read.get(0))).hasSize(5_000);
        assertThat(taken).isLessThan(10 * Files.size(file));
    }

    @Test
    void formulasCountAsTheirCachedValue() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var row = workbook.createSheet("A").createRow(0);
        row.createCell(0).setCellValue(LocalDate.of(2025, 5, 1));
        row.getCell(0).setCellStyle(workbook.createCellStyle());
        row.getCell(0).getCellStyle().setDataFormat((short) 14);
        row.createCell(1).setCellFormula("1+1");
        row.getCell(1).setCellValue(2);
        row.createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA);
        row.createCell(3).setCellValue(true);
        Path file = WorkbookFiles.saved(workbook, folder.resolve("a.xls"));
        assertThat(WorkbookFiles.cells(XlsReader.read(file).get(0)))
                .containsExactly(
                        "A A1 " + new Cell.Day(LocalDate.of(2025, 5, 1)),
                        "A B1 " + new Cell.Number(2, Cell.Shown.PLAIN),
                        "A C1 " + new Cell.Fault("#N/A"),
                        "A D1 " + new Cell.Truth(true));
    }

    @Test
    void whatMergedCellsCoverIsNotThere() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("A");
        sheet.createRow(0).createCell(0).setCellValue(1);
        sheet.getRow(0).createCell(1).setCellValue(2);
        sheet.createRow(1).createCell(0).setCellValue(3);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        sheet.setColumnHidden(3, true);
        Path file = WorkbookFiles.saved(workbook, folder.resolve("d.xls"));
        assertThat(WorkbookFiles.cells(XlsReader.read(file).get(0)))
                .containsExactly("A A1 " + new Cell.Number(1, Cell.Shown.PLAIN));
        assertThat(XlsReader.read(file).get(0).hiddenLines().columns().stream()).containsExactly(3);
    }

    @Test
    void theFileIsNotTouched() throws Exception {
        Path file = WorkbookFiles.stored("libreoffice-rich.xls", folder);
        byte[] before = Files.readAllBytes(file);
        XlsReader.read(file);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void anEncryptedOneIsEncrypted() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
        Path file;
        Biff8EncryptionKey.setCurrentUserPassword("hemmelig");
        try {
            file = WorkbookFiles.saved(workbook, folder.resolve("b.xls"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(reason(file)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void anOlderOneIsOneThatExcelOpens() throws Exception {
        byte[] start = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0};
        assertThat(reason(ole2("Book", start))).isEqualTo(Reason.OTHER_SPREADSHEET);
    }

    @Test
    void oneOfMoreThanItsRowsCanTakeIsTooLarge() throws Exception {
        assertThat(reason(ole2("Workbook", new byte[33 << 20]))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void anOldTextDocumentIsUnknown() throws Exception {
        assertThat(reason(ole2("WordDocument", new byte[100]))).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void aFileCutShortIsDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(WorkbookFiles.stored("libreoffice-rich.xls", folder));
        Path cut = Files.write(folder.resolve("c.xls"), Arrays.copyOf(whole, 5000));
        assertThat(reason(cut)).isEqualTo(Reason.DAMAGED);
    }

    private Path ole2(String entry, byte[] content) throws Exception {
        Path file = folder.resolve(entry + ".xls");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ole.createDocument(
                    new ByteArrayInputStream(
                            Arrays.copyOf(content, Math.max(content.length, 5000))),
                    entry);
            ole.writeFilesystem(out);
        }
        return file;
    }

    private static Reason reason(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> XlsReader.read(file)).reason();
    }
}
