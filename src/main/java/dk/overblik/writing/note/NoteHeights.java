package dk.overblik.writing.note;

import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Table.Role;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How high the rows of a table become, in twentieths of a point, by the letters of Carlito, which
 * are those of Calibri: what program shows the note decides where its pages end, and this what it
 * is asked to keep together.
 */
final class NoteHeights {

    /** From one line to the next, in twentieths of a point for each point of the letters. */
    private static final double LINE = 20 * 1.2207;

    /** Over and under the text of a cell, with the line between two rows. */
    private static final int AROUND = 40;

    /** A title with what it is of, and a caption. */
    private static final int ABOVE = 1700;

    private final NoteFit.Part part;

    private NoteHeights(NoteFit.Part part) {
        this.part = part;
    }

    /** The height of a table with its headings. */
    static int of(NoteFit.Part part) {
        NoteHeights heights = new NoteHeights(part);
        NoteTable table = part.table();
        int blocks = table.hasBlockHeadings() ? row(NoteWidths.TEXT_POINTS, 1) : 0;
        int lines = table.lines().stream().mapToInt(heights::line).sum();
        return blocks + heights.headings() + lines;
    }

    /** The height of tables below each other. */
    static int of(List<NoteFit.Part> parts) {
        return parts.stream().mapToInt(NoteHeights::of).sum()
                + (parts.size() - 1) * row(NoteWidths.BODY_POINTS, 1);
    }

    /**
     * The height from the last heading on down to a block, with that heading.
     *
     * @param last the number of the block
     */
    static int sinceHeading(List<NoteBlock> blocks, int last, NotePaper paper) {
        int sum = ABOVE;
        for (int i = last; i >= 0; i--) {
            NoteBlock block = blocks.get(i);
            if (block instanceof NoteTable table) {
                sum += of(NoteFit.parts(table, paper));
            } else if (block instanceof NoteBlock.Figure figure) {
                sum += (int) (NoteFigures.height(figure.diagram(), paper) * NoteFigures.POINT);
            } else if (block instanceof NoteBlock.Paragraph paragraph) {
                if (paragraph.style().isHeading()) {
                    return sum;
                }
                sum += row(NoteWidths.BODY_POINTS, lines(paragraph.text(), paper));
            }
        }
        return sum;
    }

    /**
     * Whether the last table, or chart, and all that is said under it would leave a hole of more
     * than half a page if they went to the next one together.
     */
    static boolean leaveHole(List<NoteBlock> blocks, NotePaper paper) {
        int sum = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof NoteBlock.Paragraph paragraph) {
                boolean remark = paragraph.style() == NoteStyle.FOOTNOTE;
                double points = remark ? NoteWidths.TEXT_POINTS : NoteWidths.BODY_POINTS;
                sum += row(points, lines(paragraph.text(), paper));
            } else {
                return sum + last(blocks.get(i), paper) > paper.insideHeight() / 2;
            }
        }
        return false;
    }

    /** The height of a chart, or of a table's last part, before which a page may end. */
    private static int last(NoteBlock block, NotePaper paper) {
        if (block instanceof NoteTable table) {
            List<NoteFit.Part> parts = NoteFit.parts(table, paper);
            return NoteFit.areLow(parts, paper) ? of(parts) : of(parts.get(parts.size() - 1));
        }
        return block instanceof NoteBlock.Figure figure
                ? (int) (NoteFigures.height(figure.diagram(), paper) * NoteFigures.POINT)
                : 0;
    }

    /**
     * Whether a table stands under a chart, and one page has no room for both: kept whole, it would
     * leave the chart alone on a page that is mostly empty.
     *
     * @param at the number of the table
     */
    static boolean isBegunByChart(List<NoteBlock> blocks, int at, NotePaper paper) {
        boolean captioned =
                blocks.get(at - 1) instanceof NoteBlock.Paragraph above
                        && above.style().isHeading();
        int over = captioned ? at - 2 : at - 1;
        if (!(blocks.get(over) instanceof NoteBlock.Figure)) {
            return false;
        }
        int above = sinceHeading(blocks, over, paper);
        return above <= paper.insideHeight() / 2
                && above + sinceHeading(blocks, at, paper) > paper.insideHeight();
    }

    private static int lines(String text, NotePaper paper) {
        double room = NoteWidths.room(paper.inside());
        return TextWidth.linesWithHyphens(text, room, NoteWidths.BODY_POINTS, false).size();
    }

    /** Whether so much stands on one paper with the headings over it. */
    static boolean fits(int height, NotePaper paper) {
        return height + ABOVE <= paper.insideHeight();
    }

    private static int row(double points, int lines) {
        return (int) Math.ceil(LINE * points * lines) + AROUND;
    }

    private int headings() {
        int most =
                columns()
                        .map(
                                column ->
                                        linesOf(
                                                part.table().columns().get(column).heading(),
                                                column,
                                                NoteWidths.HEADING_POINTS,
                                                true))
                        .max()
                        .orElse(1);
        return row(NoteWidths.HEADING_POINTS, most);
    }

    private int line(NoteTable.Line line) {
        boolean bold = line.role() != Role.MEMBER;
        return columns().map(column -> cell(line, column, bold)).max().orElse(0);
    }

    private int cell(NoteTable.Line line, int column, boolean bold) {
        String text = line.texts().get(column);
        return switch (part.table().columns().get(column).kind()) {
            case FIGURES, VERDICTS -> row(NoteWidths.TEXT_POINTS, 1);
            case LABELS, WORDS ->
                    row(
                            NoteWidths.TEXT_POINTS,
                            linesOf(text, column, NoteWidths.TEXT_POINTS, bold));
            case REMARKS ->
                    row(
                            NoteWidths.HEADING_POINTS,
                            linesOf(text, column, NoteWidths.HEADING_POINTS, false));
        };
    }

    private IntStream columns() {
        return IntStream.range(0, part.table().columns().size());
    }

    private int linesOf(String text, int column, double points, boolean bold) {
        double room = NoteWidths.room(part.table(), column, part.widths().get(column));
        return TextWidth.linesWithHyphens(NoteText.withFirmHyphens(text), room, points, bold)
                .size();
    }
}
