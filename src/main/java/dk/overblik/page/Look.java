package dk.overblik.page;

/** What a cell of a published page is; how that looks is decided where pages are written. */
public enum Look {
    PLAIN,
    TITLE,
    PERIOD_LINE,
    /** What a table says, above it. */
    LEAD,
    /** Over one of several tables on a page. */
    CAPTION,
    /** The heading over a block of columns, such as an area's name. */
    BLOCK_HEADING,
    /** The rest of a block heading's width. */
    BLOCK_HEADING_REST,
    COLUMN_HEADING,
    /** The same with the button of a filter at its right end, which the heading stays clear of. */
    FILTER_HEADING,
    /** The same over the first column of a block that stands beside another. */
    FIRST_COLUMN_HEADING,
    /** The heading of the row labels. */
    LABEL_HEADING,
    /** The heading of a column of texts. */
    TEXT_HEADING,
    ROW_LABEL,
    TOTAL_LABEL,
    COUNT,
    TOTAL_COUNT,
    /** Percent or percentage points, one decimal. */
    PERCENT,
    TOTAL_PERCENT,
    /** Kroner, two decimals. */
    KRONER,
    TOTAL_KRONER,
    TOTAL_WORDS,
    /** The line that the reader shall find at once. */
    OWN_LABEL,
    OWN_COUNT,
    OWN_PERCENT,
    OWN_KRONER,
    OWN_WORDS,
    /** A figure with as many decimals as it has. */
    FIGURE,
    TEXT,
    /** The same of a table that takes as many lines as it needs. */
    WORDS,
    /** A field that the user fills in. */
    INPUT,
    WRAPPED_TEXT,
    /** The topic of a remark that may take several lines. */
    TOPIC,
    LINK,
    REMARK,
    /** The same in a column of its own, with as many lines as it needs. */
    REMARK_IN_LINES,
    SENTENCE,
    /** "Kilde:" and "Anm.:". */
    FOOTNOTE,
    /** The name on a tile of a map, which is white with an outline where it has no figure. */
    TILE_NAME,
    /** The figure under it. */
    TILE_FIGURE,
    /** The name on a map where there is no tile. */
    TILE_ABSENT,
    /** A colour of a map, alone in its cell. */
    TILE_COLOUR,
    /** What a colour of a map means, beside it. */
    TILE_KEY;

    /** Whether it is only met on maps, which few workbooks have. */
    public boolean isOfMaps() {
        return this == TILE_NAME
                || this == TILE_FIGURE
                || this == TILE_ABSENT
                || this == TILE_COLOUR
                || this == TILE_KEY;
    }
}
