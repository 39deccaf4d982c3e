package dk.overblik.writing.page;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Page;
import dk.overblik.sheet.CellAddress;
import dk.overblik.writing.style.Palette;
import dk.overblik.writing.style.StylesPatch;
import java.io.IOException;
import java.io.OutputStream;

/** A page as the part of a sheet, its elements in the order of the schema (CT_Worksheet). */
public final class PageWriter {

    /** Of a digit in the font that Excel measures by, and of the margins, in pixels. */
    private static final double DIGIT = 7;

    private static final double MARGINS = 5;
    private static final double STEP = 256;

    private final Page page;
    private final StylesPatch styles;
    private final PageView view;
    private final PrintPlan plan;

    /**
     * @param windows how many windows the workbook has
     * @param active whether this is the sheet that is seen when the workbook is opened
     */
    public PageWriter(Page page, StylesPatch styles, int windows, boolean active) {
        this.page = page;
        this.styles = styles;
        this.plan = PrintPlan.of(page);
        this.view = new PageView(page.frame(), windows, active);
    }

    public void write(OutputStream target) throws IOException {
        XmlWriter out = XmlWriter.worksheet(target);
        writeProperties(out);
        view.write(out);
        writeColumns(out);
        PageCells cells = new PageCells(page, styles);
        cells.write(out);
        writeFilter(out);
        PageMarks marks = new PageMarks(page, styles);
        marks.write(out);
        writeChoices(out);
        cells.writeLinks(out);
        PagePrint.write(out, page, plan);
        if (!page.charts().isEmpty()) {
            out.start("drawing").with("r:id", Relation.NewRelations.id(1)).end();
        }
        marks.writeExtensions(out);
        out.finish();
    }

    private void writeProperties(XmlWriter out) throws IOException {
        out.start("sheetPr");
        out.start("tabColor").with("rgb", Palette.ACCENT.opaque()).end();
        if (PagePrint.fits(plan)) {
            out.start("pageSetUpPr").with("fitToPage", 1).end();
        }
        out.end();
        int columns = page.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        int lastRow = Math.max(page.rows().size(), 1) - 1;
        String last = CellAddress.of(lastRow, Math.max(columns, 1) - 1);
        out.start("dimension").with("ref", last.equals("A1") ? last : "A1:" + last).end();
    }

    private void writeColumns(XmlWriter out) throws IOException {
        out.start("sheetFormatPr").with("defaultRowHeight", 15).end();
        if (page.columnWidths().isEmpty()) {
            return;
        }
        out.start("cols");
        int number = 0;
        for (double width : page.columnWidths()) {
            number++;
            out.start("col").with("min", number).with("max", number);
            out.with("width", NumberText.of(stored(width)));
            out.with("customWidth", 1).end();
        }
        out.end();
    }

    private void writeFilter(XmlWriter out) throws IOException {
        if (page.frame().filter().isPresent()) {
            out.start("autoFilter").with("ref", page.frame().filter().get().address()).end();
        }
    }

    /** Suggestions only: what is written beside them is read and judged by us. */
    private void writeChoices(XmlWriter out) throws IOException {
        if (page.choices().isEmpty()) {
            return;
        }
        out.start("dataValidations").with("count", page.choices().size());
        for (Page.Choice choice : page.choices()) {
            out.start("dataValidation").with("type", "list").with("allowBlank", 1);
            out.with("sqref", choice.cells().address());
            out.start("formula1").text(choice.list().formula()).end();
            out.end();
        }
        out.end();
    }

    /**
     * The width that a workbook stores for a number of characters.
     *
     * <p>Source: ECMA-376 part 1, 18.3.1.13 (col).
     */
    public static double stored(double characters) {
        return Math.floor((characters * DIGIT + MARGINS) / DIGIT * STEP) / STEP;
    }

    /** What of a page is seen when it is opened: from the top, with its headings kept in view. */
    private record PageView(Page.Frame frame, int windows, boolean active) {

        void write(XmlWriter out) throws IOException {
            out.start("sheetViews");
            for (int window = 0; window < windows; window++) {
                out.start("sheetView").with("showGridLines", 0);
                if (active) {
                    out.with("tabSelected", 1);
                }
                out.with("workbookViewId", window);
                writePanes(out);
                out.end();
            }
            out.end();
        }

        private void writePanes(XmlWriter out) throws IOException {
            int rows = frame.headingRows();
            int columns = frame.headingColumns();
            if (rows == 0 && columns == 0) {
                out.start("selection").with("activeCell", "A1").with("sqref", "A1").end();
                return;
            }
            String corner =
                    rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
            out.start("pane");
            if (columns > 0) {
                out.with("xSplit", columns);
            }
            if (rows > 0) {
                out.with("ySplit", rows);
            }
            out.with("topLeftCell", CellAddress.of(rows, columns));
            out.with("activePane", corner).with("state", "frozen").end();
            if (corner.equals("bottomRight")) {
                writeSelection(out, "topRight", CellAddress.of(0, columns));
                writeSelection(out, "bottomLeft", CellAddress.of(rows, 0));
            }
            writeSelection(out, corner, "A1");
        }

        private static void writeSelection(XmlWriter out, String pane, String cell)
                throws IOException {
            out.start("selection").with("pane", pane);
            out.with("activeCell", cell).with("sqref", cell).end();
        }
    }
}
