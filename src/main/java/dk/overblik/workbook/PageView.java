package dk.overblik.workbook;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Page;
import java.io.IOException;

/** What of a page is seen when it is opened: from the top, with its headings kept in view. */
record PageView(Page.Frame frame, int windows, boolean active) {

    void write(XmlOut out) throws IOException {
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

    private void writePanes(XmlOut out) throws IOException {
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

    private static void writeSelection(XmlOut out, String pane, String cell) throws IOException {
        out.start("selection").with("pane", pane);
        out.with("activeCell", cell).with("sqref", cell).end();
    }
}
