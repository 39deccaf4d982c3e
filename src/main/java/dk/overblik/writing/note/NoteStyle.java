package dk.overblik.writing.note;

import dk.overblik.page.Look;

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

    /** The style of a text that stands alone. */
    static NoteStyle ofParagraph(Look look) {
        return switch (look) {
            case TITLE -> HEADING_1;
            case PERIOD_LINE -> SUBTITLE;
            case CAPTION -> HEADING_2;
            case FOOTNOTE -> FOOTNOTE;
            default -> BODY;
        };
    }

    /** The style of a text in a table. */
    static NoteStyle ofCell(Look look) {
        return switch (look) {
            case BLOCK_HEADING, BLOCK_HEADING_REST -> TABLE_BLOCK_HEADING;
            case LABEL_HEADING, TEXT_HEADING -> TABLE_HEADING;
            case COLUMN_HEADING -> TABLE_FIGURE_HEADING;
            case REMARK -> TABLE_REMARK;
            default -> isFigure(look) ? TABLE_FIGURE : TABLE_TEXT;
        };
    }

    /** Whether a cell's text is a figure, which must stand on one line. */
    static boolean isFigure(Look look) {
        return switch (look) {
            case COUNT,
                    TOTAL_COUNT,
                    OWN_COUNT,
                    PERCENT,
                    TOTAL_PERCENT,
                    OWN_PERCENT,
                    KRONER,
                    TOTAL_KRONER,
                    OWN_KRONER,
                    FIGURE ->
                    true;
            default -> false;
        };
    }

    static boolean isTotal(Look look) {
        return switch (look) {
            case TOTAL_LABEL, TOTAL_COUNT, TOTAL_PERCENT, TOTAL_KRONER, TOTAL_WORDS -> true;
            default -> false;
        };
    }

    static boolean isOwn(Look look) {
        return switch (look) {
            case OWN_LABEL, OWN_COUNT, OWN_PERCENT, OWN_KRONER, OWN_WORDS -> true;
            default -> false;
        };
    }

    static boolean isBold(Look look) {
        return isTotal(look) || isOwn(look);
    }

    static boolean isHeading(Look look) {
        return switch (look) {
            case BLOCK_HEADING, BLOCK_HEADING_REST, LABEL_HEADING, TEXT_HEADING, COLUMN_HEADING ->
                    true;
            default -> false;
        };
    }
}
