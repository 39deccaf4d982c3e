package dk.overblik.writing.note;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.writing.note.NoteBlocks.NoteBlock.Paragraph;
import dk.overblik.writing.page.PageCells;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page read as a note: by the looks of its cells, rows become paragraphs and tables. */
final class NoteBlocks {

    private static final String SOURCE = "Kilde:";
    private static final String REMARK = "Anm.:";

    private final List<NoteBlock> blocks = new ArrayList<>();
    private final List<List<PageCell>> headings = new ArrayList<>();
    private final List<List<PageCell>> lines = new ArrayList<>();
    private String name = "";

    private NoteBlocks() {}

    static List<NoteBlock> blocks(Page page) {
        NoteBlocks note = new NoteBlocks();
        page.rows().forEach(row -> note.add(row.cells()));
        note.endTable();
        return note.blocks;
    }

    private void add(List<PageCell> cells) {
        if (cells.isEmpty()) {
            endTable();
        } else if (cells.stream().anyMatch(cell -> NoteStyle.isHeading(cell.look()))) {
            headings.add(cells);
        } else if (cells.get(0).look() == Look.LEGEND) {
            endTable();
        } else if (isParagraph(cells.get(0).look())) {
            endTable();
            addParagraph(cells.get(0));
        } else {
            lines.add(cells);
        }
    }

    private static boolean isParagraph(Look look) {
        return switch (look) {
            case TITLE, PERIOD_LINE, CAPTION, SENTENCE, FOOTNOTE -> true;
            default -> false;
        };
    }

    private void addParagraph(PageCell cell) {
        String text = NoteBlocks.of(cell);
        NoteStyle style = NoteStyle.ofParagraph(cell.look());
        if (cell.look() == Look.TITLE || cell.look() == Look.CAPTION) {
            name = text;
        }
        int last = blocks.size() - 1;
        if (isContinued(text, style) && blocks.get(last) instanceof Paragraph begun) {
            blocks.set(last, new Paragraph(style, begun.text() + " " + text));
        } else {
            blocks.add(new Paragraph(style, text));
        }
    }

    /** A sheet has long remarks in several rows; here they are one paragraph again. */
    private boolean isContinued(String text, NoteStyle style) {
        return style == NoteStyle.FOOTNOTE
                && !text.startsWith(SOURCE)
                && !text.startsWith(REMARK)
                && !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Paragraph before
                && before.style() == NoteStyle.FOOTNOTE;
    }

    private void endTable() {
        if (!lines.isEmpty()) {
            blocks.add(NoteTable.of(name, headings, lines));
        }
        headings.clear();
        lines.clear();
    }

    /** What a note is made of, from top to bottom. */
    sealed interface NoteBlock permits NoteBlock.Paragraph, NoteTable {

        /** A text of its own. */
        record Paragraph(NoteStyle style, String text) implements NoteBlock {}
    }

    // What a cell of a page shows, as the text of a note.

    static final char FIRM_HYPHEN = '\u2011';

    private static final Pattern HYPHEN = Pattern.compile("-(?=\\d)");

    static String of(PageCell cell) {
        return clean(of(cell.content(), cell.look()));
    }

    private static String of(PageCell.Content content, Look look) {
        if (content instanceof PageCell.Content.Text text) {
            return text.text();
        }
        if (content instanceof PageCell.Content.Number number) {
            return PageCells.text(number.value(), look);
        }
        return content instanceof PageCell.Content.Formula formula
                ? of(formula.cached(), look)
                : "";
    }

    /** With hyphens before digits that no line ends at, as in "16-66 år". */
    static String withFirmHyphens(String text) {
        return HYPHEN.matcher(text).replaceAll(String.valueOf(FIRM_HYPHEN));
    }

    /** On one line, and without what XML cannot hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isAllowed(point) ? point : ' ')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
