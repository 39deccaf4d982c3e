package dk.overblik.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document as lines of text: a line a paragraph, and a line a table row. */
public final class WordText {

    private WordText() {}

    public static XWPFDocument open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    /** Every text in reading order; the cells of a row have bars between them. */
    public static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XWPFDocument document = open(file)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(text(paragraph));
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> lines.add(text(row)));
                }
            }
        }
        return lines;
    }

    public static String text(XWPFParagraph paragraph) {
        // What Word shows for a hyphen that no line ends at.
        return paragraph.getText().replace('\u2011', '-');
    }

    public static String text(XWPFTableCell cell) {
        return String.join("\n", cell.getParagraphs().stream().map(WordText::text).toList());
    }

    public static String text(XWPFTableRow row) {
        return String.join("|", row.getTableCells().stream().map(WordText::text).toList());
    }
}
