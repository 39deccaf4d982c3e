package dk.overblik.writing.page;

import dk.overblik.danish.DanishFormat;
import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.sheet.CellAddress;
import dk.overblik.writing.style.StylesPatch;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The cells of a page, and the places that a click on them leads to. */
public final class PageCells {

    private static final double POINTS = 10;
    private static final int LONGEST_GENERAL = 11;

    private final Page page;
    private final StylesPatch styles;
    private final List<Link> links = new ArrayList<>();

    private record Link(String cell, String target, String shown) {}

    PageCells(Page page, StylesPatch styles) {
        this.page = page;
        this.styles = styles;
    }

    void write(XmlWriter out) throws IOException {
        out.start("sheetData");
        for (int row = 0; row < page.rows().size(); row++) {
            writeRow(out, row, page.rows().get(row));
        }
        out.end();
    }

    /** Written behind the cells, as the schema asks. */
    void writeLinks(XmlWriter out) throws IOException {
        if (links.isEmpty()) {
            return;
        }
        out.start("hyperlinks");
        for (Link link : links) {
            out.start("hyperlink").with("ref", link.cell).with("location", link.target);
            out.with("display", EscapedText.encoded(link.shown)).end();
        }
        out.end();
    }

    private void writeRow(XmlWriter out, int number, Page.Row row) throws IOException {
        out.start("row").with("r", number + 1);
        if (row.height() > 0) {
            out.with("ht", NumberText.of(row.height())).with("customHeight", 1);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            writeCell(out, CellAddress.of(number, column), row.cells().get(column));
        }
        out.end();
    }

    private void writeCell(XmlWriter out, String address, PageCell cell) throws IOException {
        boolean empty = cell.content() instanceof PageCell.Content.Nothing;
        if (empty && cell.look() == Look.PLAIN) {
            return;
        }
        out.start("c").with("r", address).with("s", styles.format(cell));
        writeContent(out, cell.content());
        out.end();
        if (!cell.target().isEmpty()) {
            links.add(new Link(address, cell.target(), shown(cell.content())));
        }
    }

    private static void writeContent(XmlWriter out, PageCell.Content content) throws IOException {
        if (content instanceof PageCell.Content.Text text) {
            out.with("t", "inlineStr").start("is").spacedText("t", text.text()).end();
        } else if (content instanceof PageCell.Content.Number number) {
            writeValue(out, number.value());
        } else if (content instanceof PageCell.Content.Formula formula) {
            writeFormula(out, formula);
        }
    }

    private static void writeFormula(XmlWriter out, PageCell.Content.Formula formula)
            throws IOException {
        if (formula.cached() instanceof PageCell.Content.Number number) {
            out.start("f").text(formula.formula()).end();
            writeValue(out, number.value());
        } else {
            out.with("t", "str").start("f").text(formula.formula()).end();
            out.start("v").text(shown(formula.cached())).end();
        }
    }

    private static void writeValue(XmlWriter out, double value) throws IOException {
        out.start("v").text(NumberText.of(value)).end();
    }

    private static String shown(PageCell.Content content) {
        if (content instanceof PageCell.Content.Text text) {
            return text.text();
        }
        if (content instanceof PageCell.Content.Number number) {
            return NumberText.of(number.value());
        }
        return content instanceof PageCell.Content.Formula formula ? shown(formula.cached()) : "";
    }

    /** A number in Danish as its cell shows it, with the decimals of its look. */
    static String text(double value, Look look) {
        return switch (look) {
            case COUNT, TOTAL_COUNT, OWN_COUNT -> DanishFormat.fixed(value, 0);
            case PERCENT, TOTAL_PERCENT, OWN_PERCENT -> DanishFormat.fixed(value, 1);
            case KRONER, TOTAL_KRONER, OWN_KRONER -> DanishFormat.fixed(value, 2);
            case FIGURE -> DanishFormat.given(value);
            default -> NumberText.of(value).replace('.', ',');
        };
    }

    /**
     * The width of a number in the unit of column widths, about; Excel shows "###" where there is
     * less.
     */
    public static double width(double value, PageCell cell) {
        Look look = cell.look();
        String shown = text(value, look) + cell.behind();
        return switch (look) {
            case COUNT, PERCENT, KRONER, FIGURE -> TextWidth.of(shown, POINTS, false);
            case TOTAL_COUNT, OWN_COUNT, TOTAL_PERCENT, OWN_PERCENT, TOTAL_KRONER, OWN_KRONER ->
                    TextWidth.of(shown, POINTS, true);
            default -> TextWidth.of(general(value), POINTS, false);
        };
    }

    /** Without decimals, which give way to the column's width, and so does a long number. */
    private static String general(double value) {
        BigDecimal size = new BigDecimal(Math.abs(value));
        String digits = size.setScale(0, RoundingMode.HALF_UP).toPlainString();
        int length = Math.min(digits.length(), LONGEST_GENERAL);
        return digits.substring(0, length) + (value < 0 ? "-" : "");
    }
}
