package dk.overblik.checking;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * A note as other programs write it.
 *
 * @param groups the heading over the second to fourth and over the last two columns
 */
record WrittenNote(
        String heading, List<String> paragraphs, List<String> groups, List<List<String>> rows) {

    /** The same with one text in the place of another. */
    WrittenNote with(String before, String after) {
        return new WrittenNote(
                heading,
                paragraphs.stream().map(p -> p.replace(before, after)).toList(),
                groups,
                rows);
    }

    /** The same with another cell. */
    WrittenNote with(int row, int column, String text) {
        List<List<String>> changed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>(rows.get(i));
            if (i == row) {
                cells.set(column, text);
            }
            changed.add(cells);
        }
        return new WrittenNote(heading, paragraphs, groups, changed);
    }

    void write(Path file) throws IOException {
        String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> docx(file);
            case "xlsx" -> xlsx(file);
            case "pdf" -> pdf(file);
            case "html" -> html(file);
            default -> text(file);
        }
    }

    private void docx(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph title = document.createParagraph();
            title.setStyle("Heading1");
            title.createRun().setText(heading);
            for (String text : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                int middle = text.length() / 2;
                paragraph.createRun().setText(text.substring(0, middle));
                paragraph.createRun().setText(text.substring(middle));
            }
            XWPFTable table = document.createTable(rows.size() + 1, rows.get(0).size());
            table.getRow(0).getCell(1).setText(groups.get(0));
            table.getRow(0).getCell(4).setText(groups.get(1));
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    table.getRow(i + 1).getCell(j).setText(rows.get(i).get(j));
                }
            }
            span(table.getRow(0).getCell(1), 3);
            table.getRow(0).removeCell(3);
            table.getRow(0).removeCell(2);
            span(table.getRow(0).getCell(2), 2);
            table.getRow(0).removeCell(3);
            document.write(out);
        }
    }

    private static void span(XWPFTableCell cell, int columns) {
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private void xlsx(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Notat");
            sheet.createRow(0).createCell(0).setCellValue(heading);
            int row = 2;
            for (String text : paragraphs) {
                sheet.createRow(row).createCell(0).setCellValue(text);
                row += 2;
            }
            sheet.createRow(row).createCell(1).setCellValue(groups.get(0));
            sheet.getRow(row).createCell(4).setCellValue(groups.get(1));
            sheet.addMergedRegion(new CellRangeAddress(row, row, 1, 3));
            sheet.addMergedRegion(new CellRangeAddress(row, row, 4, 5));
            for (List<String> cells : rows) {
                row++;
                sheet.createRow(row);
                for (int j = 0; j < cells.size(); j++) {
                    sheet.getRow(row).createCell(j).setCellValue(cells.get(j));
                }
            }
            workbook.write(out);
        }
    }

    private void html(Path file) throws IOException {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html><body><h1>" + heading + "</h1>");
        paragraphs.forEach(text -> page.append("<p>").append(text).append("</p>"));
        page.append("<table><tr><td></td><th colspan=3>").append(groups.get(0));
        page.append("</th><th colspan=\"2\">").append(groups.get(1)).append("</th></tr>");
        for (List<String> cells : rows) {
            page.append("<tr><td>").append(String.join("</td><td>", cells)).append("</td></tr>");
        }
        Files.writeString(file, page.append("</table></body></html>"), StandardCharsets.UTF_8);
    }

    private void text(Path file) throws IOException {
        StringBuilder text = new StringBuilder(heading + "\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        text.append("\t")
                .append(groups.get(0))
                .append("\t\t\t")
                .append(groups.get(1))
                .append("\t\n");
        rows.forEach(cells -> text.append(String.join("\t", cells)).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void pdf(Path file) throws IOException {
        PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                float y = 760;
                show(out, bold, 16, 50, y, heading);
                y -= 30;
                for (String text : paragraphs) {
                    for (String line : wrapped(text)) {
                        show(out, plain, 10, 50, y, line);
                        y -= 13;
                    }
                    y -= 12;
                }
                show(out, bold, 9, 150, y, groups.get(0));
                show(out, bold, 9, 470, y, groups.get(1));
                for (List<String> cells : rows) {
                    y -= 16;
                    for (int j = 0; j < cells.size(); j++) {
                        float right = 130 + 80 * j;
                        float width = plain.getStringWidth(cells.get(j)) / 1000 * 9;
                        show(out, plain, 9, j == 0 ? 50 : right - width + 60, y, cells.get(j));
                    }
                }
            }
            document.save(file.toFile());
        }
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > 90) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void show(
            PDPageContentStream out, PDType1Font font, float size, float x, float y, String text)
            throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }
}
