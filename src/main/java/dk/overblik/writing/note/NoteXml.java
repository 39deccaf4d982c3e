package dk.overblik.writing.note;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Look;
import dk.overblik.page.PageCell;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table in the language of Word's documents (ECMA-376 part 1, 17.4). */
final class NoteXml {

    private static final int WHOLE = 5000;

    /** Up to here a table stays on one page. */
    private static final int FEW_LINES = 20;

    private static final String ACCENT = "0F4C5C";
    private static final String TINT = "E6EEF0";
    private static final String PAPER = "FFFFFF";

    private final XmlWriter out;
    private final NoteTable table;
    private final List<Integer> widths;
    private final int sum;

    NoteXml(XmlWriter out, NoteFit.Part part) {
        this.out = out;
        this.table = part.table();
        this.widths = part.widths();
        this.sum = NoteFit.NoteWidths.sum(widths);
    }

    /**
     * Writes the table.
     *
     * @param inside the width of the paper between its margins
     */
    void write(int inside) throws IOException {
        out.start("w:tbl");
        writeProperties(inside);
        out.start("w:tblGrid");
        for (int width : widths) {
            out.start("w:gridCol").with("w:w", width).end();
        }
        out.end();
        for (List<PageCell> heading : table.headings()) {
            writeRow(heading, true, true);
        }
        boolean few = table.lines().size() <= FEW_LINES;
        for (int i = 0; i < table.lines().size(); i++) {
            writeRow(table.lines().get(i), false, few && i < table.lines().size() - 1);
        }
        out.end();
    }

    /** Widths are shares, so that a table follows the page that it is pasted into. */
    private void writeProperties(int inside) throws IOException {
        out.start("w:tblPr");
        value("w:tblStyle", "Overbliktabel");
        int share = Math.min(WHOLE, (int) ((long) WHOLE * sum / inside));
        out.start("w:tblW").with("w:w", share).with("w:type", "pct").end();
        out.start("w:tblLook").with("w:val", "0420").with("w:firstRow", 1).with("w:lastRow", 0);
        out.with("w:firstColumn", 0).with("w:lastColumn", 0);
        out.with("w:noHBand", 0).with("w:noVBand", 1).end();
        value("w:tblCaption", table.name());
        out.end();
    }

    private void writeRow(List<PageCell> row, boolean heading, boolean withNext)
            throws IOException {
        out.start("w:tr").start("w:trPr").start("w:cantSplit").end();
        if (heading) {
            out.start("w:tblHeader").end();
        }
        out.end();
        for (int column = 0; column < row.size(); ) {
            int span = span(row, column);
            writeCell(row.get(column), column, span, withNext);
            column += span;
        }
        out.end();
    }

    private static int span(List<PageCell> row, int column) {
        int end = column + 1;
        while (end < row.size() && row.get(end).look() == Look.BLOCK_HEADING_REST) {
            end++;
        }
        return end - column;
    }

    private void writeCell(PageCell cell, int column, int span, boolean withNext)
            throws IOException {
        out.start("w:tc").start("w:tcPr");
        int width = NoteFit.NoteWidths.sum(widths.subList(column, column + span));
        out.start("w:tcW").with("w:w", (int) ((long) WHOLE * width / sum));
        out.with("w:type", "pct").end();
        if (span > 1) {
            out.start("w:gridSpan").with("w:val", span).end();
        }
        writeDrawing(cell.look());
        out.end();
        Look look = cell.look();
        NoteParagraph paragraph = new NoteParagraph(NoteStyle.ofCell(look), NoteBlocks.of(cell));
        paragraph.withNext(withNext).bold(NoteStyle.isBold(look));
        paragraph.indented(column > 0 && isLeft(look));
        paragraph.write(out);
        out.end();
    }

    /** Texts beside figures begin where those end. */
    private static boolean isLeft(Look look) {
        NoteStyle style = NoteStyle.ofCell(look);
        return style == NoteStyle.TABLE_TEXT
                || style == NoteStyle.TABLE_REMARK
                || style == NoteStyle.TABLE_HEADING;
    }

    private void writeDrawing(Look look) throws IOException {
        boolean overBlock = look == Look.BLOCK_HEADING;
        boolean total = NoteStyle.isTotal(look);
        if (overBlock || total || NoteStyle.isHeading(look)) {
            out.start("w:tcBorders");
            if (total) {
                border("w:top", 4, ACCENT);
            }
            if (overBlock) {
                border("w:left", 24, PAPER);
            }
            border("w:bottom", 4, ACCENT);
            out.end();
        }
        if (overBlock || NoteStyle.isOwn(look)) {
            out.start("w:shd").with("w:val", "clear").with("w:color", "auto");
            out.with("w:fill", TINT).end();
        }
        if (NoteStyle.isFigure(look)) {
            out.start("w:noWrap").end();
        }
        value("w:vAlign", NoteStyle.isHeading(look) ? "bottom" : "center");
    }

    private void border(String side, int eighths, String colour) throws IOException {
        out.start(side).with("w:val", "single").with("w:sz", eighths);
        out.with("w:space", 0).with("w:color", colour).end();
    }

    private void value(String name, String value) throws IOException {
        out.start(name).with("w:val", value).end();
    }

    /** A paragraph in the language of Word's documents (ECMA-376 part 1, 17.3), under way. */
    static final class NoteParagraph {

        private static final int AIR = 120;
        private static final String FIRM_HYPHEN = String.valueOf(NoteBlocks.FIRM_HYPHEN);

        private final NoteStyle style;
        private final String text;
        private boolean withNext;
        private boolean bold;
        private boolean apart;
        private boolean indented;
        private Optional<NoteFit.NotePaper> lastOn = Optional.empty();

        NoteParagraph(NoteStyle style, String text) {
            this.style = style;
            this.text = text;
        }

        /** Whether it must not stand at the foot of a page, away from what follows. */
        NoteParagraph withNext(boolean wanted) {
            withNext = wanted;
            return this;
        }

        NoteParagraph bold(boolean wanted) {
            bold = wanted;
            return this;
        }

        /** With air between it and what stands above. */
        NoteParagraph apart(boolean wanted) {
            apart = wanted;
            return this;
        }

        /** Set in from the left of its cell. */
        NoteParagraph indented(boolean wanted) {
            indented = wanted;
            return this;
        }

        /** The last one of a section, which says what paper the section is on. */
        NoteParagraph lastOn(NoteFit.NotePaper paper) {
            lastOn = Optional.of(paper);
            return this;
        }

        void write(XmlWriter out) throws IOException {
            out.start("w:p").start("w:pPr");
            out.start("w:pStyle").with("w:val", style.id()).end();
            if (withNext) {
                out.start("w:keepNext").end();
            }
            if (apart) {
                out.start("w:spacing").with("w:before", AIR).end();
            }
            if (indented) {
                out.start("w:ind").with("w:left", NoteFit.NoteWidths.INDENT).end();
            }
            if (lastOn.isPresent()) {
                writeSection(out, lastOn.get());
            }
            out.end();
            if (!text.isEmpty()) {
                writeText(out);
            }
            out.end();
        }

        /** Figures keep plain hyphens, so that they can be pasted as numbers. */
        private void writeText(XmlWriter out) throws IOException {
            out.start("w:r");
            if (bold) {
                out.start("w:rPr").start("w:b").end().end();
            }
            boolean figure = style == NoteStyle.TABLE_FIGURE;
            String[] pieces =
                    (figure ? text : NoteBlocks.withFirmHyphens(text)).split(FIRM_HYPHEN, -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    out.start("w:noBreakHyphen").end();
                }
                if (!pieces[i].isEmpty()) {
                    out.start("w:t").with("xml:space", "preserve").plainText(pieces[i]).end();
                }
            }
            out.end();
        }

        /** What paper the paragraphs and tables above are on. */
        static void writeSection(XmlWriter out, NoteFit.NotePaper paper) throws IOException {
            out.start("w:sectPr");
            out.start("w:footerReference").with("w:type", "default").with("r:id", "rId3").end();
            out.start("w:pgSz").with("w:w", paper.width()).with("w:h", paper.height());
            if (paper == NoteFit.NotePaper.LANDSCAPE) {
                out.with("w:orient", "landscape");
            }
            out.end();
            int margin = paper.margin();
            out.start("w:pgMar").with("w:top", margin).with("w:right", margin);
            out.with("w:bottom", margin).with("w:left", margin);
            out.with("w:header", margin / 2).with("w:footer", margin / 2).with("w:gutter", 0).end();
            out.end();
        }
    }
}
