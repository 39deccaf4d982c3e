package dk.overblik.workbook;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Page;
import java.io.IOException;
import java.io.OutputStream;

/** A page as the part of a sheet, its elements in the order of the schema (CT_Worksheet). */
final class PageWriter {

    private final Page page;
    private final StyleAddition styles;
    private final PageView view;

    /**
     * @param windows how many windows the workbook has
     * @param active whether this is the sheet that is seen when the workbook is opened
     */
    PageWriter(Page page, StyleAddition styles, int windows, boolean active) {
        this.page = page;
        this.styles = styles;
        this.view = new PageView(page.frame(), windows, active);
    }

    void write(OutputStream target) throws IOException {
        XmlOut out = XmlOut.worksheet(target);
        writeProperties(out);
        view.write(out);
        writeColumns(out);
        PageCells cells = new PageCells(page, styles);
        cells.write(out);
        writeFilter(out);
        PageMarks marks = new PageMarks(page, styles);
        marks.write(out);
        cells.writeLinks(out);
        PagePrint.write(out, page);
        if (!page.charts().isEmpty()) {
            out.start("drawing").with("r:id", NewRelations.id(1)).end();
        }
        marks.writeExtensions(out);
        out.finish();
    }

    private void writeProperties(XmlOut out) throws IOException {
        out.start("sheetPr");
        out.start("tabColor").with("rgb", Looks.ACCENT).end();
        out.start("pageSetUpPr").with("fitToPage", 1).end();
        out.end();
        int columns = page.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        int lastRow = Math.max(page.rows().size(), 1) - 1;
        String last = CellAddress.of(lastRow, Math.max(columns, 1) - 1);
        out.start("dimension").with("ref", last.equals("A1") ? last : "A1:" + last).end();
    }

    private void writeColumns(XmlOut out) throws IOException {
        out.start("sheetFormatPr").with("defaultRowHeight", 15).end();
        if (page.columnWidths().isEmpty()) {
            return;
        }
        out.start("cols");
        int number = 0;
        for (double width : page.columnWidths()) {
            number++;
            out.start("col").with("min", number).with("max", number);
            out.with("width", NumberText.of(ColumnWidth.stored(width)));
            out.with("customWidth", 1).end();
        }
        out.end();
    }

    private void writeFilter(XmlOut out) throws IOException {
        if (page.frame().filter().isPresent()) {
            out.start("autoFilter").with("ref", page.frame().filter().get().address()).end();
        }
    }
}
