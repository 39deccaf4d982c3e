package dk.overblik.workbook;

/** What a note is made of, from top to bottom. */
sealed interface NoteBlock permits NoteBlock.Paragraph, NoteTable {

    /** A text of its own. */
    record Paragraph(NoteStyle style, String text) implements NoteBlock {}
}
