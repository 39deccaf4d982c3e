package dk.overblik.writing.note;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Mark.Tone;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.VerdictTone;
import dk.overblik.writing.note.NoteTable.Kind;
import dk.overblik.writing.style.Palette;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table in the language of Word's documents (ECMA-376 part 1, 17.4). */
final class NoteTableXml {

    private static final int WHOLE = 5000;

    /**
     * So many lines of a table longer than a page stand at the foot of a page, or on top of the
     * next.
     */
    private static final int LEAST_TOGETHER = 4;

    private final XmlWriter out;
    private final NoteTable table;
    private final List<Integer> widths;
    private final int sum;
    private final int height;

    /** What is drawn around and behind the text of a cell. */
    private enum Drawing {
        PLAIN,
        HEADING,
        BLOCK_HEADING,
        TOTAL,
        /** The line that the reader shall find at once. */
        OWN;

        static Drawing of(Role role) {
            return switch (role) {
                case MEMBER -> PLAIN;
                case TOTAL, SUBTOTAL -> TOTAL;
                case OWN -> OWN;
            };
        }

        boolean isHeading() {
            return this == HEADING || this == BLOCK_HEADING;
        }

        boolean isBold() {
            return this == TOTAL || this == OWN;
        }
    }

    private record Cell(String text, NoteStyle style, Drawing drawing, Optional<Tone> tone) {
        Cell(String text, NoteStyle style, Drawing drawing) {
            this(text, style, drawing, Optional.empty());
        }

        static final Cell NOTHING = new Cell("", NoteStyle.TABLE_TEXT, Drawing.PLAIN);
    }

    NoteTableXml(XmlWriter out, NoteFit.Part part) {
        this.out = out;
        this.table = part.table();
        this.widths = part.widths();
        this.sum = NoteWidths.sum(widths);
        this.height = NoteHeights.of(part);
    }

    /**
     * Writes the table.
     *
     * @param paper what it stands on: a table that one page has room for is not broken
     * @param begun whether what is above it has begun the page, so that it goes on to the next one
     * @param withNext whether what follows is said of it, and has lines of it above
     */
    void write(NotePaper paper, boolean begun, boolean withNext) throws IOException {
        boolean whole = !begun && NoteHeights.fits(height, paper);
        out.start("w:tbl");
        writeProperties(paper.inside());
        out.start("w:tblGrid");
        for (int width : widths) {
            out.start("w:gridCol").with("w:w", width).end();
        }
        out.end();
        if (table.hasBlockHeadings()) {
            writeBlockHeadings();
        }
        writeHeadings();
        for (int i = 0; i < table.lines().size(); i++) {
            writeLine(table.lines().get(i), staysAbove(i, whole, withNext));
        }
        out.end();
    }

    /** Whether a line must not be the last one on its page. */
    private boolean staysAbove(int line, boolean whole, boolean withNext) {
        int behind = table.lines().size() - 1 - line;
        boolean edge = line < LEAST_TOGETHER - 1 || behind < LEAST_TOGETHER;
        return behind == 0 ? withNext : whole || edge;
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

    private void writeBlockHeadings() throws IOException {
        startRow(true);
        writeCell(Cell.NOTHING, 0, 1, true);
        for (int column = 1; column < table.columns().size(); ) {
            boolean starts = table.startsBlock(column);
            int end = starts ? table.endOfBlock(column) : column + 1;
            String heading = table.columns().get(column).blockHeading();
            Cell cell = new Cell(heading, NoteStyle.TABLE_BLOCK_HEADING, Drawing.BLOCK_HEADING);
            writeCell(starts ? cell : Cell.NOTHING, column, end - column, true);
            column = end;
        }
        out.end();
    }

    private void writeHeadings() throws IOException {
        startRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            NoteTable.Column column = table.columns().get(i);
            NoteStyle style = column.kind().headingStyle();
            writeCell(new Cell(column.heading(), style, Drawing.HEADING), i, 1, true);
        }
        out.end();
    }

    private void writeLine(NoteTable.Line line, boolean withNext) throws IOException {
        startRow(false);
        for (int column = 0; column < table.columns().size(); column++) {
            writeCell(cell(line, column), column, 1, withNext);
        }
        out.end();
    }

    /** A remark stands beside its line, and a place without one is empty. */
    private Cell cell(NoteTable.Line line, int column) {
        String text = line.texts().get(column);
        Kind kind = table.columns().get(column).kind();
        if (kind == Kind.REMARKS) {
            return text.isEmpty() ? Cell.NOTHING : new Cell(text, kind.style(), Drawing.PLAIN);
        }
        Optional<Tone> tone = kind == Kind.VERDICTS ? VerdictTone.tone(text) : Optional.empty();
        return new Cell(text, kind.style(), Drawing.of(line.role()), tone);
    }

    private void startRow(boolean heading) throws IOException {
        out.start("w:tr").start("w:trPr").start("w:cantSplit").end();
        if (heading) {
            out.start("w:tblHeader").end();
        }
        out.end();
    }

    /** Texts beside figures are set in, so that they begin where those end. */
    private void writeCell(Cell cell, int column, int span, boolean withNext) throws IOException {
        out.start("w:tc").start("w:tcPr");
        int width = NoteWidths.sum(widths.subList(column, column + span));
        out.start("w:tcW").with("w:w", (int) ((long) WHOLE * width / sum));
        out.with("w:type", "pct").end();
        if (span > 1) {
            out.start("w:gridSpan").with("w:val", span).end();
        }
        writeDrawing(cell);
        out.end();
        NoteParagraph paragraph = new NoteParagraph(cell.style(), cell.text());
        paragraph.withNext(withNext);
        paragraph.bold(cell.drawing().isBold() || cell.tone().isPresent());
        cell.tone().map(Palette::words).ifPresent(paragraph::coloured);
        paragraph.indented(column > 0 && cell.style().isLeft());
        paragraph.write(out);
        out.end();
    }

    private void writeDrawing(Cell cell) throws IOException {
        Drawing drawing = cell.drawing();
        writeBorders(drawing);
        if (drawing == Drawing.BLOCK_HEADING || drawing == Drawing.OWN) {
            out.start("w:shd").with("w:val", "clear").with("w:color", "auto");
            out.with("w:fill", Palette.TINT.rgb()).end();
        }
        if (cell.style() == NoteStyle.TABLE_FIGURE) {
            out.start("w:noWrap").end();
        }
        value("w:vAlign", drawing.isHeading() ? "bottom" : "center");
    }

    private void writeBorders(Drawing drawing) throws IOException {
        if (!drawing.isHeading() && drawing != Drawing.TOTAL) {
            return;
        }
        out.start("w:tcBorders");
        if (drawing == Drawing.TOTAL) {
            border("w:top", 4, Palette.ACCENT);
        }
        if (drawing == Drawing.BLOCK_HEADING) {
            border("w:left", 24, Palette.PAPER);
        }
        border("w:bottom", 4, Palette.ACCENT);
        out.end();
    }

    private void border(String side, int eighths, Palette colour) throws IOException {
        out.start(side).with("w:val", "single").with("w:sz", eighths);
        out.with("w:space", 0).with("w:color", colour.rgb()).end();
    }

    private void value(String name, String value) throws IOException {
        out.start(name).with("w:val", value).end();
    }
}
