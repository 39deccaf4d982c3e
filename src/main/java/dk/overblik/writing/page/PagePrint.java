package dk.overblik.writing.page;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import java.io.IOException;

/** How pages are printed, as elements of a sheet: A4, numbered. */
final class PagePrint {

    /** Margins in inches: left and right, above, and below. */
    static final double SIDE = 0.25;

    static final double TOP = 0.5;
    static final double BOTTOM = 0.6;

    private static final String EDGE = "0.3";
    private static final int A4 = 9;

    /**
     * A footer has room for 255 characters, of which some may be doubled, and upright paper for as
     * many of nine points beside a sheet's name.
     */
    private static final int LONGEST_TITLE = 85;

    private static final String CUT_SHORT = "…";

    private static final int LAST_COLUMN = 16_383;

    private PagePrint() {}

    /** Whether the page is drawn to fit its paper; else at the scale that is said. */
    static boolean fits(PrintPlan plan) {
        return plan.fit() != PrintPlan.Fit.SCALE;
    }

    static void write(XmlWriter out, Page page, PrintPlan plan) throws IOException {
        out.start("pageMargins");
        out.with("left", NumberText.of(SIDE)).with("right", NumberText.of(SIDE));
        out.with("top", NumberText.of(TOP)).with("bottom", NumberText.of(BOTTOM));
        out.with("header", EDGE).with("footer", EDGE).end();
        out.start("pageSetup").with("paperSize", A4);
        if (fits(plan)) {
            out.with("fitToHeight", plan.fit() == PrintPlan.Fit.ONE_PAPER ? 1 : 0);
        } else {
            out.with("scale", percent(plan.scale()));
        }
        out.with("orientation", plan.upright() ? "portrait" : "landscape").end();
        writeFooters(out, page, plan);
        writeBreaks(out, plan);
    }

    /**
     * Each paper is numbered, and where there are several each says what it is a part of: below,
     * since programs are not at one on which paper is the first, where the title stands on top.
     *
     * <p>A program that draws footers as small as the page must still show letters of eight points.
     */
    private static void writeFooters(XmlWriter out, Page page, PrintPlan plan) throws IOException {
        boolean several = plan.areas().size() > 1 || !plan.breaks().isEmpty();
        String title = several ? title(page) : "";
        // A title that opens with the sheet's name says it already.
        String part =
                title.startsWith(page.name())
                        ? title
                        : title.isEmpty() ? page.name() : page.name() + ": " + title;
        // The number of all pages would count the export's own sheets.
        String footer = "&L&9" + plain(part) + "&R&9Side &P";
        out.start("headerFooter").with("scaleWithDoc", 0);
        out.start("oddFooter").text(footer).end().end();
    }

    /** What stands on top of a page as its title, as far as a footer has room for it. */
    private static String title(Page page) {
        return page.rows().stream()
                .limit(1)
                .flatMap(row -> row.cells().stream().limit(1))
                .filter(cell -> cell.look() == Look.TITLE)
                .map(cell -> text(cell.content()))
                .map(PagePrint::cut)
                .findFirst()
                .orElse("");
    }

    private static String cut(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST_TITLE - 1);
        return title.substring(0, end > 0 ? end : LONGEST_TITLE - 1) + CUT_SHORT;
    }

    private static String text(PageCell.Content content) {
        if (content instanceof PageCell.Content.Formula formula) {
            return text(formula.cached());
        }
        return content instanceof PageCell.Content.Text text ? text.text() : "";
    }

    /** Breaks, written behind the footer: those that must not be left to a program. */
    private static void writeBreaks(XmlWriter out, PrintPlan plan) throws IOException {
        if (plan.breaks().isEmpty()) {
            return;
        }
        int count = plan.breaks().size();
        out.start("rowBreaks").with("count", count).with("manualBreakCount", count);
        for (int row : plan.breaks()) {
            out.start("brk").with("id", row).with("max", LAST_COLUMN).with("man", 1).end();
        }
        out.end();
    }

    /** No larger than the paper is wide, and no smaller than can be read. */
    private static int percent(double scale) {
        return (int) Math.max(Math.ceil(100 * PrintPlan.LEAST_SCALE), Math.floor(100 * scale));
    }

    private static String plain(String name) {
        // An ampersand begins a code; a doubled one is itself.
        String doubled = name.replace("&", "&&");
        // Digits right behind the font size would be taken for a part of it.
        return Character.isDigit(name.charAt(0)) ? " " + doubled : doubled;
    }
}
