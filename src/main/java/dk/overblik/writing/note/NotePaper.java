package dk.overblik.writing.note;

/** A sheet of A4; lengths in twentieths of a point. */
enum NotePaper {
    PORTRAIT(11906, 16838, 1134),
    /** With narrower margins: what is put on it is broad. */
    LANDSCAPE(16838, 11906, 850);

    private final int width;
    private final int height;
    private final int margin;

    NotePaper(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** On every side. */
    int margin() {
        return margin;
    }

    /** The width between the margins. */
    int inside() {
        return width - 2 * margin;
    }

    /** The height between the margins. */
    int insideHeight() {
        return height - 2 * margin;
    }
}
