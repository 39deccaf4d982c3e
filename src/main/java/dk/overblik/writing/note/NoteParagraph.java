package dk.overblik.writing.note;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.writing.style.Palette;
import java.io.IOException;
import java.util.Optional;

/** A paragraph in the language of Word's documents (ECMA-376 part 1, 17.3), under way. */
final class NoteParagraph {

    private static final int AIR = 120;
    private static final String FIRM_HYPHEN = String.valueOf(NoteText.FIRM_HYPHEN);

    private final NoteStyle style;
    private final String text;
    private boolean withNext;
    private boolean bold;
    private Optional<Integer> above = Optional.empty();
    private boolean indented;
    private Optional<Palette> colour = Optional.empty();
    private Optional<NotePaper> lastOn = Optional.empty();

    NoteParagraph(NoteStyle style, String text) {
        this.style = style;
        this.text = text;
    }

    /** Whether it must not stand at the foot of a page, away from what follows. */
    NoteParagraph withNext(boolean wanted) {
        withNext = wanted;
        return this;
    }

    NoteParagraph bold(boolean wanted) {
        bold = wanted;
        return this;
    }

    /** In a colour that says what its words say. */
    NoteParagraph coloured(Palette wanted) {
        colour = Optional.of(wanted);
        return this;
    }

    /** With air between it and what stands above. */
    NoteParagraph apart(boolean wanted) {
        above = wanted ? Optional.of(AIR) : above;
        return this;
    }

    /** The very first one, which has a margin above it. */
    NoteParagraph first(boolean wanted) {
        above = wanted ? Optional.of(0) : above;
        return this;
    }

    /** Set in from the left of its cell. */
    NoteParagraph indented(boolean wanted) {
        indented = wanted;
        return this;
    }

    /** The last one of a section, which says what paper the section is on. */
    NoteParagraph lastOn(NotePaper paper) {
        lastOn = Optional.of(paper);
        return this;
    }

    void write(XmlWriter out) throws IOException {
        out.start("w:p").start("w:pPr");
        out.start("w:pStyle").with("w:val", style.id()).end();
        if (withNext) {
            out.start("w:keepNext").end();
        }
        if (above.isPresent()) {
            out.start("w:spacing").with("w:before", above.get()).end();
        }
        if (indented) {
            out.start("w:ind").with("w:left", NoteWidths.INDENT).end();
        }
        if (lastOn.isPresent()) {
            writeSection(out, lastOn.get());
        }
        out.end();
        if (!text.isEmpty()) {
            writeText(out);
        }
        out.end();
    }

    private void writeLook(XmlWriter out) throws IOException {
        if (!bold && colour.isEmpty()) {
            return;
        }
        out.start("w:rPr");
        if (bold) {
            out.start("w:b").end();
        }
        if (colour.isPresent()) {
            out.start("w:color").with("w:val", colour.get().rgb()).end();
        }
        out.end();
    }

    /** Figures keep plain hyphens, so that they can be pasted as numbers. */
    private void writeText(XmlWriter out) throws IOException {
        out.start("w:r");
        writeLook(out);
        boolean figure = style == NoteStyle.TABLE_FIGURE;
        String[] pieces = (figure ? text : NoteText.withFirmHyphens(text)).split(FIRM_HYPHEN, -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                out.start("w:noBreakHyphen").end();
            }
            if (!pieces[i].isEmpty()) {
                out.start("w:t").with("xml:space", "preserve").plainText(pieces[i]).end();
            }
        }
        out.end();
    }

    /** A paragraph of nothing but a drawing. */
    static void writeDrawn(XmlWriter out, boolean withNext, Drawing drawing) throws IOException {
        out.start("w:p").start("w:pPr");
        out.start("w:pStyle").with("w:val", NoteStyle.BODY.id()).end();
        if (withNext) {
            out.start("w:keepNext").end();
        }
        out.start("w:spacing").with("w:before", AIR).end();
        out.end().start("w:r");
        drawing.write();
        out.end().end();
    }

    /** Writes what stands in a run. */
    @FunctionalInterface
    interface Drawing {
        void write() throws IOException;
    }

    /** What paper the paragraphs and tables above are on. */
    static void writeSection(XmlWriter out, NotePaper paper) throws IOException {
        out.start("w:sectPr");
        out.start("w:footerReference").with("w:type", "default").with("r:id", "rId3").end();
        out.start("w:pgSz").with("w:w", paper.width()).with("w:h", paper.height());
        if (paper == NotePaper.LANDSCAPE) {
            out.with("w:orient", "landscape");
        }
        out.end();
        int beside = paper.beside();
        int high = paper.aboveAndBelow();
        out.start("w:pgMar").with("w:top", high).with("w:right", beside);
        out.with("w:bottom", high).with("w:left", beside);
        out.with("w:header", high / 2).with("w:footer", high / 2).with("w:gutter", 0).end();
        out.end();
    }
}
