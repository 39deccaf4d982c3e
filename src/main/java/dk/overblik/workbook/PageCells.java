package dk.overblik.workbook;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Content;
import dk.overblik.sheet.Look;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.PageCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The cells of a page, and the places that a click on them leads to. */
final class PageCells {

    private final Page page;
    private final StyleAddition styles;
    private final List<Link> links = new ArrayList<>();

    private record Link(String cell, String target, String shown) {}

    PageCells(Page page, StyleAddition styles) {
        this.page = page;
        this.styles = styles;
    }

    void write(XmlOut out) throws IOException {
        out.start("sheetData");
        for (int row = 0; row < page.rows().size(); row++) {
            writeRow(out, row, page.rows().get(row));
        }
        out.end();
    }

    /** Written behind the cells, as the schema asks. */
    void writeLinks(XmlOut out) throws IOException {
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

    private void writeRow(XmlOut out, int number, Page.Row row) throws IOException {
        out.start("row").with("r", number + 1);
        if (row.height() > 0) {
            out.with("ht", NumberText.of(row.height())).with("customHeight", 1);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            writeCell(out, CellAddress.of(number, column), row.cells().get(column));
        }
        out.end();
    }

    private void writeCell(XmlOut out, String address, PageCell cell) throws IOException {
        boolean empty = cell.content() instanceof Content.Nothing;
        if (empty && cell.look() == Look.PLAIN) {
            return;
        }
        out.start("c").with("r", address).with("s", styles.format(cell.look()));
        writeContent(out, cell.content());
        out.end();
        if (!cell.target().isEmpty()) {
            links.add(new Link(address, cell.target(), shown(cell.content())));
        }
    }

    private static void writeContent(XmlOut out, Content content) throws IOException {
        if (content instanceof Content.Text text) {
            out.with("t", "inlineStr").start("is").spacedText("t", text.text()).end();
        } else if (content instanceof Content.Number number) {
            writeValue(out, number.value());
        } else if (content instanceof Content.Formula formula) {
            writeFormula(out, formula);
        }
    }

    private static void writeFormula(XmlOut out, Content.Formula formula) throws IOException {
        if (formula.cached() instanceof Content.Number number) {
            out.start("f").text(formula.formula()).end();
            writeValue(out, number.value());
        } else {
            out.with("t", "str").start("f").text(formula.formula()).end();
            out.start("v").text(shown(formula.cached())).end();
        }
    }

    private static void writeValue(XmlOut out, double value) throws IOException {
        out.start("v").text(NumberText.of(value)).end();
    }

    private static String shown(Content content) {
        if (content instanceof Content.Text text) {
            return text.text();
        }
        if (content instanceof Content.Number number) {
            return NumberText.of(number.value());
        }
        return content instanceof Content.Formula formula ? shown(formula.cached()) : "";
    }
}
