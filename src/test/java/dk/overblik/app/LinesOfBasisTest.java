package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.TextWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of Grundlag is as high as its texts need, and no text of it is cut. */
class LinesOfBasisTest {

    private static final int HEADING_ROWS = 4;
    private static final int FILE = 5;
    private static final double LINE = 14.25;

    /** What a file adds to a column, in characters, and what a cell keeps free with its indent. */
    private static final double FILE_PADDING = 0.71;

    private static final double LEAST_FREE = 1.8;
    private static final double MOST_FREE = 2.2;

    @TempDir Path folder;

    static List<Path> exports() throws IOException {
        try (Stream<Path> files = Files.list(Run.EXPORTS)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !file.getFileName().toString().startsWith("Overblik"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aLineIsHighOnlyWhereATextIsTooWide(Path export) throws IOException {
        assertThat(Run.of("--ud", folder, export).code()).isZero();
        String name = export.getFileName().toString().replace(".xlsx", " - overblik.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve(name)))) {
            Sheet basis = workbook.getSheet("Grundlag");
            List<String> wrong = new ArrayList<>();
            for (Row row : basis) {
                if (row.getRowNum() < HEADING_ROWS) {
                    continue;
                }
                boolean high = row.getHeightInPoints() > LINE;
                boolean needed = false;
                boolean cut = false;
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        double free = free(basis, cell);
                        needed |= free < MOST_FREE;
                        cut |= free < LEAST_FREE && !cell.getCellStyle().getWrapText();
                    }
                }
                if ((high && !needed) || cut) {
                    wrong.add("row " + (row.getRowNum() + 1) + (cut ? " is cut" : " is too high"));
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    /** All lines name the file: that it breaks would cost a line of text in each. */
    @ParameterizedTest
    @MethodSource("exports")
    void whatAllLinesHoldStandsOnOneLine(Path export) throws IOException {
        assertThat(Run.of("--ud", folder, export).code()).isZero();
        String name = export.getFileName().toString().replace(".xlsx", " - overblik.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve(name)))) {
            for (Row row : workbook.getSheet("Grundlag")) {
                if (row.getRowNum() >= HEADING_ROWS) {
                    assertThat(row.getCell(FILE).getCellStyle().getWrapText()).isFalse();
                }
            }
        }
    }

    private static double free(Sheet sheet, Cell cell) {
        double width = sheet.getColumnWidth(cell.getColumnIndex()) / 256.0 - FILE_PADDING;
        return width - TextWidth.of(cell.getStringCellValue(), 10, false);
    }
}
