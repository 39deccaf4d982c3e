package dk.overblik.writing.note;

/**
 * The paragraph styles of a note. The first ones are built into Word, so that pasted text follows
 * the template that it is pasted into.
 */
enum NoteStyle {
    BODY("Normal"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    SUBTITLE("Subtitle"),
    FOOTNOTE("Kilde"),
    TABLE_TEXT("Tabeltekst"),
    TABLE_FIGURE("Tabeltal"),
    TABLE_REMARK("Tabelnote"),
    TABLE_HEADING("Tabelhoved"),
    TABLE_FIGURE_HEADING("Tabelhovedtal"),
    TABLE_BLOCK_HEADING("Tabelhovedblok");

    private final String id;

    NoteStyle(String id) {
        this.id = id;
    }

    /** What the styles part calls it. */
    String id() {
        return id;
    }

    /** Whether it is that of a chapter's title or a table's caption. */
    boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2;
    }

    /** Whether texts in it begin at the left of their cell. */
    boolean isLeft() {
        return this == TABLE_TEXT || this == TABLE_REMARK || this == TABLE_HEADING;
    }
}
