package dk.overblik.workbook;

import dk.overblik.sheet.Look;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.PageCell;
import dk.overblik.workbook.NoteBlock.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A page read as a note: by the looks of its cells, rows become paragraphs and tables. */
final class NotePage {

    private static final String SOURCE = "Kilde:";
    private static final String REMARK = "Anm.:";

    private final List<NoteBlock> blocks = new ArrayList<>();
    private final List<List<PageCell>> headings = new ArrayList<>();
    private final List<List<PageCell>> lines = new ArrayList<>();
    private String name = "";

    private NotePage() {}

    static List<NoteBlock> blocks(Page page) {
        NotePage note = new NotePage();
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
        String text = NoteText.of(cell);
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
}
