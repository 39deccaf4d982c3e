package dk.overblik.writing.note;

/** A sheet of A4; lengths in twentieths of a point. */
enum NotePaper {
    /** Lines as long as can be read with ease; a page that ends a little lower holds a chapter. */
    PORTRAIT(11906, 16838, 1134, 964),
    /** With narrower margins: what is put on it is broad. */
    LANDSCAPE(16838, 11906, 850, 850);

    private final int width;
    private final int height;
    private final int beside;
    private final int aboveAndBelow;

    NotePaper(int width, int height, int beside, int aboveAndBelow) {
        this.width = width;
        this.height = height;
        this.beside = beside;
        this.aboveAndBelow = aboveAndBelow;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The margin left and right. */
    int beside() {
        return beside;
    }

    /** The margin above and below. */
    int aboveAndBelow() {
        return aboveAndBelow;
    }

    /** The width between the margins. */
    int inside() {
        return width - 2 * beside;
    }

    /** The height between the margins. */
    int insideHeight() {
        return height - 2 * aboveAndBelow;
    }
}
