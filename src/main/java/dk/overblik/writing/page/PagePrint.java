package dk.overblik.writing.page;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.page.PageGrid;
import java.io.IOException;
import java.util.List;

/** How pages are printed: A4 landscape, as wide as the paper, numbered. */
final class PagePrint {

    private static final int A4 = 9;
    private static final int LAST_COLUMN = 16_383;

    /** What the margins leave of the paper, in points. */
    private static final double PAPER_WIDTH = 842 - 72;

    private static final double PAPER_HEIGHT = 595 - 94;

    /** What is little higher than the paper is drawn smaller, and not cut in two. */
    private static final double SQUEEZED = 1.3;

    private PagePrint() {}

    static void write(XmlWriter out, Page page) throws IOException {
        out.start("pageMargins").with("left", "0.5").with("right", "0.5");
        out.with("top", "0.6").with("bottom", "0.7");
        out.with("header", "0.3").with("footer", "0.3").end();
        out.start("pageSetup").with("paperSize", A4);
        out.with("fitToHeight", fitsOnePaper(page) ? 1 : 0);
        out.with("orientation", "landscape").end();
        out.start("headerFooter").start("oddFooter");
        // An ampersand begins a code; a doubled one is itself.
        out.text("&L&8" + name(page.name()) + "&R&8Side &P af &N").end().end();
        if (page.printed().isEmpty() && !fitsOnePaper(page)) {
            writeBreaks(out, page);
        }
    }

    /** Breaks, written behind the footer: those that must not be left to a program. */
    private static void writeBreaks(XmlWriter out, Page page) throws IOException {
        List<Integer> rows = new PageBreaks(page, PAPER_HEIGHT / scale(page)).rows();
        if (rows.isEmpty()) {
            return;
        }
        out.start("rowBreaks").with("count", rows.size()).with("manualBreakCount", rows.size());
        for (int row : rows) {
            out.start("brk").with("id", row).with("max", LAST_COLUMN).with("man", 1).end();
        }
        out.end();
    }

    private static boolean fitsOnePaper(Page page) {
        if (page.printed().isPresent()) {
            return false;
        }
        return height(page) * scale(page) <= SQUEEZED * PAPER_HEIGHT;
    }

    private static double height(Page page) {
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        double height = grid.top(page.rows().size());
        for (Chart chart : page.charts()) {
            Chart.Anchor anchor = chart.anchor();
            height = Math.max(height, grid.top(anchor.row()) + anchor.height());
        }
        return height;
    }

    /** How much smaller a page is drawn to be as wide as the paper. */
    private static double scale(Page page) {
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        double width = grid.left(page.columnWidths().size());
        for (Chart chart : page.charts()) {
            width = Math.max(width, grid.left(chart.anchor().column()) + chart.anchor().width());
        }
        return Math.min(1, PAPER_WIDTH / width);
    }

    private static String name(String name) {
        String doubled = name.replace("&", "&&");
        // Digits right behind the font size would be taken for a part of it.
        return Character.isDigit(name.charAt(0)) ? " " + doubled : doubled;
    }
}
