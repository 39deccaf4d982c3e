package dk.overblik.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as an export looks: a title, a heading row, figures, and the source below. */
final class ExportMaker {

    private static final int WIDTH_UNIT = 256;

    private ExportMaker() {}

    /**
     * A sheet of an export.
     *
     * @param labels how many columns hold labels rather than figures
     */
    record Table(String sheetName, String title, int labels, List<List<String>> rows) {}

    /**
     * Writes an export of one sheet.
     *
     * @param labels how many columns hold labels rather than figures
     */
    static void write(
            Path file, String sheetName, String title, int labels, List<List<String>> rows)
            throws IOException {
        write(file, List.of(new Table(sheetName, title, labels, rows)));
    }

    /** Writes an export of several sheets. */
    static void write(Path file, List<Table> tables) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getProperties().getCoreProperties().setCreator("Jobindsats.dk");
            CellStyle bold = bold(workbook);
            for (Table table : tables) {
                fill(workbook.createSheet(table.sheetName()), table, bold);
            }
            workbook.write(out);
        }
    }

    private static void fill(XSSFSheet sheet, Table table, CellStyle bold) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.createRow(0).createCell(0).setCellValue(table.title());
        sheet.getRow(0).getCell(0).setCellStyle(bold);
        int number = 2;
        for (List<String> cells : table.rows()) {
            Row row = sheet.createRow(number++);
            for (int i = 0; i < cells.size(); i++) {
                fill(row.createCell(i), cells.get(i), number == 3 || i < table.labels());
            }
            if (number == 3) {
                row.forEach(cell -> cell.setCellStyle(bold));
            }
        }
        sheet.createRow(number + 1).createCell(0).setCellValue("Kilde: Jobindsats.dk");
        widths(sheet, table.rows(), table.labels());
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(false);
        return style;
    }

    /** "1.234,5" becomes the number 1234.5; "." stays a text, as the site writes it. */
    private static void fill(Cell cell, String text, boolean label) {
        boolean figure = !label && text.chars().anyMatch(Character::isDigit);
        if (figure) {
            cell.setCellValue(number(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    static double number(String danish) {
        return Double.parseDouble(danish.replace(".", "").replace(',', '.'));
    }

    private static void widths(XSSFSheet sheet, List<List<String>> rows, int labels) {
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            int longest =
                    rows.stream()
                            .skip(i < labels ? 0 : 1)
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(1);
            sheet.setColumnWidth(i, Math.max(14, longest + 2) * WIDTH_UNIT);
        }
    }
}
