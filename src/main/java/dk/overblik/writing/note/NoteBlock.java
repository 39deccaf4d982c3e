package dk.overblik.writing.note;

import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.OutsideWorkbook;
import dk.overblik.report.chapter.Table;
import java.util.ArrayList;
import java.util.List;

/** What a note is made of, from top to bottom. */
sealed interface NoteBlock permits NoteBlock.Paragraph, NoteBlock.Figure, NoteTable {

    /** A text of its own. */
    record Paragraph(NoteStyle style, String text) implements NoteBlock {
        public Paragraph {
            text = NoteText.clean(text);
        }
    }

    /** A chart. */
    record Figure(Diagram diagram) implements NoteBlock {}

    /** A longer list may go on for pages: its chart is not looked for behind it. */
    int LONGEST_BEFORE_CHART = 10;

    String LIST_IN_WORKBOOK =
            "Listen over kommunerne står i projektmappens ark "
                    + ChapterKind.PLACEMENT.sheetName()
                    + ".";

    /**
     * A chapter: its title, each table with its sentences, the charts, the source and the remarks.
     */
    static List<NoteBlock> of(Chapter chapter) {
        List<NoteBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(NoteStyle.HEADING_1, chapter.title()));
        blocks.add(new Paragraph(NoteStyle.SUBTITLE, chapter.periodLine()));
        boolean first = chapter.kind().speaksFirst();
        if (first) {
            chapter.tables().forEach(table -> say(table, blocks));
        }
        int charts = blocks.size();
        for (Table table : chapter.tables()) {
            boolean isLong = table.lines().size() > LONGEST_BEFORE_CHART;
            int before = blocks.size();
            if (!isDrawnList(table, chapter)) {
                add(table, chapter.title(), blocks);
            }
            if (!first) {
                say(table, blocks);
            }
            if (!isLong && charts == before) {
                charts = blocks.size();
            }
        }
        blocks.addAll(charts, chapter.drawn().stream().map(Figure::new).toList());
        List<String> footnotes = new ArrayList<>(OutsideWorkbook.texts(chapter.footnotes()));
        if (chapter.tables().stream().anyMatch(table -> isDrawnList(table, chapter))) {
            footnotes.add(1, Chapter.remark(LIST_IN_WORKBOOK));
        }
        footnotes.forEach(text -> blocks.add(new Paragraph(NoteStyle.FOOTNOTE, text)));
        return blocks;
    }

    /** The list of all municipalities by place, up to pages long, where the chart draws it. */
    private static boolean isDrawnList(Table table, Chapter chapter) {
        List<Table> all = chapter.tables();
        return chapter.kind() == ChapterKind.PLACEMENT
                && !chapter.diagrams().isEmpty()
                && all.size() > 1
                && table.equals(all.get(all.size() - 1));
    }

    /**
     * Adds a table.
     *
     * @param title says what a table without a caption shows
     */
    private static void add(Table table, String title, List<NoteBlock> blocks) {
        boolean captioned = !table.caption().isEmpty();
        table.lead()
                .ifPresent(words -> blocks.add(new Paragraph(NoteStyle.BODY, table.said(words))));
        if (captioned) {
            blocks.add(new Paragraph(NoteStyle.HEADING_2, table.caption()));
        }
        if (!table.lines().isEmpty()) {
            blocks.add(NoteTable.of(captioned ? table.caption() : title, table));
        }
    }

    private static void say(Table table, List<NoteBlock> blocks) {
        table.sentences()
                .forEach(words -> blocks.add(new Paragraph(NoteStyle.BODY, table.said(words))));
    }
}
